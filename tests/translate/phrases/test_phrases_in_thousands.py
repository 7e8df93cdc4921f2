"""Ranges of thousands say so of both their ends."""

import pytest

from pipeline.translate.phrases.in_thousands import in_thousands


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Entre 10 e 15 mil pessoas.", "Entre 10 mil e 15 mil pessoas."),
        ("Custa de 5 a 10 mil euros.", "Custa de 5 mil a 10 mil euros."),
        ("Caiu de 8 para 4 mil.", "Caiu de 8 mil para 4 mil."),
        ("Foram 2 ou 3 mil.", "Foram 2 mil ou 3 mil."),
        ("Ganha 1,5 a 2 mil euros.", "Ganha 1,5 mil a 2 mil euros."),
    ],
)
def test_both_ends_are_thousands(text, made):
    assert in_thousands(text) == made


@pytest.mark.parametrize(
    "text",
    [
        "De 800 a 2 mil pessoas.",
        "De 5 a 100 mil euros.",
        "Subiu de 500 para 2 mil.",
        "Entre 2 e 3 mil milhões de euros.",
        "Os golos 1 e 2 mil adeptos.",
        "Fugiram 3 e 5 mil ficaram.",
        "Entre 10 mil e 15 mil pessoas.",
    ],
)
def test_other_numbers_stay(text):
    assert in_thousands(text) == text
