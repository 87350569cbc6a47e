"""Corpora that hold names only, their labels mapped to PER, ORG, LOC, EVT and OTH."""

import json
from pathlib import Path
from typing import Callable, Iterator

from bio import Span, spans_of, tags_of
from conllu import read_columns
from demonyms import is_demonym
from sentence import Sentence

_EVENT_NOUNS = set(
    "war wars battle olympics games cup championship championships election elections festival conference summit"
    " crisis revolution uprising tournament massacre hurricane earthquake attack attacks bombing siege invasion"
    " referendum awards award operation campaign conflict riots protests convention expo marathon raid offensive"
    " genocide holocaust coup".split()
) - {"award", "awards", "convention"}
_EVENT_OPENINGS = {"Battle", "War", "Siege", "Operation", "Hurricane", "Treaty"}
_WNUT = {"person": "PER", "location": "LOC", "corporation": "ORG", "group": "ORG", "creative-work": "OTH", "product": "OTH"}

Labelling = Callable[[str, list[str]], str | None]
"""Our label of a name, given the corpus's label and its words; `None` where it is no name here."""


def wikigold(path: Path) -> Iterator[Sentence]:
    return _tagged("wikigold", path, lambda label, words: label if label in ("PER", "ORG", "LOC") else _other(words))


def wnut17(path: Path) -> Iterator[Sentence]:
    return _tagged("wnut17", path, lambda label, _: _WNUT[label])


def re_docred(path: Path) -> Iterator[Sentence]:
    for document in json.loads(path.read_text(encoding="utf-8")):
        spans: list[list[Span]] = [[] for _ in document["sents"]]
        for mention in (mention for entity in document["vertexSet"] for mention in entity):
            words = document["sents"][mention["sent_id"]]
            span = _docred_span(words, mention)
            if span:
                spans[mention["sent_id"]].append(span)
        for words, found in zip(document["sents"], spans):
            if words:
                yield Sentence("re-docred", document["title"], "train", words, names=tags_of(len(words), found))


def _docred_span(words: list[str], mention: dict) -> Span | None:
    first, end = mention["pos"]
    while first < end and words[first].lower() in ("the", "a"):
        first += 1
    label = mention["type"]
    name = words[first:end]
    if label in ("TIME", "NUM") or not name or is_demonym(name):
        return None
    ours = label if label in ("PER", "ORG", "LOC") else _other(name)
    return (first, end - 1, ours) if ours else None


def _tagged(corpus: str, path: Path, labelling: Labelling) -> Iterator[Sentence]:
    for words, tags in read_columns(path):
        labelled = [(first, last, labelling(label, words[first : last + 1])) for first, last, label in spans_of(tags)]
        names = [(first, last, label) for first, last, label in labelled if label]
        yield Sentence(corpus, corpus, "train", words, names=tags_of(len(words), names))


def _other(words: list[str]) -> str | None:
    """What corpora call miscellaneous: events, demonyms, the rest."""
    if is_demonym(words):
        return None
    return "EVT" if words[-1].lower() in _EVENT_NOUNS or words[0] in _EVENT_OPENINGS else "OTH"
