"""Who is overpowered by robbers is sent as a hostage."""

import pytest

from pipeline.translate.phrases.hostages import with_hostages


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ladrões rendem vigilante e fogem", "Ladrões tomam como refém um vigilante e fogem"),
        ("Os alunos renderam um monitor.", "Os alunos tomaram como refém um monitor."),
        ("O bando rendeu dois seguranças.", "O bando tomou como reféns dois seguranças."),
        ("Depois de render a família, fugiram.", "Depois de tomar como refém a família, fugiram."),
        ("Renderam os moradores e fugiram.", "Tomaram como reféns os moradores e fugiram."),
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
