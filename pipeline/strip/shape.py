"""The shape of a line as numbers: lengths, case, digits, marks, how it starts and ends."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from string import digits

from pipeline.strip.features import Features

SHAPE = (
    *("characters", "words", "word-length", "sentence", "question", "quotation", "bullet"),
    *("label", "date", "cells", "colon", "cut", "capitalised", "capitals", "numbers"),
    *("marks", "commas", "sentences", "bars", "address", "bracket", "copyright", "year"),
    *("clock", "money", "small-start", "digit-start", "symbol-start", "quotes", "prose"),
)
"""Names of the columns."""

_SEEN_WORDS = 24
_SEEN_CHARACTERS = 300
# Looking behind only after the first match of a character lets the search skip to digits.
_YEAR = re.compile(r"(?:19|20)(?<![0-9]..)[0-9]{2}(?![0-9])")
_CLOCK = re.compile(r"[0-9](?<![0-9].)[0-9]?[:.h][0-9]{2}(?![0-9])")
_STOPS = re.compile(r"[.!?…؟۔।。！？](?:(?<=[。！？])|\s)")
_ASCII_STOPS = (". ", "! ", "? ")
_COMMAS = ",;،、，؛"
_BARS = "|·»>•/"
_QUOTES = "\"“”„«»「」『』‘’'"
_MONEY = frozenset("$€£¥₽₴₺%")
_MARKS = re.compile(f"[@{re.escape(_COMMAS + _BARS + _QUOTES)}{''.join(sorted(_MONEY))}]")
_ADDRESSES = ("http", "www.", ".com", ".org")
_CUT = ("…", "...", "[…]", "…]")


def shape_of(text: str, one: Features) -> list[float]:
    """The columns :data:`SHAPE` of a line, whose text has no spaces around it."""
    start, length = text[:_SEEN_CHARACTERS], len(text) or 1
    count = start.count(" ") + 1
    seen = start.split(None, _SEEN_WORDS)[:_SEEN_WORDS]
    share = len(seen) or 1
    initials = [word[0] for word in seen]
    bare = text.rstrip("\"'”’» ")
    first = text[:1]
    marks = _MARKS.findall(start)
    found = map(start.count, _ASCII_STOPS) if start.isascii() else (len(_STOPS.findall(start)),)
    numbered = any(map(start.__contains__, digits))
    return [
        math.log1p(len(text)),
        math.log1p(one.words),
        min(length / max(one.words, 1), 20.0),
        one.sentence,
        one.question,
        one.quotation,
        one.bullet,
        one.label,
        one.date,
        min(one.cells, 6),
        bare.endswith((":", "：")),
        bare.endswith(_CUT),
        sum(map(str.isupper, initials)) / share,
        sum(map(str.isupper, seen)) / share,
        sum(map(str.isdigit, initials)) / share,
        1.0 - sum(map(str.isalnum, seen)) / share,
        _count(marks, _COMMAS) / count,
        min(sum(found), 8),
        min(_count(marks, _BARS), 8),
        "@" in marks or any(map(start.__contains__, _ADDRESSES)),
        bare.endswith((")", "]", "）")) + 2.0 * (first in "([（"),
        "©" in text or "®" in text or "™" in text,
        numbered and _YEAR.search(start) is not None,
        numbered and _CLOCK.search(start) is not None,
        not _MONEY.isdisjoint(marks),
        first.islower(),
        first.isdigit(),
        bool(first) and not first.isalnum() and not one.quotation,
        min(_count(marks, _QUOTES), 6),
        one.prose,
    ]


def _count(marks: Sequence[str], chosen: str) -> int:
    """How many of the marks are among the chosen ones."""
    return sum(map(chosen.__contains__, marks)) if marks else 0
