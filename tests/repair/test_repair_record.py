"""What was done can be done again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.repair.record import Repair, apply_all, in_turn, replay


def change(start, before, after):
    return Repair(start, before, after, ("cp1252",), 1, 0, 20.0)


@given(st.text("abc", min_size=1, max_size=30), st.lists(st.text("xyz", max_size=3), max_size=5))
def test_all_at_once_or_one_after_the_other(text, replacements):
    width = max(1, len(text) // 5)
    repairs = [
        change(number * width, text[number * width : number * width + 1], after)
        for number, after in enumerate(replacements)
        if number * width < len(text)
    ]
    assert replay(text, in_turn(repairs)) == apply_all(text, repairs)


def test_a_repair_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="expected 'Ã©' at 3"):
        replay("café", [change(3, "Ã©", "é")])


def test_a_repair_knows_its_end():
    assert change(3, "Ã©", "é").end == 5
