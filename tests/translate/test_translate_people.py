"""People keep their names in headlines that are all in capitals."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pipeline.translate
from pipeline.translate.people import PARTICLES, with_people

COMMON = frozenset(
    ("rosa", "pinho", "leite", "lula", "graça", "clara", "campos", "porto", "alegre")
)


def count(word):
    """Tokens of a vocabulary that has common words whole, and no names."""
    return 1 if word.lower() in COMMON else 2


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("O ministro manuel pinho mentiu", "O ministro Manuel Pinho mentiu"),
        ("Maria leite e joão rosa vencem", "Maria Leite e João Rosa vencem"),
        ("Morreu ruy de carvalho, ator", "Morreu Ruy de Carvalho, ator"),
        ("Graça freitas sai", "Graça Freitas sai"),
        ("O presidente lula discursa", "O presidente Lula discursa"),
        ("Chove em porto alegre e no porto", "Chove em Porto Alegre e no Porto"),
        ("Navio no porto de leixões", "Navio no porto de leixões"),
        ("Em chaves perdem-se chaves", "Em Chaves perdem-se chaves"),
        ("Pinheiro e nogueira trocam acusações", "Pinheiro e Nogueira trocam acusações"),
        ("Detido josé soares filho", "Detido José Soares Filho"),
        ("Jorge freitas neto vence", "Jorge Freitas Neto vence"),
        ("Detido josé soares, filho da juíza", "Detido José Soares, filho da juíza"),
        ("João freitas filho de lavradores", "João Freitas filho de lavradores"),
        ("Fogo em leiria", "Fogo em Leiria"),
        ("Detido RUI, suspeito de furto", "Detido Rui, suspeito de furto"),
    ],
)
def test_people_get_their_capitals_back(text, written):
    assert with_people(text, "pt", count) == written


@pytest.mark.parametrize(
    "text",
    [
        "A rosa e o leite de campos",
        "Clara maioria apoia a lei",
        "Graça, rosa e pinho",
        "A lula de leite subiu",
        "Agenda do fim de semana",
        "Casa de madeira com lagoa e espinho",
        "Governo promete tomar medidas em tomar medidas",
    ],
)
def test_common_words_stay_small(text):
    assert with_people(text, "pt", count) == text


def test_a_particle_joins_only_what_is_certainly_a_name():
    assert with_people("A clara de leite", "pt", count) == "A clara de leite"
    assert with_people("A marta de leite", "pt", count) == "A Marta de Leite"


def test_a_comma_parts_people():
    assert with_people("Com tiago, rosa", "pt", count) == "Com Tiago, rosa"


def test_other_languages_have_names_too():
    assert with_people("El juez pablo rivera", "es", count) == "El juez Pablo Rivera"
    assert with_people("Министр иван петров", "ru", count) == "Министр Иван Петров"


def test_a_language_without_names_is_left_alone():
    assert with_people("manuel pinho", "zz", count) == "manuel pinho"


def test_the_names_are_the_ones_that_were_measured():
    packed = (Path(pipeline.translate.__file__).parent / "people.txt.gz").read_bytes()
    assert hashlib.sha256(packed).hexdigest().startswith("4ffbc92129ac0232")


def test_no_particle_is_a_name():
    assert with_people("marta dos", "pt", count) == "Marta dos"
    assert "dos" in PARTICLES


def test_letters_that_only_look_alike_make_no_place():
    assert with_people("Em caldaſ da rainha", "pt", count) == "Em caldaſ da rainha"


@given(
    st.text(alphabet="aAſKİıßdemanupihorst ,.-", max_size=60), st.sampled_from(["pt", "tr", "de"])
)
def test_whatever_the_text_only_case_changes(text, language):
    assert with_people(text, language, count).casefold() == text.casefold()
