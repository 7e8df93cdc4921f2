"""The data files are those that the notes speak of, and building them is no matter of luck."""

import hashlib
import re
from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from pipeline.repair.characters import Characters
from pipeline.repair.gate import Gate
from pipeline.repair.pages import codes_of
from training import character_model, gate

NOTES = (Path(character_model.__file__).parent / "README.md").read_text("utf-8")
LINES = [
    "eng\tThe ferry leaves at noon, and the baker waves from the quay.",
    "eng\tNobody had seen the tide come in so fast.",
    "fra\tLa marée montait déjà quand le boulanger a fermé sa porte.",
    "rus\tПаром уходит в полдень, и пекарь машет с причала.",
    "ell\tΤο καράβι φεύγει το μεσημέρι.",
]


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "corpus.tsv"
    path.write_text("\n".join(LINES * 40), "utf-8")
    return path


def built(make, corpus, target):
    make(corpus, target)
    with np.load(target) as arrays:
        return {name: arrays[name] for name in arrays.files}


@pytest.mark.parametrize("name", ["characters.npz", "gate.npz", "words.npz"])
def test_the_shipped_file_is_the_one_in_the_notes(name):
    found = re.search(rf"{re.escape(name)} +([0-9a-f]{{64}})", NOTES)
    data = files("pipeline.repair").joinpath(name).read_bytes()
    assert found is not None
    assert hashlib.sha256(data).hexdigest() == found[1], "write the new digest into the notes"


@pytest.mark.parametrize("make", [character_model.main, gate.main], ids=["characters", "gate"])
def test_the_same_corpus_gives_the_same_file(make, corpus, tmp_path):
    first, second = tmp_path / "first.npz", tmp_path / "second.npz"
    make(corpus, first)
    make(corpus, second)
    assert first.read_bytes() == second.read_bytes()


def test_a_model_finds_its_corpus_ordinary(corpus, tmp_path):
    model = Characters(built(character_model.main, corpus, tmp_path / "model.npz"))

    def cost(text):
        return float(model.costs(model.tokens(codes_of(text))).mean())

    sound = LINES[0].partition("\t")[2]
    assert cost(sound) < 1.0
    assert cost(sound[::-1]) > 4 * cost(sound)
    assert cost("漢字") > cost("quay")


def test_a_table_finds_its_corpus_sound(corpus, tmp_path):
    table = Gate(built(gate.main, corpus, tmp_path / "gate.npz"))
    for line in LINES:
        text = line.partition("\t")[2]
        assert not table.flags(text, codes_of(text)).any()
    assert table.flags("marÃ©e", codes_of("marÃ©e")).any()
