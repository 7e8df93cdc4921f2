"""Units of tables and cells that count something, which models take for others.

Of ``人口（万）`` an Argos model makes "Population (thousands)", and of ``产值（亿元）`` "Billions
of dollars": ten thousands and hundred millions have no word in English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache

from pipeline.translate.currencies import CURRENCIES, names
from pipeline.translate.sums import LANGUAGES, Sum, in_english, sums

_SCALES = {
    "百": 100, "백": 100, "千": 1000, "천": 1000, "万": 10**4, "萬": 10**4, "만": 10**4,
    "十万": 10**5, "十萬": 10**5, "십만": 10**5, "百万": 10**6, "百萬": 10**6, "백만": 10**6,
    "千万": 10**7, "千萬": 10**7, "천만": 10**7, "亿": 10**8, "億": 10**8, "억": 10**8,
    "十亿": 10**9, "十億": 10**9, "십억": 10**9, "百亿": 10**10, "百億": 10**10, "万亿": 10**12,
    "萬億": 10**12, "兆": 10**12, "조": 10**12,
}  # fmt: skip
_ALONE = {
    100: "hundreds", 1000: "thousands", 10**4: "tens of thousands", 10**5: "hundreds of thousands",
    10**6: "millions", 10**7: "tens of millions", 10**8: "hundreds of millions",
    10**9: "billions", 10**10: "tens of billions", 10**12: "trillions",
}  # fmt: skip
_CHINESE = {
    "人": "people", "人次": "people", "名": "people", "户": "households", "戶": "households",
    "吨": "tonnes", "噸": "tonnes", "公斤": "kg", "千克": "kg", "斤": "jin", "公里": "km",
    "平方公里": "km²", "平方千米": "km²", "平方米": "m²", "立方米": "m³", "米": "m", "亩": "mu",
    "公顷": "hectares", "公頃": "hectares", "千瓦时": "kWh", "千瓦": "kW", "辆": "vehicles",
    "輛": "vehicles", "台": "units", "套": "units", "件": "items", "股": "shares", "手": "lots",
    "天": "days", "小时": "hours", "小時": "hours", "分钟": "minutes", "分鐘": "minutes",
    "岁": "years old", "歲": "years old", "个月": "months", "桶": "barrels", "毫米": "mm",
    "厘米": "cm", "升": "litres",
}  # fmt: skip
_PER = {
    "人": "person", "月": "month", "年": "year", "日": "day", "天": "day", "吨": "tonne",
    "噸": "tonne", "公斤": "kg", "千克": "kg", "平方米": "m²", "㎡": "m²", "股": "share",
    "桶": "barrel", "盎司": "ounce", "亩": "mu", "斤": "jin", "件": "item", "升": "litre",
    "小时": "hour", "小時": "hour", "度": "kWh", "户": "household", "瓶": "bottle", "명": "person",
    "월": "month", "년": "year", "톤": "tonne", "トン": "tonne", "時間": "hour", "株": "share",
}  # fmt: skip
_UNITS: Mapping[str, Mapping[str, str]] = {
    "zh": _CHINESE,
    "zh-Hant": _CHINESE,
    "ja": {
        "人": "people", "世帯": "households", "トン": "tonnes", "歳": "years old",
        "台": "units", "件": "cases", "株": "shares", "日間": "days", "時間": "hours",
    },
    "ko": {
        "명": "people", "가구": "households", "톤": "tonnes", "대": "units", "건": "cases",
        "시간": "hours", "세": "years old",
    },
    "th": {"คน": "people", "ตัน": "tonnes", "กิโลเมตร": "km", "ชั่วโมง": "hours", "วัน": "days"},
}  # fmt: skip
_OTHERWISE = frozenset(("兆", "元"))
"""What else stands in brackets: 兆 is a million of units of a computer."""

_OF = "单位|單位|単位|단위"


def units(sentence: str, language: str) -> list[tuple[int, int, str]]:
    """Where a sentence tells in what a column counts, and how that reads in English.

    >>> units("产值（亿元）", "zh"), units("单位：万人", "zh")
    ([(2, 6, '(100 million yuan)')], [(0, 5, 'Unit: 10,000 people')])
    >>> units("人口（万）", "zh")
    [(2, 5, '(tens of thousands)')]
    """
    pattern = _pattern(language)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(sentence):
        scale, unit = match["scale"] or match["scale2"], match["unit"] or match["unit2"]
        alone = (scale or unit) in _OTHERWISE or not (scale or match["of"] or match["inside"])
        if alone and (not unit or unit not in _known(language)):
            continue
        told = _told(scale, unit, language)
        if told and match["of"]:
            found.append((*match.span(), f"Unit: {told}"))
        elif told:
            told += f"/{_PER[match['per']]}" if match["per"] else ""
            inside = f"unit: {told}" if match["inside"] else told
            found.append((*match.span(), f"({inside})"))
    return found


def _told(scale: str | None, unit: str | None, language: str) -> str:
    """A scale and a unit in English; empty for neither."""
    power = _SCALES.get(scale or "", 1)
    if not unit:
        return _ALONE.get(power, "")
    if unit in _known(language):
        currency = _known(language)[unit]
        known = CURRENCIES[currency]
        if power == 1:
            return known.word or known.sign
        return in_english((Decimal(power),), currency)
    counted = _UNITS[language][unit]
    return counted if power == 1 else f"{in_english((Decimal(power),))} {counted}"


def _known(language: str) -> Mapping[str, str]:
    bare = {"元": "yuan"} if language == "zh" else {}
    return {**names(language), **bare}


def measured(sentence: str, language: str) -> str:
    """A cell that is nothing but a number of something, in English; empty for any other text.

    >>> measured("2184.3万人", "zh"), measured("他们", "zh")
    ('21.843 million people', '')
    """
    if language not in LANGUAGES or not sentence[:1].isdigit():
        return ""
    for unit in sorted(_UNITS[language], key=len, reverse=True):
        if sentence.endswith(unit):
            number, counted = sentence.removesuffix(unit).rstrip(), _UNITS[language][unit]
            break
    else:
        return ""
    if re.fullmatch(r"\d+(?:,\d{3})*(?:\.\d+)?", number):
        return f"{number} {counted}" if Decimal(number.replace(",", "")) != 1 else ""
    found: list[Sum] = sums(number, language)
    if len(found) == 1 and (found[0].start, found[0].end) == (0, len(number)):
        return f"{found[0].written} {counted}"
    return ""


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """What finds the units of a language."""
    if language not in LANGUAGES or language == "th":
        return None
    scales = "|".join(sorted(_SCALES, key=len, reverse=True))
    counted = "|".join(sorted([*_known(language), *_UNITS[language]], key=len, reverse=True))
    return re.compile(
        rf"[（(](?P<inside>(?:{_OF})\s?[:：]\s?)?(?P<scale>{scales})?\s?(?P<unit>{counted})?(?:/(?P<per>{'|'.join(_PER)}))?[)）]"
        rf"|(?P<of>(?:{_OF})\s?[:：]\s?)(?P<scale2>{scales})?\s?(?P<unit2>{counted})?(?=[\s)）|,，、]|$)"
    )
