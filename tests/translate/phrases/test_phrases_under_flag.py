"""A ship is of its country."""

import pytest

from pipeline.translate.phrases.under_flag import under_flag


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Um cargueiro de bandeira liberiana encalhou.", "Um cargueiro liberiana encalhou."),
        ("O petroleiro com bandeira do Panamá afundou-se.", "O petroleiro do Panamá afundou-se."),
        ("Dois navios mercantes de bandeira grega.", "Dois navios mercantes grega."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert under_flag(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Um barco com bandeira branca.",
        "Um navio com a bandeira do Sporting no mastro.",
        "A praia tem bandeira azul.",
        "Uma bandeira de Portugal.",
    ],
)
def test_the_rest_stays(text):
    assert under_flag(text) == text
