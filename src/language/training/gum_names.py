"""Names of GUM: its mentions are whole noun phrases, of which the proper name around the head is kept.

“the former mayor of Lima, Ana Ruiz” → “Lima”, “Ana Ruiz”
"""

from bio import Span
from conllu import FORM, HEAD, RELATION, UPOS, Block
from gum_mentions import Mention

LABELS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVT"}
"""The rest, works and products and laws, is `OTH`."""

_NEVER_IN_NAMES = {"DET", "PRON", "PART", "PUNCT", "AUX", "CCONJ"}
_HYPHENS = {"-", "–", "/", "&"}
_POSSESSIVE = {"'s", "’s"}
_JOINING = set("of for the and & on in to at de la del von van al der le with".split())
_JOINING_BY_LABEL = {
    "PER": set("de la von van al bin ibn der du del di da".split()),
    "LOC": set("of the de la al del upon".split()),
}
_LONGEST_JOIN = 3


def names_of(block: Block, mentions: list[Mention]) -> list[Span]:
    spans = []
    for mention in mentions:
        if mention.entity_type == "time":
            continue
        label = LABELS.get(mention.entity_type, "OTH")
        proper = _proper_head(block, mention)
        if proper is not None:
            first = max(mention.first, proper if proper != mention.head else mention.first)
            spans.append((_leftmost(block, first, proper, label), _rightmost(block, proper, mention.last, label), label))
    return spans


def _proper_head(block: Block, mention: Mention) -> int | None:
    """The head, or the name right behind a title that heads the phrase: “spokeswoman Ana Ruiz”."""
    if block.rows[mention.head][UPOS] == "PROPN":
        return mention.head
    follower = mention.head + 1
    if follower > mention.last:
        return None
    row = block.rows[follower]
    is_name = row[UPOS] == "PROPN" and int(row[HEAD]) == mention.head + 1
    return follower if is_name and row[RELATION].split(":")[0] in ("flat", "appos") else None


def _is_part(block: Block, word: int) -> bool:
    row = block.rows[word]
    if row[UPOS] in _NEVER_IN_NAMES:
        return False
    numbered = row[FORM][:1].isdigit() and row[RELATION].startswith(("flat", "compound", "nmod", "nummod"))
    return row[UPOS] == "PROPN" or row[FORM][:1].isupper() or numbered


def _leftmost(block: Block, first: int, head: int, label: str) -> int:
    left = head
    while left > first:
        before = block.rows[left - 1][FORM]
        reaches = left - 2 >= first and _is_part(block, left - 2)
        if _is_part(block, left - 1) or (reaches and before in _HYPHENS | {"'"}):
            left -= 1
        elif reaches and label in ("ORG", "EVT", "OTH") and before.lower() in ("of", "and", "for", "the"):
            if block.rows[left - 2][RELATION] not in ("compound", "amod", "flat"):
                break
            left -= 1
        else:
            break
    return left


def _rightmost(block: Block, head: int, last: int, label: str) -> int:
    right = head
    while right < last:
        part = right + 1
        while part <= last and _joins(block.rows[part][FORM], label):
            part += 1
        if part > last or part - right > _LONGEST_JOIN or not _is_part(block, part):
            break
        right = part
    return right


def _joins(form: str, label: str) -> bool:
    if form in _POSSESSIVE:
        return label in ("ORG", "EVT", "OTH")
    return form in _HYPHENS or form.lower() in _JOINING_BY_LABEL.get(label, _JOINING)
