"""Figures on held-out sentences while training: quick ones, each word’s best head and tag for itself.

`relata evaluate` measures what ships, with trees and names as they are decoded there.
"""

from collections import Counter
from typing import Iterator

import torch

from batches import batches_of, inputs_of
from bio import spans_of
from checkpoint import Model
from labels import universal
from network import Scores
from sentence import Sentence

PIECES = 3000


@torch.no_grad()
def figures(model: Model, sentences: list[Sentence]) -> str:
    model.network.eval()
    count: Counter[str] = Counter()
    for batch in batches_of([len(sentence.words) for sentence in sentences], PIECES // 2):
        chosen = [sentences[number] for number in batch]
        inputs = inputs_of([sentence.words for sentence in chosen], model.pieces)
        scores = model.network(*inputs.tensors())
        for sentence, found in zip(chosen, _readings(model, scores, inputs.lengths)):
            count.update(_hits(sentence, *found))
    share = {key: 100 * count[key] / max(1, count["words"]) for key in ("upos", "xpos", "uas", "las")}
    names = 200 * count["names"] / max(1, count["names found"] + count["names there"])
    apposition = 200 * count["appos"] / max(1, count["appos found"] + count["appos there"])
    return " ".join(f"{key} {value:.2f}" for key, value in share.items()) + f" names {names:.1f} appos {apposition:.1f}"


Reading = tuple[list[str], list[str], list[str], list[int], list[str]]
"""Upos, xpos, name tags, heads and relations of a sentence."""


def _readings(model: Model, scores: Scores, lengths: list[int]) -> Iterator[Reading]:
    present = torch.arange(scores.arcs.shape[2])[None] <= torch.tensor(lengths)[:, None]
    arcs = scores.arcs.masked_fill(~present[:, None], float("-inf"))
    itself = torch.eye(arcs.shape[1], arcs.shape[2] - 1, dtype=torch.bool)
    arcs[:, :, 1:].masked_fill_(itself, float("-inf"))
    heads = arcs.argmax(-1)
    governors = torch.gather(scores.governors, 1, heads[..., None].expand(-1, -1, scores.governors.shape[-1]))
    relations = model.network.label_scores(scores.dependents, governors).argmax(-1)
    best = [layer.argmax(-1).tolist() for layer in (scores.upos, scores.xpos, scores.names)]
    for row, length in enumerate(lengths):
        upos, xpos, names = (layer[row][:length] for layer in best)
        yield (
            [model.labels.upos[tag] for tag in upos],
            [model.labels.xpos[tag] for tag in xpos],
            [model.labels.name[tag] for tag in names],
            heads[row][:length].tolist(),
            [universal(model.labels.label[label]) for label in relations[row][:length].tolist()],
        )


def _hits(sentence: Sentence, upos: list[str], xpos: list[str], names: list[str], heads: list[int], relations: list[str]):
    hits: Counter[str] = Counter()
    if sentence.heads and sentence.relations and sentence.upos and sentence.xpos:
        gold = [universal(relation) for relation in sentence.relations]
        right = [own == head for own, head in zip(heads, sentence.heads)]
        whole = [fits and own == label for fits, own, label in zip(right, relations, gold)]
        hits["words"] += len(gold)
        hits["upos"] += sum(map(str.__eq__, upos, sentence.upos))
        hits["xpos"] += sum(map(str.__eq__, xpos, sentence.xpos))
        hits["uas"] += sum(right)
        hits["las"] += sum(whole)
        hits["appos there"] += gold.count("appos")
        hits["appos found"] += relations.count("appos")
        hits["appos"] += sum(fits for fits, label in zip(whole, gold) if label == "appos")
    if sentence.names:
        there = set(spans_of([tag or "O" for tag in sentence.names]))
        found = {span for span in spans_of(names) if sentence.corpus != "ewt" or span[2] in ("PER", "ORG", "LOC")}
        hits["names there"] += len(there)
        hits["names found"] += len(found)
        hits["names"] += len(there & found)
    return hits
