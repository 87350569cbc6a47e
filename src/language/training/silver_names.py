"""Names for EWT, which has none: what a trained network finds, where the treebank’s own tags bear it out.

A name is taken where its words are a whole run of proper nouns joined in the tree; where network and treebank disagree,
the words are left open (`None`), and what the treebank calls no proper noun is no name.

    python silver_names.py PREPARED MODEL
"""

import argparse
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Iterator

import torch
from torch import Tensor

from batches import batches_of, inputs_of
from bio import spans_of, tags_of
from checkpoint import Model, from_checkpoint, from_export
from demonyms import is_demonym
from labels import NAME_LABELS
from sentence import Sentence, read_sentences, write_sentences

SURE = 0.75
"""Probability from which the network is believed."""
_PIECES = 1500
_INNER = ("flat", "compound", "goeswith", "fixed")


def with_names(model: Model, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences of EWT with tags of names; evidence for the label of a name is summed over its document."""
    probabilities = list(_probabilities(model, sentences))
    evidence: dict[tuple[str, str], Tensor] = defaultdict(lambda: torch.zeros(len(NAME_LABELS)))
    for sentence, found in zip(sentences, probabilities):
        for first, last in proper_runs(sentence):
            evidence[sentence.document, _surface(sentence, first, last)] += _label_evidence(found[first : last + 1])
    return [
        replace(sentence, names=_tags(sentence, found, evidence)) for sentence, found in zip(sentences, probabilities)
    ]


def _tags(sentence: Sentence, found: Tensor, evidence: dict[tuple[str, str], Tensor]) -> list[str | None]:
    upos = sentence.upos or []
    outside = found[:, 0]
    tags: list[str | None] = [
        "O" if tag != "PROPN" or outside[word] > SURE else None for word, tag in enumerate(upos)
    ]
    for first, last in proper_runs(sentence):
        if is_demonym(sentence.words[first : last + 1]):
            tags[first] = "O"
            continue
        share = evidence[sentence.document, _surface(sentence, first, last)]
        label = int(share.argmax())
        is_sure = bool(share[label] > SURE * share.sum()) and bool((1 - outside[first : last + 1]).min() > SURE)
        begins = found[first, 1::2].sum() > 0.5 and (first == last or found[first + 1 : last + 1, 2::2].sum(-1).min() > 0.5)
        if is_sure and begins:
            tags[first : last + 1] = tags_of(last - first + 1, [(0, last - first, NAME_LABELS[label])])
    return tags


def proper_runs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Whole runs of neighbouring proper nouns, hyphens between them included, that hang together in the tree."""
    upos, heads, relations = sentence.upos or [], sentence.heads or [], sentence.relations or []
    first: int | None = None
    for word in range(len(upos) + 1):
        inside = word < len(upos) and (upos[word] == "PROPN" or _is_hyphen(sentence, word))
        if inside and first is None and upos[word] == "PROPN":
            first = word
        elif not inside and first is not None:
            last = word - 1
            while upos[last] != "PROPN":
                last -= 1
            if _hangs_together(first, last, heads, relations):
                yield first, last
            first = None


def _is_hyphen(sentence: Sentence, word: int) -> bool:
    return sentence.words[word] in ("-", "–", "/")


def _hangs_together(first: int, last: int, heads: list[int], relations: list[str]) -> bool:
    inner = [first <= heads[word] - 1 <= last for word in range(first, last + 1)]
    joined = [relations[word].split(":")[0] in (*_INNER, "punct", "amod", "nummod") for word in range(first, last + 1)]
    return sum(not fits for fits in inner) == 1 and all(fits for own, fits in zip(inner, joined) if own)


def _surface(sentence: Sentence, first: int, last: int) -> str:
    return " ".join(sentence.words[first : last + 1]).lower()


def _label_evidence(found: Tensor) -> Tensor:
    return (found[:, 1::2] + found[:, 2::2]).mean(0)


@torch.no_grad()
def _probabilities(model: Model, sentences: list[Sentence]) -> Iterator[Tensor]:
    """Of the tags of names, [words, tags], for each sentence."""
    model.network.eval()
    found: dict[int, Tensor] = {}
    for batch in batches_of([len(sentence.words) for sentence in sentences], _PIECES):
        inputs = inputs_of([sentences[number].words for number in batch], model.pieces)
        probabilities = model.network(*inputs.tensors()).names.softmax(-1)
        found.update({number: probabilities[row, : inputs.lengths[row]] for row, number in enumerate(batch)})
    yield from (found[number] for number in range(len(sentences)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prepared", type=Path, help="folder that prepare.py wrote")
    parser.add_argument("model", type=Path, help="exported model or checkpoint")
    arguments = parser.parse_args()
    model = from_export(arguments.model) if arguments.model.is_dir() else from_checkpoint(arguments.model)
    path = arguments.prepared / "train.jsonl"
    sentences = list(read_sentences(path))
    bare = [sentence for sentence in sentences if sentence.corpus == "ewt"]
    named = with_names(model, bare)
    write_sentences(path, [*named, *(sentence for sentence in sentences if sentence.corpus != "ewt")])
    tags = [tag for sentence in named for tag in sentence.names or []]
    print(f"{len(named)} sentences: {sum(len(spans_of([t or 'O' for t in s.names or []])) for s in named)} names, {tags.count(None)} words left open")


if __name__ == "__main__":
    main()
