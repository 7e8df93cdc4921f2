"""Marks inside a text: to cut it at them, and to give a draft those of its source."""

from __future__ import annotations

import re


def cut_at(mark: re.Pattern[str], text: str) -> list[tuple[str, bool]]:
    """A text as (text, is a mark) parts, none of them empty.

    >>> cut_at(re.compile('"'), 'Disse "sim".')
    [('Disse ', False), ('"', True), ('sim', False), ('"', True), ('.', False)]
    """
    parts: list[tuple[str, bool]] = []
    at = 0
    for found in mark.finditer(text):
        parts += [(text[at : found.start()], False), (found[0], True)]
        at = found.end()
    return [part for part in (*parts, (text[at:], False)) if part[0]]


def put_back(mark: re.Pattern[str], draft: str, source: str) -> str:
    """A draft with the marks of its source, first for first; as it is where counts differ."""
    marks = mark.findall(source)
    if not marks or len(mark.findall(draft)) != len(marks):
        return draft
    rest = iter(marks)
    return mark.sub(lambda _: next(rest), draft)
