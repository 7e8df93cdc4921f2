"""People under age, and what they are called."""

import pytest

from pipeline.translate.phrases.minors import of_age


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Menor de 15 anos esfaqueada na escola", "Jovem de 15 anos esfaqueada na escola"),
        ("Um menor de 5 anos ficou ferido.", "Um criança de 5 anos ficou ferido."),
        ("Detido por abuso de menor de 13 anos", "Detido por abuso de jovem de 13 anos"),
        ("Odivelas: menor de 12 anos salva irmão", "Odivelas: criança de 12 anos salva irmão"),
    ],
)
def test_one_has_an_age(text: str, said: str) -> None:
    assert of_age(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Menores de 18 anos não entram.",
        "Quem for menor de 18 anos não paga.",
        "Menor de 18 anos não pode comprar álcool",
        "Menor número de queixas",
    ],
)
def test_others_stay(text: str) -> None:
    assert of_age(text) == text
