"""A network with its labels and vocabulary: as a float checkpoint, from the base model, or from an exported model."""

from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file

from labels import Labels
from network import Parser, Shape
from quantized_weights import weights_of_export
from word_pieces import LETTER_CASES, WordPieces


@dataclass
class Model:
    network: Parser
    labels: Labels
    pieces: WordPieces
    origin: str
    """What its weights began as, in words."""

    def save(self, path: Path) -> None:
        """Written beside and renamed, so that there is always a whole one."""
        draft = path.with_suffix(".part")
        torch.save(
            {
                "weights": self.network.state_dict(),
                "shape": self.network.shape.as_numbers(),
                "labels": self.labels.as_lists(),
                "vocabulary": self.pieces.pieces,
                "origin": self.origin,
            },
            draft,
        )
        draft.replace(path)


def shape_of(labels: Labels, pieces: WordPieces, layers: int) -> Shape:
    return Shape(
        vocabulary=len(pieces.pieces),
        upos=len(labels.upos),
        xpos=len(labels.xpos),
        relations=len(labels.label),
        names=len(labels.name),
        referents=len(labels.mention),
        layers=layers,
    )


def from_checkpoint(path: Path) -> Model:
    saved = torch.load(path, weights_only=True)
    network = Parser(Shape(**saved["shape"]))
    network.load_state_dict(saved["weights"])
    return Model(network, Labels(**saved["labels"]), WordPieces(saved["vocabulary"]), saved["origin"])


def from_export(folder: Path) -> Model:
    """The network of an exported model, its 8-bit weights as floats again."""
    labels = Labels.read(folder / "labels.json")
    pieces = WordPieces.read(folder / "vocabulary.txt")
    weights = weights_of_export(folder / "model.onnx", len(labels.label))
    layers = 1 + max(int(name.split(".")[2]) for name in weights if name.startswith("encoder.layers."))
    network = Parser(shape_of(labels, pieces, layers))
    network.load_state_dict(weights)
    return Model(network, labels, pieces, f"the 8-bit weights of {folder.name}/model.onnx")


def from_base(folder: Path, labels: Labels, layers: int) -> Model:
    """The first layers of a BERT model of 384 dimensions, with fresh heads."""
    pieces = WordPieces.read(folder / "vocab.txt")
    network = Parser(shape_of(labels, pieces, layers))
    weights = {name.removeprefix("bert."): tensor.float() for name, tensor in load_file(folder / "model.safetensors").items()}
    network.load_state_dict(network.state_dict() | _bert_weights(weights, network.shape))
    return Model(network, labels, pieces, "all-MiniLM-L6-v2")


def _bert_weights(bert: dict[str, torch.Tensor], shape: Shape) -> dict[str, torch.Tensor]:
    token_type = bert["embeddings.token_type_embeddings.weight"][:1]
    weights = {
        "encoder.word.weight": bert["embeddings.word_embeddings.weight"],
        "encoder.position": bert["embeddings.position_embeddings.weight"][: shape.positions],
        "encoder.case.weight": token_type.repeat(LETTER_CASES, 1) + torch.randn(LETTER_CASES, shape.hidden) * 0.01,
        "encoder.norm.weight": bert["embeddings.LayerNorm.weight"],
        "encoder.norm.bias": bert["embeddings.LayerNorm.bias"],
    }
    for number in range(shape.layers):
        theirs, ours = f"encoder.layer.{number}.", f"encoder.layers.{number}."
        for part in ("weight", "bias"):
            attention = [bert[f"{theirs}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            weights[f"{ours}attended.{part}"] = torch.cat(attention)
            for name, bert_name in _LAYER_PARTS.items():
                weights[f"{ours}{name}.{part}"] = bert[f"{theirs}{bert_name}.{part}"]
    return weights


_LAYER_PARTS = {
    "mixed": "attention.output.dense",
    "mixed_norm": "attention.output.LayerNorm",
    "widened": "intermediate.dense",
    "narrowed": "output.dense",
    "narrowed_norm": "output.LayerNorm",
}
