"""How long before something it is."""

import pytest

from pipeline.translate.phrases.beforehand import beforehand


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A um ano da eleição, ele reage.", "Um ano antes da eleição, ele reage."),
        (
            "A pouco mais de dois meses do Carnaval, há pressa.",
            "Pouco mais de dois meses antes do Carnaval, há pressa.",
        ),
    ],
)
def test_beforehand(text, told):
    assert beforehand(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "A um passo da final, caiu.",
        "A dois metros da praia, o barco virou.",
        "A dois dias, o caso foi a tribunal.",
        "A eleição é em um ano.",
        "Daqui a um ano da data, talvez.",
    ],
)
def test_others(text):
    assert beforehand(text) == text
