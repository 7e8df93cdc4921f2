"""Whoever says something stands before the verb."""

import pytest

from pipeline.translate.phrases.asserted import asserted


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("Alega o réu que não foi ouvido.", "O réu alega que não foi ouvido."),
        ("Considera ainda a ministra que é cedo.", "A ministra ainda considera que é cedo."),
        (
            "O cheque, ironizou o autarca, nunca chegou.",
            "O cheque, brincou o autarca, nunca chegou.",
        ),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert asserted(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Alega que não foi ouvido.",
        "Diz o que sabes.",
        "O autarca ironizou o caso.",
        "Lembra a mãe que chegou tarde.",
        "Conta o que viste.",
    ],
)
def test_the_rest_stays(text):
    assert asserted(text) == text


def test_who_said_it_at_a_time_is_assured_of_nothing():
    told = "Não leu a carta, garantiu ontem o seu chefe de gabinete."
    assert asserted(told) == told.replace("garantiu", "disse")
    assert asserted("Nenhuma usava colete, apurou a Marinha.") == (
        "Nenhuma usava colete, disse a Marinha."
    )
    for kept in (
        "O clube, que perdeu, garantiu ontem o jogador sérvio.",
        "A equipa, líder da série, garantiu ontem o apuramento.",
        "A defesa, em silêncio, apurou a verdade.",
    ):
        assert asserted(kept) == kept


def test_who_warns_at_the_end_says_it():
    told = "A vacina não impede o contágio, advertiu a diretora do ensaio."
    assert asserted(told) == told.replace("advertiu", "disse")
    kept = "O juiz, calmo, advertiu o advogado, que se calou."
    assert asserted(kept) == kept
