"""A clause behind a comma begins with que."""

import pytest

from pipeline.translate.phrases.which_one import which_one


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("É a ré, a qual nega tudo.", "É a ré, que nega tudo."),
        ("São os trabalhadores, os quais pagam.", "São os trabalhadores, que pagam."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert which_one(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "É a casa na qual nasceu.",
        "É o homem, com o qual falei.",
        "Ambos os quais já contei.",
        "Não sei qual é.",
    ],
)
def test_the_rest_stays(text):
    assert which_one(text) == text
