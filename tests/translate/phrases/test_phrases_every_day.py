"""Who does something at times is named behind the time."""

import pytest

from pipeline.translate.phrases.every_day import as_a_rule


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("De vez em quando visita a aldeia.", "De vez em quando ele visita a aldeia."),
        ("Às vezes chora sozinha.", "Às vezes ela chora sozinha."),
        ("Nunca bebe vinho.", "Ele nunca bebe vinho."),
        ("Raramente sai de casa.", "Ele raramente sai de casa."),
        ("Na altura tinha vinte anos.", "Na altura ele tinha vinte anos."),
        ("Com medo de cair, gritava.", "Com medo de cair, ele gritava."),
        ("Quando era pequena vivia na Suíça.", "Quando era pequena ela vivia na Suíça."),
    ],
)
def test_it_is_said_who_does_it(text, said):
    assert as_a_rule(text) == said
    assert as_a_rule(said) == said


@pytest.mark.parametrize(
    "text",
    [
        "Amanhã vai chover.",
        "Amanhã joga o Benfica.",
        "À noite toca a banda.",
        "Aos domingos come a família toda.",
        "Às vezes falta a luz.",
        "Nunca corre bem.",
        "Só vai quem quer.",
        "Só vive uma vez.",
        "Já não vem ninguém.",
        "Às vezes fala-se de mais.",
        "Todos os anos vem gente de fora.",
        "Às vezes chora e eu fico triste.",
        "",
    ],
)
def test_others_stay(text):
    assert as_a_rule(text) == text
