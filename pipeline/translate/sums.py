"""Read amounts in languages that count in ten thousands, or in other scales than English.

``8600万元`` is 86 million yuan. Left to a model, most amounts come out right, and some with other
digits or in dollars; cut in two, as a number that is kept and a currency that is sent, they lose
the currency. So an amount is read as a whole, and written as a newspaper does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from math import prod

from pipeline.translate.currencies import CURRENCIES, names
from pipeline.translate.lazily import lazily

LANGUAGES = frozenset(("zh", "zh-Hant", "ja", "ko", "th"))
"""Languages whose amounts are read."""

UNCLEAR = "unclear"
"""The currency of a bare 元, where it may be that of Taiwan, Hong Kong or Singapore."""

ACCEPTED_UNCLEAR = r"\$|\b[Dd]ollars?\b|\byuan\b|\bNTD|\bHKD|\bTWD|\bSGD|\bRMB|\brenminbi\b|\bCNY"
_BARE = "元"
_ELSEWHERE = lazily("香港|港府|港铁|港股|特首|澳门|台湾|台北|高雄|台股|新加坡|狮城")
"""What tells in simplified characters that a bare 元 may be none of China."""

_SIGNS = {
    "人民币": "yuan", "人民幣": "yuan", "RMB": "yuan", "US$": "US dollar",
    "HK$": "Hong Kong dollar", "NT$": "Taiwan dollar", "$": "dollar", "€": "euro",
    "£": "pound", "₩": "won",
}  # fmt: skip
_YUAN_OR_YEN = {"zh": "yuan", "ja": "yen"}
_POWERS = {
    **dict.fromkeys("十拾십", 10), **dict.fromkeys("百佰백", 100), **dict.fromkeys("千仟천", 1000),
    **dict.fromkeys("万萬만", 10**4), **dict.fromkeys("億亿억", 10**8),
    **dict.fromkeys("兆조", 10**12),
}  # fmt: skip
_THAI_POWERS = {
    "ล้านล้าน": 10**12, "แสนล้าน": 10**11, "หมื่นล้าน": 10**10, "พันล้าน": 10**9, "ร้อยล้าน": 10**8,
    "สิบล้าน": 10**7, "ล้าน": 10**6, "แสน": 10**5, "หมื่น": 10**4, "พัน": 1000,
}  # fmt: skip
_DIGITS = {
    **{digit: value for value, digit in enumerate("零一二三四五六七八九")},
    "〇": 0, "两": 2, "兩": 2,
}  # fmt: skip

_CHARACTERS = frozenset(("zh", "zh-Hant", "ja"))
_SPELLED = f"[{''.join(_DIGITS)}十百千万萬亿億]"
_INEXACT = "[数數几幾上第十百千万萬亿億点]"
"""Characters behind which a number in characters is part of another, or none."""

_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
_MEGA = r"(?!的?[瓦赫字比帕焦欧歐宽寬位流带帶])"
_BIG = (
    rf"(?:[十百千십백천]?[万萬만](?:[億亿])?|[十百千십백천]?[億亿억]|[百千백천]?(?:兆{_MEGA}|조))"
)
_GROUP = rf"(?:{_NUMBER}\s?[百千백천]\s?)*{_NUMBER}[多余餘]?\s?{_BIG}"
_TAIL = (
    rf"(?:\s?{_NUMBER}\s?[百千백천](?![米克瓦卡帕字])){{0,2}}"
    r"(?:(?:(?<=[만억조])\s)?\d{1,4}(?:,\d{3})?(?![\d.,]))?"
)
_SCALED = rf"{_GROUP}(?:\s?{_GROUP})*{_TAIL}"
_THAI_SCALED = rf"{_NUMBER}\s?(?:{'|'.join(_THAI_POWERS)})(?!โท|ตรี|เอก|ธ)"
_PART = lazily(rf"({_NUMBER})[多余餘]?\s?([{''.join(_POWERS)}]*)")
_THAI_PART = lazily(rf"({_NUMBER})[多余餘]?\s?({'|'.join(_THAI_POWERS)})?")
_RANGE = r"\s?[-~～－—–〜至到]\s?"
_MORE = "[多余餘]"
_SOME_MORE = lazily(_MORE)
_AFTER = {"元": "(?![素气氣旦首帅帥老凶件宵年朝代月亨曲化论論])", "원": "(?![칙소론격])"}
"""Letters that make another word of a currency's name."""

