"""Rewrite a number from the notation of its language to that of another.

``1.500`` is fifteen hundred in Portuguese and one and a half in English. The engines rewrite small
numbers correctly and break long ones, so long ones are kept from them and rewritten here, but only
where there is one sensible reading; otherwise the digits stay as they were written.
"""

from __future__ import annotations

import re

DECIMAL_COMMA = frozenset(
    (
        *("af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "eo", "es", "et", "eu"),
        *("fi", "fr", "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "ky", "la", "lt"),
        *("lv", "mk", "mn", "nb", "nl", "nn", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr"),
        *("sv", "tr", "uk", "uz", "vi"),
    )
)
"""Languages of the table that write ``0,5`` (Unicode CLDR, ``decimal`` symbol)."""

_DOTTED = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", re.ASCII)
_PLAIN = re.compile(r"\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})", re.ASCII)
_SWAP = str.maketrans(".,", ",.")


def renotate(number: str, source: str, target: str) -> str:
    """A number of one language in the notation of another.

    >>> renotate("2.345,67", "pt", "en")
    '2,345.67'
    >>> renotate("12.05.2021", "de", "en")
    '12.05.2021'
    """
    if source not in DECIMAL_COMMA or target in DECIMAL_COMMA:
        return number
    if _DOTTED.fullmatch(number) or _PLAIN.fullmatch(number):
        return number.translate(_SWAP)
    return number
