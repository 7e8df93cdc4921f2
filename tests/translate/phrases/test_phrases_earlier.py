"""What had happened in a year did so in that year."""

import pytest

from pipeline.translate.phrases.earlier import earlier


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Em 2021, ele já havia sido preso.", "Antes, em 2021, ele já havia sido preso."),
        (
            "Em maio, ele já tinha dito isso.",
            "Antes, em maio, ele já tinha dito isso.",
        ),
    ],
)
def test_earlier(text, told):
    assert earlier(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Em 2021, ele foi preso.",
        "Em 2021, ele já era rico.",
        "Em casa, ele já tinha feito o jantar.",
        "Em 2019, tudo mudou; ele já tinha saído.",
    ],
)
def test_others(text):
    assert earlier(text) == text
