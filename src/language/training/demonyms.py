"""Demonyms (“Turkish”) are no names here: extraction looks them up. Corpora that call them names are corrected."""

import json
import re
from pathlib import Path

LEXICON = Path(__file__).resolve().parents[3] / "graph-data" / "lexicon"

_ADJECTIVE = re.compile(r"[A-Z][a-z]+(?:ese|ish|ian|ians|can|cans)")
_NO_DEMONYMS = {"Vatican"}


def _lexicon(name: str) -> list[dict[str, list[str]]]:
    return json.loads((LEXICON / f"{name}.json").read_text(encoding="utf-8"))


DEMONYMS = {word for country in _lexicon("countries") for word in country["demonyms"]} | {
    word for region in _lexicon("regions") for word in region["adjectives"]
}


def is_demonym(words: list[str]) -> bool:
    if len(words) != 1 or words[0] in _NO_DEMONYMS:
        return False
    return words[0] in DEMONYMS or _ADJECTIVE.fullmatch(words[0]) is not None