_PLAIN_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_DECIMALS = 4
_MYRIAD = 10**4


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of a sentence.

    Attributes:
        start: where it begins.
        end: where it ends; before a currency that is unclear.
        values: the number, or both of a range.
        currency: a name of :data:`CURRENCIES`, :data:`UNCLEAR`, or empty for a plain number.
        more: whether it is more than that.
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    currency: str = ""
    more: bool = False

    @property
    def written(self) -> str:
        """The amount in English.

        >>> Sum(0, 5, (Decimal(86_000_000),), "yuan").written
        '86 million yuan'
        """
        return ("more than " if self.more else "") + in_english(self.values, self.currency)


def in_english(values: tuple[Decimal, ...], currency: str = "") -> str:
    """Numbers with their currency as newspapers write them, and no less exact than they are.

    >>> in_english((Decimal(61_683_600_000_000),), "yuan"), in_english((Decimal(120_000),))
    ('61.6836 trillion yuan', '120,000')
    >>> in_english((Decimal(2_000_000), Decimal(3_000_000)), "US dollar")
    'US$2 million to US$3 million'
    """
    known = CURRENCIES.get(currency)
    sign, word = (known.sign, known.word) if known else ("", "")
    numbers = [sign + _scaled(value) for value in values]
    if word and values == (Decimal(1),):
        word = word.removesuffix("s")
    return " to ".join(numbers) + (f" {word}" if word else "")


def _scaled(value: Decimal) -> str:
    """A number with the largest scale in which it is short, or in digits alone."""
    for power, name in _PLAIN_SCALES:
        share = value / power
        if share >= 1 and share == round(share, _DECIMALS):
            return f"{_plain(share)} {name}"
    return _plain(value)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():,f}" if value != value.to_integral() else f"{int(value):,}"


def sums(sentence: str, language: str) -> list[Sum]:
    """The amounts of a sentence that have a scale or a currency, in order.

    >>> [amount.written for amount in sums("他花了8600万元，我花了5美元", "zh")]
    ['86 million yuan', 'US$5']
    >>> [amount.written for amount in sums("2～3万人", "zh")]
    ['20,000 to 30,000']
    >>> sums("3人", "zh")
    []
    """
    if language not in LANGUAGES:
        return []
    return list(_read(sentence, language))


def in_digits(sentence: str, language: str) -> str:
    """A sentence with the numbers of its amounts in digits alone.

    >>> in_digits("2～3万人，花了8600万元", "zh")
    '20000-30000人，花了86000000'
    """
    pieces, at = [], 0
    for amount in sums(sentence, language):
        digits = "-".join(f"{value.normalize():f}" for value in amount.values)
        pieces += [sentence[at : amount.start], digits]
        at = amount.end
    return "".join([*pieces, sentence[at:]])


def _read(sentence: str, language: str) -> Iterator[Sum]:
    for match in _pattern(language).finditer(sentence):
        name, sign = match["currency"], match["sign"]
        currency = _currency(name, sign, sentence, language)
        if match["spelled"]:
            value = chinese_value(match["spelled"])
            values: tuple[Decimal, ...] = () if value is None else (value,)
        else:
            values = _values(match["first"], match["number"], language)
        if not values or not (currency or _has_scale(match, language)):
            continue
        end = match.start("currency") if currency == UNCLEAR else match.end()
        yield Sum(match.start(), end, values, currency, bool(_SOME_MORE.search(match[0])))


def _has_scale(match: re.Match[str], language: str) -> bool:
    if match["number"] is None:
        return False
    return any(scale for _, scale in _parts(match["number"], language))


def _currency(name: str | None, sign: str | None, sentence: str, language: str) -> str:
    """What an amount is in."""
    if name == _BARE and language != "ja" and not sign:
        sure = language == "zh" and not _ELSEWHERE.search(sentence)
        return "yuan" if sure else UNCLEAR
    if name and name != _BARE and name not in _SIGNS:
        return names(language)[name]
    sign = name if name in _SIGNS else sign
    return _SIGNS.get(sign or "", _YUAN_OR_YEN.get(language, "")) if sign else ""


def _values(first: str | None, number: str, language: str) -> tuple[Decimal, ...]:
    """The value of a number, or of both of a range; a scale behind the second is that of both.

    None of a range that falls, which may be anything but one.
    """
    last = _value(number, language)
    if first is None:
        return (last,)
    start = _value(first, language)
    parts = _parts(number, language)
    if len(parts) == 1 and parts[0][1] and not _parts(first, language)[0][1]:
        bare = Decimal(parts[0][0].replace(",", ""))
        if start >= bare:
            return ()
        start *= last / bare
    return (start, last) if start < last else ()


def _parts(number: str, language: str) -> list[tuple[str, str]]:
    return (_THAI_PART if language == "th" else _PART).findall(number)


