"""Friends are bidden as strangers are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.bidden import bidden


@pytest.mark.parametrize(
    ("text", "stranger"),
    [
        ("Passa-me o sal.", "Passe-me o sal."),
        ("— Ó Zé, passa-me aí o sal!", "— Ó Zé, passe-me aí o sal!"),
        ("Fala mais baixo.", "Fale mais baixo."),
        ("Fecha a janela e apaga a luz.", "Feche a janela e desligue a luz."),
        ("Arruma o teu quarto.", "Organize o teu quarto."),
        ("Vai chamar o teu pai.", "Vá chamar o teu pai."),
        ("Rita, tem cuidado com o degrau.", "Rita, tenha cuidado com o degrau."),
    ],
)
def test_what_a_friend_is_told_is_told_as_to_a_stranger(text, stranger):
    assert bidden(text) == stranger


@pytest.mark.parametrize(
    "text",
    [
        "Abre a época balnear no Algarve.",
        "Fecha a última livraria da vila.",
        "Abre a porta da nova loja",
        "Tem razão.",
        "Vai chover.",
        "Vai buscar o filho à escola todos os dias.",
        "Volta cedo a casa desde que mudou de turno.",
        "Põe a mesa.",
        "Ele fecha a janela.",
        "Tens a luz acesa? Fecha a porta?",
    ],
)
def test_what_somebody_does_is_left_alone(text):
    assert bidden(text) == text


@given(st.text(max_size=60))
def test_nothing_else_changes(text):
    assert bidden(f"O rapaz {text}") == f"O rapaz {text}"
