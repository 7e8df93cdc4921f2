"""Things happen near a place, not by it or with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.beside import beside


@pytest.mark.parametrize(
    ("text", "plainer"),
    [
        ("Foi morto junto ao rio.", "Foi morto perto do rio."),
        ("Junto à estação há um café.", "Perto da estação há um café."),
        ("O lixo fica junto aos ecopontos.", "O lixo fica perto dos ecopontos."),
        ("A mulher foi assaltada junto à sua casa.", "A mulher foi assaltada perto da sua casa."),
        ("Manifestaram-se junto ao ministério.", "Manifestaram-se perto do ministério."),
        ("Protestam hoje junto à embaixada.", "Protestam hoje perto da embaixada."),
    ],
)
def test_near_a_place(text: str, plainer: str) -> None:
    assert beside(text) == plainer


@pytest.mark.parametrize(
    "text",
    [
        "Pediu um empréstimo junto ao banco.",
        "A queixa junto do ministério não teve resposta.",
        "O clube intercedeu junto à federação.",
        "A empresa financia-se junto ao mercado de capitais.",
        "A defesa recorreu junto ao tribunal.",
        "O pai vive junto aos filhos.",
    ],
)
def test_with_somebody_stays(text: str) -> None:
    assert beside(text) == text


@given(st.text())
def test_it_is_done_once(text: str) -> None:
    assert beside(beside(text)) == beside(text)
