"""The list of words keeps what is worth keeping, and the weights are those that fit."""

import random

import numpy as np
import pytest

from pipeline.repair.words import Words, hash_of, packed
from training import spelling, words


def test_common_words_win_and_words_of_ascii_or_great_rarity_are_left_out():
    bands = words.banded([("été", 3.0), ("été", 6.0), ("ete", 2.0), ("ñu", 6.4), ("übel", 9.0)])
    assert bands == {hash_of("été"): 1, hash_of("ñu"): 4}


def test_a_word_of_many_letters_is_left_out():
    assert words.banded([("é" * (words.LONGEST + 1), 2.0)]) == {}


def test_serbian_words_are_known_in_both_alphabets():
    assert words._in_cyrillic("džep, ljubav i njuška") == "џеп, љубав и њушка"


def test_the_corpus_speaks_for_languages_that_the_lists_lack(tmp_path):
    corpus = tmp_path / "corpus.tsv"
    corpus.write_text("kat\tდედა მოდის.\nkat\tდედა წერს.\nfra\tÉté, été.\n", "utf-8")
    assert dict(words._of_corpus(corpus)) == {"დედა": pytest.approx(np.log10(2))}


def test_the_same_words_give_the_same_file_and_come_back():
    rng = random.Random(7)
    made_up = ["".join(rng.choices("абвгдежзиклмн", k=9)) for _ in range(300_000)]
    listed = [(word, 3.0 + at % 3) for at, word in enumerate(made_up)]
    arrays = packed(words.banded(listed))
    again = packed(words.banded(listed))
    assert all((arrays[name] == again[name]).all() for name in arrays)
    assert Words(arrays).bands(made_up[:3]).tolist() == [1, 1, 2]


def test_the_fit_finds_the_weights_that_made_the_choices():
    rng = np.random.default_rng(7)
    meant = np.array([0.8, 2.0])
    chosen = []
    for _ in range(3000):
        rows = np.column_stack((-rng.uniform(5, 10, 6), rng.integers(0, 2, 6)))
        shares = np.exp(rows @ meant)
        chosen.append((rows, int(rng.choice(6, p=shares / shares.sum()))))
    assert spelling.fit(chosen) == pytest.approx(meant, abs=0.2)
