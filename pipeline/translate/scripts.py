"""Which script a letter belongs to, by its Unicode name."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from pipeline.languages import LANGUAGES, lookup

UNSPACED_LETTERS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Letters, in ranges of a regular expression, of scripts that put no spaces between words: Thai,
Lao, Burmese, Khmer, kana and Chinese characters."""

MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c2\u05c4-\u05c5\u05c7\u0610-\u061a"
    "\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711-\u07f3\u07fd\u0816-\u082d"
    "\u0859-\u085b\u0898-\u08e1\u08e3-\u0963\u0981-\u09e3\u09fe-\u0a75\u0a81-\u0ae3\u0afa-\u0b63"
    "\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0c83\u0cbc-\u0d4d\u0d57-\u0d63\u0d81-\u0df3\u0e31-\u0e3a"
    "\u0e47-\u0e4e\u0eb1-\u0ecd\u0f18-\u0f19\u0f35\u0f37\u0f39\u0f3e-\u0f84\u0f86-\u0fbc\u102b-\u103e"
    "\u1056-\u109d\u135d-\u135f\u17b4-\u17d3\u17dd\u200c\u200d"
)
"""Vowel signs and joiners inside words, in ranges of a regular expression, to which ``हिंदी`` is two
letters and three signs that are none; with letters that stand between the signs."""

_GEORGIAN = range(0x10D0, 0x1100)

CHINESE_LETTERS = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
"""Kana and the common Chinese characters, in ranges of a regular expression."""

SOUTHEAST_ASIAN = frozenset({"km", "lo", "my", "th"})
"""Languages without spaces between words that put one where a clause ends, and where a space
without width divides words."""

_UNSPACED_SCRIPTS = frozenset(("Thai", "Lao", "Myanmar", "Khmer", "Hiragana", "Katakana", "Han"))

_LATIN = "LATIN"
_NONE: frozenset[str] = frozenset()
_BESIDES = {"ko": frozenset({"CJK"})}
"""Scripts of words here and there: Korean headlines have 美 for America and 尹 for a president."""

_BEYOND_LATIN = re.compile(r"[^\x00-\u024f\u2010-\u203a]")
"""What is neither a Latin letter of the common blocks nor punctuation."""


@cache
def scripts_of(code: str) -> frozenset[str]:
    """The scripts of a language, as the first word of the Unicode names of their letters."""
    names = frozenset(script.upper() for script in lookup(code).scripts) | _BESIDES.get(code, _NONE)
    return frozenset("CJK" if name == "HAN" else name for name in names)


@cache
def is_unspaced(code: str) -> bool:
    """Whether a language puts no spaces between its words.

    >>> is_unspaced("zh"), is_unspaced("ko")
    (True, False)
    """
    return not _UNSPACED_SCRIPTS.isdisjoint(lookup(code).scripts)


@cache
def all_scripts() -> frozenset[str]:
    """The scripts of every language of the table; "º" and the like are in none."""
    return frozenset().union(*(scripts_of(language.code) for language in LANGUAGES))


@cache
def _strange_scripts(source: str, target: str) -> frozenset[str]:
    return all_scripts() - scripts_of(source) - scripts_of(target)


def strange_letters(text: str, source: str, target: str) -> set[str]:
    """The different letters of a text that are in scripts of neither language.

    None of a text in ASCII, which may be in any language.
    """
    strange = _strange_scripts(source, target)
    if _LATIN not in strange and not _BEYOND_LATIN.search(text):
        return set()
    if text.isascii():
        return set()
    return {char for char in set(text) if script_of(char) in strange}


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The first word of a character's Unicode name, which for a letter is its script."""
    return unicodedata.name(char, "").partition(" ")[0]


def is_small(char: str) -> bool:
    """Whether a character is a small letter, of a script that begins sentences with large ones.

    To Unicode every letter of Georgian is a small one.

    >>> is_small("a"), is_small("მ"), is_small("म")
    (True, False, False)
    """
    return char.islower() and ord(char) not in _GEORGIAN
