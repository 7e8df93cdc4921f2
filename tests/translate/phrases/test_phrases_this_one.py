"""People whom a sentence points at in its first word are sent as people."""

import pytest

from pipeline.translate.phrases.this_one import this_one


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Este foi detido.", "Ele foi detido."),
        ("Esta não disse nada.", "Ela não disse nada."),
        ("Estes foram presos ontem.", "Eles foram presos ontem."),
        ("Estas negaram tudo.", "Elas negaram tudo."),
        ("Esta ficou ferida.", "Ela ficou ferida."),
        ("Este entregou-se à polícia.", "Ele entregou-se à polícia."),
    ],
)
def test_people_are_people(text, said):
    assert this_one(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Este foi o pior incêndio do ano.",
        "Esta é a razão.",
        "Este museu fechou.",
        "Esta foi adiada.",
        "Estes disparos mataram dois.",
        "Estamos prontos.",
        "A polícia diz que este fugiu.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert this_one(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Este foi transportado de barco para a ilha.",
        "Este acabou por ser vendido.",
        "Esta acabou por ser a melhor solução.",
        "Este sofreu obras em 2010.",
        "Esta foi condenada pela ONU.",
    ],
)
def test_what_may_be_a_thing_stays(text):
    assert this_one(text) == text
