"""One training run: steps, learning rates, checkpoints, and the running average of weights that is kept."""

import math
import random
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from batches import LONGEST, Targets, augmented, batches_of, inputs_of
from checkpoint import Model
from losses import losses_of
from scores import figures
from sentence import Sentence
from swap_names import NamePool

_SAMPLED = 4
"""Every so many held-out sentences are scored while training."""


@dataclass(frozen=True)
class Settings:
    minutes: float = 60.0
    """Of work; what was done before a stop counts."""
    epochs: float = 0.0
    """Passes through the data; where they are given, time does not matter and a run can be repeated."""
    encoder_rate: float = 1.5e-4
    head_rate: float = 1.5e-3
    word_rate: float = 0.0
    """Of the word embeddings, which stay as they are at 0."""
    pieces: int = 1600
    """Padded pieces of a batch."""
    warm_up: float = 0.02
    """Share of the run in which rates rise; afterwards they fall to `final` of themselves along a cosine."""
    final: float = 0.03
    averaged: float = 0.5
    """Share of the run, at its end, over which weights are averaged."""
    memory: float = 0.998
    """Share that the average keeps at each step."""
    clip: float = 2.0
    half: int = 1
    """Whether products are computed in bfloat16: a quarter faster where the processor has it."""
    seed: int = 1
    threads: int = 2
    report_minutes: float = 10.0


class Run:
    """Holds what a run needs; `train` goes through it, from the last checkpoint if there is one."""

    def __init__(self, folder: Path, settings: Settings, model: Model, training: list[Sentence], held_out: list[Sentence]):
        torch.set_num_threads(settings.threads)
        torch.manual_seed(settings.seed)
        self.folder, self.settings, self.model = folder, settings, model
        self.training = [sentence for sentence in training if len(sentence.words) <= LONGEST]
        self.held_out = held_out[::_SAMPLED]
        self.pool = NamePool(self.training)
        self.optimizers = _optimizers(model.network, settings)
        self.average = AveragedModel(model.network, multi_avg_fn=get_ema_multi_avg_fn(settings.memory))
        self.lengths = [_pieces_of(sentence, model) for sentence in self.training]
        self.seconds = 0.0
        self.epoch = 0
        self.share_of_epoch = 0.0
        self._resume()

    def train(self) -> None:
        while self._progress() < 1:
            self._pass_through_data()
        self._report(self.average.module)
        Model(self.average.module, self.model.labels, self.model.pieces, self.model.origin).save(self.folder / "final.pt")

    def _pass_through_data(self) -> None:
        chance = random.Random(f"{self.settings.seed} {self.epoch}")
        batches = batches_of(self.lengths, self.settings.pieces, chance)
        losses: Counter[str] = Counter()
        next_report = self.seconds + 60 * self.settings.report_minutes
        for number, batch in enumerate(batches, 1):
            if self._progress() >= 1:
                return
            started = time.monotonic()
            losses.update(self._step([self.training[sentence] for sentence in batch], chance))
            self.seconds += time.monotonic() - started
            self.share_of_epoch = number / len(batches)
            if self.seconds >= next_report:
                self._say(f"epoch {self.epoch} {number}/{len(batches)} {_means(losses, number)}")
                self._report(self.model.network)
                self._save()
                next_report = self.seconds + 60 * self.settings.report_minutes
        self.epoch, self.share_of_epoch = self.epoch + 1, 0.0
        self._say(f"epoch {self.epoch} done {_means(losses, len(batches))}")
        self._save()

    def _step(self, sentences: list[Sentence], chance: random.Random) -> dict[str, float]:
        self._set_rates()
        self.model.network.train()
        inputs = inputs_of([augmented(sentence, self.pool, chance) for sentence in sentences], self.model.pieces)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.settings.half > 0):
            scores = self.model.network(*inputs.tensors())
            losses = losses_of(self.model.network, scores, Targets(sentences, self.model.labels))
        self.model.network.zero_grad()
        torch.stack(list(losses.values())).sum().backward()
        nn.utils.clip_grad_norm_(_parameters(self.optimizers[0]), self.settings.clip)
        for optimizer in self.optimizers:
            optimizer.step()
        if self._progress() >= 1 - self.settings.averaged:
            self.average.update_parameters(self.model.network)
        return {name: loss.item() for name, loss in losses.items()}

    def _progress(self) -> float:
        if self.settings.epochs > 0:
            return (self.epoch + self.share_of_epoch) / self.settings.epochs
        return self.seconds / (60 * self.settings.minutes)

    def _set_rates(self) -> None:
        done = min(1.0, self._progress())
        rising = min(1.0, (done + 1e-3) / self.settings.warm_up)
        falling = self.settings.final + (1 - self.settings.final) * 0.5 * (1 + math.cos(math.pi * done))
        for group in (group for optimizer in self.optimizers for group in optimizer.param_groups):
            group["lr"] = group["full_rate"] * rising * falling

    def _report(self, network: nn.Module) -> None:
        model = Model(network, self.model.labels, self.model.pieces, self.model.origin)
        for corpus in ("ewt", "gum"):
            chosen = [sentence for sentence in self.held_out if sentence.corpus == corpus]
            if chosen:
                self._say(f"{self.seconds / 60:.1f} min {corpus} {figures(model, chosen)}")

    def _say(self, line: str) -> None:
        print(line, flush=True)
        with (self.folder / "log.txt").open("a", encoding="utf-8") as log:
            log.write(line + "\n")

    def _save(self) -> None:
        draft = self.folder / "resume.part"
        state = {
            "network": self.model.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "seconds": self.seconds,
            "epoch": self.epoch,
        }
        torch.save(state, draft)
        draft.replace(self.folder / "resume.pt")

    def _resume(self) -> None:
        path = self.folder / "resume.pt"
        if not path.exists():
            return
        state = torch.load(path, weights_only=True)
        self.model.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"]):
            optimizer.load_state_dict(saved)
        self.seconds, self.epoch = state["seconds"], state["epoch"]
        self._say(f"goes on after {self.seconds / 60:.1f} minutes")


def _optimizers(network: nn.Module, settings: Settings) -> list[torch.optim.Optimizer]:
    """One for encoder and heads, and one for the word embeddings, of which a step touches few rows."""
    parameters = dict(network.named_parameters())
    words = parameters.pop("encoder.word.weight")
    words.requires_grad_(settings.word_rate > 0)
    encoder = [parameter for name, parameter in parameters.items() if name.startswith("encoder.")]
    heads = [parameter for name, parameter in parameters.items() if not name.startswith("encoder.")]
    groups = [
        {"params": encoder, "full_rate": settings.encoder_rate, "weight_decay": 0.01},
        {"params": heads, "full_rate": settings.head_rate, "weight_decay": 0.0},
    ]
    dense = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)
    if settings.word_rate == 0:
        return [dense]
    sparse = torch.optim.SparseAdam([{"params": [words], "full_rate": settings.word_rate}], betas=(0.9, 0.98), eps=1e-6)
    return [dense, sparse]


def _parameters(optimizer: torch.optim.Optimizer) -> list[nn.Parameter]:
    return [parameter for group in optimizer.param_groups for parameter in group["params"]]


def _pieces_of(sentence: Sentence, model: Model) -> int:
    """With the two marks."""
    return 2 + sum(len(model.pieces.of_word(word)) for word in sentence.words)


def _means(losses: Counter[str], steps: int) -> str:
    return " ".join(f"{name} {total / steps:.3f}" for name, total in losses.items())