def _value(number: str, language: str) -> Decimal:
    """The value of digits with scales behind them."""
    total, group, last = Decimal(0), Decimal(0), 1
    for digits, scale in _parts(number, language):
        part = Decimal(digits.replace(",", ""))
        if language == "th":
            total += part * _THAI_POWERS.get(scale, 1)
            continue
        if not scale and total and len(digits) == 1 and language in _CHARACTERS:
            # 3万5 is 35,000.
            part *= last // 10
        last = prod(_POWERS[sign] for sign in scale)
        for sign in scale:
            if _POWERS[sign] < _MYRIAD:
                group, part = group + part * _POWERS[sign], Decimal(0)
            else:
                part, group = (group + part) * _POWERS[sign], Decimal(0)
        total += part
    return total + group


def chinese_value(numeral: str) -> Decimal | None:
    """The value of a number in Chinese characters; None where it is none.

    >>> chinese_value("三十二万五千"), chinese_value("一百零五"), chinese_value("十")
    (Decimal('325000'), Decimal('105'), Decimal('10'))
    >>> chinese_value("两万五"), chinese_value("三五") is None
    (Decimal('25000'), True)
    """
    total, group, digit, power, before = 0, 0, -1, 0, 0
    for char in numeral:
        if char in _DIGITS:
            if digit > 0:
                return None
            digit = _DIGITS[char]
            before = power if digit and numeral[-2:-1] not in "零〇" else 0
            continue
        power = _POWERS.get(char, 0)
        if power >= _MYRIAD:
            group += max(digit, 0)
            if not group and not total:
                return None
            total, group = (total + group) * power if power > _MYRIAD else total + group * power, 0
        elif power:
            if digit < 0 and (power > 10 or group):
                return None
            group += (1 if digit < 0 else digit) * power
        else:
            return None
        digit = -1
    if digit > 0 and before > 10:
        digit *= before // 10
    return Decimal(total + group + max(digit, 0))


_COUNTED = lazily(
    r"(?<![数數几幾上第近成十百千万萬亿億点點来來双雙一二三四五六七八九两兩\d])"
    r"(?P<number>[一二三四五六七八九两兩][十百千万萬亿億][零〇一二三四五六七八九两兩十百千万萬亿億]*"
    r"|十[一二三四五六七八九])(?![多几幾余餘来來分足字路角面载载月日号號年世黄黃假成])"
    r"|第(?P<ordinal>十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?)[届屆次个個名位条條]"
    r"|百分之(?P<share>[一二三四五六七八九两十]+)(?![点點])"
    r"|(?P<tenths>[二三四五六七八九])成(?![为為了立员員果功长長就分熟本都])"
)
"""What counts in characters alone, and is exact; ``三成`` are 30%."""


def spelled_values(sentence: str, language: str) -> Iterator[Decimal]:
    """The values of exact numbers in Chinese characters.

    >>> list(map(int, spelled_values("第十四届的三千名代表，三成，百分之五，几十人", "zh")))
    [14, 3000, 30, 5]
    """
    if language not in ("zh", "zh-Hant") or not _SOME_SPELLED.search(sentence):
        return
    for match in _COUNTED.finditer(sentence):
        value = chinese_value(next(filter(None, match.groups())))
        if value is not None:
            yield value * 10 if match["tenths"] else value


_SOME_SPELLED = lazily("[十百千万萬亿億成]")


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """What finds amounts of a language."""
    named = [*names(language), *([_BARE] if language in ("zh", "zh-Hant") else [])]
    currencies = "|".join(re.escape(name) + _AFTER.get(name[-1], "") for name in named)
    currencies += r"|[$€£](?!\d)"
    signs = [*map(re.escape, _SIGNS), *("¥￥" if language in _YUAN_OR_YEN else "")]
    scaled = _THAI_SCALED if language == "th" else _SCALED
    spelled = rf"(?<!{_INEXACT})(?P<spelled>{_SPELLED}+)(?={_MORE}?(?:{currencies}))"
    if language not in _CHARACTERS:
        spelled = "(?P<spelled>(?!))"
    return lazily(
        rf"(?:(?P<sign>{'|'.join(signs)})\s?)?(?<![\d.,])(?<![A-Za-z-])"
        rf"(?:{spelled}|(?:(?P<first>{scaled}|{_NUMBER}){_RANGE})?"
        rf"(?P<number>{scaled}|{_NUMBER}(?:[百千백천]\s?(?:{_NUMBER}[百백])?)?(?=\s?{_MORE}?(?:{currencies}))"
        rf"|(?<=[$€£¥￥₩币幣B\s]){_NUMBER}(?![A-Za-z\d])))"
        rf"{_MORE}?(?:\s?(?P<currency>{currencies}))?"
    )
