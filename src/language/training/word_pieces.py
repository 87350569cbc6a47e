"""WordPiece (Wu et al. 2016) and letter case of a word, as `../model/word-pieces.ts` and `../model/letter-case.ts` have them."""

import re
import unicodedata
from functools import cache
from pathlib import Path

MOST_PIECES = 6
LONGEST_PART = 60
LETTER_CASES = 8
_PUNCTUATION = re.compile(r"([\W_])")
_DROPPED = {"Mn", "Cc", "Cf"}


class WordPieces:
    """Pieces of a vocabulary: the id of a piece is its number from 0."""

    @staticmethod
    def read(vocabulary: Path) -> "WordPieces":
        """One piece a line."""
        return WordPieces(vocabulary.read_text(encoding="utf-8").rstrip("\n").split("\n"))

    def __init__(self, pieces: list[str]) -> None:
        self.pieces = pieces
        self._ids = {piece: number for number, piece in enumerate(self.pieces)}
        self.opening = self._ids["[CLS]"]
        self.closing = self._ids["[SEP]"]
        self.unknown = self._ids["[UNK]"]
        self.of_word = cache(self._of_word)

    def _of_word(self, word: str) -> list[int]:
        """Lower case, without accents, punctuation apart; of more than six pieces the first five and the last."""
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(character for character in plain if unicodedata.category(character) not in _DROPPED)
        parts = [part for part in _PUNCTUATION.split(plain) if part.strip()]
        pieces = [piece for part in parts for piece in self._of_part(part)] or [self.unknown]
        return pieces if len(pieces) <= MOST_PIECES else [*pieces[: MOST_PIECES - 1], pieces[-1]]

    def _of_part(self, part: str) -> list[int]:
        if len(part) > LONGEST_PART:
            return [self.unknown]
        pieces: list[int] = []
        start = 0
        while start < len(part):
            end = next((end for end in range(len(part), start, -1) if self._piece(part, start, end) in self._ids), None)
            if end is None:
                return [self.unknown]
            pieces.append(self._ids[self._piece(part, start, end)])
            start = end
        return pieces

    @staticmethod
    def _piece(part: str, start: int, end: int) -> str:
        return ("##" if start else "") + part[start:end]


def letter_case(word: str) -> int:
    """1 lower, 2 Capitalised, 3 UPPER, 4 McMixed, 5 with a digit, 6 no letter, 7 other; 0 is for the two marks."""
    if any(character.isdecimal() for character in word):
        return 5
    if not any(character.isalpha() for character in word):
        return 6
    if word == word.lower():
        return 1
    if len(word) > 1 and word == word.upper():
        return 3
    if word[0] == word[0].lower():
        return 7
    return 2 if word[1:] == word[1:].lower() else 4
