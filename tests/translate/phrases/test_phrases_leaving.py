"""Somebody leaves a club, and a club leaves a competition."""

import pytest

from pipeline.translate.phrases.leaving import leaving


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Neves confirma saída do Gil Vicente", "Neves confirma departure from Gil Vicente"),
        ("Ana Costa anunciou a saída do PSD", "Ana Costa anunciou departure from PSD"),
        ("Vocalista anuncia saída da banda", "Vocalista anuncia departure from banda"),
        ("Benfica confirma saída de Gyökeres", "Benfica confirma a saída de Gyökeres"),
        ("Vasco anuncia saída de técnico", "Vasco anuncia a saída do técnico"),
    ],
)
def test_who_leaves_what(written, sent):
    assert leaving(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Clube confirma saída do Sporting da prova",
        "Presidente confirma a saída de Amorim",
        "Confirma a saída do Sporting de Lisboa",
        "A saída do Benfica foi lenta.",
        "Anuncia saída do aeroporto",
    ],
)
def test_what_else_goes_out_stays(text):
    assert leaving(text) == text
