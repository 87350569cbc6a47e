"""Mentions of GUM: the brackets of `Entity=` in the last column (https://gucorpling.org/gum/annotation.html)."""

import re
from dataclasses import dataclass

from conllu import HEAD, MISC, Block

_BRACKETS = re.compile(r"\([^()]+\)|\([^()]+|[^()]+\)")


@dataclass(frozen=True)
class Mention:
    """A phrase that refers to something, within one sentence; words count from 0, `last` is inclusive."""

    entity_type: str
    status: str
    """Information status as annotated: `new`, `giv:act`, `acc:inf` …"""
    first: int
    last: int
    head: int


def mentions_of(block: Block) -> list[Mention]:
    mentions = []
    for first, last, attributes in _spans(block):
        head = _head_of(block, first, last)
        entity_type = attributes[1]
        status = attributes[2] if len(attributes) > 2 else ""
        mentions.append(Mention(entity_type, status, first, last, head))
    return mentions


def _spans(block: Block) -> list[tuple[int, int, list[str]]]:
    opened: dict[str, list[tuple[int, list[str]]]] = {}
    spans = []
    for word, misc in enumerate(block.column(MISC)):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        for bracket in _BRACKETS.findall(found[1]) if found else []:
            attributes = bracket.strip("()").split("-")
            if bracket.startswith("("):
                opened.setdefault(attributes[0], []).append((word, attributes))
            if bracket.endswith(")") and opened.get(attributes[0]):
                first, attributes = opened[attributes[0]].pop()
                spans.append((first, word, attributes))
    return spans


def _head_of(block: Block, first: int, last: int) -> int:
    """The first word of the phrase that hangs on something outside it."""
    heads = [int(head) - 1 for head in block.column(HEAD)]
    return next(word for word in range(first, last + 1) if not first <= heads[word] <= last)
