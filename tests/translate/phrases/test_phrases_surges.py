"""Amounts rise and do not shoot; people who shoot do."""

import pytest

from pipeline.translate.phrases.surges import risen


@pytest.mark.parametrize(
    ("text", "rose"),
    [
        ("As rendas dispararam em Lisboa.", "As rendas aumentaram fortemente em Lisboa."),
        ("O lucro da empresa disparou 30%.", "O lucro da empresa aumentou 30%."),
        ("O preço do gás disparou para 100 euros.", "O preço do gás aumentou para 100 euros."),
        ("A inflação disparou.", "A inflação aumentou fortemente."),
        ("O desemprego pode disparar.", "O desemprego pode aumentar fortemente."),
        ("Os juros estão a disparar.", "Os juros estão a aumentar fortemente."),
        ("O preço das casas tem disparado.", "O preço das casas tem aumentado fortemente."),
        ("A guerra fez disparar os preços.", "A guerra fez subir os preços."),
    ],
)  # fmt: skip
def test_amounts_rise(text, rose):
    assert risen(text) == rose


@pytest.mark.parametrize(
    "text",
    [
        "O homem disparou contra a polícia.",
        "Um dos casos disparou contra o rival.",
        "O guarda disparou três tiros.",
        "A polícia, a quem pediu contas, disparou.",
        "O alarme disparou.",
        "",
    ],
)
def test_people_shoot(text):
    assert risen(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "O guarda do ouro disparou.",
        "O vendedor de gás disparou ontem.",
        "Os donos das contas disparam acusações.",
    ],
)
def test_those_who_sell_and_guard_may_shoot(text):
    assert risen(text) == text
