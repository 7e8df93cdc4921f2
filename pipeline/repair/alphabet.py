"""Lists of letters, as in lessons and on keyboards: ``áéíóú – ÁÉÍÓÚ``, ``Аа Бб Вв Гг``.

No word has such letters side by side, so they are as surprising as damage. What tells them is their
order: every letter once, from A to Z.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import groupby, pairwise

LETTERS = 4
"""Letters beyond ASCII of the shortest list..."""

ROW = 3
"""...and of each of its rows, between punctuation."""

LAST = "\u058f"
"""Last character of the alphabets with capital and small letters: Latin, Greek, Cyrillic, Armenian.
Of others no list came out changed, and their damage has more letters that differ."""

REPEATED = 3
"""How often the characters of a list stand in it on average at most, its spaces included: one that
has both cases has fewer than two of each, and a glance at that spares most lines the rest."""

_PLAIN = re.compile("[A-Za-z]")
_BETWEEN = re.compile(r"[^\w\s,]+")


def is_alphabet(line: str) -> bool:
    """Whether the letters beyond ASCII of a line are a list of letters, in one order or the other.

    Damage shows the same first bytes again and again, words have letters in any order.
    """
    if len(line) > REPEATED * len(set(line)) + LETTERS:
        return False
    rows = [row for row in map(_letters, _BETWEEN.split(line)) if row]
    most = max(map(len, rows), default=0)
    if most < LETTERS or len(_PLAIN.findall(line)) > sum(map(len, rows)):
        return False
    return all(len(row) >= ROW and _is_in_order(row) for row in rows)


def _letters(row: str) -> Sequence[str]:
    """The letters beyond ASCII, a capital beside its small letter as one."""
    letters = (char.lower() for char in row if char > "\x7f" and char.isalpha())
    return [letter for letter, _ in groupby(letters)]


def _is_in_order(letters: Sequence[str]) -> bool:
    if len(set(letters)) < len(letters) or any(letter > LAST for letter in letters):
        return False
    orders: tuple[Callable[[str], str], ...] = (str, _plain)
    return any(
        all(order(one) <= order(other) for one, other in pairwise(way))
        for way in (letters, letters[::-1])
        for order in orders
    )


def _plain(letter: str) -> str:
    """The letter without its accents, as dictionaries sort it."""
    return unicodedata.normalize("NFD", letter)[0]
