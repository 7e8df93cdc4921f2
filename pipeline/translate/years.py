"""What changes in a year does not change by it: a model tells the two apart less than Portuguese.

Of "O lucro aumentou 3% em 2024" the tiny Firefox model pt→en makes "increased by 3% by 2024". Of 29
sentences of our own in which something changes "em 2024" eight came out so, and none does now.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_MEASURED = frozenset({Pair("pt", "en")})

_BY = re.compile(
    r"\b(?P<by>[Bb])y (?P<year>(?:19|20)\d\d)\b(?! (?:percent|people|euros|to)\b|[.,]\d)"
)


def in_years(draft: str, source: str, pair: Pair) -> str:
    """A draft in which what happens "em 2024" is told of that year.

    >>> in_years("It grew by 3% by 2024.", "Cresceu 3% em 2024.", Pair("pt", "en"))
    'It grew by 3% in 2024.'
    >>> in_years("It closes by 2024.", "Fecha até 2024.", Pair("pt", "en"))
    'It closes by 2024.'
    """
    if ("y 20" not in draft and "y 19" not in draft) or pair not in _MEASURED:
        return draft

    def told(found: re.Match[str]) -> str:
        year = found["year"]
        others = source.count(year) != 1 or f"in {year}" in draft
        if others or not re.search(rf"\b[Ee]m {year}\b", source):
            return found[0]
        return f"{'In' if found['by'] == 'B' else 'in'} {year}"

    return _BY.sub(told, draft)
