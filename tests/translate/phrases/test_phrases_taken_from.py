"""What is taken from somebody is not taken to him."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.taken_from import taken_from


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("O governo tirou dinheiro às escolas.", "O governo tirou dinheiro das escolas."),
        ("Roubou o telemóvel à turista.", "Roubou o telemóvel da turista."),
        ("O gangue extorquia dinheiro aos lojistas.", "O gangue extorquia dinheiro dos lojistas."),
        ("Sacou 30 mil euros à viúva.", "Sacou 30 mil euros da viúva."),
        ("O Vizela roubou pontos ao Benfica.", "O Vizela roubou pontos do Benfica."),
        ("Roubava ouro a idosos.", "Roubava ouro de idosos."),
        ("O ouro roubado à idosa apareceu.", "O ouro roubado da idosa apareceu."),
        ("Escondeu a verdade à polícia.", "Escondeu da polícia a verdade."),
        ("O aluno escondeu as notas aos pais.", "O aluno escondeu dos pais as notas."),
    ],
)
def test_it_is_taken_from_somebody(text: str, said: str) -> None:
    assert taken_from(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Tirou uma fotografia ao filho.",
        "Tirou o chapéu ao adversário.",
        "Roubou o carro à noite.",
        "Tirou o curso à noite e trabalhou de dia.",
        "Retirou a candidatura à Câmara.",
        "Furtou a mala e deu o dinheiro aos amigos.",
        "Tirou o bolo do forno e deu-o aos filhos.",
        "Escondeu a arma ao lado da cama.",
        "Tirou o casaco à entrada.",
        "Tirou o carro a pulso e a custo.",
        "Deu um saco de roupa às crianças.",
        "Um carro roubado à noite.",
    ],
)
def test_what_is_given_stays(text: str) -> None:
    assert taken_from(text) == text


@given(st.text(max_size=80))
def test_nothing_but_a_preposition_is_said_otherwise(text: str) -> None:
    assert len(taken_from(text).split()) == len(text.split())


def test_a_council_changes_hands():
    assert taken_from("Coligação conquista Câmara de Sintra aos socialistas") == (
        "Coligação tira a Câmara de Sintra das mãos dos socialistas"
    )
    assert taken_from("PSD tirou a câmara ao PS") == "PSD tirou a câmara das mãos do PS"
    assert taken_from("Câmara dá casa aos socialistas") == "Câmara dá casa aos socialistas"
