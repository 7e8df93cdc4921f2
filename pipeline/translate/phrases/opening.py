"""The words that a text begins with, told once for all that look for some of them.

Many patterns begin where the text does. Whether its first word is one of theirs is known without
them, so that they are neither compiled nor looked for.
"""

from __future__ import annotations

import re
from functools import lru_cache

_AT_ONCE = 8
"""Texts that are remembered: a text before and behind a few changes."""

_WORDS = re.compile(r"\W*(\w*)\W*(\w*)\W*(\w*)")


@lru_cache(_AT_ONCE)
def opening_words(text: str) -> tuple[str, ...]:
    """The first three words of a text in small letters, without the marks between.

    >>> opening_words("Ó Ana, passa-me o sal."), opening_words("…")
    (('ó', 'ana', 'passa'), ('', '', ''))
    """
    found = _WORDS.match(text)
    return tuple(word.lower() for word in found.groups()) if found else ()


def first_word(text: str) -> str:
    """The first word of a text in small letters, without the marks beside it.

    >>> first_word('"Queixou-se", disse.'), first_word("")
    ('queixou', '')
    """
    return opening_words(text)[0]
