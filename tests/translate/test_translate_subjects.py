"""Sentences without a subject get their pronoun where grammar tells whose it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.subjects import with_subject


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Foi operada ao joelho.", "Ela foi operada ao joelho."),
        ("Foi operado de urgência.", "Ele foi operado de urgência."),
        ("Está internado em estado grave.", "Ele está internado em estado grave."),
        ("Ficou ferida numa perna.", "Ela ficou ferida numa perna."),
        ("Foi preso em flagrante.", "Ele foi preso em flagrante."),
        ("Foi encontrada morta em casa.", "Ela foi encontrada morta em casa."),
        ("Foi encontrado sem vida.", "Ele foi encontrado sem vida."),
        ("Foi constituída arguida em 2019.", "Ela foi constituída arguida em 2019."),
        ("É médica e escreve romances.", "Ela é médica e escreve romances."),
        ("É formado em Medicina.", "Ele é formado em Medicina."),
        ("É casado com a atriz Ana Sá.", "Ele é casado com a atriz Ana Sá."),
        ("É viúvo desde 2010", "Ele é viúvo desde 2010"),
        ("Deu à luz gémeos em Lisboa.", "Ela deu à luz gémeos em Lisboa."),
        ("Deu à luz em casa.", "Ela deu à luz em casa."),
        (
            "Foi detida em Faro por agredir o marido.",
            "Ela foi detida em Faro por agredir o marido.",
        ),
    ],
)
def test_grammar_tells_the_pronoun(text, sent):
    assert with_subject(text, "pt") == sent


@pytest.mark.parametrize(
    "text",
    [
        "Foi detido em Faro um homem.",  # the subject comes later
        "Está internado em estado grave o ator.",
        "Foi detida a mulher.",
        "Deu à luz em casa a atriz.",
        "Foi detido Rui Melo.",
        "Foi operado pela companhia.",  # a flight
        "Foi cancelado em março.",  # a thing
        "Ficou presa no elevador.",  # a thing, maybe
        "Foi formada em março de 1990?",
        "Está detido?",  # you
        "Está detido!",
        "Vive em Lisboa.",  # nothing tells
        "Estava internada em Faro.",  # I, maybe
        "O voo foi operado de noite.",
        "",
    ],
)
def test_what_is_not_certain_stays(text):
    assert with_subject(text, "pt") == text


def test_other_languages_have_other_verbs():
    assert with_subject("Foi operada ao joelho.", "gl") == "Foi operada ao joelho."


@given(st.text(max_size=50))
def test_nothing_of_a_sentence_is_lost(text):
    sentence = f"Foi operada {text}"
    assert with_subject(sentence, "pt").casefold().endswith(sentence.casefold())
