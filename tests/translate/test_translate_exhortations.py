"""What we shall do has its subject; what somebody calls for has none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.exhortations import as_future


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Vamos perder milhões.", "Nós vamos perder milhões."),
        (
            '"Vamos abrir duas lojas este ano", disse.',
            '"Nós vamos abrir duas lojas este ano", disse.',
        ),
        ("Foi claro: Vamos mantê-lo cá até junho.", "Foi claro: Nós vamos mantê-lo cá até junho."),
        ("Perdemos. Vamos ter de mudar tudo.", "Perdemos. Nós vamos ter de mudar tudo."),
    ],
)
def test_the_future_has_a_subject(text, sent):
    assert as_future(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Vamos embora.",
        "Vamos jantar.",
        "Vamos ver o que acontece.",
        "Vamos falar de dinheiro.",
        "Vamos aos factos principais de hoje.",
        "Vamos ganhar isto, rapazes!",
        "Não vamos perder milhões.",
        "Vamos ganhar o jogo. Força!",
    ],
)
def test_calls_stay(text):
    assert as_future(text) == text


@given(st.text())
def test_all_else_stays(text):
    assert as_future(text.replace("Vamos", "")) == text.replace("Vamos", "")
