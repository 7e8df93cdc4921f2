"""The words that a text begins with."""

from __future__ import annotations

import pytest

from pipeline.translate.phrases.opening import first_word, opening_words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Foi detido.", "foi"),
        ('"Foi detido", disse.', "foi"),
        ("— Está bem.", "está"),
        ("Queixou-se do frio.", "queixou"),
        ("1.2) Calcula a área.", "1"),
        ("ÉVORA", "évora"),
        ("…", ""),
        ("", ""),
    ],
)
def test_the_first_word_has_no_marks_and_no_capitals(text: str, word: str) -> None:
    assert first_word(text) == word


def test_three_words_are_told_where_there_are_as_many() -> None:
    assert opening_words("Oh Ana, fecha a porta.") == ("oh", "ana", "fecha")
    assert opening_words("Põe-na") == ("põe", "na", "")
