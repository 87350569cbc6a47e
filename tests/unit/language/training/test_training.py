"""Prepares, trains and exports on a few invented sentences, with a base model of random weights."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import torch
from safetensors.torch import save_file

TRAINING = Path(__file__).resolve().parents[4] / "src" / "language" / "training"
sys.path.insert(0, str(TRAINING))

from bio import spans_of, tags_of  # noqa: E402
from checkpoint import from_checkpoint, from_export  # noqa: E402
from conllu import Block  # noqa: E402
from gum_mentions import mentions_of  # noqa: E402
from gum_names import names_of  # noqa: E402
from scores import figures  # noqa: E402
from sentence import Sentence, read_sentences, write_sentences  # noqa: E402
from silver_names import proper_runs  # noqa: E402
from treebanks import gum  # noqa: E402
from word_pieces import WordPieces, letter_case  # noqa: E402

PEOPLE = ["Ana", "Boris", "Cleo", "Dara", "Emil", "Fela", "Gita", "Hugo", "Ines", "Jon"]
VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "met", "old", "##er", ".", *(name.lower() for name in PEOPLE)]


def invented(split: str = "train") -> list[Sentence]:
    return [
        Sentence(
            corpus="gum",
            document="invented",
            split=split,
            words=[subject, "met", object_, "."],
            upos=["PROPN", "VERB", "PROPN", "PUNCT"],
            xpos=["NNP", "VBD", "NNP", "."],
            heads=[2, 0, 2, 2],
            relations=["nsubj", "root", "obj", "punct"],
            names=["B-PER", "O", "B-PER", "O"],
            referents=["person", "O", "person", "O"],
            statuses=["new", None, "given", None],
        )
        for subject, object_ in zip(PEOPLE, reversed(PEOPLE))
    ]


def random_base(folder: Path) -> None:
    """A BERT model of one layer, as safetensors and vocab.txt."""
    torch.manual_seed(1)
    (folder / "vocab.txt").write_text("\n".join(VOCABULARY) + "\n", encoding="utf-8")
    layer = "encoder.layer.0."
    shapes = {
        "embeddings.word_embeddings.weight": (len(VOCABULARY), 384),
        "embeddings.position_embeddings.weight": (512, 384),
        "embeddings.token_type_embeddings.weight": (2, 384),
        f"{layer}intermediate.dense.weight": (1536, 384),
        f"{layer}intermediate.dense.bias": (1536,),
        f"{layer}output.dense.weight": (384, 1536),
        f"{layer}output.dense.bias": (384,),
        f"{layer}attention.output.dense.weight": (384, 384),
        f"{layer}attention.output.dense.bias": (384,),
    }
    for name in ("query", "key", "value"):
        shapes |= {f"{layer}attention.self.{name}.weight": (384, 384), f"{layer}attention.self.{name}.bias": (384,)}
    weights = {name: torch.randn(shape) * 0.02 for name, shape in shapes.items()}
    for name in ("embeddings.LayerNorm", f"{layer}attention.output.LayerNorm", f"{layer}output.LayerNorm"):
        weights |= {f"{name}.weight": torch.ones(384), f"{name}.bias": torch.zeros(384)}
    save_file(weights, folder / "model.safetensors")


def block(*rows: str) -> Block:
    """Rows of `form UPOS head relation misc`."""
    cells = [row.split(" ") for row in rows]
    return Block("invented", [[str(i), c[0], "_", c[1], "_", "_", c[2], c[3], "_", c[4]] for i, c in enumerate(cells, 1)])


def program(name: str, *words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(TRAINING / f"{name}.py"), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


class Data(unittest.TestCase):
    def test_tags_and_spans_are_each_other(self) -> None:
        spans = [(0, 1, "PER"), (2, 2, "LOC")]
        self.assertEqual(tags_of(4, spans), ["B-PER", "I-PER", "B-LOC", "O"])
        self.assertEqual(spans_of(tags_of(4, spans)), spans)

    def test_a_phrase_of_gum_is_cut_down_to_its_names(self) -> None:
        phrase = block(
            "Mayor PROPN 0 root Entity=(1-person-new",
            "Ana PROPN 1 flat _",
            "Ruiz PROPN 1 flat _",
            "of ADP 5 case _",
            "Lima PROPN 1 nmod Entity=(2-place-new)1)",
        )
        self.assertEqual(names_of(phrase, mentions_of(phrase)), [(4, 4, "LOC"), (0, 2, "PER")])

    def test_documents_for_tests_and_closed_genres_are_left_out(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "dep").mkdir()
            row = "1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_\n\n"
            for document in ("GUM_news_a", "GUM_news_b", "GUM_fiction_c", "GUM_reddit_d", "GUM_news_e"):
                (folder / "dep" / f"{document}.conllu").write_text(f"# newdoc id = {document}\n{row}")
            (folder / "splits.md").write_text("## dev\n\n  * GUM_news_b\n\n## test\n\n  * GUM_news_e\n")
            self.assertEqual([s.document for s in gum(folder, "train")], ["GUM_news_a"])
            self.assertEqual([s.document for s in gum(folder, "dev")], ["GUM_news_b"])

    def test_runs_of_proper_nouns_hang_together(self) -> None:
        words = ["Al", "-", "Zaman", "met", "Ana", "Ruiz", "Lima"]
        sentence = Sentence(
            "ewt", "invented", "train", words,
            upos=["PROPN", "PUNCT", "PROPN", "VERB", "PROPN", "PROPN", "PROPN"],
            heads=[4, 3, 1, 0, 4, 5, 4],
            relations=["nsubj", "punct", "flat", "root", "obj", "flat", "obl"],
        )  # fmt: skip
        self.assertEqual(list(proper_runs(sentence)), [(0, 2)])

    def test_words_are_cut_as_at_run_time(self) -> None:
        pieces = WordPieces(VOCABULARY)
        self.assertEqual([VOCABULARY[piece] for piece in pieces.of_word("ÓLDER.")], ["old", "##er", "."])
        self.assertEqual([letter_case(word) for word in ("a", "A", "AB", "McA", "a1", "-", "aB")], [1, 2, 3, 4, 5, 6, 7])


class Training(unittest.TestCase):
    def setUp(self) -> None:
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = Path(temporary.name)

    def prepared(self, sentences: list[Sentence]) -> Path:
        write_sentences(self.folder / "train.jsonl", sentences)
        write_sentences(self.folder / "dev.jsonl", invented("dev"))
        return self.folder

    def test_sentences_for_tests_are_refused(self) -> None:
        outcome = program("train", self.prepared(invented("test")), self.folder / "run", "--base", self.folder)
        self.assertEqual(outcome.returncode, 1)
        self.assertIn("holds sentences marked test: train only on what is marked train", outcome.stderr)

    def test_ten_sentences_are_learnt_stopped_taken_up_and_exported(self) -> None:
        random_base(self.folder)
        train = [self.prepared(invented()), self.folder / "run", "--base", self.folder, "--layers", 1, "--pieces", 30, "--warm-up", 0.1]
        self.assertEqual(program("train", *train, "--epochs", 4).returncode, 0)
        outcome = program("train", *train, "--epochs", 40)
        self.assertEqual(outcome.returncode, 0, outcome.stderr)
        self.assertIn("goes on after", outcome.stdout)

        learnt = from_checkpoint(self.folder / "run" / "final.pt")
        self.assertIn("las 100.00", figures(learnt, list(read_sentences(self.folder / "dev.jsonl"))))

        outcome = program("export", self.folder / "run" / "final.pt", self.folder / "model")
        self.assertEqual(outcome.returncode, 0, outcome.stderr)
        description = json.loads((self.folder / "model" / "model.json").read_text())
        labels = json.loads((self.folder / "model" / "labels.json").read_text())
        self.assertEqual((description["version"], description["licence"]), (labels["version"], "CC BY-SA 4.0"))
        taken_back = from_export(self.folder / "model")
        self.assertIn("las 100.00", figures(taken_back, list(read_sentences(self.folder / "dev.jsonl"))))


if __name__ == "__main__":
    unittest.main()
