"""Whoever does something has a verb for it."""

import pytest

from pipeline.translate.phrases.doing_it import doing_it


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Exigem que sejam os docentes a escolher os diretores.",
            "Exigem que os docentes escolham os diretores.",
        ),
        ("Queria que fosse o pai a pagar a conta.", "Queria que o pai pagasse a conta."),
        ("Foi o presidente a tomar a decisão.", "Foi o presidente que tomou a decisão."),
        ("São os contribuintes a pagar a fatura.", "São os contribuintes que pagam a fatura."),
        ("Poderá ser ele a decidir quem governa.", "Ele poderá decidir quem governa."),
        ("Disse que será o tribunal a decidir.", "Disse que será o tribunal que decidirá."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert doing_it(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "É o caminho a seguir agora.",
        "Foi a primeira mulher a chegar ao cargo.",
        "É o governo a partir de maio.",
        "São os pais a favor da lei.",
        "É o homem a abater.",
    ],
)
def test_the_rest_stays(text):
    assert doing_it(text) == text
