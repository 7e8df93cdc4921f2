"""An object that stands first and is taken up by a pronoun stands behind its verb."""

import pytest

from pipeline.translate.phrases.taken_up import with_object_behind


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Esse filme já o vi três vezes.", "Já vi esse filme três vezes."),
        ("Essa carta nunca a recebi.", "Nunca recebi essa carta."),
        ("A chave deixei-a em cima da mesa.", "Deixei a chave em cima da mesa."),
        ("O jantar, já o fiz.", "Já fiz o jantar."),
        ("As flores, plantou-as a minha avó.", "A minha avó plantou as flores."),
        ("O cão, mordeu-o uma cobra.", "Uma cobra mordeu o cão."),
        ("A casa, vendeu-a em maio.", "Vendeu a casa em maio."),
        ("Ao ladrão ninguém o viu entrar.", "Ninguém viu o ladrão entrar."),
        ("Ao patrão ninguém lhe diz nada.", "Ninguém diz nada ao patrão."),
        ("Ao meu avô nunca o ouvi queixar-se.", "Nunca ouvi o meu avô queixar-se."),
    ],
)
def test_the_object_stands_behind(text, said):
    assert with_object_behind(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O pai já o viu.",
        "O pai levou-o ao médico.",
        "O médico também o disse.",
        "O ano passado vi-o três vezes.",
        "A seguir vi-a no café.",
        "Ao domingo levo-o ao parque.",
        "À noite, deixou-a em casa.",
        "Ao jantar, serviu-o com batatas.",
        "As crianças nunca o vi.",
        "A certa altura vi-a cair.",
        "O que fiz já o disse.",
        "",
    ],
)
def test_subjects_and_times_stay(text):
    assert with_object_behind(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Carne não como, mas bolos adoro.", "Eu não como carne, mas bolos adoro."),
        ("Vinho nunca bebo.", "Eu nunca bebo vinho."),
        ("À mãe não lhe contaram a verdade.", "Não contaram à mãe a verdade."),
        ("Maria não vejo há anos.", "Maria não vejo há anos."),
        ("Hoje não quero sair.", "Hoje não quero sair."),
    ],
)
def test_what_i_do_not_eat_and_who_was_not_told(text, said):
    assert with_object_behind(text) == said
