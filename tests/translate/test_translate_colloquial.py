"""Everyday speech is told by its words, and news is not taken for it."""

import pytest

from pipeline.translate.colloquial import is_colloquial
from pipeline.translate.doubts import DOUBTS, RETRIED
from pipeline.translate.engine import Pair

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    "sentence",
    [
        "Nem penses em mexer no meu telemóvel outra vez.",
        "Vê se te despachas, que o táxi já está à porta.",
        "Ó Zé, passa-me aí o sal, se faz favor.",
        "Mano, cê não tá entendendo nada.",
        "A gente se fala amanhã.",
        "Que calorão! Nem à sombra se aguenta.",
        "Coitado do Rui, foi-se-lhe o dinheiro todo.",
        "Eu cá não sei de nada.",
        "Ouve lá, ó pá, isto não é teu.",
        "— Eu sei!",
    ],
)
def test_everyday_speech_is_told(sentence):
    assert is_colloquial(sentence, PT)


@pytest.mark.parametrize(
    "sentence",
    [
        "Toda a gente aplaudiu a decisão do tribunal.",
        "A pá do moinho partiu-se com o vento.",
        "A gente do mar não se deixou vencer.",
        '"Estou muito feliz com a vitória", disse o treinador.',
        "O músico lá se mudou para Berlim.",
        "O Governo leva a sério os avisos e pede calma!",
        "Você sabe quanto custa uma consulta?",
        "Inscreve-te já e recebe o teu desconto.",
        "A lei e o rei não são para aqui chamados.",
        "Segundo o INE, a taxa subiu 0,3%.",
    ],
)
def test_news_is_not(sentence):
    assert not is_colloquial(sentence, PT)


def test_other_languages_were_not_measured():
    assert not is_colloquial("Vê se te despachas.", Pair("pt", "fr"))
    assert not is_colloquial("Tu me manques.", Pair("fr", "en"))


def test_it_is_a_doubt_that_no_other_attempt_can_lift():
    assert "colloquial" in DOUBTS - RETRIED
