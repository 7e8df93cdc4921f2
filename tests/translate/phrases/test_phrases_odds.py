"""How much likelier something is has no hypotheses."""

import pytest

from pipeline.translate.phrases.odds import likelier


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Têm o triplo das hipóteses de ganhar.", "Têm três vezes mais probabilidade de ganhar."),
        (
            "Tinham quase o dobro da probabilidade de adoecer.",
            "Tinham quase duas vezes mais probabilidade de adoecer.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert likelier(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Têm o dobro do risco.",
        "Paga o dobro da renda.",
        "Tem o dobro das hipóteses em cima da mesa.",
    ],
)
def test_the_rest_stays(text):
    assert likelier(text) == text
