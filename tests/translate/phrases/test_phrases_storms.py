"""Lows with names are storms, and "o continente" is the mainland where its weather is told."""

import pytest

from pipeline.translate.phrases.storms import stormy


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Depressão Kirk traz chuva", "Tempestade Kirk traz chuva"),
        ("A depressão Martinho passou.", "A tempestade Martinho passou."),
        ("Chuva regressa ao continente", "Chuva regressa a Portugal continental"),
        ("No continente, o vento abranda.", "Em Portugal continental, o vento abranda."),
        ("A neve do continente derreteu.", "A neve de Portugal continental derreteu."),
    ],
)
def test_weather(written, sent):
    assert stormy(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A depressão de um país",
        "Depressão Pós-Parto afeta mães",
        "O continente africano tem chuva a mais.",
        "Voltou ao continente em 1974.",
        "A chuva molhou o Continente.",
    ],
)
def test_other_lows_and_continents_stay(text):
    assert stormy(text) == text
