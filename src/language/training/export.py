"""Writes a trained network as the model that ships: 8-bit ONNX, vocabulary, labels, `model.json` and `NOTICE`.

    python export.py RUN/final.pt graph-data/models/en
"""

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from checkpoint import Model, from_checkpoint
from network_to_export import NetworkToExport
from sources import NOTICE, SOURCES, source_rows

INPUTS = ["ids", "case", "mask", "first", "last"]
OUTPUTS = ["upos", "xpos", "ner", "arc", "label", "mention", "status", "vector"]
OPSET = 17


def export(model: Model, folder: Path) -> None:
    """All files are written beside the folder first, and moved into it when they are whole."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as draft_folder:
        draft = Path(draft_folder)
        _write_onnx(model, draft)
        version = hashlib.sha256((draft / "model.onnx").read_bytes()).hexdigest()[:12]
        (draft / "vocabulary.txt").write_text("\n".join(model.pieces.pieces) + "\n", encoding="utf-8")
        _write_json(draft / "labels.json", {"version": version, **model.labels.as_lists()})
        _write_json(draft / "model.json", _description(model, version))
        (draft / "NOTICE").write_text(NOTICE + "\n".join(source_rows()) + "\n", encoding="utf-8")
        for name in ("model.onnx", "vocabulary.txt", "labels.json", "model.json", "NOTICE"):
            shutil.move(draft / name, folder / name)


def _write_onnx(model: Model, folder: Path) -> None:
    example = (
        torch.randint(5, len(model.pieces.pieces), (2, 13)),
        torch.randint(0, 8, (2, 13)),
        torch.ones(2, 13, dtype=torch.int64),
        torch.tensor([[1, 2, 4, 6, 9], [1, 3, 4, 5, 8]]),
        torch.tensor([[1, 3, 5, 8, 11], [2, 3, 4, 7, 11]]),
    )
    network = NetworkToExport(model.network).eval()
    floats = folder / "floats.onnx"
    with torch.no_grad():
        torch.onnx.export(
            network,
            example,
            str(floats),
            dynamo=False,
            opset_version=OPSET,
            input_names=INPUTS,
            output_names=OUTPUTS,
            dynamic_axes=_axes(),
        )
        _check(network, example, floats)
    quantize_dynamic(str(floats), str(folder / "model.onnx"), weight_type=QuantType.QInt8, per_channel=True)


def _axes() -> dict[str, dict[int, str]]:
    axes = {name: {0: "sentences", 1: "words"} for name in ["first", "last", *OUTPUTS]}
    axes |= {name: {0: "sentences", 1: "pieces"} for name in ("ids", "case", "mask")}
    for name in ("arc", "label"):
        axes[name] = axes[name] | {2: "heads"}
    return axes


def _check(network: torch.nn.Module, example: tuple[torch.Tensor, ...], path: Path) -> None:
    """ONNX must say what PyTorch says."""
    session = onnxruntime.InferenceSession(str(path))
    found = session.run(None, dict(zip(INPUTS, [tensor.numpy() for tensor in example])))
    for name, ours, theirs in zip(OUTPUTS, network(*example), found):
        difference = (ours.float() - torch.tensor(theirs).float()).abs().max().item()
        if name in ("arc", "ner", "vector") and difference > 1e-2:
            raise SystemExit(f"{path}: {name} differs from PyTorch by {difference}.")


def _description(model: Model, version: str) -> dict:
    return {
        "version": version,
        "began as": model.origin,
        "trained on": SOURCES,
        "licence": "CC BY-SA 4.0",
        "shape": model.network.shape.as_numbers(),
        "made with": {"torch": torch.__version__, "onnx": onnx.__version__, "onnxruntime": onnxruntime.__version__},
        "figures": "src/language/README.md, as `relata evaluate` prints them",
    }


def _write_json(path: Path, value: dict) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    export(from_checkpoint(arguments.checkpoint), arguments.folder)


if __name__ == "__main__":
    main()
