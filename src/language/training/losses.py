"""One loss over all layers, each counted only for words whose layer is known."""

import torch
import torch.nn.functional as F
from torch import Tensor

from batches import IGNORED, Targets
from network import Parser, Scores

WEIGHTS = {"upos": 0.3, "xpos": 0.3, "names": 1.2, "referents": 0.5, "statuses": 0.25}
"""Beside 1 for heads and 1 for relations."""


def losses_of(network: Parser, scores: Scores, targets: Targets) -> dict[str, Tensor]:
    losses = {}
    for layer, weight in WEIGHTS.items():
        wanted = getattr(targets, layer)
        if (wanted != IGNORED).any():
            losses[layer] = weight * _cross_entropy(getattr(scores, layer), wanted)
    if (targets.heads != IGNORED).any():
        losses["heads"] = _cross_entropy(_between_words(scores.arcs, targets), targets.heads)
        governors = targets.heads.clamp(min=0)[..., None].expand(-1, -1, scores.governors.shape[-1])
        labels = network.label_scores(scores.dependents, torch.gather(scores.governors, 1, governors))
        losses["relations"] = _cross_entropy(labels, targets.relations)
    return losses


def _between_words(arcs: Tensor, targets: Targets) -> Tensor:
    """No word hangs on the padding of its sentence."""
    is_word = F.pad(targets.is_word, (1, 0), value=True)
    return arcs.masked_fill(~is_word[:, None], torch.finfo(arcs.dtype).min)


def _cross_entropy(scores: Tensor, wanted: Tensor) -> Tensor:
    return F.cross_entropy(scores.flatten(0, 1).float(), wanted.flatten(), ignore_index=IGNORED)
