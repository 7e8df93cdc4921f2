"""Two pronouns in one word are sent as two."""

import pytest

from pipeline.translate.phrases.handed import handed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("O carteiro entregou-ma em mão.", "O carteiro entregou-me isso em mão."),
        ("Trouxeram-no-lo ontem.", "Trouxeram-nos isso ontem."),
        ("O pai emprestou-lho.", "O pai emprestou-lhe isso."),
        ("Nunca mo disseram.", "Nunca me disseram isso."),
        ("Já to disse.", "Já te disse isso."),
        ("Não lha vendo.", "Não lhe vendo isso."),
    ],
)
def test_two_pronouns_are_two(text, said):
    assert handed(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Vi-o e deu-me o livro.",
        "Não vás, mas liga.",
        "A to do list e o mo.",
        "Vê-lo-emos em breve.",
        "Deu-nos tudo.",
        "O guarda-mor saiu.",
        "",
    ],
)
def test_others_stay(text):
    assert handed(text) == text
