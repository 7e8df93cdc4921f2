"""What is written under a sign of the zodiac is told to its reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.horoscopes import under_its_sign


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Leão: o seu charme está em alta esta semana.",
            "Leo: o teu charme está em alta esta semana.",
        ),
        (
            "GÉMEOS: vai receber a notícia que espera.",
            "Gemini: você vai receber a notícia que espera.",
        ),
        (
            "Escorpião – o amor bate-lhe à porta outra vez.",
            "Scorpio – o amor bate-te à porta outra vez.",
        ),
        (
            "Virgem: não adie a sua ida ao médico.",
            "Virgem: não adie a tua ida ao médico.",
        ),
    ],
)
def test_a_sign_is_told_to_its_reader(text, told):
    assert under_its_sign(text) == told


@pytest.mark.parametrize(
    "text",
    ["Leão: 5 anos", "O leão: o seu charme está em alta.", "Leão foge do circo.", "Balança: 12 kg"],
)
def test_what_is_no_horoscope_is_left_alone(text):
    assert under_its_sign(text) == text


@given(st.text(max_size=60))
def test_nothing_else_changes(text):
    assert under_its_sign(f"O leão {text}") == f"O leão {text}"
