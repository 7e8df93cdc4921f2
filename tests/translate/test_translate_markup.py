"""Elements of HTML keep words in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.markup import refilled


@pytest.mark.parametrize(
    ("draft", "source", "made"),
    [
        ("Read the <i></i> rules.", "Leia as <i>regras</i>.", "Read the <i>rules</i>."),
        (
            'See the <a href="x"></a> site map, Rui.',
            'Veja o <a href="x">mapa do sítio</a>, Rui.',
            'See the <a href="x">site map, Rui</a>.',
        ),
        ("A <b></b>", "Uma <b>casa</b>", "A <b></b>"),
        ("A <b></b> house", "Uma <b></b> casa", "A <b></b> house"),
        ("A <b>red</b> house", "Uma casa <b>vermelha</b>", "A <b>red</b> house"),
        ("No tags", "Nada", "No tags"),
    ],
)
def test_emptied_elements_are_refilled(draft, source, made):
    assert refilled(draft, source) == made


@given(st.text("ab <>/. ", max_size=40), st.text("ab <>/. ", max_size=40))
def test_no_character_but_white_space_is_lost(draft, source):
    assert sorted(refilled(draft, source).replace(" ", "")) == sorted(draft.replace(" ", ""))
