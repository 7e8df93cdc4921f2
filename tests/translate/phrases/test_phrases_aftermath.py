"""What happened before something is sent with a finite verb where a clause parts it."""

import pytest

from pipeline.translate.phrases.aftermath import with_aftermath


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Morreu depois de o barco em que ia ter afundado.",
            "Morreu depois que o barco em que ia tinha afundado.",
        ),
        (
            "Após o carro onde seguiam ter batido, fugiram.",
            "Depois que o carro onde seguiam tinha batido, fugiram.",
        ),
        (
            "Caiu depois de os cabos que a prendiam se terem partido.",
            "Caiu depois que os cabos que a prendiam se tinham partido.",
        ),
    ],
)
def test_what_happened_first_is_told(text, said):
    assert with_aftermath(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Morreu depois de o barco ter afundado.",
        "Depois de ter batido, fugiu.",
        "Após o jogo, disse que devia ter ganhado.",
        "Após a derrota, que custou caro, quer ter calma.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert with_aftermath(text) == text
