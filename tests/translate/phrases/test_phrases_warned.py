"""Whom a warning of the weather is for stands in front."""

import pytest

from pipeline.translate.phrases.warned import warned


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Estão sob aviso amarelo os distritos de Beja, Évora e Faro.",
            "Os distritos de Beja, Évora e Faro estão sob aviso amarelo.",
        ),
        (
            "Estão sob aviso laranja, até às 18h de domingo, nove distritos do norte.",
            "Nove distritos do norte estão sob aviso laranja até às 18h de domingo.",
        ),
        (
            "Amanhã vão estar em alerta vermelho as ilhas do Corvo e das Flores.",
            "Amanhã as ilhas do Corvo e das Flores vão estar em alerta vermelho.",
        ),
    ],
)
def test_districts_stand_in_front(text: str, said: str) -> None:
    assert warned(text) == said


@pytest.mark.parametrize(
    "text",
    ["Estão sob aviso amarelo.", "Os distritos estão sob aviso amarelo.", "Estão em alerta."],
)
def test_other_warnings_stay(text: str) -> None:
    assert warned(text) == text
