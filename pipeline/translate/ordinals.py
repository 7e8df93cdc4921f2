"""Ordinals as Portuguese prints them, "31.º" where engines write "31o"; "no. 14" for "n.º 14"."""

from __future__ import annotations

import re

_WRITTEN = re.compile(r"\d(?:st|nd|rd|th)\b", re.IGNORECASE)
_MADE = re.compile(r"(?<![\w.,])(\d{1,3})([oa])s?(?!\w)")
_NUMBERED = re.compile(r"\bn\.?[º°] ?\d", re.IGNORECASE)
_NUMBER = re.compile(r"\b([Nn]o) (?=\d)")
_SIGNS = {"o": "º", "a": "ª"}


def with_signs(draft: str, source: str, target: str) -> str:
    """A draft in Portuguese with the signs of ordinals, where its source has ordinals.

    >>> with_signs("Ele foi 31o na 4a Avenida.", "He was 31st on 4th Avenue.", "pt")
    'Ele foi 31.º na 4.ª Avenida.'
    >>> with_signs("Rua Direita, no 14", "Rua Direita, nº 14", "en")
    'Rua Direita, no. 14'
    """
    if target == "en" and ("º" in source or "°" in source) and _NUMBERED.search(source):
        return _NUMBER.sub(r"\1. ", draft)
    if target != "pt" or not _MADE.search(draft) or not _WRITTEN.search(source):
        return draft
    return _MADE.sub(lambda number: f"{number[1]}.{_SIGNS[number[2]]}", draft)
