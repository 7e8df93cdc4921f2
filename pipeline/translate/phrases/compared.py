"""Put the number first where Portuguese says more before it: "mais 7,4% do que há um ano".

Of "Casas no Porto já custam mais 7,4% do que há um ano" the tiny Firefox model pt→en makes "cost
more 7.4% than for a year", of "menos 12% do que há um ano" "less than 12 percent than a year ago",
of "menos 12% em termos homólogos" "less 12% in annual terms". With the number first all of a dozen
such sentences of our own come out as they should.
"""

from __future__ import annotations

import re

_PER_CENT = re.compile(
    r"(?<!\b[Pp]elo )(?<!\b[Aa]o )(?<!\b[Nn]ada )(?<!\bd[eo] )(?<!\bmuito )(?<!\bpouco )"
    r"\b(?P<first>[Mm])(?P<how>ais|enos) (?P<number>\d+(?:[.,]\d+)? ?%) "
    r"(?=(?:do )?que (?!se |o |a )|em termos homólogos\b|em cadeia\b|face a|em relação a"
    r"|em comparação|comparativamente|na comparação|frente a|homólog)"
)
"""A share and what it is compared with; "mais 8% de turistas" stays, and so does "mais de 8%"."""

_IN_CHAIN = "% em cadeia"
"""What is compared with the quarter or the month before; a model says "in chain"."""


_YEAR_ON_YEAR = re.compile(r"(% (?:mais|menos)|%),? em termos homólogos\b")


def compared(text: str) -> str:
    """A Portuguese text that says by how much something is more before it says so.

    >>> compared("Custam mais 7,4% do que há um ano, pelo menos 3% do que têm.")
    'Custam 7,4% mais do que há um ano, pelo menos 3% do que têm.'
    """
    if "%" not in text:
        return text
    text = text.replace(_IN_CHAIN, "% em relação ao período anterior")
    text = _PER_CENT.sub(r"\g<number> m\g<how> ", text)
    return _YEAR_ON_YEAR.sub(r"\1 em relação ao mesmo período do ano anterior", text)
