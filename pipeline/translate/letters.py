"""Letters that the vocabulary of a model has not: it makes something else of words with them."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.translate.scripts import script_of
from pipeline.translate.vocabulary import plain

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


def unread(text: str, reads: Callable[[str], bool], beside: str = "") -> set[str]:
    """The Latin letters of a text beyond ASCII, and the marks ``beside``, that are not read.

    ``reads`` tells whether a vocabulary has a letter; a capital will do where the small one is.
    """
    if text.isascii():
        return set()
    letters = set(_BEYOND_ASCII.findall(text))
    return {
        char
        for char in letters
        if (char in beside or script_of(char) == "LATIN") and not reads(char.lower())
    }


def readable(text: str, reads: Callable[[str], bool]) -> str:
    """A text with the Latin letters that the vocabulary of the model has not without accents.

    As it is where half of its words have such letters: then it is the language that was told wrong.

    >>> readable("a freqüência", lambda letter: letter != "ü")
    'a frequência'
    """
    letters = unread(text, reads)
    if not letters:
        return text
    words = text.split()
    if 2 * sum(not letters.isdisjoint(word) for word in words) > len(words):
        return text
    return "".join(plain(char) or char if char in letters else char for char in text)
