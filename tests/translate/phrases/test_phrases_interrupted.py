"""What stands between a verb and its own goes in front."""

import pytest

from pipeline.translate.phrases.interrupted import uninterrupted


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Foram ainda apreendidos, durante as buscas em Ovar e na Maia, 14 telemóveis.",
            "Durante as buscas em Ovar e na Maia, foram ainda apreendidos 14 telemóveis.",
        ),
        (
            "Foi detido, no sábado, um homem de 40 anos.",
            "No sábado, foi detido um homem de 40 anos.",
        ),
        (
            "Foram apreendidos dois carros e 82.500 euros em dinheiro.",
            "Foram apreendidos dois carros e 82.500 euros em numerário.",
        ),
        (
            "Foram também apreendidos 12 mil euros em dinheiro.",
            "12 mil euros em dinheiro foram também apreendidos.",
        ),
        (
            "O treinador anunciou, no final do jogo em que a equipa subiu, que não fica.",
            "No final do jogo em que a equipa subiu, o treinador anunciou que não fica.",
        ),
        (
            "Ontem, o treinador anunciou, no final do jogo em que a equipa subiu, que não fica.",
            "Ontem, no final do jogo em que a equipa subiu, o treinador anunciou que não fica.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert uninterrupted(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O ministro disse, em entrevista à rádio, que não sai.",
        "Foi detido, julgado e condenado.",
        "Foram detidos dois homens.",
        "O ministro disse, na carta que enviou ao deputado, que o acusava, que não sai.",
        "Foi morto, no sábado, com uma faca.",
    ],
)
def test_the_rest_stays(text):
    assert uninterrupted(text) == text
