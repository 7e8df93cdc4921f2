"""Crews at a fire are sent as people, in front of what they do."""

import pytest

from pipeline.translate.phrases.crews import with_crews


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("No local estão 90 operacionais.", "No local estão 90 profissionais."),
        (
            "O fogo foi extinto, mas mantêm-se no terreno mais de 400 operacionais.",
            "O fogo foi extinto, mas mais de 400 profissionais mantêm-se no terreno.",
        ),
        ("Permanecem no local 40 bombeiros.", "40 bombeiros permanecem no local."),
        (
            "Às 18:00 combatiam o fogo 98 operacionais.",
            "Às 18:00, 98 profissionais combatiam o fogo.",
        ),
        ("Dezenas de operacionais ajudam.", "Dezenas de profissionais ajudam."),
    ],
)
def test_crews_are_people(text, said):
    assert with_crews(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Os custos operacionais subiram.",
        "Há 12 centros operacionais.",
        "Mantêm-se no local as mesmas dúvidas.",
        "Às 18:00, combatiam ali.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert with_crews(text) == text
