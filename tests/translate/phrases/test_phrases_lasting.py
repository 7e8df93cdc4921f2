"""What had been so for years is told apart from what was so years ago."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.lasting import lasting


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "O homem estava desaparecido há uma semana.",
            "O homem estava desaparecido durante uma semana.",
        ),
        (
            "Os trabalhadores estavam em greve havia 15 dias.",
            "Os trabalhadores estavam em greve durante 15 dias.",
        ),
        (
            "O suspeito era procurado há mais de três meses.",
            "O suspeito era procurado durante mais de três meses.",
        ),
        (
            "O clube não ganhava em casa há cinco meses.",
            "O clube não ganhava em casa durante cinco meses.",
        ),
        ("Conhecia a vítima há duas semanas.", "Conhecia a vítima durante duas semanas."),
        ("Não tinha sido vista há três dias.", "Não tinha sido vista durante três dias."),
        ("Não chovia ali há vários meses.", "Não chovia ali durante vários meses."),
        ("Vivia na aldeia há dez anos, disse.", "Vivia na aldeia durante dez anos, disse."),
        ("Orlando, feirante há dez anos.", "Orlando, feirante durante dez anos."),
        ("Estava parado há dois meses.", "Estava parado durante dois meses."),
        ("Ele vivia na aldeia há quarenta anos.", "Ele vivia na aldeia durante quarenta anos."),
    ],
)
def test_for_how_long(text, told):
    assert lasting(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "O mercado valia 5 mil milhões há dez anos.",
        "O bilhete custava dez euros há um ano.",
        "A taxa estava nos 2% há um ano.",
        "A casa onde estava há um ano foi vendida.",
        "O país estava pior há dez anos.",
        "A ponte estava fechada há um ano e hoje está aberta.",
        "Há dez anos, a família morava em Lisboa.",
        "O restaurante estava fechado; há dois anos abriu.",
        "Estava ali; há muitos anos que não o via.",
        "O homem está desaparecido há uma semana.",
        "O homem morreu há uma semana.",
        "Os moradores pediam o semáforo há muito.",
        "Não via que há pessoas no carro.",
        "A loja, encerrada há dez anos, ardeu.",
        "Rui, condutor há pouco acusado, fugiu.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert lasting(text) == text


@given(st.text())
def test_nothing_fails(text):
    assert lasting(lasting(text)) == lasting(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ele estava bem há uma semana.",
        "O filho estava vivo há duas horas.",
    ],
)
def test_how_somebody_was_is_told_as_ago(text):
    assert lasting(text) == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Os pais acampam à porta há um mês.", "Os pais estão a acampar à porta há um mês."),
        ("A vila protesta há anos.", "A vila está a protestar há anos."),
        ("Eles queixam-se do ruído há meses.", "Eles estão a queixar-se do ruído há meses."),
        ("Ninguém vê o homem há uma semana.", "Ninguém viu o homem durante uma semana."),
    ],
)
def test_what_goes_on_is_told_as_going_on(text: str, told: str) -> None:
    assert lasting(text) == told


@pytest.mark.parametrize(
    "text",
    ["Eles dormem, e há dez dias choveu.", "Não dormem há três dias.", "Bebem água. Há anos."],
)
def test_what_does_not_go_on_stays(text: str) -> None:
    assert lasting(text) == text
