"""Players who leave a match, and who come in for them."""

import pytest

from pipeline.translate.phrases.substitutions import with_players_first


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sai Rui Vale, entra Abel Dinis", "Rui Vale sai e Abel Dinis entra"),
        ("Minuto 78: sai Rui Vale, entra Abel", "Minuto 78: Rui Vale sai e Abel entra"),
        ("Substituição. Sai João e entra Di María.", "Substituição. João sai e Di María entra."),
        ("67' Sai o João da Silva, entra o Rui", "67' João da Silva sai e Rui entra"),
    ],
)
def test_players_stand_in_front(text: str, told: str) -> None:
    assert with_players_first(text) == told


@pytest.mark.parametrize(
    "text", ["Sai de casa e entra no carro", "O Rui sai, entra o Abel", "Vai a Paris, entra Rui"]
)
def test_others_stay(text: str) -> None:
    assert with_players_first(text) == text


def test_who_is_booked_stands_behind_the_card() -> None:
    told = with_players_first("77' Amarelado Tiago Morais por protestos")
    assert told == "77' Cartão amarelo para Tiago Morais por protestos"
    assert with_players_first("Papel amarelado e velho") == "Papel amarelado e velho"
