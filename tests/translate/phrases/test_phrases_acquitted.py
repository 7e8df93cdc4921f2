"""Whom English clears of something is acquitted."""

import pytest

from pipeline.translate.phrases.acquitted import acquitted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Court clears nurse of murder", "Court acquits nurse of murder"),
        ("They cleared the man of all charges.", "They acquitted the man of all charges."),
        ("They would clear him of fraud.", "They would acquit him of fraud."),
    ],
)
def test_who_is_cleared_is_acquitted(text, told):
    assert acquitted(text, "en") == told


@pytest.mark.parametrize(
    "text",
    ["They cleared the road of snow.", "The sky cleared.", "He cleared the way of all cars."],
)
def test_what_is_cleared_stays(text):
    assert acquitted(text, "en") == text
    assert acquitted("clears nurse of murder", "pt") == "clears nurse of murder"
