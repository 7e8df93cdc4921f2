"""Iran is a country, and what will be is not."""

import pytest

from pipeline.translate.phrases.iran import with_iran


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Irão ameaça retaliar", "O Irão ameaça retaliar"),
        ("Irão e EUA retomam negociações", "O Irão e EUA retomam negociações"),
        ("Guerra: Irão nega ataque", "Guerra: O Irão nega ataque"),
        ('"Irão não quer a guerra", diz ministro', '"O Irão não quer a guerra", diz ministro'),
    ],
)
def test_iran(written, sent):
    assert with_iran(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Irão votar em outubro.",
        "Irão ser ouvidos na terça-feira.",
        "Irão também receber um prémio.",
        "Irão a Lisboa na terça-feira.",
        "Irão para casa.",
        "O Irão nega.",
        "Israel e Irão trocam ameaças",
        "Irão amanhã.",
        "Irão-se embora.",
    ],
)
def test_what_will_be_stays(text):
    assert with_iran(text) == text
