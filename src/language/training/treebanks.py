"""Treebanks: English EWT, and GUM with its mentions."""

import re
from pathlib import Path
from typing import Iterator

from bio import tags_of
from conllu import FORM, HEAD, RELATION, UPOS, XPOS, Block, read_conllu
from gum_mentions import Mention, mentions_of
from gum_names import names_of
from sentence import Sentence

NON_COMMERCIAL = ("essay", "fiction", "letter", "podcast", "whow")
"""Genres of GUM whose texts no shipped model may be trained on."""
_WITHOUT_WORDS = "reddit"
_STATUSES = {"new": "new", "giv": "given", "acc": "accessible"}


def ewt(path: Path, split: str, names: dict[str, list[str]] | None = None) -> Iterator[Sentence]:
    """Sentences of EWT; `names` maps their words, joined by blanks, to tags that another corpus gives them."""
    for block in read_conllu(path):
        tags = (names or {}).get(" ".join(block.column(FORM)))
        yield Sentence(**_syntax(block), corpus="ewt", split=split, names=tags)


def uner_names(path: Path) -> dict[str, list[str]]:
    """Tags of Universal NER by the words of the sentence."""
    return {" ".join(words): tags for words, tags in read_uner(path)}


def read_uner(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """Words and tags; only persons, organizations and places are labelled there."""
    for block in read_conllu(path):
        tags = [tag if tag[2:] in ("PER", "ORG", "LOC") else "O" for tag in block.column(2)]
        yield block.column(FORM), tags


def gum(folder: Path, split: str) -> Iterator[Sentence]:
    """Sentences of GUM's documents of one split; those for tests are never read, whichever split is asked for."""
    splits = _splits(folder / "splits.md")
    for path in sorted((folder / "dep").glob("*.conllu")):
        genre = path.stem.split("_")[1]
        own = splits.get(path.stem, "train")
        if own != split or genre == _WITHOUT_WORDS or (split == "train" and genre in NON_COMMERCIAL):
            continue
        for block in read_conllu(path):
            yield _gum_sentence(block, split)


def _splits(path: Path) -> dict[str, str]:
    """Split by document; documents that are named nowhere are for training."""
    splits: dict[str, str] = {}
    section = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line[3:].strip()
        document = re.match(r"\s+\* (\S+)", line)
        if document:
            splits[document[1]] = section
    return splits


def _syntax(block: Block) -> dict:
    return {
        "document": block.document,
        "words": block.column(FORM),
        "upos": block.column(UPOS),
        "xpos": block.column(XPOS),
        "heads": [int(head) for head in block.column(HEAD)],
        "relations": block.column(RELATION),
    }


def _gum_sentence(block: Block, split: str) -> Sentence:
    mentions = mentions_of(block)
    length = len(block.rows)
    referents = ["O"] * length
    statuses: list[str | None] = [None] * length
    for mention in sorted(mentions, key=_shortest_last):
        referents[mention.head] = mention.entity_type
        statuses[mention.head] = _STATUSES.get(mention.status.split(":")[0])
    names = tags_of(length, names_of(block, mentions))
    return Sentence(**_syntax(block), corpus="gum", split=split, names=names, referents=referents, statuses=statuses)


def _shortest_last(mention: Mention) -> int:
    return mention.first - mention.last
