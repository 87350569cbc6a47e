"""Sentences to tensors, in batches of like length."""

import random
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from labels import STATUSES, Labels, learnt
from sentence import Sentence
from swap_names import NamePool
from word_pieces import WordPieces, letter_case

IGNORED = -100
"""Target of words whose layer is unknown (PyTorch’s default for cross-entropy)."""
LONGEST = 128
"""Words of the longest sentence to train on."""
_SHUFFLED_WITHIN = 6
"""Sentences whose lengths differ less may swap places."""


@dataclass(frozen=True)
class Inputs:
    """What the network reads of a batch: [B, pieces] and, of first and last pieces, [B, words]."""

    ids: Tensor
    cases: Tensor
    mask: Tensor
    first: Tensor
    last: Tensor
    lengths: list[int]
    """Words of each sentence."""

    def tensors(self) -> tuple[Tensor, ...]:
        return self.ids, self.cases, self.mask, self.first, self.last


def batches_of(lengths: list[int], most: int, chance: random.Random | None = None) -> list[list[int]]:
    """Numbers of sentences whose padded pieces stay at or below `most`; shuffled where a source of chance is given."""
    jitter = (lambda: chance.random() * _SHUFFLED_WITHIN) if chance else (lambda: 0)
    order = sorted(range(len(lengths)), key=lambda sentence: lengths[sentence] + jitter())
    batches: list[list[int]] = []
    longest = 0
    for sentence in order:
        longest = max(longest, lengths[sentence])
        if not batches or longest * (len(batches[-1]) + 1) > most:
            batches.append([])
            longest = lengths[sentence]
        batches[-1].append(sentence)
    if chance:
        chance.shuffle(batches)
    return batches


def inputs_of(sentences: list[list[str]], pieces: WordPieces) -> Inputs:
    ids, cases, first, last = [], [], [], []
    for words in sentences:
        own = [pieces.of_word(word) for word in words]
        starts = [1]
        for word_pieces in own:
            starts.append(starts[-1] + len(word_pieces))
        ids.append([pieces.opening, *(piece for word_pieces in own for piece in word_pieces), pieces.closing])
        written = [letter_case(word) for word in words]
        cases.append([0, *(case for case, word_pieces in zip(written, own) for _ in word_pieces), 0])
        first.append(starts[:-1])
        last.append([start - 1 for start in starts[1:]])
    mask = [[1] * len(row) for row in ids]
    return Inputs(*map(padded, (ids, cases, mask, first, last)), lengths=[len(words) for words in sentences])


def padded(rows: list[list[int]], filling: int = 0) -> Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [filling] * (width - len(row)) for row in rows])


class Targets:
    """Numbers of the labels that a batch should get, `IGNORED` where they are unknown."""

    def __init__(self, sentences: list[Sentence], labels: Labels) -> None:
        number = partial(_numbers, sentences)
        self.is_word = padded([[True] * len(sentence.words) for sentence in sentences], False)
        self.upos = number("upos", labels.upos)
        self.xpos = number("xpos", [None, *labels.xpos[1:]])
        self.names = number("names", labels.name)
        self.referents = number("referents", labels.mention)
        self.statuses = number("statuses", STATUSES)
        self.relations = padded([_relations(sentence, labels) for sentence in sentences], IGNORED)
        self.heads = padded([sentence.heads or [IGNORED] * len(sentence.words) for sentence in sentences], IGNORED)


def _numbers(sentences: list[Sentence], layer: str, labels: list) -> Tensor:
    known = {label: number for number, label in enumerate(labels) if label is not None}
    rows = [getattr(sentence, layer) or [None] * len(sentence.words) for sentence in sentences]
    return padded([[known.get(label, IGNORED) for label in row] for row in rows], IGNORED)


def _relations(sentence: Sentence, labels: Labels) -> list[int]:
    known = {label: number for number, label in enumerate(labels.label)}
    relations = sentence.relations or [""] * len(sentence.words)
    return [known.get(learnt(relation), IGNORED) for relation in relations]


def augmented(sentence: Sentence, pool: NamePool, chance: random.Random) -> list[str]:
    """The words, half the time with other names; a few in capitals, lower case or Title Case."""
    words = pool.swapped(sentence, chance) if sentence.names and chance.random() < 0.5 else sentence.words
    writing = chance.random()
    if writing < 0.03:
        return [word.upper() for word in words]
    if writing < 0.05:
        return [word.lower() for word in words]
    if writing < 0.07:
        return [word[:1].upper() + word[1:] for word in words]
    return words
