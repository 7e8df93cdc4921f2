"""Advertising that models make of sober news, because they were trained on pages of hotels.

Of "O hotel está em obras" the tiny Firefox model pt→en makes "The hotel is surrounded by
restaurants and bars", of "O hotel está em remodelação" that it is perfect for brunch, of "O
apartamento ardeu" that it was a great host. Of 80 short sentences of our own about hotels and flats
nine came out so. A draft fails that praises a place in words of which its source has none.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily

_PLACES = lazily(
    r"\b(?:accommodation|apartments?|flat|guest ?house|hostel|hotels?|inn|property|resort|rooms?"
    r"|villa|restaurant|bar|caf[eé])\b",
    re.IGNORECASE,
)
_PRAISES = {
    "surrounded by": r"rodea|cercad|envolt|envolvid|à volta|em redor|em torno|entre",
    "perfect for": r"perfeit|ideal|idea[li]",
    "ideal for": r"idea[li]|perfeit",
    "easy access": r"acess|fácil|perto",
    "brunch": r"brunch",
    "sandy beach": r"arei|areal",
    "great host": r"anfitri|host",
    "great location": r"lugar|local|sítio|situ|ótim|excelente",
    "in the vicinity": r"perto|próxim|vizinh|arredores|imediaç|junto|redor|proximidade|redondeza",
    "restaurants and bars": r"restaurante|bar\b|bares",
    "restaurants and dining": r"restaurante|jantar",
    "just about": r"quase|prestes|apenas|cerca",
    "free wi-fi": r"wi-?fi|internet|rede",
}
"""What such pages say, and what a Portuguese source has that says it, too."""

_PRAISED = lazily("|".join(map(re.escape, _PRAISES)), re.IGNORECASE)
_MEANT = {praise: lazily(told, re.IGNORECASE) for praise, told in _PRAISES.items()}


def advertises(source: str, draft: str, pair: Pair) -> bool:
    """Whether a draft praises a place and its source does not.

    >>> advertises("O hotel está em obras.", "The hotel is perfect for brunch.", Pair("pt", "en"))
    True
    >>> advertises("O bar serve brunch.", "The bar serves brunch.", Pair("pt", "en"))
    False
    """
    lowered = draft.lower()
    if pair != Pair("pt", "en") or not any(map(lowered.__contains__, _PRAISES)):
        return False
    if not _PLACES.search(draft):
        return False
    return any(not _MEANT[found[0].lower()].search(source) for found in _PRAISED.finditer(draft))
