"""Whoever says something stands before the verb."""

import pytest

from pipeline.translate.phrases.asserted import asserted


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Alega o réu que não foi ouvido.", "O réu alega que não foi ouvido."),
        ("Considera ainda a ministra que é cedo.", "A ministra ainda considera que é cedo."),
        (
            "O cheque, ironizou o autarca, nunca chegou.",
            "O cheque, brincou o autarca, nunca chegou.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert asserted(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Alega que não foi ouvido.",
        "Diz o que sabes.",
        "O autarca ironizou o caso.",
        "Lembra a mãe que chegou tarde.",
        "Conta o que viste.",
    ],
)
def test_the_rest_stays(text):
    assert asserted(text) == text
