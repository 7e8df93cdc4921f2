"""Sentences with an aside in brackets are asked for with commas, too: brackets mislead models.

A vocabulary has most words whole behind a space, and in pieces behind a bracket. Of "O jogo (adiado
duas vezes)" the tiny Firefox model pt→en makes "The game (added twice)", of "(despedido em maio)"
"(requested in May)". Between commas they are "postponed" and "fired". So the sentence is sent with
commas as well, and where its draft has as many, brackets stand where they were. Of 80 sentences of
our own 17 came out wrong inside the brackets; 4 do so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LANGUAGES = frozenset({"pt"})
"""Languages that were measured."""

_ASIDE = re.compile(
    r"(?<=\w) (?P<opening>[(\[])(?!inclusive\b)"
    r"(?P<said>[a-zà-ÿ]{2}(?:[^()\[\];:\"\n]|(?<=\d):(?=\d))*)[)\]](?=[ ,.]|$)"
)
"""An aside that is no name and no abbreviation behind a word."""

_BRACKETS = re.compile(r"[()\[\]]")
_CLOSING = {"(": ")", "[": "]"}
_COMMA = re.compile(r",(?= )")
_NUMBER = re.compile(r"\d+")

_SHORTEST, _LONGEST = 0.4, 2.5
"""How many times the words of an aside its draft may have."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A sentence with commas in place of brackets, and which of its commas they are.

    ``last`` is None where the sentence ends with the aside; ``goes_on`` tells whether a comma stood
    behind the closing bracket.
    """

    text: str
    said: str
    opening: str
    first: int
    last: int | None
    goes_on: bool

    def with_marks(self, marked: str, bare: str) -> str:
        """The draft ``bare`` of this sentence with brackets; ``marked`` where they do not fit."""
        commas = [comma.start() for comma in _COMMA.finditer(bare)]
        if len(commas) != len(_COMMA.findall(self.text)) or _BRACKETS.search(bare):
            return marked
        start = commas[self.first]
        stop = len(bare.rstrip(". ")) if self.last is None else commas[self.last]
        said = bare[start + 1 : stop].strip()
        words, others = len(said.split()), len(self.said.split())
        fits = _SHORTEST * others <= words <= _LONGEST * others
        if not fits or _NUMBER.findall(said)[:1] != _NUMBER.findall(self.said)[:1]:
            return marked
        rest = bare[stop:] if self.last is None or self.goes_on else bare[stop + 1 :]
        return f"{bare[:start]} {self.opening}{said}{_CLOSING[self.opening]}{rest}"


def aside(text: str, language: str) -> Aside | None:
    """A sentence with commas for the brackets of its only aside; None where it has another shape.

    >>> aside("O jogo (adiado) é hoje.", "pt").text
    'O jogo, adiado, é hoje.'
    >>> aside("A OMS (Organização) avisa.", "pt")
    """
    if language not in LANGUAGES or ("(" not in text and "[" not in text):
        return None
    found = _ASIDE.search(text)
    if found is None or len(_BRACKETS.findall(text)) != 2:
        return None
    before, said, behind = text[: found.start()], found["said"], text[found.end() :]
    ends = not behind.strip(". ")
    if behind.startswith(".") and not ends:
        return None
    goes_on = behind.startswith(",")
    first = len(_COMMA.findall(before))
    last = None if ends else first + len(_COMMA.findall(said)) + 1
    bare = f"{before}, {said}{'' if ends or goes_on else ','}{behind}"
    return Aside(bare, said, found["opening"], first, last, goes_on)
