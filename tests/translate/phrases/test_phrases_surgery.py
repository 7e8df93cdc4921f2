"""Who is operated on has surgery."""

import pytest

from pipeline.translate.phrases.surgery import with_surgery


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "Foi operado ao coração aos 12 anos.",
            "Foi submetido a uma cirurgia ao coração aos 12 anos.",
        ),
        ("Será operada às cataratas.", "Será submetida a uma cirurgia às cataratas."),
        (
            "Foi operada de urgência a uma hérnia.",
            "Foi submetida de urgência a uma cirurgia a uma hérnia.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert with_surgery(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O drone é operado à distância.",
        "Foi operado aos 40 anos.",
        "A linha é operada ao fim de semana.",
        "O médico operou-o ao joelho.",
    ],
)
def test_the_rest_stays(text):
    assert with_surgery(text) == text
