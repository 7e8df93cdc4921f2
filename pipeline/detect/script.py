"""The writing system of a text, and what is in it that tells a detector nothing.

A script is known for certain where a language is a guess: it costs microseconds, needs no model,
and either names the language or bounds what it can be.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.languages import LANGUAGES

OTHER = "Other"
"""Stands for every script that no language of the table is written in."""

_RANGES = """
0041 005A Latin
0061 007A Latin
00C0 02AF Latin
0370 03FF Greek
0400 052F Cyrillic
0530 058F Armenian
0590 05FF Hebrew
0600 06FF Arabic
0750 077F Arabic
0870 08FF Arabic
0900 097F Devanagari
0980 09FF Bengali
0A00 0A7F Gurmukhi
0A80 0AFF Gujarati
0B00 0B7F Oriya
0B80 0BFF Tamil
0C00 0C7F Telugu
0C80 0CFF Kannada
0D00 0D7F Malayalam
0D80 0DFF Sinhala
0E00 0E7F Thai
0E80 0EFF Lao
1000 109F Myanmar
10A0 10FF Georgian
1100 11FF Hangul
1200 139F Ethiopic
1780 17FF Khmer
1C80 1C8F Cyrillic
1C90 1CBF Georgian
1E00 1EFF Latin
1F00 1FFF Greek
2C60 2C7F Latin
2D00 2D2F Georgian
2D80 2DDF Ethiopic
2DE0 2DFF Cyrillic
3005 3007 Han
3040 309F Hiragana
30A0 30FF Katakana
3130 318F Hangul
31F0 31FF Katakana
3400 4DBF Han
4E00 9FFF Han
A640 A69F Cyrillic
A720 A7FF Latin
A8E0 A8FF Devanagari
A960 A97F Hangul
A9E0 A9FF Myanmar
AA60 AA7F Myanmar
AB00 AB2F Ethiopic
AB30 AB6F Latin
AC00 D7FF Hangul
F900 FAFF Han
FB00 FB06 Latin
FB13 FB17 Armenian
FB1D FB4F Hebrew
FB50 FDFF Arabic
FE70 FEFF Arabic
FF21 FF3A Latin
FF41 FF5A Latin
FF66 FF9F Katakana
FFA0 FFDC Hangul
20000 323AF Han
"""
"""First and last code point of each block that holds letters of a script in the language table
(Unicode Character Database, Blocks.txt; 0000-00BF and FB00-FB4F by Scripts.txt, for they are
mixed). Blocks do for letters: signs that scripts share are no letters."""

_ROWS = tuple(tuple(row.split()) for row in _RANGES.strip().splitlines())
_FIRSTS = tuple(int(first, 16) for first, _, _ in _ROWS)
_LASTS = tuple(int(last, 16) for _, last, _ in _ROWS)
_SCRIPTS = tuple(script for _, _, script in _ROWS)
_NAMES = (*dict.fromkeys(_SCRIPTS), OTHER)

_UNSEEN = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
    r"|(?<![\w@])@\w+"
    r"|[\ud800-\udfff]+",
    re.IGNORECASE,
)
"""Web addresses, e-mail addresses and handles, which are letters in no language, and halves of
surrogate pairs, which detectors cannot take."""

_SURROGATE = re.compile("[\ud800-\udfff]")

_GLUED = re.compile(r"_+|(?<=[a-z])(?=[A-Z])")
"""Where words are glued together: ``share_link``, ``ReadMore``."""

_GLUE_HINT = re.compile("[A-Z_](?:(?<=[a-z][A-Z])|(?<=_))")
"""The same to look for; written so that it is found by its first character."""

_MOST_KNOWN = 8_192
"""Characters whose script is remembered: all that the text of a feed is written in."""

_DENSE = frozenset({"Han", "Hiragana", "Katakana", "Hangul"})

_DENSE_WEIGHT = 2
"""Letters of an alphabet that one character of a dense script stands for: in a parallel news
corpus (NTREX-128) English has 2.7 letters for each Chinese, 2.0 for each Japanese or Korean."""

_NATIVE_WEIGHT = 2
"""What a letter of another script weighs beside a Latin one: text in every script is full of names
in Latin letters, while text in Latin letters hardly ever holds others."""

_MIN_KANA = 0.1
"""Share of kana among kana and Han from which a text is Japanese: Chinese text holds a stray one
in a brand name; of 1,997 Japanese news sentences all but ten hold more than 32 percent."""

_FOREIGN_LETTERS = {
    "Bengali": ("as", "\u09f0\u09f1"),
    "Ethiopic": ("ti", "".join(map(chr, range(0x1250, 0x125E))) + "\u12a3"),
    "Hebrew": ("yi", "\u05f0\u05f1\u05f2"),
}
"""Scripts in which the table knows one language and a large other one is written too: that
language, and letters only it uses (The Unicode Standard, chapters 9, 12 and 19)."""


def plain(text: str) -> str:
    """The text without addresses and handles, its glued words apart: what a detector should see."""
    # What every one of those holds; most lines hold none and are soon done with.
    if "@" in text or "//" in text or "w." in text or "W." in text or _SURROGATE.search(text):
        text = _UNSEEN.sub(" ", text)
    return _GLUED.sub(" ", text) if _GLUE_HINT.search(text) else text


def letters(text: str) -> int:
    """The number of letters, in any script."""
    return _census(text).letters


def scripts(text: str) -> Mapping[str, int]:
    """Letters per script, in order of first appearance."""
    return _census(text).scripts


def dominant(text: str) -> str:
    """The script that a text is written in, or nothing where there is no letter.

    Letters are weighed: a Japanese headline may hold more Latin letters, in names, than kana.
    """
    return _census(text).dominant


class _Marks(dict[int, str | None]):
    """What :meth:`str.translate` makes of each character met so far.

    A letter becomes the mark of its script, whose code is the script's place in the list of names;
    all else goes.
    """

    def __missing__(self, point: int) -> str | None:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        script = _script_of(chr(point))
        mark = self[point] = chr(_NAMES.index(script)) if script else None
        return mark


_MARKS = _Marks()

_UNKNOWN = 0xFF


def _mark_of_lead(lead: int) -> int:
    """The mark of all characters of one or two bytes in UTF-8 that begin with a byte.

    The sixty-four that 0xC3 or a later byte begins are letters of one script, but × and ÷, up to
    0xC9 Latin ones; 0xD0 and 0xD1 begin Cyrillic letters alone.
    """
    if chr(lead).isascii() or 0xC3 <= lead <= 0xC9:
        return _NAMES.index("Latin")
    return _NAMES.index("Cyrillic") if lead in (0xD0, 0xD1) else _UNKNOWN


_LEADS = bytes(map(_mark_of_lead, range(256)))
_NO_LEADS = bytes(n for n in range(0xC3) if not (chr(n).isascii() and chr(n).isalpha()))
"""What is left of a text without these, in UTF-8, is a byte for each letter: no character before
U+00C0 is a letter but those of ASCII."""

_PUNCTUATION = b"\xe2\x80"
"""How U+2000 to U+203F begin, quotation marks and dashes."""


class _Census(NamedTuple):
    """Letters per script, the script that the text is written in, and the number of letters."""

    scripts: Mapping[str, int]
    dominant: str
    letters: int


_NOBODY = _Census({}, "", 0)


@lru_cache(maxsize=512)  # a line is asked for its script and its letters by several functions
def _census(text: str) -> _Census:
    """Count the letters of a text."""
    marks = _quick_marks(text) or text.translate(_MARKS)
    if not marks:
        return _NOBODY
    if marks.count(marks[0]) == len(marks):  # most text, and soon done with
        script = _NAMES[ord(marks[0])]
        return _Census({script: len(marks)}, script, len(marks))
    counts = {_NAMES[ord(mark)]: marks.count(mark) for mark in dict.fromkeys(marks)}
    return _Census(counts, _heaviest(counts), len(marks))


def _quick_marks(text: str) -> str:
    """A mark for each letter if all are evidently Latin or Cyrillic: a quarter of the time."""
    code = text.encode("utf-8", "surrogatepass").replace(_PUNCTUATION, b"")
    marks = code.translate(_LEADS, _NO_LEADS)
    if _UNKNOWN in marks or "×" in text or "÷" in text:
        return ""
    return marks.decode("latin-1")


def _heaviest(counts: Mapping[str, int]) -> str:
    """The script whose letters weigh most; kana make Japanese of Chinese characters."""
    weights = {name: n * _weight(name) for name, n in counts.items()}
    kana = counts.get("Hiragana", 0) + counts.get("Katakana", 0)
    han = counts.get("Han", 0)
    if kana and kana >= _MIN_KANA * (kana + han):
        weights["Hiragana"] = weights.pop("Hiragana", 0) + weights.pop("Katakana", 0)
        weights["Hiragana"] += weights.pop("Han", 0)
    return max(weights, key=weights.__getitem__)


@cache
def languages_in(script: str) -> tuple[str, ...]:
    """The codes of the languages in the table that are written in a script."""
    return tuple(language.code for language in LANGUAGES if script in language.scripts)


def language_by_script(text: str) -> str:
    """The language that the script alone proves, or nothing.

    A script proves a language if no other in the table is written in it. Letters that only a
    language outside the table uses speak for that one, and Δ or π alone is a sign.
    """
    script = dominant(text)
    only = languages_in(script)
    if len(only) != 1 or (script == "Greek" and letters(text) == 1):
        return ""
    other, signs = _FOREIGN_LETTERS.get(script, ("", ""))
    return other if any(sign in text for sign in signs) else only[0]


def _weight(script: str) -> int:
    """What a letter of a script counts for when the scripts of a text are compared."""
    if script == "Latin":
        return 1
    return _NATIVE_WEIGHT * (_DENSE_WEIGHT if script in _DENSE else 1)


def _script_of(character: str) -> str:
    """The script of one letter, or nothing for what is none; units and ordinals are no words."""
    if not character.isalpha() or character in "ªµº":
        return ""
    place = bisect_right(_FIRSTS, ord(character)) - 1
    return _SCRIPTS[place] if place >= 0 and ord(character) <= _LASTS[place] else OTHER
