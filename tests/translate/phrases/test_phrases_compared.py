"""The amount of a difference stands before its direction."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.compared import compared


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nasceram 42 mil bebés, mais 1.500 do que em 2022.",
            "Nasceram 42 mil bebés, 1.500 a mais do que em 2022.",
        ),
        (
            "Foram detidas 34 pessoas (menos 10 do que em 2022).",
            "Foram detidas 34 pessoas (10 a menos do que em 2022).",
        ),
        (
            "A taxa é de 6,4%, mais 0,2 pontos percentuais do que em maio.",
            "A taxa é de 6,4%, 0,2 pontos percentuais a mais do que em maio.",
        ),
        (
            "A dívida subiu, mais 2,3 mil milhões de euros do que em maio.",
            "A dívida subiu, 2,3 mil milhões de euros a mais do que em maio.",
        ),
        ("Tem 34 anos, mais dois que o irmão.", "Tem 34 anos, dois a mais que o irmão."),
        (
            "O lucro foi de 12 milhões, menos 20% face a 2022.",
            "O lucro foi de 12 milhões, 20% a menos face a 2022.",
        ),
        ("Custam mais 7,4% do que há um ano.", "Custam 7,4% a mais do que há um ano."),
        ("Vendeu mais 5 % face a julho.", "Vendeu 5 % a mais face a julho."),
        ("Cresce mais 3% em termos homólogos.", "Cresce 3% a mais em termos homólogos."),
        ("Mais 200 euros do que em maio.", "200 euros a mais do que em maio."),
        (
            "A obra custou mais 2 milhões do que antes.",
            "A obra custou 2 milhões a mais do que antes.",
        ),
        (
            "Vão pagar mais 12 euros por mês do que em 2024.",
            "Vão pagar 12 euros a mais por mês do que em 2024.",
        ),
    ],
)
def test_differences(text, told):
    assert compared(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Há mais 300 alunos do que no ano passado.",
        "Morreram dez pessoas, mais três que estavam internadas.",
        "Ficaram feridas dez pessoas, mais duas em estado grave.",
        "Choveu 34 milímetros, mais do que em todo o mês de maio.",
        "Custa 30 euros, mais IVA.",
        "Recebeu mais 8% de turistas do que em 2019.",
        "Mais de 8% do que se vende é importado.",
        "Pelo menos 3% do que gastam vai para juros.",
        "Querem mais 2% que o Governo recusa.",
        "Tem mais de 300 alunos do que dizem.",
        "",
    ],
)
def test_other_texts_stay(text):
    assert compared(text) == text


@given(st.text("mais menos 12,.%doque", max_size=60))
def test_nothing_is_lost(text):
    assert sorted(compared(text.lower())) >= sorted(text.lower())
