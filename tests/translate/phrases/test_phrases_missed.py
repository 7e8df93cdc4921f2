"""Matches that somebody is not in are missed, not failed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.missed import missed


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Musetti falha Wimbledon por lesão", "Musetti misses Wimbledon por lesão"),
        ("Vai falhar o jogo com o Braga.", "Vai miss o jogo com o Braga."),
        ("Os dois falham a final.", "Os dois miss a final."),
        ("Falhou um penálti.", "Missed um penálti."),
        ("Oliveira falhou o GP da Áustria.", "Oliveira missed o GP da Áustria."),
        ("Neymar falhará os próximos jogos.", "Neymar vai miss os próximos jogos."),
    ],
)
def test_what_is_missed(text, sent):
    assert missed(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O plano falhou.",
        "O sistema falhou na final.",
        "A falha final do motor.",
        "Uma falha no jogo foi corrigida.",
        "O Governo falhou a promessa.",
        "A equipa falhou a subida de divisão.",
        "Não falha um jogo desde março.",
        "Falha final no motor",
        "",
    ],
)
def test_what_fails_stays(text):
    assert missed(text) == text


@given(st.text())
def test_what_is_missed_stays_so(text):
    assert missed(missed(text)) == missed(text)
