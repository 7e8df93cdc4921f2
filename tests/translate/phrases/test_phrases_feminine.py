"""A woman whom only an ending tells is named with a pronoun."""

import pytest

from pipeline.translate.phrases.feminine import feminine


@pytest.mark.parametrize(
    ("text", "said"),
    [
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
        '"Estou muito preocupado", disse.',
        '"Estou preocupada", disse Ana.',
        '"A casa está fechada", disse.',
        '"Estou cansada", disse o pai que ela lhe contou.',
        "",
    ],
)
def test_other_texts_stay(text):
    assert feminine(text) == text
