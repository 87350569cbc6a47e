"""What a word shows that tells whether it is in a name, as `../names/second-opinion/name-features.ts` has it."""

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Iterable

LEXICON = Path(__file__).resolve().parents[3] / "graph-data" / "lexicon"
LONGEST_RUN = 5
_LINKS = {"of", "for", "the", "and", "&", "de", "la", "in", "on", "to"}
_MOST_LINKS = 2
_CAPITALIZED = {"Capitalized", "McMixed", "UPPER", "Initial"}
_NOTHING = ("_", "mark", ())


def features_of(words: list[str]) -> list[list[str]]:
    known = [(word.lower(), word_shape(word), word_classes(word)) for word in words]
    runs = _runs_of(known)
    return [_own(known, index) + _of_place(known, runs.get(index), index) for index in range(len(words))]


def _of_place(known: list[tuple], run: tuple[int, int] | None, index: int) -> list[str]:
    return _of_run(known, *run, index) + _joined(known, *run, index) if run else _linking(known, index)


def _own(known: list[tuple], index: int) -> list[str]:
    lower, shape, classes = known[index]
    before, behind = _at(known, index - 1)[1], _at(known, index + 1)[1]
    return [f"word={lower}", f"shape={shape}", f"shapes={before} {shape} {behind}", *(f"class={name}" for name in classes)]


def _of_run(known: list[tuple], first: int, last: int, index: int) -> list[str]:
    lower = known[index][0]
    place = _place(first, last, index)
    features = [f"starts={lower[:3]}", f"ends={lower[-3:]}", f"run={place} of {min(LONGEST_RUN, last - first + 1)}"]
    for name, at in (("before", first - 1), ("opens", first), ("closes", last), ("behind", last + 1)):
        word, _, classes = _at(known, at)
        features += [f"{name}={place} {word}", *(f"{name}={place} ({of})" for of in classes)]
    return features


def _joined(known: list[tuple], first: int, last: int, index: int) -> list[str]:
    left, right, place = _beyond_links(known, first - 1, -1), _beyond_links(known, last + 1, 1), _place(first, last, index)
    features = []
    if left:
        features = [f"after={place} {known[first - 1][0]}", f"after={place} {left[0]}"]
        features += [f"after={place} ({of})" for of in left[2]]
    return features + ([f"until={place} {known[last + 1][0]}"] if right else [])


def _linking(known: list[tuple], index: int) -> list[str]:
    lower = known[index][0]
    left, right = _beyond_links(known, index, -1), _beyond_links(known, index, 1)
    if left is None or right is None:
        return []
    features = [f"link={lower}", f"link={left[0]} {lower}", *(f"link=({of}) {lower}" for of in left[2])]
    return features + [f"link={lower} ({of})" for of in right[2]]


def _beyond_links(known: list[tuple], start: int, step: int) -> tuple | None:
    at = start
    while _at(known, at)[0] in _LINKS and abs(at - start) < _MOST_LINKS:
        at += step
    return known[at] if at != start and _at(known, at)[1] in _CAPITALIZED else None


def _place(first: int, last: int, index: int) -> str:
    return "all" if first == last else "first" if index == first else "last" if index == last else "amid"


def _at(known: list[tuple], index: int) -> tuple:
    return known[index] if 0 <= index < len(known) else _NOTHING


def _runs_of(known: list[tuple]) -> dict[int, tuple[int, int]]:
    """By word the first and last of the words with a capital that it stands among."""
    runs: dict[int, tuple[int, int]] = {}
    first = 0
    while first < len(known):
        last = first
        while last < len(known) and known[last][1] in _CAPITALIZED:
            last += 1
        runs.update({index: (first, last - 1) for index in range(first, last)})
        first = max(first + 1, last)
    return runs


def word_shape(word: str) -> str:
    if _is_capital(word[:1]) and word[1:] in ("", "."):
        return "Initial"
    has_letter = any(character.isalpha() for character in word)
    if any(character.isdecimal() for character in word):
        return "digits+" if has_letter else "digits"
    if not has_letter:
        return "mark"
    if "@" in word or "://" in word or word.startswith("www.") or word.endswith((".com", ".org", ".net")):
        return "address"
    if word == word.lower():
        return "lower"
    if word == word.upper():
        return "UPPER"
    if not _is_capital(word[:1]):
        return "other"
    return "Capitalized" if word[1:] == word[1:].lower() else "McMixed"


def _is_capital(character: str) -> bool:
    return character != "" and unicodedata.category(character) == "Lu"


def word_classes(word: str) -> tuple[str, ...]:
    return _classes().get(_plain(word), ())


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    classes: dict[str, dict[str, None]] = {}

    def add(name: str, words: Iterable[str]) -> None:
        for word in words:
            classes.setdefault(_plain(word), {})[name] = None

    countries, regions, titles = _lexicon("countries"), _lexicon("regions"), _lexicon("titles")
    for words in _lexicon("given-names").values():
        add("given name", words)
    for of, words in _lexicon("name-words").items():
        add(f"name of {of}", words)
    for of, words in _lexicon("head-nouns").items():
        add(f"noun for {of}", words)
    add("honorific", [form for title in titles["honorifics"] for form in (title, title.removesuffix("."))])
    add("office", titles["offices"])
    add("country", [name for place in countries + regions for name in (place["name"], *place["aliases"])])
    add("capital", [country["capital"] for country in countries if country.get("capital")])
    add("demonym", [word for country in countries for word in country["demonyms"]])
    add("demonym", [word for region in regions for word in region["adjectives"]])
    return {word: tuple(names) for word, names in classes.items()}


def _lexicon(name: str):
    return json.loads((LEXICON / f"{name}.json").read_text(encoding="utf-8"))


def _plain(word: str) -> str:
    return "".join(character for character in unicodedata.normalize("NFD", word) if unicodedata.category(character) != "Mn").lower()
