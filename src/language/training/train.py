"""Trains a network on prepared sentences; what was stopped goes on where it was.

    python train.py PREPARED RUN --base FOLDER --minutes 60
    python train.py PREPARED RUN --init OTHER-RUN/final.pt --minutes 60
"""

import argparse
import sys
from pathlib import Path

from checkpoint import Model, from_base, from_checkpoint, from_export
from labels import labels_of
from run import Run, Settings
from sentence import Sentence, read_sentences


def main() -> None:
    arguments = _parser().parse_args()
    training = training_sentences(arguments.prepared / "train.jsonl")
    held_out = list(read_sentences(arguments.prepared / "dev.jsonl"))
    arguments.run.mkdir(parents=True, exist_ok=True)
    settings = Settings(**{name: getattr(arguments, name) for name in Settings.__dataclass_fields__})
    Run(arguments.run, settings, _start(arguments, training), training, held_out).train()


def training_sentences(path: Path) -> list[Sentence]:
    """The sentences to train on; data that is marked as anything else stops the program."""
    sentences = list(read_sentences(path))
    marked = {sentence.split for sentence in sentences} - {"train"}
    if marked:
        sys.exit(f"{path} holds sentences marked {', '.join(sorted(marked))}: train only on what is marked train.")
    return sentences


def _start(arguments: argparse.Namespace, training: list[Sentence]) -> Model:
    if arguments.init is None:
        return from_base(arguments.base, labels_of(training), arguments.layers)
    return from_export(arguments.init) if arguments.init.is_dir() else from_checkpoint(arguments.init)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("prepared", type=Path, help="folder that prepare.py wrote")
    parser.add_argument("run", type=Path, help="folder for checkpoints and log")
    start = parser.add_mutually_exclusive_group(required=True)
    start.add_argument("--base", type=Path, help="folder of all-MiniLM-L6-v2: begin with it")
    start.add_argument("--init", type=Path, help="begin with an exported model or a checkpoint")
    parser.add_argument("--layers", type=int, default=4, help="layers to keep of the base (4)")
    for name, field in Settings.__dataclass_fields__.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(field.default), default=field.default, help=f"({field.default})")
    return parser


if __name__ == "__main__":
    main()
