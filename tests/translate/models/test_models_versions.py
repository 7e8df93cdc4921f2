from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.models.versions import is_release, major, version_key


def test_versions_sort_by_number() -> None:
    spelled = ["2.0", "10.0", "3.0", "3.0a2", "beta", "1.9", "3.0.1", ""]
    assert sorted(spelled, key=version_key) == [
        "",
        "beta",
        "1.9",
        "2.0",
        "3.0a2",
        "3.0",
        "3.0.1",
        "10.0",
    ]


@pytest.mark.parametrize(
    ("version", "expected"), [("3.0", True), ("1", True), ("3.0a2", False), ("x", False)]
)
def test_only_numbers_and_dots_are_a_release(version: str, expected: bool) -> None:
    assert is_release(version) is expected


def test_major() -> None:
    assert [major("3.1a1"), major("12"), major("x")] == [3, 12, 0]


@given(st.lists(st.integers(0, 10**8), min_size=1, max_size=5), st.integers(0, 4))
def test_raising_any_number_makes_it_newer(numbers: list[int], place: int) -> None:
    raised = list(numbers)
    raised[place % len(raised)] += 1
    older, newer = (".".join(map(str, part)) for part in (numbers, raised))
    assert version_key(older) < version_key(newer)


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert (version_key(one) < version_key(other)) + (version_key(other) < version_key(one)) == (
        one != other
    ) or (version_key(one)[:2] == version_key(other)[:2])
