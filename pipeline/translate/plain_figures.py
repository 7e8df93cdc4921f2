"""Figures of Chinese that models misread are sent in the plain way.

Of ``9秒83`` the Argos package zh→en makes "nine seconds of 83", of ``40金27银24铜`` "40, 27, 24
copper", of ``一季度`` "one quarter", and of ``跌破6万美元`` "fell by $60,000"; of ``9.83秒`` and
the like it makes what they say.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_CHINESE = frozenset(("zh", "zh-Hant"))
_SIGNS = {"zh": "元", "ja": "円"}

_DECIMALS = re.compile(
    r"(?<![\d.])(?P<seconds>\d{1,2})秒(?P<hundredths>\d{1,2})(?![\d秒分点點名次])"
    r"|(?<![\d.])(?P<metres>[12])米(?P<centimetres>\d{1,2})(?![\d米名次人个個])"
    r"|(?<![\d.])(?P<yuan>\d{1,3})[块塊](?P<dimes>\d)(?![\d个個千百万萬])"
)
_MEDALS = re.compile(r"(?<!\d)(\d{1,3})金(\d{1,3})([银銀])(?:(\d{1,3})([铜銅]))?(?!\d)")
_QUARTER = re.compile(r"(?<![第每前后後上下个個整、和至到一二三四\d])([一二三四])季度")
_LEVEL = (
    r"(?P<level>(?:每[^\d\s，。]{1,4})?\d[\d.,]*[万萬亿億]?(?:点|點|[美港欧歐日]?元|英[镑鎊])?"
    r"(?:/(?P<per>盎司|桶|吨|噸|克|公斤|股))?)(?:整数|整數)?(?:关口|關口|大关|大關)?(?![\d%％])"
)
_BELOW = re.compile(rf"(?:[再一]度)?(?:跌破|失守|击穿|擊穿){_LEVEL}")
_ABOVE = re.compile(rf"(?:站上|涨破|漲破|升破){_LEVEL}")
_SIGN = re.compile(r"(?<![A-Za-z\d])[¥￥]\s?(\d[\d,]*(?:\.\d+)?[万萬億亿]{0,2})(?!\s?[元円\d])")
_SOME = re.compile("[秒米块塊金季破守穿站¥￥]")
_MINUTE = re.compile(r"第\s?(\d{1,3})\s?分[钟鐘]")


def in_plain_figures(text: str, language: str) -> str:
    """A text with its figures in the way that models know.

    >>> in_plain_figures("他以9秒83夺冠", "zh"), in_plain_figures("1米89", "zh")
    ('他以9.83秒夺冠', '1.89米')
    >>> in_plain_figures("一季度以2金1银收官，跌破3万点大关", "zh")
    '第一季度以2枚金牌和1枚银牌收官，跌到3万点以下'
    >>> in_plain_figures("前三季度", "zh"), in_plain_figures("￥399", "ja")
    ('前三季度', '399円')
    """
    if not _SOME.search(text):
        return text
    if language in _SIGNS:
        text = _SIGN.sub(rf"\1{_SIGNS[language]}", text)
    if language not in _CHINESE:
        return text
    text = _DECIMALS.sub(_decimal, text)
    text = _MEDALS.sub(_medals, text)
    text = _QUARTER.sub(r"第\1季度", text)
    text = _BELOW.sub(lambda level: f"跌到{_each(level)}以下", text)
    return _ABOVE.sub(lambda level: f"升到{_each(level)}以上", text)


def with_minutes(draft: str, source: str, pair: Pair) -> str:
    """A draft in which what happens in the 87th minute does not take 87.

    >>> with_minutes("He scored in 87 minutes.", "他在第87分钟进球。", Pair("zh", "en"))
    'He scored in the 87th minute.'
    """
    if pair.source not in _CHINESE or pair.target != "en" or "minutes" not in draft:
        return draft
    for minute in _MINUTE.findall(source):
        ordinal = f"in the {minute}{_ending(int(minute))} minute"
        draft = re.sub(rf"\b(?:in|at|after|for|on) {minute} minutes\b", ordinal, draft)
    return draft


def _ending(number: int) -> str:
    """The letters of an ordinal."""
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _decimal(figures: re.Match[str]) -> str:
    """A number with its unit in the middle, with that at its end."""
    if figures["seconds"]:
        return f"{figures['seconds']}.{figures['hundredths']}秒"
    if figures["metres"]:
        return f"{figures['metres']}.{figures['centimetres']}米"
    return f"{figures['yuan']}.{figures['dimes']}元"


def _each(level: re.Match[str]) -> str:
    """A price with what it is for before it."""
    if not level["per"]:
        return level["level"]
    return f"每{level['per']}{level['level'].partition('/')[0]}"


def _medals(counts: re.Match[str]) -> str:
    """Medals with their counter."""
    gold, silver, second, bronze, third = counts.groups()
    if bronze is None:
        return f"{gold}枚金牌和{silver}枚{second}牌"
    return f"{gold}枚金牌、{silver}枚{second}牌和{bronze}枚{third}牌"
