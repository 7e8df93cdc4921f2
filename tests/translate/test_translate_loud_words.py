"""A single word in capitals is loud, and no name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.emphasis import read
from pipeline.translate.loud_words import CLOSING, OPENING, found, loudly


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("O concerto foi CANCELADO por causa da chuva.", ["CANCELADO"]),
        ("AMANHÃ há festa, e é GRÁTIS!", ["AMANHÃ", "GRÁTIS"]),
        ("Isto SÓ acontece aqui, NÃO ali.", ["SÓ", "NÃO"]),
        ("O CHEGA e o LIVRE votaram contra.", []),
        ("A TAP e o PAN assinaram no PÚBLICO.", []),
        ("Na porta lia-se FECHADO PARA OBRAS.", []),
        ("CANCELADO", []),
        ("Palácio dos sécs. XVII e XVIII e o vírus da SIDA", []),
        ("O IBAMA e a CGTP reuniram-se no século XIX.", []),
        ("O cartão SIM não funciona.", []),
        ("Vê #HOJE e @NUNCA em a/NUNCA.", []),
        ("O aviso «CANCELADO» e a MARIA.", []),
    ],
)
def test_words_in_capitals_are_loud_where_they_are_words(text, words):
    assert [text[start:end] for start, end in found(text)] == words


def test_what_was_loud_becomes_so_again():
    emphasis = read("A loja fecha HOJE às 18h.", "pt")
    assert emphasis is not None
    assert emphasis.bare == "A loja fecha hoje às 18h."
    quoted = 'The store closes "today" at 6pm.'
    assert emphasis.remade(quoted, "The store closes today at 6pm.") == (
        "The store closes TODAY at 6pm."
    )
    assert emphasis.remade("", "It closes today.") == "It closes today."
    begun = read("AMANHÃ há festa.", "pt")
    assert begun is not None
    assert begun.bare == "Amanhã há festa."


def test_english_shouts_otherwise():
    assert read("The store closes TODAY.", "en") is None


@given(st.text("aB ", max_size=20))
def test_marks_leave_nothing_behind(text):
    made = loudly(f"x {OPENING}{text}{CLOSING} y")
    assert made == f"x {text.upper()} y"
