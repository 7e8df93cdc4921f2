"""What is not quite reached is above or before somebody."""

import pytest

from pipeline.translate.phrases.distances import falling_short


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "A coligação ficaria a quatro deputados da maioria.",
            "A coligação ficaria quatro deputados abaixo da maioria.",
        ),
        ("Ficou a uma dúzia de votos do décimo.", "Ficou uma dúzia de votos abaixo do décimo."),
        ("Está a apenas um lugar do pódio.", "Está apenas um lugar abaixo do pódio."),
        ("Terminou a quatro décimas do líder.", "Terminou 0,4 segundos atrás do líder."),
        ("Está a 34 segundos da camisola amarela.", "Está 34 segundos atrás da camisola amarela."),
        ("Nada a 15 km de profundidade.", "Nada a uma profundidade de 15 km."),
        ("Ela tem 1,60 m e calça o 37.", "A altura dela é 1,60 m e ela calça o 37."),
        ("Venceu por três centésimos.", "Venceu com 0,03 segundos de vantagem."),
        (
            "Ganhou por 12 centésimos de segundo ao russo.",
            "Ganhou com 0,12 segundos de vantagem sobre o russo.",
        ),
        ("Baixou em 15 milésimos o recorde.", "Baixou em 0,015 segundos o recorde."),
    ],
)
def test_what_is_not_reached_is_told(text: str, said: str) -> None:
    assert falling_short(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Ficou a dois minutos do fim.",
        "A casa fica a cinco minutos da praia.",
        "Está a duas horas de Lisboa.",
        "Venceu por três golos.",
        "Subiu quatro décimas em maio.",
        "Ficou a dois votos.",
    ],
)
def test_other_distances_stay(text: str) -> None:
    assert falling_short(text) == text


def test_what_is_left_to_win():
    assert falling_short("Está a um ponto do título.") == "Precisa de mais um ponto para o título."
    assert falling_short("Está a um ponto do Porto.") == "Está a um ponto do Porto."


def test_stopwatches_are_read():
    assert falling_short("Chegou a 0s087 do pódio.") == "Chegou 0,087 segundos atrás do pódio."
