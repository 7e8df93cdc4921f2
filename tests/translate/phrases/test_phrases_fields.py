"""Terms of a sport are reworded only where other words tell that sport."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate import synonyms
from pipeline.translate.phrases import fields
from pipeline.translate.phrases.fields import in_its_field
from pipeline.translate.synonyms import reworded_in

ROWS = list(csv.reader(synonyms._OF_FIELDS.read_text("utf-8").splitlines()))[1:]


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("O técnico do Flamengo saiu.", "O treinador do Flamengo saiu."),
        ("O técnico poupou o goleiro.", "O treinador poupou o goleiro."),
        ("O técnico perdeu por 2 a 1.", "O treinador perdeu por 2 a 1."),
        ("Técnico do Santos escala o time", "Técnico do Santos escala o time"),
        ("O volante fica no clube até ao fim da temporada.", None),
        ("Alcaraz quebrou o saque no segundo set.", None),
        ("O Benfica-Porto tem novo árbitro: o técnico espera.", None),
    ],
)
def test_a_sport_is_told_by_its_words(text, sent):
    if sent is None:
        assert in_its_field(text) != text
    else:
        assert in_its_field(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O técnico da EDP falou com o central.",
        "O volante do carro partiu.",
        "O saque das lojas durou horas.",
        "A bateria do carro morreu.",
        "O médio prazo é incerto.",
        "O poste caiu na estrada.",
        "O banco subiu os juros.",
        "O clube abriu em 1920.",
        "O goleiro vive ao lado do Central Park.",
        "",
    ],
)
def test_elsewhere_terms_stay(text):
    assert in_its_field(text) == text


def test_rows_are_of_a_field_in_small_letters_in_order_and_each_there_once():
    keys = [(field, term) for field, term, _ in ROWS]
    assert keys == sorted(set(keys))
    for field, term, synonym in ROWS:
        assert field in fields._TELLING
        assert term == term.strip().lower() != ""
        assert synonym == synonym.strip() != ""


def test_what_is_reworded_stays_so():
    for field, _, synonym in ROWS:
        assert reworded_in(synonym, field) == synonym


def test_every_term_is_found():
    for field, term, synonym in ROWS[::7]:
        assert reworded_in(term, field) == synonym


@given(st.text())
def test_any_text_has_its_field_told(text):
    assert isinstance(in_its_field(text), str)
