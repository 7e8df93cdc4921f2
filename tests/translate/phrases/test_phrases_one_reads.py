"""Where it is written stands first."""

import pytest

from pipeline.translate.phrases.one_reads import one_reads


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Em caso algum, lê-se no regulamento, pode o sócio votar.",
            "Segundo o regulamento, em caso algum pode o sócio votar.",
        ),
        ("Lisboa, pode ler-se na carta, fica longe.", "Segundo a carta, Lisboa fica longe."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert one_reads(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Lê-se no despacho que não há provas.",
        "O sócio não pode votar, lê-se no regulamento.",
        "No muro, lia-se FECHADO.",
    ],
)
def test_the_rest_stays(text):
    assert one_reads(text) == text
