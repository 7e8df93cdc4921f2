"""Notices have a label for what is done with what they offer."""

import pytest

from pipeline.translate import classifieds
from pipeline.translate.protect import Protected


def made(text: str, target: str = "en") -> tuple[str, str]:
    """The label of a text, and what is left to send."""
    done = classifieds.translated(Protected("", text, "", ()), "pt", target)
    return done.lead, done.template


@pytest.mark.parametrize(
    ("text", "label", "sent"),
    [
        ("Vende-se carrinha de nove lugares", "For sale: ", "Carrinha de nove lugares"),
        ("Procura-se casal para quinta", "Wanted: ", "Casal para quinta"),
        ("Precisa-se de padeiro", "Wanted: ", "Padeiro"),
        ("Aluga-se quarto a estudante", "For rent: ", "Quarto para estudante"),
        ("Troca-se moto por carro", "For exchange: ", "Moto em troca de carro"),
        ("Perdeu-se gato cinzento", "Lost: ", "Gato cinzento"),
        ("Dão-se cachorros", "Free to a good home: ", "Cachorros"),
        ("VENDE-SE casa", "For sale: ", "Casa"),
    ],
)
def test_notices(text: str, label: str, sent: str) -> None:
    assert made(text) == (label, sent)


@pytest.mark.parametrize(
    "text",
    [
        "Vende-se muito peixe",
        "Procura-se o suspeito",
        "Perdeu-se o rasto ao homem",
        "Perdeu-se tempo precioso",
        "Encontrou-se com o ministro",
        "Dá-se bem com todos",
        "Oferece-se recompensa",
        "Casa vende-se depressa",
    ],
)
def test_sentences_stay(text: str) -> None:
    assert made(text) == ("", text)


def test_only_into_english() -> None:
    assert made("Vende-se casa", "fr") == ("", "Vende-se casa")
