"""Stretches of lines of one kind."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.strip.runs import runs


@pytest.mark.parametrize(
    ("flags", "least", "found"),
    [
        ([], 1, []),
        ([False, True, True, False, True], 1, [range(1, 3), range(4, 5)]),
        ([True, True, False, True], 2, [range(2)]),
        ([True, True, True], 3, [range(3)]),
    ],
)
def test_runs_are_the_stretches_of_at_least_so_many_places(
    flags: list[bool], least: int, found: list[range]
) -> None:
    assert list(runs(flags, least)) == found


@given(st.lists(st.booleans()))
def test_runs_hold_the_places_that_are_set_and_no_two_touch(flags: list[bool]) -> None:
    found = list(runs(flags))
    assert [i for run in found for i in run] == [i for i, flag in enumerate(flags) if flag]
    assert all(left.stop < right.start for left, right in pairwise(found))
