"""What Brazil says before a man's name is no possessive."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.honorifics import with_misters


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Seu Antônio foi lavar o carro.", "O senhor Antônio foi lavar o carro."),
        ("A padaria do seu João fechou.", "A padaria do senhor João fechou."),
        ("Com a morte de seu José, fechou.", "Com a morte do senhor José, fechou."),
        ("Dona Maria e seu Pedro moram ali.", "Dona Maria e o senhor Pedro moram ali."),
        ("A carta da dona Graça e da dona da loja.", "A carta da Dona Graça e da dona da loja."),
        ('"Cansei", disse seu Orlando.', '"Cansei", disse o senhor Orlando.'),
        ("“Seu João, venha cá”, disse.", "“O senhor João, venha cá”, disse."),
    ],
)
def test_it_is_a_mister(text, sent):
    assert with_misters(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Seu Instagram tem mais fotos.",
        "Seu filho Pedro nasceu em 2010.",
        "Ele e seu irmão foram presos.",
        "O seu João ainda não chegou da escola.",
        "O teu e o meu",
    ],
)
def test_possessives_stay(text):
    assert with_misters(text) == text


@given(st.text())
def test_what_has_no_seu_stays(text):
    assert with_misters(text.replace("eu ", "")) == text.replace("eu ", "")
