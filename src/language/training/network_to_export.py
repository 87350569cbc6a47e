"""The network with the outputs of the shipped model, in operations that 8-bit quantization knows.

Weights of pairs are turned into one matrix, so that they are quantized with the others.
"""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from network import LEAK, MASKED, Layer, Parser, at_places


class NetworkToExport(nn.Module):
    def __init__(self, parser: Parser) -> None:
        super().__init__()
        for name, module in parser.named_children():
            if name not in ("encoder", "dropout"):
                setattr(self, name, module)
        self.encoder = parser.encoder
        self.root = parser.root
        self.arc_pair = parser.arc_pair
        width = parser.shape.label
        self.label_pairs = nn.Parameter(parser.label_pair.detach().permute(1, 0, 2).reshape(width, -1).contiguous())
        self.relations, self.width = parser.shape.relations, width

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        words = self._words(ids, cases, mask, first, last)
        rooted = torch.cat([self.root.expand(words.shape[0], -1, -1), words], 1)
        return (
            self.upos(words).argmax(-1).to(torch.int32),
            self.xpos(words).argmax(-1).to(torch.int32),
            torch.log_softmax(self.names(words), -1),
            self._arcs(words, rooted),
            self._labels(words, rooted),
            torch.softmax(self.referents(words), -1),
            torch.softmax(self.statuses(words), -1),
            words,
        )

    def _words(self, ids: Tensor, cases: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> Tensor:
        encoder = self.encoder
        pieces = encoder.norm(encoder.word(ids) + encoder.position[: ids.shape[1]] + encoder.case(cases))
        hidden_from = (1.0 - mask.to(torch.float32))[:, None, None, :] * MASKED
        for layer in encoder.layers:
            pieces = _through(layer, pieces, hidden_from)
        return (at_places(pieces, first) + at_places(pieces, last)) * 0.5

    def _arcs(self, words: Tensor, rooted: Tensor) -> Tensor:
        dependents = F.leaky_relu(self.arc_dependent(words), LEAK)
        governors = F.leaky_relu(self.arc_governor(rooted), LEAK)
        return torch.matmul(torch.matmul(dependents, self.arc_pair), governors.transpose(1, 2)) + self.arc_bias(
            governors
        ).transpose(1, 2)

    def _labels(self, words: Tensor, rooted: Tensor) -> Tensor:
        """Best label for every possible head."""
        dependents = F.leaky_relu(self.label_dependent(words), LEAK)
        governors = F.leaky_relu(self.label_governor(rooted), LEAK)
        batch, count = dependents.shape[0], dependents.shape[1]
        pairs = torch.matmul(dependents, self.label_pairs).reshape(batch, count * self.relations, self.width)
        scores = torch.matmul(pairs, governors.transpose(1, 2)).reshape(batch, count, self.relations, count + 1)
        scores = scores + self.label_dependent_bias(dependents)[..., None]
        scores = scores + self.label_governor_bias(governors).transpose(1, 2)[:, None]
        return scores.argmax(2).to(torch.int32)


def _through(layer: Layer, pieces: Tensor, hidden_from: Tensor) -> Tensor:
    """The layer without its fused attention, which ONNX at this version lacks."""
    batch, length, width = pieces.shape[0], pieces.shape[1], pieces.shape[2]
    parts = layer.attended(pieces).reshape(batch, length, 3, layer.heads, width // layer.heads)
    query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
    scores = torch.matmul(query, key.transpose(-1, -2)) * (1 / math.sqrt(width // layer.heads)) + hidden_from
    seen = torch.matmul(torch.softmax(scores, -1), value).transpose(1, 2).reshape(batch, length, width)
    pieces = layer.mixed_norm(pieces + layer.mixed(seen))
    return layer.narrowed_norm(pieces + layer.narrowed(F.gelu(layer.widened(pieces))))
