"""Text in capitals: engines have hardly seen any and fail on it, so they get sentence case.

Measured on Flores dev pt→en with the tiny Firefox model: 9.1 BLEU as it is, 42.5 in lower case,
45.0 for the same sentences as they were written. The translation stays in sentence case: the
engine capitalises the names it knows, and capitals would hide them again.
"""

from __future__ import annotations

import re

from pipeline.translate.placeholders import LITERAL
from pipeline.translate.vocabulary import is_known, plain

_WORD = re.compile(r"[^\W\d_]+")
_NUMBERED = re.compile(r"(?<![\w-])[A-Za-z]{1,12}-\d{1,4}(?![\w-])")
_ACRONYM = 4
"""Letters up to which an unknown word is rather an acronym than a name."""

_VOWEL = re.compile(r"[aeiouy]")
_PLACEHOLDER = re.compile(rf"({LITERAL})")


def is_shouted(text: str) -> bool:
    """Whether a text is all in capitals and more than an acronym or two.

    Acronyms are short: a text counts when it has a word of five letters and seven letters in all,
    so ``"BBC NEWS"`` and ``"FIFA"`` do not and ``"ESPORTES"`` does.
    """
    words = _WORD.findall(_PLACEHOLDER.sub("", text))
    letters = "".join(words)
    return letters.isupper() and len(letters) >= 7 and max(map(len, words)) >= 5


def sentence_case(text: str) -> str:
    """Lower case with a capital at the first letter; placeholders stay.

    Which words are names is lost with the capitals; the engine restores what it knows.
    """
    lowered = "".join(
        part if _PLACEHOLDER.fullmatch(part) else part.lower() for part in _PLACEHOLDER.split(text)
    )
    first = _WORD.search(_PLACEHOLDER.sub(lambda match: " " * len(match[0]), lowered))
    if first is None:
        return lowered
    at = first.start()
    return lowered[:at] + lowered[at].upper() + lowered[at + 1 :]


def with_names(draft: str, shouted: str, target: str) -> str:
    """A draft with the names in it written as names, as far as they can be told.

    A word that came back as it was sent, in small letters, is a name where it has a letter that
    English has not ("santarém") or is none of its words ("onu"), and an acronym where it is short,
    has no vowel ("rtp") or a number behind a hyphen ("covid-19"). Others stay: they may be the same
    in both languages.
    """
    numbered = {word.lower(): word for word in _NUMBERED.findall(shouted)}
    draft = _NUMBERED.sub(lambda match: numbered.get(match[0], match[0]), draft)
    capitals = {word.lower() for word in _WORD.findall(shouted)}

    def cased(match: re.Match[str]) -> str:
        word = match[0]
        if word not in capitals or len(word) < 3:
            return word
        if not word.isascii():
            return word.capitalize()
        if is_known(word, target) and _VOWEL.search(word):
            return word
        return word.upper() if len(word) <= _ACRONYM else word.capitalize()

    return _WORD.sub(cased, draft)


def with_accents(draft: str, source: str, target: str) -> str:
    """A draft whose names have the accents of the source where the engine dropped them.

    >>> with_accents("Joao was in Panama.", "O João esteve no Panamá.", "en")
    'João was in Panama.'
    """
    if source.isascii():
        return draft
    names = {plain(word): word for word in _WORD.findall(source) if word[0].isupper()}
    return _WORD.sub(
        lambda match: match[0] if is_known(match[0], target) else names.get(match[0], match[0]),
        draft,
    )
