"""Labels before headlines are those that headlines of the target language have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.engine import Pair
from pipeline.translate.labels import with_label

PAIR = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft", "labelled"),
    [
        ("Última hora: sismo", "Last minute: quake", "Breaking news: quake"),
        ("ÚLTIMA HORA: SISMO", "Last hour: quake", "Breaking news: quake"),
        ("Em direto: o debate", "Direct: the debate", "Live: the debate"),
        ("Direto: 3-1: fim", "Direct: 3-1: the end", "Live: 3-1: the end"),
        ("Passatempo: ganhe", "Hobbies: win", "Competition: win"),
    ],
)
def test_a_label_is_put_into_the_draft(source, draft, labelled):
    assert with_label(draft, source, PAIR) == labelled


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("O caminho mais direto: a estrada", "The most direct way: the road"),
        ("O meu passatempo: ler", "My hobby: reading"),
        ("Última hora", "Last hour"),
        ("Última hora: sismo", "Quake at the last minute"),
        ("Direto ao assunto: quem paga?", "Straight to it: who pays?"),
        ("Opinião: o país", "Opinion: the country"),
        ("", ""),
    ],
)
def test_another_draft_stays(source, draft):
    assert with_label(draft, source, PAIR) == draft


def test_other_languages_have_other_labels():
    assert with_label("Last hour: quake", "Última hora: sismo", Pair("es", "en")) == (
        "Last hour: quake"
    )


@given(st.text(max_size=40))
def test_what_is_behind_the_label_stays(text):
    assert with_label(f"Direct: {text}", f"Em direto: {text}", PAIR) == f"Live: {text}"
