"""Amounts of a draft are as many, and in the currency, as those of its source.

A model that learned from the United Nations makes "$8,999" of ``8999元`` and "80 for adults" of
``成人80元``; which currency it is stands in the source. Of 148 human translations of NTREX-128 with
an amount of money in Chinese, Japanese, Korean or Thai one has another currency, by mistake, and of
9,985 sentences none tells of dollars or euros that its source has not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest

from pipeline.translate.currencies import CURRENCIES
from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily
from pipeline.translate.sums import ACCEPTED_UNCLEAR, LANGUAGES, UNCLEAR, Sum, sums

_SCALES = {
    "hundred": 100, "thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "mn": 10**6,
    "billion": 10**9, "b": 10**9, "bn": 10**9, "trillion": 10**12, "tn": 10**12,
}  # fmt: skip
_WORDS = {
    word: value
    for value, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
}
_OF = (
    r"(?:(?:U\.?S\.?|United States|American|Hong Kong|(?:New )?Taiwan(?:ese)?|Australian|Canadian"
    r"|Singapore(?:an)?|New Zealand|Swiss|Chinese|Japanese|South Korean|Russian|Indian|British) )?"
)
_CALLED = (
    r"(?:(?:HK|US|NT|AU|NZ|A|C|S)\$(?!\s?\d)"
    r"|(?:[Dd]ollars?|[Yy]uan|[Rr]enminbi|RMB?|CNY|USD|HKD|NTD|MYR|[Ee]uros?|EUR"
    r"|[Pp]ounds?(?: sterling)?|GBP|[Yy]en|JPY|won|KRW|rou?bles?|francs?|rupees?"
    r"|rupiah|dong|baht|ringgit|pesos?|reais|lira"
    r"|rand|dinars?|dirhams?|ri[yj]?als?|kron[aoe]r?|forints?|zlot\w+|hryvnias?|shekels?|naira"
    r"|patacas?)\b)"
)
_SIGN = (
    r"(?:(?:US|HK|NT|AU|CA|NZ|[ACS])?\$ ?[AC]?(?=\d)|[€£¥￥₩] ?"
    r"|\b(?:RMB|CNY|USD|HKD|NTD|JPY|KRW|GBP|EUR|CHF|MOP|MYR|INR|RM|Rs\.?|Euros?|Pounds?|Yen"
    r"|Yuan) ?)"
)
_AMOUNT = lazily(
    rf"(?:(?P<sign>{_SIGN})|(?<![\w.,])(?<!\d-))"
    r"(?P<number>\d+(?:,\d{3})*(?:\.\d+)?(?![\d,]*\d)"
    rf"|\b(?i:{'|'.join(_WORDS)})(?=[ -]{_OF}{_CALLED}|[ -](?i:hundred|thousand|million|billion)))"
    r"(?P<scale>[ -]?(?:hundred|thousand|million|billion|trillion)s?\b|(?:k|mn?|bn?|tn)\b)?"
    rf"(?P<unit>[ -]?{_OF}{_CALLED})?"
)
_SHORT = frozenset(("RM", "Rs"))
"""Names of currencies that English writes next to a number."""

_SOME_AMOUNT = lazily(r"\d|hundred|thousand|illion|dollar|yuan|yen\b|euro")
_BETWEEN = lazily(r"\s?(?:to|and|or|[-–—])\s?")
_NO_MONEY = lazily(r"\s?(?:%|per ?cent|°)|[-–]\w|\w|[.,:]\d")
_DOLLARS = lazily(r"\$|\b[Dd]ollars?\b|\bUSD\b")
_EUROS = lazily(r"€|\beuros?\b|\bEUR\b")
_DOLLAR_HINTS = {
    **dict.fromkeys(("zh", "zh-Hant"), lazily(
        r"[美港台臺澳加新纽紐兰蘭坡湾灣]元|美金|[港台臺澳加新][幣币]|\$|＄|USD|美[分钞鈔债債]|dollar",
        re.IGNORECASE,
    )),
    "ja": lazily(r"ドル|弗|\$|＄|USD|dollar|元", re.IGNORECASE),
    "ko": lazily(r"달러|불|\$|＄|USD|dollar", re.IGNORECASE),
    "th": lazily(r"ดอลลาร์|ดอลล่าร์|เหรียญ|\$|USD|dollar", re.IGNORECASE),
}  # fmt: skip
"""What dollars of a draft may come from."""


@dataclass(frozen=True, slots=True)
class _Told:
    """An amount of a draft, and what it may be worth; ``leads`` tells that it opens a range."""

    match: re.Match[str]
    values: frozenset[Decimal]
    leads: bool

    @property
    def unit(self) -> str:
        return (self.match["sign"] or "") + (self.match["unit"] or "")


def stand(amounts: list[Sum], draft: str) -> bool:
    """Whether a draft has the value of each amount, as often; "the dollar" may stand for one.

    >>> amounts = sums("8600万元", "zh")
    >>> stand(amounts, "It cost 86 million yuan."), stand(amounts, "It cost 8.6 million yuan.")
    (True, False)
    """
    told = _told(draft)
    wanted = Counter(value for amount in amounts for value in amount.values if value != 1)
    return all(sum(value in one.values for one in told) >= n for value, n in wanted.items())


def scaled_values(draft: str) -> list[Decimal]:
    """The values of the numbers of a draft that have a scale.

    >>> scaled_values("86 million people in 3 towns")
    [Decimal('86000000')]
    """
    return [max(told.values) for told in _told(draft) if told.match["scale"] or told.leads]


def with_currencies(draft: str, source: str, pair: Pair) -> str:
    """A draft whose amounts are in the currency of those of its source, where that is certain.

    >>> with_currencies("The phone is $4999.", "手机售价4999元。", Pair("zh", "en"))
    'The phone is 4999 yuan.'
    >>> with_currencies("Tickets are 80 for adults.", "成人票80元。", Pair("zh", "en"))
    'Tickets are 80 yuan for adults.'
    """
    if pair.source not in LANGUAGES or pair.target != "en" or not _SOME_AMOUNT.search(draft):
        return draft
    wanted = [one for one in sums(source, pair.source) if one.currency]
    if not wanted:
        return draft
    known: dict[Decimal, set[str]] = {}
    for amount in wanted:
        for value in amount.values:
            known.setdefault(value, set()).add(amount.currency)
    others = frozenset(_other_values(source, wanted))
    pieces, at = [], 0
    for told in _told(draft):
        found = {currency for value in told.values for currency in known.get(value, ())}
        if len(found) != 1:
            continue
        mended = _mended(told, found.pop(), not told.values.isdisjoint(others), draft)
        pieces += [draft[at : told.match.start()], mended]
        at = told.match.end()
    return "".join([*pieces, draft[at:]])


def loses_currency(source: str, draft: str, pair: Pair) -> bool:
    """Whether a draft lacks a currency of the amounts of its source."""
    if pair.source not in LANGUAGES or pair.target != "en":
        return False
    wanted = {amount.currency for amount in sums(source, pair.source) if amount.currency}
    return any(not re.search(_accepted(currency), draft) for currency in wanted)


def adds_currency(source: str, draft: str, pair: Pair) -> bool:
    """Whether a draft tells of dollars or euros, and its source of none."""
    hints = _DOLLAR_HINTS.get(pair.source)
    if hints is None or pair.target != "en":
        return False
    if _DOLLARS.search(draft) and not hints.search(source):
        return all(amount.currency != UNCLEAR for amount in sums(source, pair.source))
    return bool(_EUROS.search(draft)) and not _EURO_HINTS.search(source)


_EURO_HINTS = lazily(r"欧|歐|ユーロ|유로|ยูโร|€|euro|EUR", re.IGNORECASE)


def _accepted(currency: str) -> str:
    return ACCEPTED_UNCLEAR if currency == UNCLEAR else CURRENCIES[currency].accepted


def _told(draft: str) -> list[_Told]:
    """The amounts of a draft; the first of a range may have the scale of the second."""
    matches = list(_AMOUNT.finditer(draft))
    return [
        _Told(match, *_worth(match, behind, draft))
        for match, behind in zip_longest(matches, matches[1:])
    ]


def _worth(
    match: re.Match[str], behind: re.Match[str] | None, draft: str
) -> tuple[frozenset[Decimal], bool]:
    """What an amount may be worth, and whether it opens a range."""
    number = match["number"].replace(",", "")
    bare = Decimal(_WORDS[number.lower()] if number.isalpha() else number)
    leads = (
        behind is not None
        and not match["unit"]
        and bool(_BETWEEN.fullmatch(draft, match.end(), behind.start()))
    )
    if match["scale"]:
        return frozenset((bare * _power(match["scale"]),)), leads
    values = {bare}
    if leads and behind is not None and behind["scale"]:
        values.add(bare * _power(behind["scale"]))
    return frozenset(values), leads


def _power(scale: str) -> int:
    return _SCALES[scale.strip(" -").removesuffix("s")]


def _other_values(source: str, amounts: list[Sum]) -> Iterator[Decimal]:
    """The numbers of a source that are no money."""
    at = 0
    for start, end in [*((amount.start, amount.end) for amount in amounts), (len(source),) * 2]:
        for digits in re.findall(r"\d+(?:,\d{3})*(?:\.\d+)?", source[at:start]):
            yield Decimal(digits.replace(",", ""))
        at = end


def _mended(told: _Told, currency: str, elsewhere: bool, draft: str) -> str:
    """An amount in its currency; as it is where it may be something else."""
    match = told.match
    glued = ((match["sign"] or "").isalpha() and match["sign"] not in _SHORT) or (
        match["unit"] or ""
    ).endswith("$")
    if currency == UNCLEAR or (re.search(_accepted(currency), told.unit) and not glued):
        return match[0]
    if not told.unit and (elsewhere or told.leads or _NO_MONEY.match(draft, match.end())):
        return match[0]
    known = CURRENCIES[currency]
    if told.leads and told.unit:
        return f"{known.sign}{match['number']}{match['scale'] or ''}"
    number = match["number"] + (match["scale"] or "")
    if known.sign:
        return f"{known.sign}{number}"
    hyphen = (match["unit"] or " ")[0] == "-"
    word = known.word.removesuffix("s") if told.values == {1} or hyphen else known.word
    return f"{number}{'-' if hyphen else ' '}{word}"
