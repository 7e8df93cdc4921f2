"""Labels before headlines are sent in words that mean the same in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.labels import with_plain_label


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Última hora: sismo em Lisboa", "Breaking news: sismo em Lisboa"),
        ("ÚLTIMA HORA: sismo em Lisboa", "Breaking news: sismo em Lisboa"),
        ("Em direto: o debate", "Ao vivo: o debate"),
        ("Direto: o debate", "Ao vivo: o debate"),
        ("Em atualização: incêndio", "Em desenvolvimento: incêndio"),
        ("Passatempo: ganhe bilhetes", "Concurso: ganhe bilhetes"),
    ],
)
def test_a_label_is_sent_in_plain_words(text, sent):
    assert with_plain_label(text, "pt") == sent


@pytest.mark.parametrize(
    "text",
    [
        "O caminho mais direto: a estrada velha.",
        "O meu passatempo: ler.",
        "Última hora",
        "Última hora - o que se sabe",
        "Direto ao assunto: quem paga?",
        "Última hora de greve: comboios parados",
        "",
    ],
)
def test_other_words_before_a_colon_stay(text):
    assert with_plain_label(text, "pt") == text


def test_other_languages_have_other_labels():
    assert with_plain_label("Última hora: sismo", "es") == "Última hora: sismo"


@given(st.text(max_size=40))
def test_what_is_behind_the_label_stays(text):
    assert with_plain_label(f"Em direto: {text}", "pt") == f"Ao vivo: {text}"
