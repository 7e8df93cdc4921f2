"""Streets keep their names where a draft lost them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate import proper_names, streets


def names(sentence: str) -> list[str]:
    return [name for _, _, name in streets.find(sentence, "pt")]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Rua do Comércio", ["Rua do Comércio"]),
        ("Rua 5 de Outubro (números 12 a 88)", ["Rua 5 de Outubro"]),
        ("Obras na avenida da Liberdade arrancam", ["Avenida da Liberdade"]),
        (
            "Da Praça de Londres à Rua Dr. António José.",
            ["Praça de Londres", "Rua Dr. António José"],
        ),
        ("Fica na Av. dos Aliados, 45.", ["Av. dos Aliados"]),
        ("Casas na Rua da Fonte e Largo da Sé ardem", ["Rua da Fonte", "Largo da Sé"]),
        ("Visitou a Quinta da Regaleira.", ["Quinta da Regaleira"]),
    ],
)
def test_streets_are_found(sentence, found):
    assert names(sentence) == found


@pytest.mark.parametrize(
    "sentence",
    [
        "O protesto saiu à rua no Porto.",
        "A loja da Quinta Avenida fechou.",
        "Um passeio largo de pedra.",
        "A Praça Vermelha encheu-se.",
        "O papa falou na Praça de São Pedro.",
        "Vive num bairro de Lisboa.",
        "Rua!",
    ],
)
def test_what_is_no_street_of_its_own_is_left_alone(sentence):
    assert names(sentence) == []


def test_only_portuguese_ones_are_known():
    assert streets.find("Rua do Comércio", "es") == []


@pytest.mark.parametrize(
    ("draft", "lost"),
    [
        ("The Street of Commerce is closed.", True),
        ("The Comercio street is closed.", False),
        ("Rua do Comércio is closed.", False),
    ],
)
def test_a_draft_may_say_street(draft, lost):
    found = streets.find("A Rua do Comércio fechou.", "pt")
    assert proper_names.lost(found, draft) is lost


@given(st.text(alphabet="aRUua dDoe.çãA5-", max_size=40))
def test_what_is_found_stands_there(text):
    for start, end, name in streets.find(text, "pt"):
        assert text[start:end].lower() == name.lower()
        assert streets.own_part(name)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Corte de água na rua do sol", "Corte de água na Rua do Sol"),
        ("Avenida da liberdade cortada", "Avenida da Liberdade cortada"),
        ("Rua principal alagada", "Rua principal alagada"),
        ("Rua sem luz e praça fechada", "Rua sem luz e praça fechada"),
    ],
)
def test_streets_get_their_capitals_back(text, said):
    assert streets.capitalised(text, "pt") == said
