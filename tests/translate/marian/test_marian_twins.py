"""Behind a mark a word has other tokens than behind a space; both may be chosen from."""

import numpy as np
import pytest

from pipeline.translate.engines.marian.twins import Twins, set_apart

PIECES = ["</s>", "▁hope", "hope", "▁", "▁peace", "y", "▁y"]


def test_a_token_brings_the_one_that_is_written_like_it_without_the_space():
    assert Twins(PIECES).with_twins(np.array([0, 1, 4, 6])).tolist() == [0, 1, 2, 4, 5, 6]


def test_a_twin_that_is_there_already_is_not_there_twice():
    assert Twins(PIECES).with_twins(np.array([1, 2])).tolist() == [1, 2]


def test_a_token_without_a_twin_stays_alone():
    assert Twins(PIECES).with_twins(np.array([3, 4])).tolist() == [3, 4]


@pytest.mark.parametrize(
    ("sentence", "apart"),
    [
        ('Deu "esperança" a todos.', 'Deu " esperança" a todos.'),
        ("Um partido (verde) e 'novo'.", "Um partido ( verde) e ' novo'."),
        ('"Vou", disse.', '" Vou", disse.'),
    ],
)
def test_a_word_is_set_apart_from_the_mark_before_it(sentence, apart):
    assert set_apart(sentence) == apart


@pytest.mark.parametrize("sentence", ["D'Artagnan saiu.", "Mede 5' (12).", 'Um " só.', "", "Olá."])
def test_without_a_word_right_behind_a_mark_there_is_nothing_to_set_apart(sentence):
    assert set_apart(sentence) is None
