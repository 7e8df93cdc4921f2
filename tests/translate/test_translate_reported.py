"""Hearsay is sent as what may have happened, and what is to come as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.reported import reported


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("O suspeito terá agredido a vítima.", "O suspeito pode ter agredido a vítima."),
        ("Os ladrões terão fugido.", "Os ladrões podem ter fugido."),
        ("A mulher terá sido morta.", "A mulher pode ter sido morta."),
        ("O grupo já terá ido embora.", "O grupo já pode ter ido embora."),
        ("O grupo terá alegadamente ido.", "O grupo pode ter alegadamente ido."),
        ("O ministro não terá visto.", "O ministro pode não ter visto."),
        ("Não terá havido feridos.", "Pode não ter havido feridos."),
        ("Não se terá apercebido.", "Pode não se ter apercebido."),
        ("O jovem que se terá atirado.", "O jovem que se pode ter atirado."),
        ("Ter-se-á tratado de um erro.", "Pode ter-se tratado de um erro."),
        ("A mulher ter-lhe-á dado um tiro.", "A mulher pode ter-lhe dado um tiro."),
        ("O erro terá resultado da pressa.", "O erro pode ter resultado da pressa."),
        ("Segundo a polícia, teria fugido.", "Segundo a polícia, pode ter fugido."),
        ("Teriam morto, segundo a rádio.", "Teriam morto, segundo a rádio."),
        (
            "Os homens teriam fugido, de acordo com a polícia.",
            "Os homens podem ter fugido, de acordo com a polícia.",
        ),
    ],
)
def test_hearsay_is_what_may_have_been(text, said):
    assert reported(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "O governo terá de pagar.",
        "O governo terá que pagar.",
        "A cidade terá um novo mercado.",
        "A casa terá mercado e jardim.",
        "O jogo terá resultado incerto.",
        "Até 2030, o país terá perdido um milhão de pessoas.",
        "Quando chegares, já terá saído.",
        "O estádio terá relvado natural.",
        "A vila terá posto de turismo.",
        "Quem vencer terá garantido um lugar.",
        "No fim do ano terá vendido mil carros.",
        "Amanhã a obra terá acabado.",
        "Daqui a um ano terá vendido a casa.",
        "Se ganhar, terá conquistado dez títulos.",
        '"Vi tudo", terá dito.',
        "Sem ajuda, teria morrido.",
        "Segundo o médico, sem ajuda teria morrido.",
        "Se tivesse tempo, teria ido.",
        "Milhões teriam morrido.",
        "",
    ],
)
def test_what_is_to_come_and_conditions_stay(text):
    assert reported(text) == text


_PARTS = [
    "terá",
    "Terá",
    "terão",
    "não",
    "se",
    "sido",
    "morto",
    "segundo",
    "teria",
    ",",
    '"',
    "ter-se-á",
]


@given(st.lists(st.sampled_from(_PARTS), max_size=9).map(" ".join))
def test_twice_is_as_once(text):
    assert reported(reported(text)) == reported(text)
