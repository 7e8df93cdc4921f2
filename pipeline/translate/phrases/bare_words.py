"""The words of a text as the word boundaries of patterns see them.

``words_of`` does not divide at dashes, apostrophes and slashes, where a boundary is. What looks for
a pattern between boundaries, and asks for one of its words first, must find them there, too.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache

from pipeline.translate.phrases.words import words_of

_AT_ONCE = 8
"""Texts that are remembered: a text before and behind a few changes."""

_OTHER_MARK = re.compile(r'[^\w\s.,;:!?"“”«»()…-]')
"""What ``words_of`` does not divide at; most texts have none of it."""

_WORD = re.compile(r"\w+")


@lru_cache(_AT_ONCE)
def bare_words_of(text: str) -> Set[str]:
    """The words of a text, and the parts of those with any mark inside.

    >>> sorted(bare_words_of("A gota d'água."))
    ['a', 'd', "d'água", 'gota', 'água']
    """
    if not _OTHER_MARK.search(text):
        return words_of(text)
    return words_of(text) | set(_WORD.findall(text.lower()))
