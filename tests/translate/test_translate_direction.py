"""A rise must not become a fall."""

import pytest

from pipeline.translate.direction import is_lost, is_turned
from pipeline.translate.doubts import RETRIED
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PAIR = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("A bolsa abriu a descer 0,35%.", "The stock exchange opened up 0.35%."),
        ("Os preços subiram 3%.", "Prices fell by 3%."),
        ("As vendas caíram 12 por cento.", "Sales grew 12 percent."),
        ("O índice fechou em alta de 20 pontos.", "The index lost 20 points."),
    ],
)
def test_what_is_turned_is_told(source, draft):
    assert is_turned(source, draft, PAIR)
    assert verdict(Evidence(source, draft, PAIR)) == "direction"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("A bolsa abriu a descer 0,35%.", "The stock exchange opened down 0.35%."),
        ("Galp cai 1% e EDP sobe 2%.", "EDP rises 2%."),
        ("Cresceu no Porto e marcou 5,6 pontos.", "He grew up in Porto and scored 5.6 points."),
        ("A descida de 3% anima.", "The 3% change cheers up markets."),
        ("Elas ganham menos 13% do que eles.", "They earn 13% less than them."),
        ("Desceu as escadas.", "He went up the stairs."),
        ("", ""),
    ],
)
def test_what_is_not_turned_passes(source, draft):
    assert not is_turned(source, draft, PAIR)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Turismo – dormidas sobem 4% em agosto", "Tourism – overnight stays 4% in August"),
        ("O euro valoriza 0,4%.", "The euro values 0.4%."),
        ("As vendas caem 12 por cento.", "Sales of 12 percent."),
    ],
)
def test_what_is_lost_is_told(source, draft):
    assert is_lost(source, draft, PAIR)
    assert verdict(Evidence(source, draft, PAIR)) == "direction"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("A bolsa fecha em alta de 0,8%.", "The stock exchange closes at a high of 0.8%."),
        ("Ganhou por 20 pontos.", "He won the district by 20 points."),
        ("Aumentando os preços, 13% compram.", "Driving prices, 13% buy."),
        ("O clube recuperou 13% dos sócios.", "The club has 13% of the members again."),
        ("Desceu as escadas.", "The stairs."),
    ],
)
def test_what_is_not_lost_passes(source, draft):
    assert not is_lost(source, draft, PAIR)


@pytest.mark.parametrize(
    ("source", "draft", "told"),
    [
        ("Sales rose 4% in May.", "As vendas 4% em maio.", True),
        ("Wages grew by 3 per cent.", "Os salários de 3 por cento.", True),
        ("Sales rose 4% in May.", "As vendas saltaram 4% em maio.", False),
        ("Shares fell 2%.", "As ações deslizaram 2%.", False),
    ],
)
def test_what_is_lost_into_portuguese(source, draft, told):
    assert is_lost(source, draft, Pair("en", "pt")) is told


def test_languages_that_were_not_measured_pass():
    assert not is_turned("Cayó 3%.", "It rose 3%.", Pair("es", "en"))


def test_a_turned_draft_is_asked_for_again():
    assert "direction" in RETRIED


@pytest.mark.parametrize(
    ("source", "draft", "lost", "turned"),
    [
        ("92号汽油每升涨0.16元。", "The price of petrol 92 was 0.16 yuan per litre.", True, False),
        ("92号汽油每升涨0.16元。", "Petrol 92 rose by 0.16 yuan per litre.", False, False),
        ("收盘下跌0.85%。", "It closed up 0.85 per cent.", False, True),
        ("收盘下跌0.85%，全年上涨5%。", "It closed up 0.85 per cent.", False, False),
        ("下午3点半上涨。", "At 3.30 p.m.", False, False),
    ],
)
def test_a_rise_in_chinese_stays_one(source, draft, lost, turned):
    zh = Pair("zh", "en")
    assert (is_lost(source, draft, zh), is_turned(source, draft, zh)) == (lost, turned)
