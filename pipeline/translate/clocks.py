"""Mornings stay mornings: engines make "3:00 p.m." of "às 3h00 da madrugada".

Of thirteen sentences with an hour before noon the tiny Firefox model pt→en put two into the
afternoon.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_MEASURED = frozenset({Pair("pt", "en")})

_AFTERNOON = re.compile(r"(?<![\d:.])(1[0-2]|\d)((?:[:.]\d\d)?)( ?)p\.?m\b\.?")
_CLOCK = re.compile(
    r"(?<![\d:.,])([01]?\d|2[0-3])(?=[hH:]\d\d(?!\d)|\s?[hH](?!\w)|\s(?:horas?|da)\b)"
)
_LATER = re.compile(r"\b(?:tarde|noite|meio-dia|jantar)\b", re.IGNORECASE)
_EARLY = re.compile(r"\b(?:madrugada|manhã)\b", re.IGNORECASE)


def with_mornings(draft: str, source: str, pair: Pair) -> str:
    """A draft without the afternoons that its source does not tell of.

    Where the source names the morning, so does the draft; elsewhere the hour stands alone.

    >>> with_mornings("It began at 3:00 p.m.", "Começou às 3h00 da madrugada.", Pair("pt", "en"))
    'It began at 3:00 a.m.'
    >>> with_mornings("It began at 3 pm.", "Começou às 15h.", Pair("pt", "en"))
    'It began at 3 pm.'
    """
    if pair not in _MEASURED or ("p.m" not in draft and "pm" not in draft):
        return draft
    if not _AFTERNOON.search(draft) or _LATER.search(source):
        return draft
    told = frozenset(int(hour) for hour in _CLOCK.findall(source))
    early = bool(_EARLY.search(source))

    def mended(clock: re.Match[str]) -> str:
        hour = int(clock[1])
        if hour not in told or hour % 12 + 12 in told:
            return clock[0]
        ended = "." if not early and not draft[clock.end() :].strip() else ""
        return f"{clock[1]}{clock[2]} a.m." if early else f"{clock[1]}{clock[2]}{ended}"

    return _AFTERNOON.sub(mended, draft)
