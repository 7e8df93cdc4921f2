"""Figures of Chinese that models misread are sent in the plain way.

Of ``9秒83`` the Argos package zh→en makes "nine seconds of 83", of ``40金27银24铜`` "40, 27, 24
copper", of ``一季度`` "one quarter", and of ``跌破6万美元`` "fell by $60,000"; of ``9.83秒`` and
the like it makes what they say.
"""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily
from pipeline.translate.sums import chinese_value

_CHINESE = frozenset(("zh", "zh-Hant"))
_SIGNS = {"zh": "元", "ja": "円"}

_DECIMALS = lazily(
    r"(?<![\d.])(?P<seconds>\d{1,2})秒(?P<hundredths>\d{1,2})(?![\d秒分点點名次])"
    r"|(?<![\d.])(?P<metres>[12])米(?P<centimetres>\d{1,2})(?![\d米名次人个個])"
    r"|(?<![\d.])(?P<yuan>\d{1,3})[块塊](?P<dimes>\d)(?![\d个個千百万萬])"
)
_MEDALS = lazily(r"(?<!\d)(\d{1,3})金(\d{1,3})([银銀])(?:(\d{1,3})([铜銅]))?(?!\d)")
_QUARTER = lazily(r"(?<![第每前后後上下个個整、和至到一二三四\d])([一二三四])季度")
_LEVEL = (
    r"(?P<level>[一二两兩三四五六七八九]成|(?:每[^\d\s，。]{1,4})?\d[\d.,]*[万萬亿億]?"
    r"(?:点|點|[美港欧歐日]?元|英[镑鎊]|[%％])?"
    r"(?:/(?P<per>盎司|桶|吨|噸|克|公斤|股))?)(?:整数|整數)?(?:关口|關口|大关|大關)?(?!\d)"
)
_BELOW = lazily(rf"(?:[再一]度)?(?:跌破|失守|击穿|擊穿){_LEVEL}")
_ABOVE = lazily(rf"(?:站上|涨破|漲破|升破){_LEVEL}")
_SIGN = lazily(r"(?<![A-Za-z\d])[¥￥]\s?(\d[\d,]*(?:\.\d+)?[万萬億亿]{0,2})(?!\s?[元円\d])")
_HALVED = lazily(
    r"(?<![\d.])(?P<weight>\d[\d,]*(?:\.\d+)?)(?P<scale>[万萬亿億]{0,2})斤(?![\d一二三四五六七八九两兩])"
    r"|(?<![\d.])(?P<way>\d[\d,]*(?:\.\d+)?)里(?=[路地外长長])"
)
_LIANG = lazily(r"(?<![\d.])(\d{1,3})斤(\d)[两兩]")
_JIN = lazily(r"(?<![公市台斤十百千万])([每一])斤(?![两兩斤])")
_HALF_KILO = {"每": "每500克", "一": "500克"}
_DIMES = lazily(r"(?<![\d.])(\d)[毛角](?:钱|錢|(?=[，。；、！？）/]|$))")
_PIECES = lazily(
    r"((?:\d{2,}|[一二两兩三四五六七八九][十百千万萬][一二两兩三四五六七八九十百千万萬]*)[百千万萬]?)[块塊]"
    r"(?=[，。；、！？）]|$|多?[钱錢])"
)
_EXPECTED = lazily(r"([高低好]于|不及|超过)(预期|预测|预估)的(\d[\d.]*[%％])")
_FREEZING = lazily("(?:跌破|降破)(零度|冰点|冰點|0℃|0度)")
_MINUS = lazily(
    r"(?<![\d℃°度A-Za-z%.])[-−－](?=\d{1,2}(?:\.\d)?\s?(?:[℃°度]|[~～至到—–-]+[-−－]?\d{1,2}\s?[℃°度]))"
    r"|(?<=[~～至到])[-−－](?=\d{1,2}(?:\.\d)?\s?[℃°度])"
)
_QUARTERS = {"一": "15", "三": "45"}
_QUARTER_HOUR = lazily(r"([一二两三四五六七八九十]{1,3}|\d{1,2})[点點時时]([一三])刻")
_BORN = lazily(
    r"(?<![\d.前])([5-9]0|[01]0)后(?:(?P<people>(?=[，。、！？；和与也都是在对已正逐更成人们]|$))|(?=[男女大青学员职作选球父妈宝小演歌]))"
)
_EACH_PRICE = lazily(
    r"(\d[\d.,]*[万萬]?[美港欧歐日]?元)/(张|人|次|位|份|瓶|杯|斤|公斤|千克|吨|间|晚|月|天|台|平方米|盎司|桶|克|股|件|个)"
    r"(?![\w])"
)
_UNITS = (("毫安时", "mAh"), ("毫安時", "mAh"), ("邮编", "邮政编码"))
_SOME = lazily("[刻后安/编预℃°度秒米块塊金季破守穿站¥￥斤里毛角]")
_MINUTE = lazily(r"第\s?(\d{1,3})\s?分[钟鐘]")


