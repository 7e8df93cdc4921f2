"""Tell a month or a day of the week that was lost or became another.

The tiny Firefox model pt→en makes "We said of it." of "Falamos disso em maio." Of 497 sentences of
NTREX-128 and Flores dev in Portuguese that name one, four human translations have another or none,
each of them by mistake; of 997 drafts of Flores dev one has lost its Tuesday. Of
1,997 drafts of the model en→pt none has lost any. Of 1,370 sentences of NTREX-128 in Chinese,
Japanese, Korean, Thai and Arabic that name one 16 human translations fail, 14 of them by mistake.
"""

from __future__ import annotations

import re

from pipeline.translate.calendars import LANGUAGES, is_numbered, lacks_day, lacks_quarter, named
from pipeline.translate.engine import Pair

_COUNTERPARTS = {
    Pair("pt", "en"): {
        "janeiro": "January", "fevereiro": "February", "março": "March", "abril": "April",
        "maio": "May", "junho": "June", "julho": "July", "agosto": "August",
        "setembro": "September", "outubro": "October", "novembro": "November",
        "dezembro": "December", "segunda-feira": "Monday", "terça-feira": "Tuesday",
        "quarta-feira": "Wednesday", "quinta-feira": "Thursday", "sexta-feira": "Friday",
        "sábado": "Saturday", "domingo": "Sunday",
    },
    Pair("en", "pt"): {
        "January": "janeiro", "February": "fevereiro", "April": "abril", "June": "junho",
        "July": "julho", "August": "agosto", "September": "setembro", "October": "outubro",
        "November": "novembro", "December": "dezembro", "Monday": "segunda", "Tuesday": "terça",
        "Wednesday": "quarta", "Thursday": "quinta", "Friday": "sexta", "Saturday": "sábado",
        "Sunday": "domingo",
    },
}  # fmt: skip
"""Months and days of the week, of the languages that were measured; but for those that are words or
people in English."""

_LUNAR = re.compile("[农農阴陰旧舊][历曆]|음력")
_TRADITIONAL = re.compile(
    r"\b(?:lunar|moon|agricultural|farmers?|peasants?|traditional|Chinese|old|solar)\b",
    re.IGNORECASE,
)
"""What tells of a calendar in which a month has another number."""

_ABBREVIATED = 3
"""Letters of an English month or day that is cut short."""

_NAMES = {
    pair: re.compile(rf"(?:{'|'.join(names)})(?=s?(?!\w))") for pair, names in _COUNTERPARTS.items()
}
"""From Portuguese in small letters: with capitals they may be people, too."""

_SIGNS = {
    Pair("pt", "en"): (
        *("eiro", "março", "abril", "maio", "junho", "julho", "agosto", "bro", "-feira"),
        *("sábado", "domingo"),
    ),
    Pair("en", "pt"): ("uary", "April", "Ju", "August", "ber", "day"),
}
"""Something of which each of these names has one, which is found faster."""


def lost(source: str, draft: str, pair: Pair) -> bool:
    """Whether a draft lacks a month or a day of the week that its source names.

    >>> lost("Falamos em maio.", "We may have spoken of it.", Pair("pt", "en"))
    True
    >>> lost("Fecha aos sábados.", "Closed on Saturdays.", Pair("pt", "en"))
    False
    """
    if pair.target == "en" and pair.source in LANGUAGES:
        return _lacks_date(source, draft, pair.source)
    if not any(map(source.__contains__, _SIGNS.get(pair, ()))):
        return False
    return any(
        not _stands(_COUNTERPARTS[pair][name[0]], draft) and not _is_kept(name[0], draft, pair)
        for name in _NAMES[pair].finditer(source)
        if not source[: name.start()][-1:].isalnum()
    )


def _lacks_date(source: str, draft: str, language: str) -> bool:
    """The same of a language whose months have numbers, and of its quarters and days of months."""
    if "季度" in source and lacks_quarter(source, draft):
        return True
    if _LUNAR.search(source) and not _TRADITIONAL.search(draft):
        return True
    told = named(source, language)
    if any(not _stands(name, draft) and not is_numbered(name, draft) for name in told):
        return True
    return lacks_day(source, draft, language)


def _is_kept(name: str, draft: str, pair: Pair) -> bool:
    """Whether a name with a capital stays as it is, as in that of a newspaper."""
    return pair.source == "en" and name in draft


def _stands(name: str, draft: str) -> bool:
    """Whether a name stands in a draft, in full or cut short; "may" is a verb."""
    small = name.lower()
    if name in draft or (len(name) > _ABBREVIATED and small in draft):
        return True
    if small == name:
        return name.capitalize() in draft
    return re.search(rf"\b(?:{name[:_ABBREVIATED]}|{name[:4]})\b", draft) is not None
