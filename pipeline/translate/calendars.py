"""Months and days of the week as languages with other scripts write them.

``10月20日`` is 20 October: a month with a number is a name in English, and ``星期三`` Wednesday.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.translate.english_numbers import other_numbers
from pipeline.translate.lazily import lazily

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

_NUMBERS = {
    **{str(month): month for month in range(1, 13)},
    **{f"0{month}": month for month in range(1, 10)},
    **{sign: month for month, sign in enumerate("一二三四五六七八九十", 1)},
    "十一": 11, "十二": 12,
}  # fmt: skip
_SPELLED_DAY = r"(?=[一二三四五六七八九十]{1,3}[日号號]|[份底初末上中下][旬月]?|\d)"
_MONTH_SIGN = (
    r"(?<![\d.,/])(?P<number>1[0-2]|0?[1-9])\s?(?:月(?![租薪球亮光经經票子饼餅嫂龄齡])|월)"
    rf"|(?<![一二三四五六七八九十个個])(?P<spelled>十[一二]?|[一二三四五六七八九])月{_SPELLED_DAY}"
)
"""A month with its number; ``3个月`` are three months."""

_CHINESE_DAYS = (
    r"(?<![一二两兩三四五六七八九十几幾\d])(?:[周週]|星期|礼拜|禮拜|[周週]星期)"
    r"(?P<day>[一二三四五六日天])(?![天次个個节節期场場年家名人围圍刊报報长長])"
)
"""A day of the week; ``一周五天`` are five days a week."""


def _numbered(days: str) -> re.Pattern[str]:
    return lazily(f"{_MONTH_SIGN}|{days}")


_NUMBERED: Mapping[str, tuple[re.Pattern[str], str]] = {
    **dict.fromkeys(("zh", "zh-Hant"), (_numbered(_CHINESE_DAYS), "一二三四五六日")),
    "ja": (_numbered("(?P<day>[月火水木金土日])曜"), "月火水木金土日"),
    "ko": (_numbered("(?P<day>[월화수목금토일])요일"), "월화수목금토일"),
}
"""What finds the months and days of a language, and the signs of its days from Monday on."""

_NAMED: Mapping[str, Mapping[str, str]] = {
    "th": {
        **dict(zip((
            *("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม"),
            *("สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"),
        ), MONTHS, strict=True)),
        **dict(zip((
            *("วันจันทร์", "วันอังคาร", "วันพุธ", "วันพฤหัส", "วันศุกร์", "วันเสาร์", "วันอาทิตย์"),
        ), _DAYS, strict=True)),
    },
    "ar": {
        "يناير": "January", "فبراير": "February", "أبريل": "April", "إبريل": "April",
        "يونيو": "June", "يوليو": "July", "أغسطس": "August", "سبتمبر": "September",
        "أكتوبر": "October", "نوفمبر": "November", "ديسمبر": "December", "الاثنين": "Monday",
        "الإثنين": "Monday", "الثلاثاء": "Tuesday", "الأربعاء": "Wednesday",
        "الخميس": "Thursday", "يوم الجمعة": "Friday", "يوم السبت": "Saturday",
        "يوم الأحد": "Sunday",
    },
}  # fmt: skip
_NAMES = {language: lazily("|".join(names)) for language, names in _NAMED.items()}


LANGUAGES = frozenset((*_NUMBERED, *_NAMED))
"""Languages whose months and days of the week are known."""


def named(text: str, language: str) -> list[str]:
    """The English names of the months and days of the week of a text, in order.

    >>> named("10月20日，星期三；3个月，一周五天", "zh")
    ['October', 'Wednesday']
    """
    names = _NAMES.get(language)
    if names is not None:
        return [_NAMED[language][match[0]] for match in names.finditer(text)]
    if language not in _NUMBERED:
        return []
    pattern, days = _NUMBERED[language]
    found = []
    for match in pattern.finditer(text):
        number = match["number"] or match["spelled"]
        if number:
            found.append(MONTHS[_NUMBERS[number] - 1])
        else:
            found.append(_DAYS[days.index(match["day"].replace("天", "日"))])
    return found


_DECADE = lazily(r"(1\d|20|21)\s?(?:世纪|世紀|세기)\s?(\d)0\s?(?:年代|년대)")
_THAI_YEAR = lazily(r"(?:(?<=ปี)|(?<=ปี )|(?<=พ\.ศ\. ))2[45]\d\d(?!\d)")
_BUDDHIST = 543
"""Years by which the calendar of Thailand is ahead."""


_DATED_YEAR = lazily(
    r"(?P<era>พ\.ศ\.\s?)(?P<of_era>2[3-5]\d\d)(?!\d)|(?P<before>(?:ปี|คม|ยน|พันธ์"
    r"|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.)\s?)"
    r"(?P<year>2[45]\d\d)(?![\d,.]*\d)"
)
"""A year of Thailand behind its era, the word for year, or a month, whose names end so."""


def in_common_years(text: str) -> str:
    """A text in Thai with the years of the common era, which its model may leave as they are.

    >>> in_common_years("พ.ศ. 2568 และ 3 พฤษภาคม 2568 ราคา 2568 บาท")
    'ค.ศ. 2025 และ 3 พฤษภาคม 2025 ราคา 2568 บาท'
    """
    return _DATED_YEAR.sub(_common, text)


def _common(found: re.Match[str]) -> str:
    if found["era"]:
        return f"ค.ศ. {int(found['of_era']) - _BUDDHIST}"
    return f"{found['before']}{int(found['year']) - _BUDDHIST}"


def in_our_calendar(text: str, language: str) -> str:
    """A text without its numbered months, which English names, and with years as English has them.

    >>> in_our_calendar("10月20日", "zh"), in_our_calendar("20世纪80年代", "zh")
    ('月20日', '1980年代')
    """
    if language == "th":
        return _THAI_YEAR.sub(lambda year: str(int(year[0]) - _BUDDHIST), text)
    if language not in _NUMBERED:
        return text
    text = _DECADE.sub(lambda decade: f"{int(decade[1]) - 1}{decade[2]}0年代", text)
    pattern, _ = _NUMBERED[language]
    return pattern.sub(lambda month: month[0].lstrip("0123456789 ") or month[0], text)


_DAYS_OF_MONTHS = {
    **dict.fromkeys(("zh", "zh-Hant"), lazily(r"(?<![第\d.])(\d{1,2})\s?[日号號](?![线線楼樓])")),
    "ja": lazily(r"(?<=月)\s?(\d{1,2})\s?日(?!間)"),
    "ko": lazily(r"(?<=월)\s?(\d{1,2})\s?일"),
}


def lacks_day(text: str, draft: str, language: str) -> bool:
    """Whether a draft lacks a day of a month, if it has the same number for something else.

    Of 95 sentences of NTREX-128 in Chinese, Japanese and Korean with such a day no human
    translation does.

    >>> lacks_day("10月1日至10月7日，共7天", "seven days from 1 October", "zh")
    True
    >>> lacks_day("10月1日至10月7日，共7天", "seven days from 1 to 7 October", "zh")
    False
    """
    days = _DAYS_OF_MONTHS.get(language)
    if days is None:
        return False
    named = set(days.findall(text))
    if not named:
        return False
    rest, spelled = days.sub("", text), other_numbers(draft)
    for day in map(int, named):
        twice = re.search(rf"(?<![\d.,:])0?{day}(?![\d.,:]*\d)", rest) is not None
        found = len(re.findall(rf"(?<![\d.,:])0?{day}(?![\d.,]*\d)", draft))
        if found + (day in spelled) < 1 + twice:
            return True
    return False


_QUARTER = lazily("第([一二三四1-4])季度")
_QUARTERS = {
    "一": "first|1st|Q1|1Q", "二": "second|2nd|Q2|2Q", "三": "third|3rd|Q3|3Q",
    "四": "fourth|final|4th|Q4|4Q",
}  # fmt: skip


def lacks_quarter(text: str, draft: str) -> bool:
    """Whether a draft lacks which quarter of a year its source tells of, in Chinese.

    >>> lacks_quarter("去年第四季度", "last quarter"), lacks_quarter("第一季度", "in Q1")
    (True, False)
    """
    signs = (
        sign if sign in _QUARTERS else "零一二三四"[int(sign)] for sign in _QUARTER.findall(text)
    )
    return any(re.search(_QUARTERS[sign], draft, re.IGNORECASE) is None for sign in signs)


def is_numbered(name: str, draft: str) -> bool:
    """Whether a month stands in a draft by its number, as in 10/20 or 2024-10-20."""
    if name not in MONTHS:
        return False
    number = MONTHS.index(name) + 1
    return re.search(rf"(?<!\d)0?{number}[/.-]\d|\d[/.-]0?{number}(?!\d)", draft) is not None
