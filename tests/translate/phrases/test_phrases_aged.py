"""Several people keep their ages."""

import pytest

from pipeline.translate.phrases.aged import aged


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("As amigas, de 16 e 17 anos, fugiram.", "As amigas, com 16 e 17 anos, fugiram."),
        ("Os primos, de 8, 9 e 11 anos, brincavam.", "Os primos, com 8, 9 e 11 anos, brincavam."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert aged(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O homem, de 47 anos, fugiu.",
        "Uma pena de 3 e 8 anos.",
        "A pena, de 3 a 8 anos, mantém-se.",
    ],
)
def test_the_rest_stays(text):
    assert aged(text) == text
