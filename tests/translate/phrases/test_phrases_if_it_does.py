"""A condition between commas has its subject."""

import pytest

from pipeline.translate.phrases.if_it_does import if_it_does


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "O país, se aproveitar os fundos, pode crescer.",
            "O país, se este aproveitar os fundos, pode crescer.",
        ),
        ("A deputada, se não vencer, sai.", "A deputada, se ela não vencer, sai."),
        ("O clube, se vencer, sobe.", "O clube, se este vencer, sobe."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert if_it_does(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O país, se for preciso, ajuda.",
        "O país, se Deus quiser, cresce.",
        "Saiu da sala, se calhar, cedo.",
        "O filme, se houver tempo, passa.",
    ],
)
def test_the_rest_stays(text):
    assert if_it_does(text) == text
