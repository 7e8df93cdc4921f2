"""What somebody is sorry for is a delay."""

import pytest

from pipeline.translate.phrases.apologies import sorry_for_delay


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Desculpe só lhe escrever agora.", "Desculpe a demora em lhe escrever."),
        ("Desculpa só agora responder.", "Desculpa a demora em responder."),
        (
            "Peço desculpa por só responder ao seu email hoje.",
            "Peço desculpa pela demora em responder ao seu email.",
        ),
    ],
)
def test_delays(written: str, sent: str) -> None:
    assert sorry_for_delay(written) == sent


@pytest.mark.parametrize(
    "text", ["Desculpe só isto.", "Só lhe escrevo agora.", "Desculpe, só quero ajudar."]
)
def test_all_else_stays(text: str) -> None:
    assert sorry_for_delay(text) == text
