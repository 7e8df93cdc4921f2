"""Ask in words and an order that the model knows: news has terms that a small one takes for others.

The tiny Firefox model pt→en makes "donkeys" of "burlas", "The proposal was sucked" of "A proposta
foi chumbada", and of "céu pouco nublado" a cloudy sky. Of "fraudes", "rejeitada" and "céu com
poucas nuvens", which say the same, it makes what they say. So each term of ``synonyms.csv`` is sent
as its synonym. Of 470 terms of crime, law, weather, football, markets, politics and kitchens, each
in a sentence of our own, those are in it whose draft was wrong, whose synonym's draft is right, and
which mean nothing else in the news; terms of which only some uses are so stand with the words that
tell these. In 2,994 sentences of Flores dev
and NTREX-128 eight have one, of 806 hard inputs 10, of which 6 came out right that were wrong.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".csv")
"""Rows of language, term and synonym."""

_WORD = re.compile(r"\w+")
_OPENS = re.compile(r"(?:^|[.!?:;|\"“«(–—-]\s*)[^\w\s]*$")
"""What stands before a word that has a capital because something begins with it."""

_DEATH = re.compile(
    r"(Morreu|Faleceu),? (aos \d{1,3} anos),? ([oa]) ([^,.;:]{3,80})(,[^,.;:]{3,120})?(\.?)"
)
"""Portuguese tells who died behind the age ("Morreu aos 91 anos a escritora"), of which the tiny
Firefox model pt→en makes "She died at the age of 91 by the writer", or the like, in four of six
sentences; with the person in front in none."""


def reworded(text: str, language: str) -> str:
    """A text with the terms of its language in other words, and deaths told in another order.

    A term with a capital that does not begin anything is a name and stays.

    >>> reworded("Burlas triplicam: burlão detido.", "pt")
    'Fraudes triplicam: vigarista detido.'
    >>> reworded("O senhor Rusga saiu.", "pt")
    'O senhor Rusga saiu.'
    >>> reworded("Morreu aos 91 anos a escritora Ana Sá.", "pt")
    'A escritora Ana Sá morreu aos 91 anos.'
    """
    if language == "pt" and (death := _DEATH.fullmatch(text)):
        text = _told_in_order(*death.groups(default=""))
    terms, telling, pattern = _known(language)
    if telling.isdisjoint(_WORD.findall(text.lower())):
        return text

    def said(match: re.Match[str]) -> str:
        term = match[0]
        if term[0].islower():
            return terms.get(term.lower(), term)
        if not _OPENS.search(text, 0, match.start()):
            return term
        synonym = terms[term.lower()]
        return synonym[0].upper() + synonym[1:]

    return pattern.sub(said, text)


def _told_in_order(verb: str, age: str, article: str, person: str, more: str, end: str) -> str:
    """The news of a death with the person in front."""
    clause = f"{more}," if more else ""
    return f"{article.upper()} {person}{clause} {verb.lower()} {age}{end}"


@cache
def _known(language: str) -> tuple[Mapping[str, str], frozenset[str], re.Pattern[str]]:
    """Synonyms by term, the longest word of each term, and what finds terms, the longest first."""
    # The first row names the columns.
    with _FILE.open(encoding="utf-8", newline="") as file:
        terms = {term: synonym for code, term, synonym in csv.reader(file) if code == language}
    longest = sorted(terms, key=lambda term: (-len(term), term))
    found = "|".join(map(re.escape, longest)) or r"(?!)"
    telling = frozenset(max(_WORD.findall(term), key=len) for term in terms)
    return terms, telling, re.compile(rf"(?<![\w-])(?:{found})(?![\w-])", re.IGNORECASE)
