"""A woman whom only an ending tells is named with a pronoun."""

import pytest

from pipeline.translate.feminine import feminine


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Questionada sobre isso, não respondeu.", "Questionada sobre isso, ela não respondeu."),
        ("Ouvida pelo juiz, negou tudo.", "Ouvida pelo juiz, ela negou tudo."),
        ("Eleita em 2019, prometeu mudar.", "Eleita em 2019, ela prometeu mudar."),
        ('"Estou muito preocupada", disse.', '"Estou muito preocupada", disse ela.'),
        ("«Sinto-me traída», confessou.", "«Sinto-me traída», confessou ela."),
        ("“Fui ferida na perna”, explicou", "“Fui ferida na perna”, explicou ela"),
    ],
)
def test_a_woman_is_named(text, said):
    assert feminine(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Questionado sobre isso, não respondeu.",
        "Questionada sobre isso, a ministra não respondeu.",
        "Questionada a decisão, respondeu que era legal.",
        "A medida, questionada por todos, negou direitos.",
        '"Estou muito preocupado", disse.',
        '"Estou preocupada", disse Ana.',
        '"A casa está fechada", disse.',
        '"Estou cansada", disse o pai que ela lhe contou.',
        "",
    ],
)
def test_other_texts_stay(text):
    assert feminine(text) == text
