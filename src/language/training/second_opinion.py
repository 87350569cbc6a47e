"""A second opinion on names, beside the network’s: PREPARED → graph-data/names/second-opinion.json.

    second_opinion.py PREPARED graph-data/names/second-opinion.json

A logistic regression over what the surface shows, fitted to the gold names of `train.jsonl` alone, so that it errs otherwise
than the network does. Maximum likelihood with a quadratic penalty by L-BFGS (Liu & Nocedal 1989); small weights are left out,
the rest are whole multiples of a unit.
"""

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from name_features import features_of
from sentence import Sentence, read_sentences

TAGS = ["O"] + [f"{position}-{label}" for label in ("PER", "ORG", "LOC", "EVT", "OTH") for position in "BI"]
RAREST = 10
"""Features that fewer words show are left out."""
PENALTY = 2.0
UNIT = 0.25
SMALLEST = 0.5
"""A feature is kept where one of its weights is as large."""
PASSES = 60


def main(prepared: Path, target: Path) -> None:
    sentences = [sentence for sentence in read_sentences(prepared / "train.jsonl") if sentence.names]
    if any(sentence.split != "train" for sentence in sentences):
        sys.exit(f"{prepared / 'train.jsonl'} holds sentences that are not marked as training data: prepare it anew.")
    words, tags = _examples(sentences)
    counts = Counter(feature for features in words for feature in features)
    names = sorted(feature for feature, count in counts.items() if count >= RAREST)
    print(f"{len(words)} words, {len(names)} features", flush=True)
    weights = _fitted(_matrix(words, names), np.array(tags))
    kept = _rounded(names, weights)
    _write(target, kept)
    print(f"{target}: {len(kept)} features")


def _examples(sentences: list[Sentence]) -> tuple[list[list[str]], list[int]]:
    words, tags = [], []
    for sentence in sentences:
        for features, tag in zip(features_of(sentence.words), sentence.names or []):
            if tag is not None:
                words.append(features)
                tags.append(TAGS.index(tag))
    return words, tags


def _matrix(words: list[list[str]], names: list[str]) -> csr_matrix:
    columns = {name: column for column, name in enumerate(names)}
    rows = [sorted({columns[feature] for feature in features if feature in columns}) for features in words]
    starts = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    indexes = np.fromiter((column for row in rows for column in row), dtype=np.int32, count=starts[-1])
    return csr_matrix((np.ones(len(indexes), np.float32), indexes, starts), shape=(len(rows), len(names)))


def _fitted(shown: csr_matrix, tags: np.ndarray) -> np.ndarray:
    """[features, tags]"""
    shape = (shown.shape[1], len(TAGS))
    turned = shown.T.tocsr()
    rows = np.arange(len(tags))

    def loss(flat: np.ndarray) -> tuple[float, np.ndarray]:
        scores = shown @ flat.reshape(shape).astype(np.float32)
        likely = np.exp(scores - scores.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        surprise = -np.log(np.maximum(likely[rows, tags], 1e-12)).sum(dtype=np.float64)
        likely[rows, tags] -= 1
        slope = (turned @ likely).astype(np.float64).ravel() + PENALTY * flat
        return float(surprise) + PENALTY / 2 * float(flat @ flat), slope

    found = minimize(loss, np.zeros(shape[0] * shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": PASSES, "maxcor": 6})
    return found.x.reshape(shape)


def _rounded(names: list[str], weights: np.ndarray) -> dict[str, list[int]]:
    """Only differences between tags count, so the median of a feature may be zero."""
    centred = weights - np.median(weights, axis=1, keepdims=True)
    large = np.abs(centred).max(axis=1) >= SMALLEST
    return {name: np.round(row / UNIT).astype(int).tolist() for name, row, keep in zip(names, centred, large) if keep}


def _write(target: Path, weights: dict[str, list[int]]) -> None:
    lines = [f"    {json.dumps(name, ensure_ascii=False)}: {json.dumps(row)}" for name, row in weights.items()]
    tags = json.dumps(TAGS)
    body = ",\n".join(lines)
    text = f'{{\n  "unit": {UNIT},\n  "tags": {tags},\n  "weights": {{\n{body}\n  }}\n}}\n'
    target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
