"""The network: a BERT encoder (Devlin et al. 2019) over word pieces, and heads over words.

A word is the mean of its first and last piece. Trees are scored with biaffine attention (Dozat & Manning 2017).
The table of token types is replaced by one of letter cases, so that a lower-case vocabulary sees capitals.
"""

from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from word_pieces import LETTER_CASES

EPSILON = 1e-12
MASKED = -1e4
LEAK = 0.1


@dataclass(frozen=True)
class Shape:
    """Sizes of a network: outputs are counted by the lists of labels."""

    vocabulary: int
    upos: int
    xpos: int
    relations: int
    names: int
    referents: int
    statuses: int = 3
    layers: int = 4
    hidden: int = 384
    attention_heads: int = 12
    inner: int = 1536
    positions: int = 512
    arc: int = 192
    """Width in which arcs are scored, and labels below."""
    label: int = 96

    def as_numbers(self) -> dict[str, int]:
        return asdict(self)


class Scores(NamedTuple):
    """Of a batch of B sentences of at most T words."""

    upos: Tensor
    """[B, T, tags], as xpos, names, referents and statuses."""
    xpos: Tensor
    names: Tensor
    referents: Tensor
    statuses: Tensor
    arcs: Tensor
    """[B, T, T + 1]: score of each head of each word; head 0 is the root."""
    dependents: Tensor
    """[B, T, label width]: words as dependents, for the labels of arcs."""
    governors: Tensor
    """[B, T + 1, label width]: the root and words as heads."""
    vectors: Tensor
    """[B, T, hidden]"""


class Layer(nn.Module):
    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.heads = shape.attention_heads
        self.attended = nn.Linear(shape.hidden, 3 * shape.hidden)
        self.mixed = nn.Linear(shape.hidden, shape.hidden)
        self.mixed_norm = nn.LayerNorm(shape.hidden, eps=EPSILON)
        self.widened = nn.Linear(shape.hidden, shape.inner)
        self.narrowed = nn.Linear(shape.inner, shape.hidden)
        self.narrowed_norm = nn.LayerNorm(shape.hidden, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces: Tensor, hidden_from: Tensor) -> Tensor:
        batch, length, width = pieces.shape
        query, key, value = self.attended(pieces).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=hidden_from)
        mixed = self.mixed(seen.transpose(1, 2).reshape(batch, length, width))
        pieces = self.mixed_norm(pieces + self.dropout(mixed))
        return self.narrowed_norm(pieces + self.dropout(self.narrowed(F.gelu(self.widened(pieces)))))


class Encoder(nn.Module):
    """Pieces to vectors of words."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        self.word = nn.Embedding(shape.vocabulary, shape.hidden, sparse=True)
        self.position = nn.Parameter(torch.zeros(shape.positions, shape.hidden))
        self.case = nn.Embedding(LETTER_CASES, shape.hidden)
        self.norm = nn.LayerNorm(shape.hidden, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> Tensor:
        pieces = self.word(ids) + self.position[: ids.shape[1]] + self.case(cases)
        pieces = self.dropout(self.norm(pieces))
        hidden_from = (1.0 - mask.to(pieces.dtype))[:, None, None, :] * MASKED
        for layer in self.layers:
            pieces = layer(pieces, hidden_from)
        return (at_places(pieces, first) + at_places(pieces, last)) * 0.5


def at_places(pieces: Tensor, places: Tensor) -> Tensor:
    return torch.gather(pieces, 1, places[..., None].expand(-1, -1, pieces.shape[-1]))


class Parser(nn.Module):
    """Encoder and heads."""

    def __init__(self, shape: Shape, dropout: float = 0.1, head_dropout: float = 0.25) -> None:
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape, dropout)
        self.upos = nn.Linear(shape.hidden, shape.upos)
        self.xpos = nn.Linear(shape.hidden, shape.xpos)
        self.names = nn.Linear(shape.hidden, shape.names)
        self.referents = nn.Linear(shape.hidden, shape.referents)
        self.statuses = nn.Linear(shape.hidden, shape.statuses)
        self.root = nn.Parameter(torch.zeros(1, 1, shape.hidden))
        self.arc_dependent = nn.Linear(shape.hidden, shape.arc)
        self.arc_governor = nn.Linear(shape.hidden, shape.arc)
        self.arc_pair = nn.Parameter(torch.empty(shape.arc, shape.arc))
        self.arc_bias = nn.Linear(shape.arc, 1, bias=False)
        self.label_dependent = nn.Linear(shape.hidden, shape.label)
        self.label_governor = nn.Linear(shape.hidden, shape.label)
        self.label_pair = nn.Parameter(torch.empty(shape.relations, shape.label, shape.label))
        self.label_dependent_bias = nn.Linear(shape.label, shape.relations)
        self.label_governor_bias = nn.Linear(shape.label, shape.relations, bias=False)
        self.dropout = nn.Dropout(head_dropout)
        nn.init.xavier_uniform_(self.arc_pair)
        nn.init.xavier_uniform_(self.label_pair)

    def forward(self, ids: Tensor, cases: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> Scores:
        words = self.dropout(self.encoder(ids, cases, mask, first, last))
        rooted = torch.cat([self.root.expand(words.shape[0], -1, -1).to(words.dtype), words], 1)
        dependents = self.dropout(F.leaky_relu(self.arc_dependent(words), LEAK))
        governors = self.dropout(F.leaky_relu(self.arc_governor(rooted), LEAK))
        arcs = dependents @ self.arc_pair @ governors.transpose(1, 2) + self.arc_bias(governors).transpose(1, 2)
        return Scores(
            upos=self.upos(words),
            xpos=self.xpos(words),
            names=self.names(words),
            referents=self.referents(words),
            statuses=self.statuses(words),
            arcs=arcs,
            dependents=self.dropout(F.leaky_relu(self.label_dependent(words), LEAK)),
            governors=self.dropout(F.leaky_relu(self.label_governor(rooted), LEAK)),
            vectors=words,
        )

    def label_scores(self, dependents: Tensor, chosen: Tensor) -> Tensor:
        """[B, T, relations] of each word with the head chosen for it; both [B, T, label width]."""
        pairs = torch.einsum("btd,lde,bte->btl", dependents, self.label_pair, chosen)
        return pairs + self.label_dependent_bias(dependents) + self.label_governor_bias(chosen)
