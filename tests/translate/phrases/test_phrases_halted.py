"""What is stopped is told as blocked, and wars are waged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.halted import halted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tribunal trava construção de hotel", "Tribunal bloqueia construção de hotel"),
        ("O juiz travou a expulsão da família.", "O juiz bloqueou a expulsão da família."),
        ("As obras foram travadas pelo juiz.", "As obras foram bloqueadas pelo juiz."),
        ("Chuva e frio travam incêndio", "Chuva e frio bloqueiam incêndio"),
        ("Trump trava entrada de imigrantes", "Trump bloqueia entrada de imigrantes"),
    ],
)
def test_what_is_stopped(text, told):
    assert halted(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O país trava uma guerra contra o narcotráfico.",
        "Travou uma intensa e longa batalha contra o cancro.",
        "Os dois países travam negociações difíceis.",
        "Ele travou conhecimento com o ator.",
        "A luta que foi travada nas ruas durou três dias.",
        "Governo travou a fundo nas obras públicas.",
        "Governo quer travar a subida dos preços.",
        "A trava da porta partiu.",
        "O computador travou de repente.",
        "Os travões do carro falharam.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert halted(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert halted(halted(text)) == halted(text)
