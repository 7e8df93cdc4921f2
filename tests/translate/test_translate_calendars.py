"""Months and days of the week in other scripts."""

import pytest

from pipeline.translate.calendars import in_our_calendar, is_numbered, named
from pipeline.translate.dates import lost
from pipeline.translate.engine import Pair
from pipeline.translate.signs import usual


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("zh", "3月5日，周三", ["March", "Wednesday"]),
        ("zh", "十二月三日，星期天", ["December", "Sunday"]),
        ("zh-Hant", "下週五", ["Friday"]),
        ("zh", "为期3个月，一周五天，每周五天，月租", []),
        ("ja", "10月の月曜日", ["October", "Monday"]),
        ("ko", "9월 30일 금요일", ["September", "Friday"]),
        ("ko", "9개월", []),
        ("th", "วันจันทร์ที่ 5 มกราคม", ["Monday", "January"]),
        ("ar", "يوم الجمعة 3 أكتوبر", ["Friday", "October"]),
        ("pt", "10月", []),
    ],
)
def test_months_and_days_have_english_names(language, text, names):
    assert named(text, language) == names


@pytest.mark.parametrize(
    ("text", "draft", "is_lost"),
    [
        ("10月20日启用", "It opened on 20 October", False),
        ("10月20日启用", "It opened on Oct. 20", False),
        ("10月20日启用", "It opened on 10/20", False),
        ("10月20日启用", "It opened on the 20th", True),
        ("周三开始", "It begins on Tuesday", True),
    ],
)
def test_a_month_or_a_day_that_is_lost_is_told(text, draft, is_lost):
    assert lost(text, draft, Pair("zh", "en")) is is_lost


def test_years_are_those_of_our_calendar():
    assert in_our_calendar("ในปี 2561", "th") == "ในปี 2018"
    assert in_our_calendar("20世纪80年代，10月", "zh") == "1980年代，月"
    assert in_our_calendar("10月", "pt") == "10月"


def test_a_month_by_its_number():
    assert is_numbered("October", "2024-10-20")
    assert not is_numbered("October", "on 10 May")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("เมื่อปี ๒๕๖๘ มี ๑๒๓ คน", "เมื่อปี 2025 มี 123 คน"),
        ("วันที่ 3 พ.ค. 2568 เวลา 9.00 น.", "วันที่ 3 พ.ค. 2025 เวลา 9:00 น."),
        ("ใน พ.ศ. 2475", "ใน ค.ศ. 1932"),
        ("มีคน 2568 คน ราคา 2,568 บาท", "มีคน 2568 คน ราคา 2,568 บาท"),
    ],
)
def test_years_of_thailand_are_sent_as_those_of_english(text, written):
    assert usual(text, "th", "en") == written
