"""People who are left without their homes."""

import pytest

from pipeline.translate.phrases.homeless import made_homeless


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Cheia desabriga 2 mil em Blumenau", "Cheia deixa 2 mil pessoas sem casa em Blumenau"),
        ("Cheia desaloja famílias", "Cheia deixa famílias sem casa"),
        ("O fogo desalojou mais de 30 pessoas.", "O fogo deixou mais de 30 pessoas sem casa."),
        ("Chuvas desalojam centenas", "Chuvas deixam centenas de pessoas sem casa"),
        ("O vento desabrigou 300", "O vento deixou 300 pessoas sem casa"),
    ],
)
def test_people_lose_their_homes(text: str, said: str) -> None:
    assert made_homeless(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Desabrigados chegam a 4 mil",
        "O fogo desalojou os moradores do prédio.",
        "O Benfica desalojou o Porto da liderança.",
        "As obras desalojaram as colónias de gatos.",
    ],
)
def test_others_stay(text: str) -> None:
    assert made_homeless(text) == text
