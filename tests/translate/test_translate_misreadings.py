"""Words that a scanner misread."""

import pytest

from pipeline.translate.misreadings import reread

WHOLE = {
    "alerta",
    "local",
    "hospital",
    "ministro",
    "ministros",
    "governador",
    "retornou",
    "o",
    "forno",
}


def count(word: str) -> int:
    return 1 if word in WHOLE else 2


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Os b0mbeiros foram ao 1ocal.", "Os bombeiros foram ao local."),
        ("O hospita| e o a1erta.", "O hospital e o alerta."),
        ("Os rninistros e 0 governador.", "Os ministros e o governador."),
        ("0 ministro foi ao hospita1.", "O ministro foi ao hospital."),
        ("O rninistro prorneteu.", "O ministro prometeu."),
    ],
)
def test_letters_that_look_like_other_signs_are_read(text, made):
    assert reread(text, "pt", count) == made


@pytest.mark.parametrize(
    "text",
    [
        "O mp3 tem 10km e 5dias.",
        "O forno tornou a aquecer com 0 graus.",
        "Veja a1erta.pt e @b0mbeiros ou /1ocal/ em `ma1a`.",
        "O código b0mb4x1 e a sala B1.",
        "XQ1 ganhou 0 pontos.",
    ],
)
def test_other_words_stay(text):
    assert reread(text, "pt", count) == text


def test_other_languages_were_not_measured():
    assert reread("the b0mbeiros", "es", count) == "the b0mbeiros"
