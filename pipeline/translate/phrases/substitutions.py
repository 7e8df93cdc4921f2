"""Tickers tell who leaves a match behind the verb: "Sai Rui Vale, entra Abel Dinis".

The tiny Firefox model pt→en leaves "Sai", which it takes for a name. So the names are put in front.
"""

from __future__ import annotations

from pipeline.translate.phrases.lazily import lazily

_NAME = r"[A-ZÀ-Ý][\w'’-]+(?: (?:d[aeo]s? )?[A-ZÀ-Ý][\w'’-]+){0,3}"
_CHANGED = lazily(
    rf"(?P<before>^|[.:;!'’′] |[–—|-] )[Ss]ai (?:o )?(?P<out>{_NAME})(?P<between>,| e|;|, e)"
    rf" (?:entra|para entrar|para a entrada de) (?:o )?(?P<in>{_NAME})"
)
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
    if "ai " not in text or "entra" not in text:
        return text
    return _CHANGED.sub(r"\g<before>\g<out> sai e \g<in> entra", text)
