"""Cries of English lose the article that Portuguese has not."""

import pytest

from pipeline.translate.phrases.exclaimed import cried


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What a night!", "What night!"),
        ("What an honour!!!", "What honour!!!"),
        ('"What a beautiful day!"', '"What beautiful day!"'),
        ("Wow, what a match!", "Wow, what match!"),
        ("What a day, Tom!", "What day, Tom!"),
    ],
)
def test_a_cry_has_no_article(text, told):
    assert cried(text, "en") == told


@pytest.mark.parametrize(
    "text",
    [
        "What a man wants to hear is often a lie.",
        "What a night that was for all of them!",
        "What a goal!",
        "What a lot!",
        "What a day?",
        "Tell me what a fern is.",
    ],
)
def test_all_else_stays(text):
    assert cried(text, "en") == text


def test_only_english():
    assert cried("What a night!", "pt") == "What a night!"
