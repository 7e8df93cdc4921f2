"""A text that ends inside a word is told, and one that ends with a pause is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.cut_words import breaks_off

WHOLE = frozenset(("dia", "vida", "tarde", "grande"))


def count(word):
    """A vocabulary that has a few words whole."""
    return 1 if word in WHOLE else 2


@pytest.mark.parametrize(
    "text",
    [
        "Os bom-",
        "O guarda\u00ad",
        "Chamaram os «bom-»",
        "Combatem um incên…",
        "Inaugurou a nova pisc...",
        "Esta terça-feir [...]",
        "Combatem um incên (...)",
    ],
)
def test_what_is_cut(text):
    assert breaks_off(text, "pt", count)


@pytest.mark.parametrize(
    "text",
    [
        "Parou -",
        "Ana Pinto –",
        "guarda-chuva",
        "Fim --",
        "1-",
        "É a vida...",
        "Já é tarde…",
        "Quem sabe um dia [...]",
        "Havia um incêndio…",
        "Chamava-se Pisc…",
        "Hmmm...",
        "Foi o final...",
        "",
    ],
)
def test_what_is_whole(text):
    assert not breaks_off(text, "pt", count)


def test_words_of_other_languages_are_not_judged_behind_an_ellipsis():
    assert not breaks_off("La nouvelle pisc…", "fr", count)
    assert breaks_off("La nouvelle pis-", "fr", count)


@given(st.text())
def test_any_text_has_an_answer(text):
    assert breaks_off(text, "pt", count) in (True, False)
