"""Units of tables and cells."""

import pytest

from pipeline.translate.measures import measured, units
from pipeline.translate.protect import protect


@pytest.mark.parametrize(
    ("language", "heading", "written"),
    [
        ("zh", "人口（万）", "(tens of thousands)"),
        ("zh", "产值（亿元）", "(100 million yuan)"),
        ("zh", "金额（元）", "(yuan)"),
        ("zh", "单位：万元", "Unit: 10,000 yuan"),
        ("zh", "出口（亿美元）", "(US$100 million)"),
        ("ja", "売上高（百万円）", "(1 million yen)"),
        ("ko", "매출(억원)", "(100 million won)"),
        ("ko", "(단위: 천명)", "(unit: 1,000 people)"),
    ],
)
def test_a_unit_is_that_of_the_table(language, heading, written):
    assert [text for _, _, text in units(heading, language)] == [written]


@pytest.mark.parametrize(
    ("language", "text"),
    [("zh", "时间（天）"), ("ko", "12일(일)"), ("ko", "(주)삼성"), ("zh-Hant", "金額（元）"),
     ("pt", "人口（万）"), ("zh", "流量（兆）")],
)  # fmt: skip
def test_brackets_that_may_hold_something_else_stay(language, text):
    assert units(text, language) == []


@pytest.mark.parametrize(
    ("language", "cell", "written"),
    [
        ("zh", "2184.3万人", "21.843 million people"),
        ("zh", "30天", "30 days"),
        ("ja", "1,200人", "1,200 people"),
        ("ko", "3만명", "30,000 people"),
        ("zh", "1天", ""),
        ("zh", "3人以上", ""),
        ("ko", "3일", ""),
    ],
)
def test_a_cell_of_a_number_and_its_unit_needs_no_model(language, cell, written):
    assert measured(cell, language) == written


def test_units_are_kept_from_the_model():
    guarded = protect("人口（万）", "zh", "en")
    assert (guarded.template, guarded.trail) == ("人口", "(tens of thousands)")
    assert protect("2184.3万人", "zh", "en").lead == "21.843 million people"
