"""Hard inputs into Portuguese, through the whole stage: what comes out wrong has a flag.

What holds for one direction is not to be true by accident: the same code, with another target.
``fresh.txt`` was written with the others, and nothing was mended for it.
"""

from pathlib import Path

import pytest
from hard_inputs import hard_inputs, is_flagged, silently_wrong, translated

INPUTS = list(hard_inputs(Path(__file__).parent / "hard_portuguese"))

MOST_WRONG = {
    "fresh": 12,
    "headlines": 0,
    "layout": 0,
    "names": 0,
    "news": 0,
    "numbers": 0,
    "registers": 0,
}
"""Outputs of each kind that fail a demand and carry no flag. The sum may only fall."""


@pytest.fixture(scope="module")
def outputs(english, tmp_path_factory):
    return translated(INPUTS, "en", english, tmp_path_factory.mktemp("scratch"))


def test_there_are_enough_of_every_kind():
    assert len(INPUTS) > 200
    assert {hard.kind for hard in INPUTS} == set(MOST_WRONG)
    assert all(hard.text.strip() and all(hard.demands) for hard in INPUTS)


@pytest.mark.parametrize("kind", sorted(MOST_WRONG))
def test_what_is_wrong_is_flagged(outputs, kind):
    wrong = silently_wrong(outputs, kind)
    assert len(wrong) <= MOST_WRONG[kind], wrong


def test_few_are_flagged_and_none_is_blank(outputs):
    flagged = [hard.text for hard, made in outputs if is_flagged(made)]
    assert len(flagged) <= 3, flagged
    assert all(made.body.strip() for _, made in outputs)
