"""Who is overpowered by robbers is sent as a hostage."""

import pytest

from pipeline.translate.phrases.hostages import with_hostages


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ladrões rendem vigilante e fogem", "Ladrões tomam um vigilante como refém e fogem"),
        ("Os alunos renderam um monitor.", "Os alunos tomaram um monitor como refém."),
        ("O bando rendeu dois seguranças.", "O bando tomou dois seguranças como reféns."),
        ("Depois de render a família, fugiram.", "Depois de tomar a família como refém, fugiram."),
        ("Renderam os moradores e fugiram.", "Tomaram os moradores como reféns e fugiram."),
    ],
)
def test_hostages_are_told(text, said):
    assert with_hostages(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O fundo rende 10% ao cliente.",
        "Rendeu-se à polícia.",
        "A receita rende quatro porções.",
        "Renderam homenagem à vítima.",
        "A prenda do guarda",
        "",
    ],
)
def test_what_yields_stays(text):
    assert with_hostages(text) == text
