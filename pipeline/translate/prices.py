"""Sell things "por" their price in Portuguese, and not "para" it.

The tiny Firefox model en→pt writes "foi vendida para £2 milhões", in all of four sentences of our
own with something bought or sold for an amount.
"""

from __future__ import annotations

from pipeline.translate.engine import Pair
from pipeline.translate.phrases.lazily import lazily

_PAIR = Pair("en", "pt")
_FOR = lazily(
    r"\b(?P<verb>(?i:vend|compr|leilo|arremat|alug|adquir|negoci|troc)\w+"
    r"(?: (?:em leilão|ontem|hoje))?) para "
    r"(?P<about>(?:(?:cerca|mais|menos) de |quase |até |apenas )?)"
    r"(?=[A-Z]{0,3}[$€£¥] ?\d"
    r"|\d[\d.,]* (?:milhões |bilhões |mil )?(?:de )?(?:dólares|euros|libras|reais)\b)"
)


def with_prices(draft: str, pair: Pair) -> str:
    """A draft in Portuguese whose prices stand behind their preposition.

    >>> with_prices("Foi vendida para £2 milhões.", Pair("en", "pt"))
    'Foi vendida por £2 milhões.'
    """
    if pair != _PAIR or " para " not in draft:
        return draft
    return _FOR.sub(r"\g<verb> por \g<about>", draft)
