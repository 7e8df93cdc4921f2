"""How languages are written: full stops, and words where no spaces divide them."""

import pytest

from pipeline.translate.writing import full_stop, words_in


@pytest.mark.parametrize(
    ("language", "stop"),
    [
        ("pt", "."),
        ("ko", "."),
        ("th", ""),
        ("zh", "。"),
        ("zh-Hant", "。"),
        ("ja", "。"),
        ("hi", "।"),
    ],
)
def test_sentences_end_as_their_language_ends_them(language, stop):
    assert full_stop(language) == stop


def test_words_without_spaces_are_estimated():
    assert words_in("", "zh") == 0
    assert words_in("苹果", "zh") == 1
    assert words_in("这个 bug 昨天已经 fix 了", "zh") == 7
    assert words_in("uma casa", "pt") == 2
