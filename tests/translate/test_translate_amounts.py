"""Numbers, codes and units of a source must stand in its draft, however they are written."""

import pytest

from pipeline.translate import amounts
from pipeline.translate.amounts import adds_percent, lacks_codes
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Vieram 1.500 pessoas", "1,500 people came"),
        ("Cerca de 3 mil pessoas", "About 3,000 people"),
        ("Às 15h30 em ponto", "At 3:30 p.m. sharp"),
        ("As 9 pessoas", "The nine people"),
        ("Nos anos 80 era assim", "In the 1980s it was so"),
        ("Em ٢٠٢٤, um ano", "In 2024, a year"),
    ],
)
def test_numbers_in_other_words_are_the_same_numbers(source, draft):
    assert verdict(Evidence(source, draft, PT)) is None


def test_a_number_that_may_be_thousands_is_a_doubt():
    source, draft = "Foram 2,467 no total", "There were 2,467 in all"
    assert verdict(Evidence(source, draft, PT)) == "ambiguous-number"


@pytest.mark.parametrize(
    ("source", "draft", "check"),
    [
        ("Custou 1,5 milhões", "It cost 15 million", "small-numbers"),
        ("Um abono de R$ 4 mil", "R$ 4 more allowance", "unit"),
        ("Um abono de R$ 4 mil", "An allowance of R$ 4,000", None),
        ("Um abono de R$ 4 mil", "An allowance of R$ 4 thousand", None),
        ("Vieram 20 mil pessoas", "20 people came", "unit"),
        ("Vieram 20 mil pessoas", "20,000 people came", None),
        ("Custou 1,5 milhões", "It cost 1.5 million", None),
        ("Custou 1,5 milhões", "It cost 1,500,000", None),
        ("Mediu 1.234,50 metros", "It was 1,234.5 metres", None),
        ("Mediu 1.234,50 metros", "It was 123,450 metres", "numbers"),
        ("Foram 12.345 pessoas", "There were 12,345 people", None),
        ("Foram 12.345 pessoas", "There were 12.345 people", None),
        ("A prova é no dia 05/06", "The test is on 5 June 05/06", None),
    ],
)
def test_numbers_are_compared_by_value(source, draft, check):
    assert verdict(Evidence(source, draft, PT)) == check


def test_ten_thousands_are_numbers_too():
    ja = Pair("ja", "en")
    assert (
        verdict(Evidence("約6億4900万人に影響した", "Some 649,000,000 people were affected", ja))
        is None
    )
    assert (
        verdict(Evidence("約6億4900万人に影響した", "Some 64,900 people were affected", ja))
        == "numbers"
    )


def test_codes_survive():
    assert verdict(Evidence("Use o código VERAO20 hoje", "Use the code today", PT)) == "codes"
    assert verdict(Evidence("Use o código VERAO20 hoje", "Use the code VERAO20 today", PT)) is None
    assert verdict(Evidence("ACORDO SOBRE O OE2027 FALHOU", "Deal on oe2027 failed", PT)) is None
    assert (
        verdict(Evidence("ACORDO SOBRE O OE2027 FALHOU", "Deal on budget 2027 failed", PT))
        == "codes"
    )
    assert verdict(Evidence("MISSA ÀS 9H NA IGREJA", "Mass at 9 am in church", PT)) is None


def test_what_an_amount_is_in_may_not_get_lost():
    english = Pair("en", "pt")
    assert (
        verdict(Evidence("A budget of 1,500 euros.", "Um orçamento de 1.500.", english)) == "unit"
    )
    assert (
        verdict(Evidence("A budget of 1,500 euros.", "Um orçamento de 1.500 €.", english)) is None
    )
    assert verdict(Evidence("Custa 3 dólares.", "It costs 3.", PT)) == "unit"
    assert verdict(Evidence("Custa 3 dólares.", "It costs $3.", PT)) is None
    assert verdict(Evidence("Subiu 4% na Europa.", "It rose four percent in Europe.", PT)) != "unit"


def test_numbers_in_words_survive():
    source = "Dá 34% ao partido, três pontos a mais do que em maio."
    assert (
        verdict(Evidence(source, "It gives the party 34% more than in May.", PT)) == "small-numbers"
    )
    assert (
        verdict(Evidence(source, "It gives the party 34%, 3 points more than in May.", PT)) is None
    )
    assert verdict(Evidence("Eram vinte e três.", "There were 23 of them.", PT)) is None
    assert verdict(Evidence("Durou quinze dias.", "It lasted two weeks.", PT)) is None
    assert verdict(Evidence("Foi o terceiro de três.", "It was the third of a trio.", PT)) is None


def test_no_currency_is_added():
    source = "Gastam por dia 22 milhões em jogos."
    assert verdict(Evidence(source, "They spend 22 million dollars a day on games.", PT)) == "unit"
    assert verdict(Evidence(source, "They spend 22 million a day on games.", PT)) is None
    assert verdict(Evidence("Custa US$ 3 mil.", "It costs 3,000 dollars.", PT)) is None
    assert verdict(Evidence("O Euro 2004 foi cá.", "The 2004 Euro was here.", PT)) is None


@pytest.mark.parametrize(
    ("language", "source", "draft", "is_lost"),
    [
        ("de", "Die COVID-19-Pandemie begann.", "The COVID-19 pandemic began.", False),
        ("de", "Eine 17-Jährige und ein 18-Jähriger", "Two people of 17 and 18", False),
        ("de", "In den 1930er-Jahren", "In the 1930s", False),
        ("de", "Eine Boeing-737-Maschine", "A Boeing 737", False),
        ("fi", "HER2-proteiineja", "proteins called HER2", False),
        ("de", "Die A380-Sperrung", "The closure of the A340", True),
        ("pt", "A 5G-plus", "The 5G", True),
    ],
)
def test_codes_in_compounds(language, source, draft, is_lost):
    assert lacks_codes(source, draft, language) is is_lost


@pytest.mark.parametrize(
    ("language", "source", "draft", "adds"),
    [
        (
            "zh",
            "利率为0.5%，日元跌破150关口。",
            "At 0.5 per cent the yen fell below 150 per cent.",
            True,
        ),
        ("zh", "利率为0.5%，日元跌破150关口。", "At 0.5 per cent the yen fell below 150.", False),
        ("zh", "今年增长3至5%。", "A growth of 3 per cent to 5 per cent.", False),
        ("zh", "百分之30的学生来了。", "30 per cent of the students came.", False),
        ("ja", "75パーセントが賛成した。", "75 percent were for it.", False),
        ("ko", "학생 68명이 왔다.", "68% of the students came.", True),
        ("pt", "Vieram 68 alunos.", "68% of the students came.", False),
    ],
)
def test_percents_that_nobody_spoke_of_are_told(language, source, draft, adds):
    assert adds_percent(source, draft, language) is adds


def test_every_number_in_a_word_has_a_sign_of_one() -> None:
    words = amounts._ENGLISH_NUMBERS
    assert all(any(map(word.__contains__, amounts._NUMBER_SIGNS)) for word in words)
