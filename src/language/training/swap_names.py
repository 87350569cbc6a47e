"""Names swapped for others of the same label and length, so that the network learns contexts and not lists."""

import random
from collections import defaultdict

from bio import Span, spans_of
from sentence import Sentence

ACRONYM_LENGTHS = (3, 3, 4, 4, 5)
_LETTERS = "ABCDEFGHIJKLMNOPRSTUW"


class NamePool:
    """The names of training data, by label and number of words."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self._names: dict[tuple[str, int], list[list[str]]] = defaultdict(list)
        for sentence in sentences:
            for first, last, label in known_spans(sentence):
                self._names[label, last - first + 1].append(sentence.words[first : last + 1])

    def swapped(self, sentence: Sentence, chance: random.Random) -> list[str]:
        words = list(sentence.words)
        for first, last, label in known_spans(sentence):
            if chance.random() < 0.75:
                words[first : last + 1] = self._another(label, last - first + 1, chance)
        return words

    def _another(self, label: str, length: int, chance: random.Random) -> list[str]:
        names = self._names[label, length]
        kind = chance.random()
        if label == "ORG" and length == 1 and kind < 0.2:
            return ["".join(chance.choice(_LETTERS) for _ in range(chance.choice(ACRONYM_LENGTHS)))]
        if label == "PER" and length == 2 and kind < 0.5:
            return [chance.choice(names)[0], chance.choice(names)[1]]
        return chance.choice(names)


def known_spans(sentence: Sentence) -> list[Span]:
    return spans_of([tag or "O" for tag in sentence.names or []])
