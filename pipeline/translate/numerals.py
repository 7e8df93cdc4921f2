"""Rewrite a number from the notation of its language to that of another.

``1.500`` is fifteen hundred in Portuguese and one and a half in English. The engines rewrite small
numbers correctly and break long ones, so long ones are kept from them and rewritten here, but only
where there is one sensible reading; otherwise the digits stay as they were written.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from math import prod

DECIMAL_COMMA = frozenset(
    (
        *("af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "eo", "es", "et", "eu"),
        *("fi", "fr", "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "ky", "la", "lt"),
        *("lv", "mk", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr"),
        *("sv", "tr", "uk", "uz", "vi"),
    )
)
"""Languages of the table that write ``0,5`` (Unicode CLDR, ``decimal`` symbol)."""

_GROUPED_BY_DOT = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", re.ASCII)
_GROUPED_BY_COMMA = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", re.ASCII)
_SPACED = r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+"
_COMMA = re.compile(rf"{_SPACED},\d+|\d+,(?:\d{{1,2}}|\d{{4,}})|0,\d+", re.ASCII)
_POINT = re.compile(rf"{_SPACED}\.\d+|\d+\.(?:\d{{1,2}}|\d{{4,}})|0\.\d+", re.ASCII)
_SHORT_DECIMAL = re.compile(r"(?<![\w.,])\d{1,3},\d{1,2}(?![\w,]|\.\d)", re.ASCII)
_POINTED = re.compile(r"(?<![\w.,:/-])\d{1,3}\.\d{1,2}(?![\w,:/-]|\.\w)", re.ASCII)
_NAMED = re.compile(
    r"(?:\b(?:[A-Z]\w*|article|at|by|chapter|clause|figure|level|paragraph|part|release|rule"
    r"|section|since|table|until|update|v|version)|[§#]) ?(\d{1,3}\.\d{1,2})(?!\d)",
    re.ASCII,
)
"""Numbers of English that name something, or may be times."""
_FRACTION = re.compile(r"\d,\d", re.ASCII)
_RATE = re.compile(r"[1-9]\d{0,2},\d{3}", re.ASCII)
_POINT_RATE = re.compile(r"[1-9]\d{0,2}\.\d{3}", re.ASCII)
_SCALES = {
    **dict.fromkeys("万萬만", 10**4),
    **dict.fromkeys("億亿억", 10**8),
    **dict.fromkeys("兆조", 10**12),
}
SCALE_SIGNS = "".join(_SCALES)
"""Signs for ten thousand and its powers, which are letters of other words, too."""

_SCALE = re.compile(rf"(\d+(?:,\d{{3}})*(?:\.\d+)?)\s?([{SCALE_SIGNS}]{{0,2}})", re.ASCII)
SCALED = re.compile(
    r"(?<![\d.,])(?:\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,8})?\s?[万萬만億亿억兆조]{1,2}\s?){1,3}(?:\d{1,4}(?!\d))?",
    re.ASCII,
)
"""Numbers with signs for ten thousands and their powers, which engines take for millions."""

_SWAP = str.maketrans(".,", ",.")


def with_plain_numbers(text: str) -> str:
    """A text with Chinese, Japanese and Korean ten thousands written out.

    >>> with_plain_numbers("6億4900万人")
    '649000000人'
    """
    return SCALED.sub(lambda match: plain_number(match[0]), text)


def plain_number(scaled: str) -> str:
    """A number with signs for ten thousands and their powers in digits alone.

    >>> plain_number("13.9万亿")
    '13900000000000'
    """
    total = Decimal(0)
    for digits, signs in _SCALE.findall(scaled):
        total += Decimal(digits.replace(",", "")) * prod(_SCALES[sign] for sign in signs)
    return f"{total.normalize():f}"


def with_western_digits(number: str) -> str:
    """A number with the digits 0 to 9, whichever it was written in.

    >>> with_western_digits("２０２７")
    '2027'
    """
    if number.isascii():
        return number
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in number)


def renotate(number: str, source: str, target: str) -> str:
    """A number of one language in the notation of another.

    >>> renotate("2.345,67", "pt", "en")
    '2,345.67'
    >>> renotate("2,345.67", "en", "pt")
    '2.345,67'
    >>> renotate("12.05.2021", "de", "en")
    '12.05.2021'
    """
    if not _notations_differ(source, target):
        return number
    comma = source in DECIMAL_COMMA
    shapes = (_GROUPED_BY_DOT, _COMMA) if comma else (_GROUPED_BY_COMMA, _POINT)
    if any(shape.fullmatch(number) for shape in shapes):
        return number.translate(_SWAP)
    return number


def renotate_rate(number: str, source: str, target: str) -> str:
    """A number that counts parts of something, so that ``2,467`` can be no thousands.

    >>> renotate_rate("2,467", "pt", "en"), renotate_rate("2.467", "en", "pt")
    ('2.467', '2,467')
    """
    if is_ambiguous(number, source, target):
        return number.translate(_SWAP)
    return renotate(number, source, target)


def renotate_decimals(draft: str, sentence: str, source: str, target: str) -> str:
    """A draft whose short decimals are written the target's way where the engine kept the comma.

    >>> renotate_decimals("It grew 2,5%.", "Cresceu 2,5%.", "pt", "en")
    'It grew 2.5%.'
    """
    if not _notations_differ(source, target):
        return draft
    if source == "en":
        return _with_commas(draft, sentence)
    if source not in DECIMAL_COMMA:
        return draft
    written = frozenset(_SHORT_DECIMAL.findall(sentence)) if _FRACTION.search(sentence) else ()
    if not written:
        return draft
    return _SHORT_DECIMAL.sub(
        lambda number: number[0].replace(",", ".") if number[0] in written else number[0], draft
    )


def _with_commas(draft: str, sentence: str) -> str:
    """A draft with commas in the short decimals of an English sentence that it left with points.

    A number behind a capital, a time or what has parts is none: "Python 3.11", "section 2.1".
    """
    if not _POINTED.search(draft):
        return draft
    written = frozenset(_POINTED.findall(sentence)) - frozenset(_NAMED.findall(sentence))
    return _POINTED.sub(
        lambda number: number[0].replace(".", ",") if number[0] in written else number[0], draft
    )


def is_ambiguous(number: str, source: str, target: str) -> bool:
    """Whether a number stays as it was written because it may be thousands or a fraction."""
    rate = _RATE if source in DECIMAL_COMMA else _POINT_RATE
    return _notations_differ(source, target) and bool(rate.fullmatch(number))


def _notations_differ(source: str, target: str) -> bool:
    return (source in DECIMAL_COMMA) != (target in DECIMAL_COMMA)
