"""Amounts of a draft have the values and the currencies of their source."""

import pytest
from translate_doubles import ScriptedEngine

from pipeline.config import Config
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict
from pipeline.translate.ladder import climb
from pipeline.translate.money import adds_currency, loses_currency, stand, with_currencies
from pipeline.translate.routing import routes
from pipeline.translate.sums import sums

ZH = Pair("zh", "en")


@pytest.mark.parametrize(
    ("source", "draft", "mended"),
    [
        ("手机售价4999元。", "The phone is $4999.", "The phone is 4999 yuan."),
        ("成人80元，儿童40元", "80 for adults, 40 for children", "80 yuan for adults, 40 yuan for"
         " children"),
        ("五万元奖金", "A $50,000 bonus", "A 50,000 yuan bonus"),
        ("投资24亿加元", "to invest $2.4 billion", "to invest C$2.4 billion"),
        ("由10元调整为11元", "from $10 to $11.", "from 10 to 11 yuan."),
        ("200元的券", "a 200-dollar voucher", "a 200-yuan voucher"),
        ("5元", "five dollars", "five yuan"),
        ("10万港币", "He gave 100,000 HK$ to it", "He gave HK$100,000 to it"),
        ("1.2亿英镑", "up to Pound120 million", "up to £120 million"),
        ("35～40亿元", "about $3.5 to $4 billion", "about 3.5 to 4 billion yuan"),
    ],
)  # fmt: skip
def test_a_currency_is_that_of_the_source(source, draft, mended):
    assert with_currencies(draft, source, ZH) == mended


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("缺口约为90亿卢比", "It is about Rs. 9 billion"),
        ("投入250亿林吉特", "It invests 25 billion RM"),
        ("500人得到500元", "500 people got it"),
        ("承诺拨款30亿英镑", "pledged £3 billion"),
        ("涨5元，涨5%", "up 5 per cent"),
        ("1美元兑换157.8日元", "One dollar is 157.8 yen"),
        ("长20厘米，售价20元", "20 cm long"),
    ],
)
def test_what_may_be_something_else_stays(source, draft):
    assert with_currencies(draft, source, ZH) == draft
    assert with_currencies("It is $200.", "Custa 200 元.", Pair("pt", "en")) == "It is $200."


def test_bare_yuan_of_taiwan_may_be_dollars():
    taiwan = Pair("zh-Hant", "en")
    assert with_currencies("Tickets are $200", "門票200元", taiwan) == "Tickets are $200"
    assert not loses_currency("門票200元", "Tickets are $200", Pair("zh-Hant", "en"))
    assert loses_currency("門票200元", "Tickets are 200", Pair("zh-Hant", "en"))


@pytest.mark.parametrize(
    ("source", "draft", "check"),
    [
        ("他花了三十万", "He paid $300,000", "unit"),
        ("他花了三十万元", "He paid 300,000", "unit"),
        ("他花了三十万元", "He paid 300,000 yuan", None),
        ("他赚了500万美元", "He earned 5 million dollars", None),
        ("他赚了500万美元", "He earned 5 billion dollars", "numbers"),
    ],
)
def test_a_currency_that_came_or_went_is_a_doubt(source, draft, check):
    assert verdict(Evidence(source, draft, ZH)) == check


def test_dollars_of_others_are_none_that_were_added():
    assert not adds_currency("100달러", "$100", Pair("ko", "en"))
    assert adds_currency("100원", "$100", Pair("ko", "en"))


def test_values_are_compared_with_their_scale():
    amounts = sums("从2～3万元涨到1.2亿元", "zh")
    assert stand(amounts, "from 20 to 30 thousand yuan to 120 million")
    assert not stand(amounts, "from 20 to 30 thousand yuan to 120,000")


def test_an_amount_is_sent_as_it_stands_and_kept_where_a_digit_is_lost():
    said = {
        "投资616836亿元": "It invested 663.6 billion yuan.",
        "投资 XQ1": "It invested XQ1.",
        "投资8600万元": "It invested $86 million.",
    }
    engine = ScriptedEngine(lambda text: said.get(text.rstrip(".。"), ""), pairs=[ZH])
    ways = routes("zh", Config(), [engine])
    made = climb(["投资616836亿元。", "投资8600万元。"], ways, lambda *_: None)
    assert [one.text for one in made] == [
        "It invested 61.6836 trillion yuan.",
        "It invested 86 million yuan.",
    ]
    assert [one.rung for one in made] == ["placeholders", "whole"]


@pytest.mark.parametrize(
    ("language", "source", "draft", "mended"),
    [
        ("ja", "価格は3万5000円です。", "The price is $35,000.", "The price is 35,000 yen."),
        ("ja", "ドル高で1.2億ユーロ損した。", "It lost 120 million.", "It lost €120 million."),
        ("ko", "2만5000원을 냈다.", "He paid $25,000.", "He paid 25,000 won."),
        ("th", "ราคา 1,200 บาท", "It costs 1,200.", "It costs 1,200 baht."),
        ("zh-Hant", "售價3億港元。", "It costs $300 million.", "It costs HK$300 million."),
    ],
)
def test_other_languages_keep_their_currencies(language, source, draft, mended):
    pair = Pair(language, "en")
    assert with_currencies(draft, source, pair) == mended
    assert verdict(Evidence(source, mended, pair)) is None


@pytest.mark.parametrize(
    ("language", "source", "draft"),
    [
        ("ko", "3천5백만 달러를 투자했다.", "It invested $3.5 million."),
        ("ja", "13兆5千億円の予算だ。", "The budget is 13.5 billion yen."),
        ("zh", "贷款总额达250.9万亿元。", "Total loans are 25.9 trillion yuan."),
    ],
)
def test_a_wrong_scale_is_told(language, source, draft):
    assert verdict(Evidence(source, draft, Pair(language, "en"))) == "numbers"
