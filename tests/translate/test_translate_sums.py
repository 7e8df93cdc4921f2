"""Amounts are read as a whole and written as newspapers do."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.currencies import CURRENCIES, names
from pipeline.translate.money import stand
from pipeline.translate.sums import LANGUAGES, UNCLEAR, Sum, chinese_value, in_english, sums


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("zh", "以8600万元成交", "86 million yuan"),
        ("zh", "总额58061亿元", "5.8061 trillion yuan"),
        ("zh", "预算13.9万亿日元", "13.9 trillion yen"),
        ("zh", "欠下200多万元", "more than 2 million yuan"),
        ("zh", "2～3万元", "20,000 to 30,000 yuan"),
        ("zh", "10万至20万美元", "US$100,000 to US$200,000"),
        ("zh", "人民币200元", "200 yuan"),
        ("zh", "￥500", "500 yuan"),
        ("zh", "US$5亿", "US$500 million"),
        ("zh", "五万元奖金", "50,000 yuan"),
        ("zh", "三十块钱", "30 yuan"),
        ("zh", "5千元", "5,000 yuan"),
        ("zh", "1.23456789亿", "123,456,789"),
        ("zh-Hant", "3億港元", "HK$300 million"),
        ("zh-Hant", "100元新台幣", "NT$100"),
        ("ja", "13兆5千億円", "13.5 trillion yen"),
        ("ja", "￥500", "500 yen"),
        ("ja", "6億4900万人", "649 million"),
        ("ja", "37万5,000ドル", "$375,000"),
        ("ko", "10억 달러", "$1 billion"),
        ("ko", "3천5백만 달러", "$35 million"),
        ("ko", "1억 4천 2백만 명", "142 million"),
        ("ko", "7만 6천 헥타르", "76,000"),
        ("th", "3 แสนล้านบาท", "300 billion baht"),
        ("th", "1,200 บาท", "1,200 baht"),
    ],
)
def test_amounts_are_read_with_their_scale_and_currency(language, text, written):
    assert [amount.written for amount in sums(text, language)] == [written]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "100兆宽带"),
        ("zh", "3千米"),
        ("zh", "10元素"),
        ("zh", "一元化领导"),
        ("zh", "上百万元"),
        ("zh", "2023-2024年"),
        ("ko", "3원칙"),
        ("ja", "2人のアイドル"),
        ("th", "1918 พันโท"),
        ("pt", "8600万元"),
    ],
)
def test_what_is_no_amount_is_left(language, text):
    assert sums(text, language) == []


def test_a_bare_yuan_may_be_another_where_others_are_at_home():
    (amount,) = sums("門票200元", "zh-Hant")
    assert (amount.currency, amount.end) == (UNCLEAR, 5)
    assert sums("香港市民获发5000元", "zh")[0].currency == UNCLEAR
    assert sums("市民获发5000元", "zh")[0].currency == "yuan"


def test_a_range_that_falls_is_no_amount():
    assert sums("30-2万元", "zh") == []


@given(st.integers(1, 10**15), st.sampled_from(sorted(CURRENCIES)))
def test_an_amount_that_is_written_is_found_again(number, currency):
    value = Decimal(number)
    amount = Sum(0, 1, (value,), currency)
    assert stand([amount], f"It is {in_english((value,), currency)}.")


@given(st.integers(1, 9999), st.sampled_from("万亿"))
def test_numbers_in_characters_have_the_value_of_digits(number, scale):
    digits = "零一二三四五六七八九"
    spelled = ""
    for power, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % 10
        spelled += digits[digit] + sign if digit else ("零" if spelled else "")
    spelled = spelled.rstrip("零")
    while "零零" in spelled:
        spelled = spelled.replace("零零", "零")
    assert chinese_value(spelled) == number
    assert chinese_value(spelled + scale) == number * {"万": 10**4, "亿": 10**8}[scale]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_currencies_are_known(language):
    assert names(language)
    assert set(names(language).values()) <= set(CURRENCIES)
