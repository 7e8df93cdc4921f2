"""The words of a text as word boundaries bound them."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.bare_words import bare_words_of
from pipeline.translate.phrases.words import words_of


def test_a_word_is_found_beside_any_mark() -> None:
    for mark in "—–'’/[]*=+%\u200b":
        assert "foi" in bare_words_of(f"isso{mark}foi{mark}ontem")


def test_a_text_without_other_marks_has_the_words_that_are_known_already() -> None:
    text = 'Deu-lhe "tudo", disse.'
    assert bare_words_of(text) is words_of(text)


@given(st.text(alphabet="aB é1_-—'/.,\"( \t\u00ad"))
def test_what_a_boundary_bounds_is_a_word(text: str) -> None:
    assert set(re.findall(r"\b\w+\b", text.lower())) <= bare_words_of(text)
