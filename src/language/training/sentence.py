"""A sentence with the layers that its corpus has; what a corpus lacks is `None`."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Iterable, Iterator


@dataclass(frozen=True)
class Sentence:
    """Words and their layers, all of the same length."""

    corpus: str
    document: str
    split: str
    """`train` or `dev`; nothing else is ever prepared."""
    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    heads: list[int] | None = None
    """Numbers of words from 1, 0 for the root."""
    relations: list[str] | None = None
    names: list[str | None] | None = None
    """BIO tags; `None` where it is unknown whether the word belongs to a name."""
    referents: list[str] | None = None
    """Entity type of the mention that the word heads, `O` elsewhere."""
    statuses: list[str | None] | None = None
    """Information status of that mention: new, given, accessible."""


def write_sentences(path: Path, sentences: Iterable[Sentence]) -> None:
    """JSON lines, one sentence each, layers that are missing left out."""
    with path.open("w", encoding="utf-8") as file:
        for sentence in sentences:
            layers = {key: value for key, value in asdict(sentence).items() if value is not None}
            file.write(json.dumps(layers, ensure_ascii=False) + "\n")


def read_sentences(path: Path) -> Iterator[Sentence]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield Sentence(**json.loads(line))
