"""Drafts that are copies of their source."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Rząd przyjął wczoraj nową ustawę", "Rz'd przyj' wczoraj now' ustaw'"),
        ("Il governo ha approvato la nuova legge", "Il government ha approvato la nuova legge"),
    ],
)
def test_text_of_another_language_is_told(source, draft):
    assert verdict(Evidence(source, draft, PT)) == "copied"


@pytest.mark.parametrize(
    ("source", "draft", "kept"),
    [
        ("Se x > 3, então y < 5 e z = 8.", "If x > 3, then y < 5 and z = 8.", "x > 3 y < 5 z = 8"),
        ("É grátis, but bring your card.", "It is free, but bring your card.", ""),
        ("Telefone e e-mail: a@b.pt", "Phone and e-mail: a@b.pt", "a@b.pt"),
    ],
)
def test_what_was_english_or_is_kept_is_no_copy(source, draft, kept):
    assert verdict(Evidence(source, draft, PT, kept)) is None


def test_english_taken_for_portuguese_is_a_copy_with_words_in_another_order():
    source = "The former vice president denied receiving bribes of a calm conscience."
    draft = "The former vice president receiving denied bribes of a calm conscience."
    assert verdict(Evidence(source, draft, PT)) == "copied"


def test_what_is_kept_is_not_unchanged():
    tags = "#saúde, #paz, #festa"
    assert verdict(Evidence(f"Tags: {tags}", f"Tags: {tags}", PT, tags)) is None
    assert verdict(Evidence(f"Tags: {tags}", f"Tags: {tags}", PT)) == "unchanged"


def test_names_are_no_copies():
    source = "Os distritos de Viana do Castelo e Vila do Conde"
    assert (
        verdict(Evidence(source, "The districts of Viana do Castelo and Vila do Conde", PT)) is None
    )


def test_a_title_of_another_language_is_no_copy():
    source = 'A canção "La vie en rose" abriu o concerto.'
    assert verdict(Evidence(source, 'The song "La vie en rose" opened the concert.', PT)) is None
    assert verdict(Evidence(source, 'A canção "La vie en rose" abriu o concert.', PT)) == "copied"
    quoted = 'Disse "a culpa é minha" e saiu.'
    assert verdict(Evidence(quoted, 'He said "a culpa é minha" and left.', PT)) == "copied"


def test_a_quotation_that_was_english_already_is_no_copy():
    source = 'O diretor disse: "We will not comment on rumours" e saiu.'
    draft = 'The director said, "We will not comment on rumours" and left.'
    assert verdict(Evidence(source, draft, PT)) is None


def test_a_sentence_of_the_target_among_others_is_no_copy():
    source = "Estamos abertos todo o verão, não só em maio."
    assert verdict(
        Evidence(source, "Estamos abertos todo o verão, não só em Maio", Pair("en", "pt"))
    ) != ("copied")


def test_words_of_both_languages_are_no_copies():
    draft = "O aquecimento global é real."
    assert verdict(Evidence("Global warming is real.", draft, Pair("en", "pt"))) is None


def test_a_sentence_in_the_target_language_may_stay():
    assert verdict(Evidence("Thank you for your order!", "Thank you for your order!", PT)) is None


def test_particles_of_foreign_names_are_no_copies():
    source = "Ursula von der Leyen visita Lisboa na quinta-feira."
    assert verdict(Evidence(source, "Ursula von der Leyen visits Lisbon on Thursday.", PT)) is None


def test_signs_of_units_are_no_copies():
    assert verdict(Evidence("1 h 20 min", "1 h 20 min", PT)) is None
