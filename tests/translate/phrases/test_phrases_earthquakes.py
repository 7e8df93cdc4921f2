"""Earthquakes are sent with their magnitude, and felt with a verb."""

import pytest

from pipeline.translate.phrases.earthquakes import quaking


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Sismo de 3,1 sentido na Terceira", "Um sismo de magnitude 3,1 foi sentido na Terceira"),
        ("Tremor de terra sentido em Sintra", "Um sismo foi sentido em Sintra"),
        ("Novo sismo sentido no Faial", "Um novo sismo foi sentido no Faial"),
        (
            "Sismo de 2,8 na escala de Richter sentido no Faial",
            "Um sismo de magnitude 2,8 foi sentido no Faial",
        ),
        (
            "Sismo de 4,2 sentido no Faial não causou danos",
            "Um sismo de magnitude 4,2 que foi sentido no Faial não causou danos",
        ),
        (
            "Terremoto de 6,1 graus atinge o Chile",
            "Terremoto de magnitude 6,1 atinge o Chile",
        ),
        ("Réplica sentida em Lisboa", "Uma réplica foi sentida em Lisboa"),
    ],
)
def test_earthquakes_are_told_plainly(text, said):
    assert quaking(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O sismo foi sentido em Sintra.",
        "Abalo de 3,5 milhões nas contas",
        "Sentido único na Rua Direita",
        "Sismo sentido único",
        "O terremoto de 7,5 de magnitude causou danos.",
        "O tremor de 2,5 % nas bolsas",
        "",
    ],
)
def test_other_texts_stay(text):
    assert quaking(text) == text


def test_the_day_of_an_earthquake_is_told_once():
    text = "O terramoto de 1 de novembro de 1755 matou milhares."
    assert quaking(text) == "O terramoto do dia 1 de novembro de 1755 matou milhares."
    assert quaking("O terramoto de 10 de abril.") == "O terramoto de 10 de abril."


def test_an_earthquake_off_the_coast():
    assert quaking("Sismo ao largo de Cascais sentido em Lisboa") == (
        "Um sismo ao largo de Cascais foi sentido em Lisboa"
    )


@pytest.mark.parametrize(
    "quake", ["Sismo", "Terremoto", "Terramoto", "Tremor", "Tremor de terra", "Abalo", "Réplica"]
)
def test_every_name_of_an_earthquake_is_known(quake: str) -> None:
    assert "de magnitude 3,1" in quaking(f"{quake} de 3,1 sentido em Faro")
