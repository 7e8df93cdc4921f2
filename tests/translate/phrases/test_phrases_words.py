"""The words of a text as word boundaries bound them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.words import words_of


def test_a_word_is_found_beside_any_mark() -> None:
    for mark in "—–'’/[]*=+%\u200b":
        assert "foi" in words_of(f"isso{mark}foi{mark}ontem")


def test_parts_of_words_with_hyphens_stand_beside_the_whole() -> None:
    assert words_of("Disse-lhe.") == {"disse-lhe", "disse", "lhe"}


@given(st.text(alphabet="aB é1_-—'/.,\"( \t\u00ad*%"))
def test_what_a_boundary_bounds_is_a_word(text: str) -> None:
    assert set(re.findall(r"\b\w+\b", text.lower())) <= words_of(text)
