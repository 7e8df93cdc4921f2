"""Ordinals as Portuguese prints them: "31.º" where engines write "31o"."""

from __future__ import annotations

import re

_WRITTEN = re.compile(r"\d(?:st|nd|rd|th)\b", re.IGNORECASE)
_MADE = re.compile(r"(?<![\w.,])(\d{1,3})([oa])s?(?!\w)")
_SIGNS = {"o": "º", "a": "ª"}


def with_signs(draft: str, source: str, target: str) -> str:
    """A draft in Portuguese with the signs of ordinals, where its source has ordinals.

    >>> with_signs("Ele foi 31o na 4a Avenida.", "He was 31st on 4th Avenue.", "pt")
    'Ele foi 31.º na 4.ª Avenida.'
    """
    if target != "pt" or not _MADE.search(draft) or not _WRITTEN.search(source):
        return draft
    return _MADE.sub(lambda number: f"{number[1]}.{_SIGNS[number[2]]}", draft)
