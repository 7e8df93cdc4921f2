"""Figures of Chinese are sent in the way that models know."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.plain_figures import in_plain_figures, with_own_figures


@pytest.mark.parametrize(
    ("language", "text", "plain"),
    [
        ("zh", "他跑出9秒98", "他跑出9.98秒"),
        ("zh", "身高1米89", "身高1.89米"),
        ("zh", "一杯咖啡9块9", "一杯咖啡9.9元"),
        ("zh-Hant", "40金27銀24銅", "40枚金牌、27枚銀牌和24枚銅牌"),
        ("zh", "一季度增长", "第一季度增长"),
        ("zh", "一度跌破6万美元", "跌到6万美元以下"),
        ("zh", "失守3000点整数关口", "跌到3000点以下"),
        ("zh", "站上2500美元/盎司", "升到每盎司2500美元以上"),
        ("zh", "原价￥399，现价¥1.2万", "原价399元，现价1.2万元"),
        ("zh", "亩产超过900斤", "亩产超过450公斤"),
        ("zh", "1.3万亿斤", "0.65万亿公斤"),
        ("zh", "每斤土豆1.5元，贵了3毛", "每500克土豆1.5元，贵了0.3元"),
        ("zh", "20里路", "10公里路"),
        ("zh", "现在是十二点三刻", "现在是12点45分"),
        ("zh", "90后逐渐成为主力", "1990年代出生的人逐渐成为主力"),
        ("zh", "00后大学生", "2000年代出生的大学生"),
        ("zh", "票价120元/张", "票价每张120元"),
        ("zh", "5000毫安时", "5000mAh"),
        ("zh", "高于预期的2.2%", "高于预期（2.2%）"),
        ("zh", "支持率跌破三成，汇率跌破3%", "支持率跌到三成以下，汇率跌到3%以下"),
        ("zh", "气温降至-18℃", "气温降至零下18℃"),
        ("zh", "-5~-10℃", "零下5~零下10℃"),
        ("zh", "重达8斤6两", "重达4.3公斤"),
        ("zh", "他存了五千块，给我25块钱", "他存了五千元，给我25元钱"),
        ("zh", "气温跌破零度", "气温降到零度以下"),
        ("ja", "￥399", "399円"),
    ],
)
def test_figures_are_plain(language, text, plain):
    assert in_plain_figures(text, language) == plain


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "前三季度"),
        ("zh", "第一季度，一、二季度"),
        ("zh", "100米2次"),
        ("zh", "3块5个"),
        ("zh", "30秒5次"),
        ("zh", "跌破发行价"),
        ("zh", "3公里路，5公斤"),
        ("zh", "3角形，切成3块，"),
        ("zh", "20℃-30℃，5-10度"),
        ("zh", "等了一刻钟，60分钟后"),
        ("zh", "CN¥399"),
        ("ja", "金2銀1"),
        ("ja", "一季度"),
        ("pt", "R￥399 9块9"),
    ],
)
def test_other_figures_stay(language, text):
    assert in_plain_figures(text, language) == text


def test_what_happens_in_a_minute_does_not_take_so_many():
    zh = Pair("zh", "en")
    assert with_own_figures("in 63 minutes", "第63分钟被换下", zh) == "in the 63rd minute"
    assert with_own_figures("in 63 minutes", "用时63分钟", zh) == "in 63 minutes"
    assert with_own_figures("at 11 minutes", "第11分鐘", zh) == "in the 11th minute"


def test_figures_of_a_draft_are_those_of_its_source():
    zh = Pair("zh", "en")
    assert with_own_figures("on the third day", "3日抵达", zh) == "on the 3rd"
    assert with_own_figures("on the third day", "第三天抵达", zh) == "on the third day"
    assert with_own_figures("on the third day", "第3日", zh) == "on the third day"
    assert with_own_figures("at 13.55 a.m.", "13时55分", zh) == "at 13:55."
    assert with_own_figures("at 9.55 a.m.", "9时55分", zh) == "at 9.55 a.m."
    assert with_own_figures("5 million acres", "500万亩", zh) == "5 million mu"
    assert with_own_figures("1276,000 people", "127.6万人", zh) == "1,276,000 people"
    assert with_own_figures("5 million acres", "500万英亩", zh) == "5 million acres"
    assert with_own_figures("on the third day", "3日", Pair("pt", "en")) == "on the third day"
