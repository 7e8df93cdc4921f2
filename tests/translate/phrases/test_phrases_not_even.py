"""A "sequer" that nothing else denies gets its "nem"."""

import pytest

from pipeline.translate.phrases.not_even import not_even


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ele sequer olhou.", "Ele nem sequer olhou."),
        ("Sequer tivemos tempo.", "Nem sequer tivemos tempo."),
        ("Não veio; sequer ligou.", "Não veio; nem sequer ligou."),
        ("Ele sequer olhou, nem falou.", "Ele nem sequer olhou, nem falou."),
    ],
)
def test_what_did_not_happen_is_denied(text, said):
    assert not_even(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Ele nem sequer olhou.",
        "Saiu sem sequer olhar.",
        "A empresa não pagou sequer os salários.",
        "Ninguém sequer olhou.",
        "Não sei se sequer existe.",
        "Qualquer um sabe.",
        "",
    ],
)
def test_what_is_denied_already_stays(text):
    assert not_even(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Duvido que sequer tenha lido.",
        "É difícil sequer imaginar.",
        "Antes de sequer falar, chorou.",
        "Poucos sequer sabem o nome dele.",
        "Será que ele sequer sabe?",
    ],
)
def test_what_is_doubted_stays(text):
    assert not_even(text) == text
