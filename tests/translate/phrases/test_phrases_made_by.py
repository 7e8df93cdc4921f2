"""Whoever made a thing stands before the verb."""

import pytest

from pipeline.translate.phrases.made_by import with_maker


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A casa que construiu o meu pai ruiu.", "A casa que o meu pai construiu ruiu."),
        ("O quadro que pintou o avô vale muito.", "O quadro que o avô pintou vale muito."),
        ("O que comprou o João foi um carro.", "O que o João comprou foi um carro."),
        ("A carta que receberam os pais era falsa.", "A carta que os pais receberam era falsa."),
        ("O plano que apresentou a ministra caiu.", "O plano que a ministra apresentou caiu."),
    ],
)
def test_the_maker_stands_first(text, said):
    assert with_maker(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O homem que matou o rei fugiu.",
        "O carro que atropelou o homem fugiu.",
        "A carta que fez a ministra chorar era falsa.",
        "O clube que vendeu o jogador ganhou.",
        "O livro que deu a vitória ao autor é este.",
        "A casa que compraram o pai ruiu.",
        "",
    ],
)
def test_others_stay(text):
    assert with_maker(text) == text
