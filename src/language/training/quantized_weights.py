"""Float weights of an exported 8-bit model, so that training can go on from what ships."""

import re
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper


def weights_of_export(path: Path, relations: int) -> dict[str, torch.Tensor]:
    """By name of the network's parameter; matrices that the export flattened or turned are turned back."""
    graph = onnx.load(str(path)).graph
    stored = {initializer.name: numpy_helper.to_array(initializer) for initializer in graph.initializer}
    if "label_pairs_quantized" not in stored:
        sys.exit(f"{path} was not written by this export.py: give a model that was, or a checkpoint.")
    weights = {name: array for name, array in stored.items() if not name.startswith("onnx::") and "quantized" not in name}
    weights = {name: array for name, array in weights.items() if not name.endswith(("_scale", "_zero_point"))}
    for name in [name.removesuffix("_quantized") for name in stored if name.endswith("_quantized")]:
        weights[name] = _dequantized(stored, name)
    for node in graph.node:
        if node.op_type == "MatMulInteger" and node.input[1].startswith("onnx::"):
            weights[f"{_module(node.name)}.weight"] = weights.pop(node.input[1].removesuffix("_quantized")).T
    weights["label_pair"] = _pairs_by_relation(weights.pop("label_pairs"), relations)
    return {name: torch.tensor(np.ascontiguousarray(array), dtype=torch.float32) for name, array in weights.items()}


def _module(node: str) -> str:
    """`/widened_2/MatMul_quant` → `encoder.layers.2.widened`; modules outside the layers are called once."""
    name = node.strip("/").split("/")[0]
    in_layer = re.fullmatch(r"(attended|mixed|widened|narrowed)(?:_(\d+))?", name)
    return f"encoder.layers.{in_layer[2] or 0}.{in_layer[1]}" if in_layer else name


def _pairs_by_relation(pairs: np.ndarray, relations: int) -> np.ndarray:
    """[width, relations · width] → [relations, width, width]"""
    return pairs.reshape(len(pairs), relations, len(pairs)).transpose(1, 0, 2)


def _dequantized(stored: dict[str, np.ndarray], name: str) -> np.ndarray:
    whole = stored[f"{name}_quantized"].astype(np.float32)
    zero = stored[f"{name}_zero_point"].astype(np.float32)
    return (whole - zero) * stored[f"{name}_scale"]
