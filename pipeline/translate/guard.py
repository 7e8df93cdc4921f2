"""Judge a draft by its source, without knowing either language.

Misfires on 39,000 human translations (every fourth sentence of NTREX-128, 78 languages to English):
``length`` 21, ``repetition`` 0, ``script`` 0, ``numbers`` 84, ``unchanged`` 47,
``small-numbers`` 1,003.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from pipeline.languages import lookup
from pipeline.translate.engine import Pair

VERSION = "1"
"""Goes up whenever a draft may be judged in another way."""

DOUBTS = frozenset({"small-numbers"})
"""Checks that flag a draft and do not reject it: people write small numbers as words, and 1 in 39
of their translations fails this one (Burmese most often)."""

_ENGLISH_PER_CHARACTER = {
    "am": 1.48, "ar": 1.09, "he": 1.25, "ja": 2.21, "ko": 1.91, "zh": 2.96, "zh-Hant": 2.89,
}  # fmt: skip
_USUAL = 0.95
"""Characters of English per character of a language. Medians over the 1,920 longer sentences of
NTREX-128; 70 of its languages lie between 0.79 and 1.05 and count as the usual."""

_SHORTEST, _LONGEST = 0.45, 2.0
"""Bounds of the length relative to the median, beyond which 21 of 39,000 human translations lie."""

_SLACK = 12
"""Characters that a draft may be shorter or longer beyond that; short texts vary more."""

_UNIT_REPEATS = 5
_GRAM, _GRAM_REPEATS = 4, 3
_FOREIGN_SHARE = 0.25
"""Share of letters in the script of the source, for sources in another script than the target's;
a draft may keep a name or a term in it."""

_UNCHANGED_WORDS = 4
"""A source of fewer words that comes back as it was may be a name."""

_UNIT = re.compile(r"(\S.{0,15}?)\1{4}", re.DOTALL)
_NUMBER = re.compile(r"\d+(?:[.,'’\u00a0\u2009\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?")
_WORDS = re.compile(r"\w+")
_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def verdict(source: str, draft: str, pair: Pair) -> str | None:
    """The name of the first check that a draft fails, or None.

    Names: ``empty``, ``length``, ``repetition``, ``script``, ``numbers`` (one of four or more
    digits changed), ``unchanged``, ``small-numbers`` (a shorter one is missing).
    """
    checks = (
        ("empty", _is_empty(source, draft)),
        ("length", _is_odd_length(source, draft, pair)),
        ("repetition", _repeats(draft) and not _repeats(source)),
        ("script", _is_in_source_script(source, draft, pair)),
        ("numbers", bool(_missing(source, draft, long=True))),
        ("unchanged", _is_unchanged(source, draft)),
        ("small-numbers", bool(_missing(source, draft, long=False))),
    )
    return next((name for name, failed in checks if failed), None)


def _is_empty(source: str, draft: str) -> bool:
    """Words went in and none came out."""
    return _has_words(source) and not _has_words(draft)


def _has_words(text: str) -> bool:
    return any(char.isalnum() for char in text)


def _is_odd_length(source: str, draft: str, pair: Pair) -> bool:
    """A dropped tail, or babble."""
    expected = len(source) * _density(pair.source) / _density(pair.target)
    return not (_SHORTEST * expected - _SLACK <= len(draft) <= _LONGEST * expected + _SLACK)


def _density(code: str) -> float:
    """Characters of English per character of a language."""
    return 1.0 if code == "en" else _ENGLISH_PER_CHARACTER.get(code, _USUAL)


def _repeats(text: str) -> bool:
    """Few characters five times in a row, four words three times, or all of it twice."""
    if any(any(map(str.isalpha, match[1])) for match in _UNIT.finditer(text)):
        return True
    words = _WORDS.findall(text.lower())
    if len(words) > 1 and words == words[: len(words) // 2] * 2:
        return True
    grams = Counter(zip(*(words[i:] for i in range(_GRAM)), strict=False))
    return max(grams.values(), default=0) >= _GRAM_REPEATS


def _is_in_source_script(source: str, draft: str, pair: Pair) -> bool:
    """The engine copied instead of translating; told only where the scripts differ."""
    foreign = _scripts(pair.source) - _scripts(pair.target)
    if not foreign or _scripts(pair.source) & _scripts(pair.target):
        return False
    letters = [char for char in draft if char.isalpha()]
    copied = sum(_script_of(char) in foreign for char in letters)
    return bool(_has_words(source)) and copied > _FOREIGN_SHARE * len(letters)


def _scripts(code: str) -> frozenset[str]:
    """The scripts of a language, as the first word of the Unicode names of their letters."""
    names = frozenset(script.upper() for script in lookup(code).scripts)
    return frozenset("CJK" if name == "HAN" else name for name in names)


def _script_of(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]


def _missing(source: str, draft: str, *, long: bool) -> Counter[str]:
    """Numbers of the source that the draft lacks, without separators and in ASCII digits."""
    missing = _numbers(source) - _numbers(draft)
    for number in list(missing):
        if long != (len(number) >= 4) or (not long and _is_reworded(number, draft)):
            del missing[number]
    return missing


def _is_reworded(number: str, draft: str) -> bool:
    """A small number in other words: "9" as nine, "3 mil" as 3,000, "15h" as 3 pm."""
    value = int(number)
    if value < len(_SMALL) and _SMALL[value] in _WORDS.findall(draft.lower()):
        return True
    there = _numbers(draft)
    thousands = (f"{number}{zeros}" for zeros in ("000", "000000", "000000000"))
    return any(n in there for n in thousands) or (12 < value < 24 and str(value - 12) in there)


def _numbers(text: str) -> Counter[str]:
    found = (("".join(c for c in n if c.isdigit())) for n in _NUMBER.findall(text))
    return Counter("".join(str(unicodedata.digit(c, 0)) for c in digits) for digits in found)


def _is_unchanged(source: str, draft: str) -> bool:
    """A sentence that came back as it went in."""
    words = [word for word in _WORDS.findall(source) if word.isalpha()]
    return len(words) >= _UNCHANGED_WORDS and source.casefold() == draft.casefold()
