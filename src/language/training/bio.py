"""Spans of names and the tags of their words (BIO scheme, Ramshaw & Marcus 1995)."""

Span = tuple[int, int, str]
"""First word, last word (inclusive), label."""


def tags_of(length: int, spans: list[Span]) -> list[str]:
    """Tags of a sentence of so many words; of spans that overlap, the longest stays."""
    tags = ["O"] * length
    for first, last, label in sorted(set(spans), key=lambda span: (span[0] - span[1], span[0])):
        if any(tag != "O" for tag in tags[first : last + 1]):
            continue
        tags[first : last + 1] = [f"B-{label}"] + [f"I-{label}"] * (last - first)
    return tags


def spans_of(tags: list[str]) -> list[Span]:
    """The spans that tags state; a tag that goes on with nothing begins a span of its own."""
    spans: list[Span] = []
    for word, tag in enumerate(tags):
        if tag == "O":
            continue
        label = tag[2:]
        goes_on = tag[0] == "I" and spans and spans[-1][1] == word - 1 and spans[-1][2] == label
        if goes_on:
            spans[-1] = (spans[-1][0], word, label)
        else:
            spans.append((word, word, label))
    return spans
