"""What was done first is told behind an after."""

import pytest

from pipeline.translate.phrases.afterwards import afterwards


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        (
            "Ouvidas as testemunhas, o juiz marcou a sentença.",
            "Depois de ouvidas as testemunhas, o juiz marcou a sentença.",
        ),
        (
            "Apagado o fogo, começaram as limpezas.",
            "Depois de apagado o fogo, começaram as limpezas.",
        ),
        ("Aberto o inquérito, ninguém falou.", "Depois de aberto o inquérito, ninguém falou."),
        (
            "Encerrada a votação nas ilhas, contam-se os votos.",
            "Depois de encerrada a votação nas ilhas, contam-se os votos.",
        ),
    ],
)
def test_what_was_done_first(written, sent):
    assert afterwards(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Considerado o melhor, Ronaldo saiu.",
        "Eleita a mulher do ano, agradeceu.",
        "Dado o mau tempo, fechou.",
        "Feitas as contas, perdemos todos.",
        "Detido o suspeito que fugiu, a PJ saiu.",
        "Chegados ao local, nada viram.",
        "Cansado, o homem sentou-se.",
        "Preso o homem.",
        "Toda a gente, ou quase, saiu.",
        "Guardadas as distâncias, é igual.",
        "Nascida a 5 de maio, vive ali.",
        "Estado o mais forte, caiu.",
    ],
)
def test_other_participles_stay(text):
    assert afterwards(text) == text
