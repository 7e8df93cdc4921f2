"""What we will do is told from what we might."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.future import as_future


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Mas vamos recorrer da decisão.", "Mas iremos recorrer da decisão."),
        ("Por isso, vamos lutar.", "Por isso, iremos lutar."),
        ('"Amanhã vamos sair e vamos ter frio."', '"Amanhã iremos sair e iremos ter frio."'),
    ],
)
def test_what_we_will_do(written, sent):
    assert as_future(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Agora vamos ver o que acontece.",
        "Então vamos começar.",
        "Depois vamos para casa.",
        "No domingo vamos às urnas.",
        "E vamos ganhar!",
        '"Vamos embora", disse ela.',
        '"Vamos ganhar, gritaram os adeptos.',
        "Nós chegamos tarde.",
    ],
)
def test_what_we_might_do_stays(text):
    assert as_future(text) == text


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
        "Vamos ganhar o jogo. Força!",
    ],
)
def test_calls_stay(text):
    assert as_future(text) == text


@given(st.text())
def test_all_else_stays(text):
    assert as_future(text.replace("amos", "")) == text.replace("amos", "")


@pytest.mark.parametrize(
    "text",
    [
        "Quando vamos jantar, desligamos os telemóveis.",
        "Todos os dias vamos buscar os miúdos.",
        "Aos domingos vamos almoçar fora.",
    ],
)
def test_habits_stay(text):
    assert as_future(text) == text
