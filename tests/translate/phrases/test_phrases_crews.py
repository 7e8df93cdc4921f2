"""Crews are people."""

import pytest

from pipeline.translate.phrases.crews import crewed


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("O incêndio mobilizou 98 operacionais.", "O incêndio mobilizou 98 bombeiros."),
        (
            "O fogo mobiliza 50 bombeiros e mais operacionais.",
            "O fogo mobiliza 50 bombeiros e mais profissionais.",
        ),
        ("As buscas envolvem 30 operacionais.", "As buscas envolvem 30 profissionais."),
        (
            "Dezenas: 120 operacionais estão no terreno.",
            "Dezenas: 120 profissionais estão no terreno.",
        ),
    ],
)
def test_crews(written, sent):
    assert crewed(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Os custos operacionais subiram.",
        "Há 200 assistentes operacionais.",
        "Dois sistemas operacionais",
        "Sete programas operacionais",
        "Os operacionais da PSP",
    ],
)
def test_what_is_operational_stays(text):
    assert crewed(text) == text
