"""Verbs of many senses are sent as the one that their object tells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.deeds import by_deed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Os ladrões partiram o vidro.", "Os ladrões quebraram o vidro."),
        ("Partiu-lhe dois dentes.", "Ele quebrou-lhe dois dentes."),
        ("Tem a perna partida.", "Tem a perna quebrada."),
        ("A corda partiu ao meio.", "A corda quebrou ao meio."),
        ("Tirou os sapatos velhos.", "Ele removeu os sapatos velhos."),
        ("O porteiro ligou as luzes.", "O porteiro acendeu as luzes."),
        ("Ela passou a camisa a ferro.", "Ela passou a ferro a camisa."),
        ("A médica passou um xarope.", "A médica prescreveu um xarope."),
        ("O agente passou-lhe uma multa.", "O agente multou-o."),
        ("Apanharam dois anos de prisão.", "Eles foram condenados a dois anos de prisão."),
        ("Os dois apanharam dez anos de prisão.", "Os dois foram condenados a dez anos de prisão."),
        ("Marquei uma consulta.", "Agendei uma consulta."),
        ("O rapaz carregou o telemóvel.", "O rapaz recarregou a bateria do telemóvel."),
        ("A galinha pôs um ovo.", "A galinha laid um ovo."),
        ("O ladrão puxou de uma faca.", "O ladrão sacou uma faca."),
        ("O relógio da torre bateu as doze.", "O relógio da torre tocou às doze horas."),
        ("Os sinos tocaram.", "Os sinos soaram."),
        ("O carro não pega.", "O carro não arranca."),
        ("Pegou fogo ao carro.", "Ele incendiou o carro."),
        ("A senhora desfez as malas.", "A senhora esvaziou as malas."),
    ],
)
def test_the_object_tells_what_is_done(text: str, told: str) -> None:
    assert by_deed(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O comboio parte às nove.",
        "A comitiva partiu da Praça do Comércio.",
        "O partido partiu-se em dois.",
        "A casa do partido foi vendida.",
        "Tirou fotografias às botas.",
        "A ponte liga as duas margens.",
        "O atleta passou a roupa ao massagista.",
        "O avião levou vacinas para Angola.",
        "O avançado marcou três golos.",
        "O escândalo marcou a visita do papa.",
        "O navio carregou os contentores.",
        "A polícia prendeu cinco pessoas.",
        "Uma colher de sopa.",
        "O carro pegou fogo ao bater no muro.",
        "A banda tocou duas horas.",
    ],
)
def test_other_deeds_stay(text: str) -> None:
    assert by_deed(text) == text


@given(st.text(alphabet="aeijlmnrsuvxz .,-", max_size=60))
def test_a_text_without_such_verbs_stays(text: str) -> None:
    assert by_deed(f"Choveu. {text} 12") == f"Choveu. {text} 12"
