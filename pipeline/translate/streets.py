"""Streets keep their names: nobody finds the Rua do Comércio by a "Street of Commerce".

The tiny Firefox model pt→en keeps some ("Rua Augusta", "Mauá Square") and translates others
("Street 5 October", "the Allied Av."). A draft that lost the name of a street is asked for again
with a placeholder, as for places.
"""

from __future__ import annotations

import re

from pipeline.translate.glossary import Found
from pipeline.translate.lazily import lazily

_KIND = re.compile(
    r"(?<![\w-])(?:(?:[Rr]ua|[Aa]v(?:enida|\.)|[Tt]ravessa|[Pp]ra(?:ça|ceta)|[Aa]lameda|[Bb]eco|[Vv]iela"
    r"|Bairro)(?= )|(?:Largo|Calçada|Ladeira|Rotunda|Escadinhas|Quinta)(?= d[aeo]s? ))"
)
"""What streets, squares and quarters begin with in Portuguese; the last ones, words of other senses
as well ("Quinta Avenida"), only before "de"."""

_LINK = r"d(?:[aeo]|[ao]s)"
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’-]*(?:(?<=\b[A-Z])\.|(?<=\b[DS]r)\.|(?<=\bDra)\.)?"
_NAME = re.compile(
    rf" (?:{_LINK} )?(?:\d{{1,2}}\.?º? de {_CAPITAL}|{_CAPITAL}(?: (?:{_LINK} )?{_CAPITAL})*)"
)
"""What stands behind that: words with capitals ("do Comércio", "Dr. António José de Almeida") or a
day ("5 de Outubro")."""

_ENGLISH = (
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Way|Square|Place|Court|Terrace"
    r"|Crescent|Boulevard|Blvd|Gardens|Row|Hill|Highway|Parkway|Mews|Walk|Broadway)"
)
_CODE = r"[A-Z]{2} \d{5}(?:-\d{4})?(?!\w)"
_TOWN = r"[A-Z][a-z]+(?:[ -](?:[A-Z][a-z]+|upon|on|under|in|the|of))*"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
_ADDRESS = lazily(
    rf"(?<![\w.,$£€])(?:\d{{1,5}}[A-Za-z]?(?:[-–]\d{{1,5}})? (?:[NSEW]\.? )?"
    rf"(?:(?!{_MONTH})[A-Z][\w'’.]*|\d+(?:st|nd|rd|th))"
    rf"(?: [A-Z][\w'’]*){{0,3}}? {_ENGLISH}(?!\w)\.?(?:,? {_TOWN}(?=,? {_CODE}))?(?:,? {_CODE})?"
    rf"|{_TOWN},? {_CODE})"
)
"""An address of English; the tiny Firefox model en→pt puts Portland into Rio de Janeiro."""

_OWN = re.compile(rf"^\S+ (?:{_LINK} )?")
"""What is before the part of a name that is its own."""

_SMALL = lazily(
    rf"\b(?P<kind>rua|avenida|praça|praceta|travessa|alameda|(?:largo|calçada)(?= d[aeo]s? ))"
    rf" (?P<link>(?:{_LINK} )?)(?P<name>(?!{_LINK}\b|principal|central|sem|em|com|por|para|cortada"
    r"|fechada|e\b|a\b|à\b|inundada|alagada|onde|que|fica|está|reabre|fecha)[^\W\d_]{3,})",
    re.IGNORECASE,
)
"""A street in a text whose capitals are gone, and the first word of its name."""

_KNOWN_ABROAD = re.compile(r"^\S+ (?:Vermelha|de São Pedro|da Paz Celestial|da Independência)\b")
"""Squares that have a name in every language."""


def find(sentence: str, language: str) -> list[Found]:
    """(start, end, name) of the streets in a sentence, in order.

    >>> find("O café fica na rua do Comércio, em Faro.", "pt")
    [(15, 30, 'Rua do Comércio')]
    >>> find("O protesto saiu à rua no Porto.", "pt")
    []
    """
    if language == "en":
        if not any(map(str.isdigit, sentence)):
            return []
        return [(*place.span(), place[0]) for place in _ADDRESS.finditer(sentence)]
    if language != "pt":
        return []
    found: list[Found] = []
    for kind in _KIND.finditer(sentence):
        name = _NAME.match(sentence, kind.end())
        if name is None or (found and kind.start() < found[-1][1]):
            continue
        text = sentence[kind.start() : name.end()]
        if not _KNOWN_ABROAD.match(text):
            found.append((kind.start(), name.end(), text[0].upper() + text[1:]))
    return found


def capitalised(text: str, language: str) -> str:
    """A text that was in capitals, with those of its streets.

    >>> capitalised("Acidente na rua da palma", "pt"), capitalised("Rua sem luz", "pt")
    ('Acidente na Rua da Palma', 'Rua sem luz')
    """
    if language != "pt":
        return text
    return _SMALL.sub(
        lambda street: f"{street['kind'].capitalize()} {street['link']}{street['name'].title()}",
        text,
    )


def own_part(name: str) -> str:
    """The part of a name that tells it from others of its kind; all of what is no street.

    >>> own_part("Rua do Comércio")
    'Comércio'
    >>> own_part("Pato Branco")
    'Pato Branco'
    """
    return _OWN.sub("", name) if _KIND.match(name) else name
