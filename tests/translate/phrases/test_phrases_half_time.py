"""Who leads at half-time is told as at the end of the first half."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.half_time import at_half_time


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "O Benfica vencia ao intervalo por 2-0.",
            "O Benfica vencia por 2-0 no fim da primeira metade.",
        ),
        (
            "O Braga chegou ao intervalo a perder por 1-0, mas empatou.",
            "O Braga estava a perder por 1-0 no fim da primeira metade, mas empatou.",
        ),
        (
            "Os leões foram para o intervalo em vantagem no marcador.",
            "Os leões estavam a ganhar no fim da primeira metade.",
        ),
        (
            "O Vasco foi para o intervalo perdendo por 1 a 0.",
            "O Vasco estava a perder por 1 a 0 no fim da primeira metade.",
        ),
        ("Perdiam já ao intervalo.", "Perdiam já ao intervalo."),
        ("Já perdiam ao intervalo.", "Já perdiam no fim da primeira metade."),
    ],
)
def test_the_lead_is_told(text, sent):
    assert at_half_time(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Ao intervalo, o Benfica vencia por 2-0.",
        "O médio saiu ao intervalo.",
        "Foi para o intervalo das aulas.",
        "Chegou ao intervalo com vantagem de dois golos.",
        "O intervalo entre consultas aumentou.",
        "",
    ],
)
def test_other_intervals_stay(text):
    assert at_half_time(text) == text


@given(st.text())
def test_what_is_told_stays_so(text):
    assert at_half_time(at_half_time(text)) == at_half_time(text)


def test_leads_may_be_told_in_goals():
    said = "O Sporting estava a ganhar por dois golos sem resposta no fim da primeira metade."
    assert (
        at_half_time("O Sporting chegou ao intervalo a vencer por dois golos sem resposta.") == said
    )


def test_the_score_of_a_ticker():
    assert at_half_time("Porto 1-1 Braga, ao intervalo") == (
        "Porto 1-1 Braga no fim da primeira metade"
    )
    assert at_half_time("Benfica-Porto, 2-0 ao intervalo") == (
        "Benfica-Porto, 2-0 no fim da primeira metade"
    )
    assert at_half_time("Voltou ao intervalo") == "Voltou ao intervalo"
