"""People with a surname that is a word keep their name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.full_names import find


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Fotos: João Reis", ["João Reis"]),
        ("Segundo Júlio Reis, choveu.", ["Júlio Reis"]),
        ("O ator Artur Palácio e a Ana Dias saíram.", ["Artur Palácio", "Ana Dias"]),
        ("O treinador Luís de Castro saiu.", ["Luís de Castro"]),
        ("Sai Rui Vale, entra Abel Dinis", ["Rui Vale", "Abel Dinis"]),
    ],
)
def test_given_names_and_surnames_are_one_name(sentence, names):
    assert [name for _, _, name in find(sentence, "pt")] == names


@pytest.mark.parametrize(
    "sentence",
    [
        "O rei Carlos Reis dormiu.",
        "A igreja de Santa Maria Pinto abriu.",
        "O papa João Paulo II rezou.",
        "Cristóvão Colombo chegou à América.",
        "Vitória do Marítimo em casa do Rio Ave",
        "João Vence a Prova do Ano",
        "O voo de Santiago do Chile atrasou-se.",
        "A Carolina do Norte vota hoje.",
        "João saiu, Reis entrou.",
    ],
)
def test_others_are_left_alone(sentence):
    assert find(sentence, "pt") == []


def test_other_languages_have_no_list_of_people():
    assert find("Fotos: João Reis", "de") == []


@given(st.text(alphabet="João Reis dAnaPintoe:. ", max_size=60))
def test_names_stand_where_they_are_told(sentence):
    ends = 0
    for start, end, name in find(sentence, "pt"):
        assert sentence[start:end] == name
        assert start >= ends
        ends = end
