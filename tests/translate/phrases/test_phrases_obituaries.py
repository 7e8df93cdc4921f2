"""Who died is named first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.obituaries import obituary


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Morreu Rui Mendes, o ator de Bilbau", "Rui Mendes, o ator de Bilbau, morreu"),
        (
            "Morreu esta noite, aos 91 anos, o poeta Rui Sá.",
            "O poeta Rui Sá morreu esta noite, aos 91 anos.",
        ),
        ("Morreu hoje o antigo ministro Rui Sá.", "O antigo ministro Rui Sá morreu hoje."),
        ("Morreu a atriz Ana Sá, aos 57 anos", "A atriz Ana Sá morreu, aos 57 anos"),
        (
            "Faleceu ontem a fadista Ana Sá, irmã de Rui Sá.",
            "A fadista Ana Sá, irmã de Rui Sá, faleceu ontem.",
        ),
    ],
)
def test_who_died(text, told):
    assert obituary(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Morreu a tiro em Lisboa",
        "Morreu em casa, aos 80 anos, o pintor.",
        "Morreu afogado no rio",
        "Morreu o homem que inventou o multibanco.",
        "Rui Sá, o ator, morreu.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert obituary(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert obituary(obituary(text)) == obituary(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Morreu Joaquim Borrego", "Joaquim Borrego morreu"),
        ("Morreu Lídia Saraiva, aos 91 anos", "Lídia Saraiva morreu, aos 91 anos"),
        ("Morreu Rui Sá, vítima de cancro", "Rui Sá, vítima de cancro, morreu"),
        ("Faleceu Rui Sá, histórico do ciclismo", "Rui Sá, histórico do ciclismo, faleceu"),
        ("Morreu Rui Sá no hospital", "Morreu Rui Sá no hospital"),
    ],
)
def test_a_name_is_enough(text, said):
    assert obituary(text) == said


def test_who_is_gone_has_died() -> None:
    assert (
        obituary("Partiu hoje, aos 78 anos, a nossa querida amiga e colega Rosa Vale.")
        == "A nossa querida amiga e colega Rosa Vale morreu hoje, aos 78 anos."
    )
    told = "Faleceu, vítima de doença prolongada, o comendador Rui Vale."
    assert obituary(told) == "O comendador Rui Vale faleceu, vítima de doença prolongada."
    gone = "Partiu hoje para Paris a atleta Rita Vale."
    assert obituary(gone) == gone
