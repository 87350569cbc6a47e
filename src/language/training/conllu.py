"""CoNLL-U (https://universaldependencies.org/format.html) and tab- or space-separated columns of tags."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator

FORM, UPOS, XPOS, HEAD, RELATION, MISC = 1, 3, 4, 6, 7, 9


@dataclass
class Block:
    """The rows of one sentence, without ranges and empty nodes, and the document it stands in."""

    document: str = ""
    rows: list[list[str]] = field(default_factory=list)

    def column(self, number: int) -> list[str]:
        return [row[number] for row in self.rows]


def read_conllu(path: Path) -> Iterator[Block]:
    block = Block()
    for line in _lines_and_an_end(path):
        if line.startswith("# newdoc id"):
            block.document = line.split("=", 1)[1].strip()
        elif not line and block.rows:
            yield block
            block = Block(block.document)
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                block.rows.append(cells)


def read_columns(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """Words and tags of sentences: first and last column, blank lines between sentences."""
    rows: list[list[str]] = []
    for line in _lines_and_an_end(path):
        cells = line.split("\t") if "\t" in line else line.split()
        if cells and not line.startswith("-DOCSTART-"):
            rows.append(cells)
        elif rows:
            yield [row[0] for row in rows], [row[-1] for row in rows]
            rows = []


def _lines_and_an_end(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\r\n")
    yield ""
