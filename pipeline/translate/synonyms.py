"""Ask in words that the model knows: news has terms that a small one takes for others.

The tiny Firefox model pt→en makes "donkeys" of "burlas", "The proposal was sucked" of "A proposta
foi chumbada", and of "céu pouco nublado" a cloudy sky. Of "fraudes", "rejeitada" and "céu com
poucas nuvens", which say the same, it makes what they say. So each term of ``synonyms.csv`` is sent
as its synonym. Of 340 terms of crime, law, weather, football, markets, politics and kitchens, each
in a sentence of our own, those are in it whose draft was wrong, whose synonym's draft is right, and
which mean nothing else in the news; terms of which only some uses are so stand with the words that
tell these.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".csv")
"""Rows of language, term and synonym."""

_WORD = re.compile(r"\w+")
_GOES_ON = re.compile(r"[\w-]")
_OPENS = re.compile(r"(?:^|[.!?:;|\"“«(–—-]\s*)[^\w\s]*$")
"""What stands before a word that has a capital because something begins with it."""


def reworded(text: str, language: str) -> str:
    """A text with the terms of its language in other words.

    A term with a capital that does not begin anything is a name and stays.

    >>> reworded("Burlas triplicam: burlão detido.", "pt")
    'Fraudes triplicam: vigarista detido.'
    >>> reworded("O senhor Rusga saiu.", "pt")
    'O senhor Rusga saiu.'
    """
    synonyms, openings = _known(language)
    if openings.keys().isdisjoint(_WORD.findall(text.lower())):
        return text
    said, at = [], 0
    for word in _WORD.finditer(text):
        start = word.start()
        terms = openings.get(word[0].lower()) if start >= at else None
        if terms and (term := next((one for one in terms if _stands(one, text, start)), "")):
            said += [text[at:start], _said(term, synonyms[term], text, start)]
            at = start + len(term)
    return "".join([*said, text[at:]])


def _stands(term: str, text: str, start: int) -> bool:
    """Whether a term stands at the start of a word, in whatever case, and is no part of others."""
    end = start + len(term)
    if text[start:end].lower() != term or text[:start].endswith("-"):
        return False
    return not _GOES_ON.match(text, end)


def _said(term: str, synonym: str, text: str, start: int) -> str:
    """The synonym of a term that stands somewhere, written like it; a name as it is."""
    if text[start].islower():
        return synonym
    if not _OPENS.search(text, 0, start):
        return text[start : start + len(term)]
    return synonym[0].upper() + synonym[1:]


@cache
def _known(language: str) -> tuple[Mapping[str, str], Mapping[str, tuple[str, ...]]]:
    """Synonyms by term, and the terms by their first words, the longest first."""
    # The first row names the columns.
    with _FILE.open(encoding="utf-8", newline="") as file:
        synonyms = {term: synonym for code, term, synonym in csv.reader(file) if code == language}
    openings: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for term in sorted(synonyms, key=lambda term: (-len(term), term)):
        openings[_WORD.findall(term)[0]] += (term,)
    return synonyms, dict(openings)