def in_plain_figures(text: str, language: str) -> str:
    """A text with its figures in the way that models know.

    >>> in_plain_figures("他以9秒83夺冠", "zh"), in_plain_figures("1米89", "zh")
    ('他以9.83秒夺冠', '1.89米')
    >>> in_plain_figures("一季度以2金1银收官，跌破3万点大关", "zh")
    '第一季度以2枚金牌和1枚银牌收官，跌到3万点以下'
    >>> in_plain_figures("前三季度", "zh"), in_plain_figures("￥399", "ja")
    ('前三季度', '399円')
    """
    if (language not in _CHINESE and language not in _SIGNS) or not _SOME.search(text):
        return text
    if language in _SIGNS:
        text = _SIGN.sub(rf"\1{_SIGNS[language]}", text)
    if language not in _CHINESE:
        return text
    text = _QUARTER_HOUR.sub(_quarter_hour, _BORN.sub(_born, text))
    text = _EACH_PRICE.sub(r"每\2\1", text)
    for written, known in _UNITS:
        text = text.replace(written, known)
    text = _MINUS.sub("零下", _DECIMALS.sub(_decimal, text))
    text = _LIANG.sub(_weighed, text)
    text = _HALVED.sub(_halved, _JIN.sub(lambda jin: _HALF_KILO[jin[1]], text))
    text = _PIECES.sub(r"\1元", _DIMES.sub(r"0.\1元", text))
    text = _FREEZING.sub(r"降到\1以下", text)
    text = _MEDALS.sub(_medals, text)
    text = _QUARTER.sub(r"第\1季度", text)
    text = _BELOW.sub(lambda level: f"跌到{_each(level)}以下", text)
    text = _EXPECTED.sub(r"\1\2（\3）", text)
    return _ABOVE.sub(lambda level: f"升到{_each(level)}以上", text)


def with_own_figures(draft: str, source: str, pair: Pair) -> str:
    """A draft in which the 87th minute, the 3rd of a month, a quarter to two and 30 mu are so.

    >>> zh = Pair("zh", "en")
    >>> with_own_figures("He scored in 87 minutes.", "他在第87分钟进球。", zh)
    'He scored in the 87th minute.'
    >>> with_own_figures("It came on the third day.", "3日抵达。", zh)
    'It came on the 3rd.'
    >>> with_own_figures("It left at 13.55 a.m.", "13时55分起飞。", zh)
    'It left at 13:55.'
    >>> with_own_figures("He has 30 acres.", "他有30亩地。", zh)
    'He has 30 mu.'
    """
    if pair.source not in _CHINESE or pair.target != "en":
        return draft
    if "minutes" in draft:
        for minute in _MINUTE.findall(source):
            ordinal = f"in the {minute}{_ending(int(minute))} minute"
            draft = re.sub(rf"\b(?:in|at|after|for|on) {minute} minutes\b", ordinal, draft)
    if " day" in draft:
        days = frozenset(_DAY.findall(source))
        draft = _ON_DAY.sub(lambda day: _dated(day, days), draft)
    if _HOUR.search(source):
        draft = _NO_HOUR.sub(_without_half, draft)
    if "," in draft:
        draft = _GROUPED_WRONG.sub(lambda number: f"{int(number[0].replace(',', '')):,}", draft)
    if "acre" in draft and _MU.search(source) and "英" not in source and "公顷" not in source:
        draft = _ACRES.sub("mu", draft)
    return draft


_HOUR = lazily("[时時点點:]")
_DAY = lazily(r"(?<![第\d.])(\d{1,2})[日号號](?![线線楼樓])")
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
)
_ON_DAY = lazily(rf"\bon the ({'|'.join(_ORDINALS)}) day\b(?! of\b)")
_NO_HOUR = lazily(r"(?<![\d.:])(1[3-9]|2[0-3])[.:]?(\d\d)? ?[ap]\.?m\b\.?")
_GROUPED_WRONG = lazily(r"(?<![\d.,])\d{4,}(?:,\d{3})+(?![\d,])")
_MU = lazily("[\\d一二三四五六七八九十百千万萬亿億多余每]亩|亩产|[\\d萬]畝|畝產")
_ACRES = lazily(r"\bacres?\b")


def _dated(day: re.Match[str], days: frozenset[str]) -> str:
    """A day of a month as such, where the source has its number."""
    number = str(_ORDINALS.index(day[1]) + 1)
    return f"on the {number}{_ending(int(number))}" if number in days else day[0]


def _without_half(hour: re.Match[str]) -> str:
    """An hour beyond twelve without the half of the day, of which it tells by itself."""
    ended = hour[0].endswith(".") and not hour.string[hour.end() :].strip()
    return f"{hour[1]}:{hour[2] or '00'}{'.' if ended else ''}"


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


def _quarter_hour(clock: re.Match[str]) -> str:
    """A quarter of an hour in minutes."""
    hour = clock[1] if clock[1].isdigit() else chinese_value(clock[1].replace("两", "二"))
    return clock[0] if hour is None else f"{hour}点{_QUARTERS[clock[2]]}分"


def _born(people: re.Match[str]) -> str:
    """People by the decade in which they were born."""
    century = "19" if people[1] >= "50" else "20"
    return f"{century}{people[1]}年代出生的" + ("人" if people["people"] is not None else "")


def _weighed(figures: re.Match[str]) -> str:
    """Half kilos and their tenths in kilos."""
    weight = Decimal(f"{figures[1]}.{figures[2]}") / 2
    return f"{weight.normalize():f}公斤"


def _halved(figures: re.Match[str]) -> str:
    """A weight or a way in metric units, which are twice as large."""
    number = Decimal((figures["weight"] or figures["way"]).replace(",", "")) / 2
    written = f"{number.normalize():f}"
    return f"{written}{figures['scale']}公斤" if figures["weight"] else f"{written}公里"


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
