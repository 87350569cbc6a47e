"""The lists that the outputs of the model index; `labels.json` of a model holds them."""

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from sentence import Sentence

NAME_LABELS = ("PER", "ORG", "LOC", "EVT", "OTH")
REFERENTS = ["O", "person", "place", "organization", "object", "event", "time", "substance", "animal", "plant", "abstract"]
STATUSES = ["new", "given", "accessible"]
SUBTYPES = set(
    "acl:relcl advcl:relcl aux:pass cc:preconj compound:prt csubj:pass det:predet nmod:desc nmod:poss nmod:unmarked"
    " nsubj:outer nsubj:pass obl:agent obl:unmarked".split()
)
"""Relations whose subtype is learnt; the others are learnt without."""
_RAREST_TAG = 3


@dataclass(frozen=True)
class Labels:
    upos: list[str]
    xpos: list[str]
    label: list[str]
    """Relations."""
    name: list[str]
    mention: list[str]

    @staticmethod
    def read(path: Path) -> "Labels":
        lists = json.loads(path.read_text(encoding="utf-8"))
        return Labels(**{key: lists[key] for key in Labels.__dataclass_fields__})

    def as_lists(self) -> dict[str, list[str]]:
        return asdict(self)


def labels_of(sentences: list[Sentence]) -> Labels:
    """The labels that occur in training data, in an order that depends on nothing else."""
    xpos = Counter(tag for sentence in sentences for tag in sentence.xpos or [])
    frequent = sorted(tag for tag, count in xpos.items() if count >= _RAREST_TAG and tag != "_")
    return Labels(
        upos=sorted({tag for sentence in sentences for tag in sentence.upos or []}),
        xpos=["_", *frequent],
        label=sorted({learnt(relation) for sentence in sentences for relation in sentence.relations or []}),
        name=["O", *(f"{begin}-{label}" for label in NAME_LABELS for begin in "BI")],
        mention=REFERENTS,
    )


def learnt(relation: str) -> str:
    return relation if relation in SUBTYPES else universal(relation)


def universal(relation: str) -> str:
    return relation.split(":")[0]
