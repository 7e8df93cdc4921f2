"""Tickers tell who leaves a match behind the verb: "Sai Rui Vale, entra Abel Dinis".

The tiny Firefox model pt→en leaves "Sai", which it takes for a name. So the names are put in front.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_NAME = r"[A-ZÀ-Ý][\w'’-]+(?: (?:d[aeo]s? )?[A-ZÀ-Ý][\w'’-]+){0,3}"
_CHANGED = lazily(
    rf"(?P<before>^|[.:;!'’′] |[–—|-] )[Ss]ai (?:o )?(?P<out>{_NAME})(?P<between>,| e|;|, e)"
    rf" (?:entra|para entrar|para a entrada de) (?:o )?(?P<in>{_NAME})"
)
_RELIEVED = lazily(
    rf"(?P<in>{_NAME}) (?P<verb>rende|rendeu) (?:o )?(?P<out>{_NAME})"
    r"(?=[.,;!)]|$| (?:e|n[oa]|aos?)\b)"
)
"""Who takes the place of whom: the model makes "surrenders" of it."""

_BOOKED = lazily(
    rf"(?P<before>^|['’′] |[–—|-] )(?:Amarelad[oa]|Admoestad[oa])(?: com amarelo)? (?P<who>{_NAME})"
    r"(?=[.,;!]|$| (?:por|após|depois|a[os]? |n[oa] ))"
)
"""Who is shown a yellow card, in one word."""


def with_players_first(text: str) -> str:
    """A Portuguese text whose players stand in front of what they do.

    >>> with_players_first("78' Sai Rui Vale, entra Abel Dinis")
    "78' Rui Vale sai e Abel Dinis entra"
    >>> with_players_first("Sai Rui Vale, entra Abel Dinis.")
    'Rui Vale sai e Abel Dinis entra.'
    """
    if "ad" in text and ("Amarelad" in text or "Admoestad" in text):
        text = _BOOKED.sub(r"\g<before>Cartão amarelo para \g<who>", text)
    if " rende" in text:
        text = _RELIEVED.sub(_replaced, text)
    if "ai " not in text or "entra" not in text:
        return text
    return _CHANGED.sub(r"\g<before>\g<out> sai e \g<in> entra", text)


def _replaced(found: re.Match[str]) -> str:
    """Who replaces whom."""
    verb = "substitui" if found["verb"] == "rende" else "substituiu"
    return f"{found['in']} {verb} {found['out']}"
