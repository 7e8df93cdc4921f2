"""The words of a text in small letters, told once for all that look for some of them.

Most texts have none of what a module looks for; to know so quickly is what makes a hundred of them
fast enough.
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache

_MARKS = ".,;:!?\"“”«»()…–—‘’'/[]"
"""What stands beside a word."""

_WORD = re.compile(r"\w+")

_AT_ONCE = 8
"""Texts that are remembered: a text before and behind a few changes."""


def listed(words: str) -> frozenset[str]:
    """The words of a list in one text.

    >>> sorted(listed("sim não"))
    ['não', 'sim']
    """
    return frozenset(words.split())


@lru_cache(_AT_ONCE)
def words_of(text: str) -> Set[str]:
    """The words of a text, and the parts of those with a mark inside, as patterns bound them.

    >>> sorted(words_of('Deu-lhe "tudo", disse.'))
    ['deu', 'deu-lhe', 'disse', 'lhe', 'tudo']
    >>> sorted(words_of("100% d'água"))
    ['100', '100%', 'd', 'água']
    """
    text = text.lower()
    for mark in _MARKS:  # the fastest way there is
        if mark in text:
            text = text.replace(mark, " ")
    words = set(text.split())
    if "-" in text:
        text = text.replace("-", " ")
        words.update(text.split())
    if not text.replace(" ", "").isalnum():
        words.update(_WORD.findall(text))
    return words
