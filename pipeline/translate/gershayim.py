"""Hebrew abbreviations have a sign inside, which nearly everybody types as a quotation mark.

``ארה"ב`` is the United States and ``צה"ל`` the army: read as quotation marks, which no draft has,
they kept such a sentence untranslated. So it is read with the sign of its own, ``״``, and asked for
with the mark, as models have read it.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_MARK = lazily(r"(?<=[א-ת])[\"”“](?=[א-ת])")
_AT_EDGE = lazily("(?<![א-ת])״|״(?![א-ת])")
"""The sign where it quotes, as many papers do."""

_PREFIX = lazily(r"(?<![א-ת])[ושהמכלב]{1,3}$")
_CLOSED = lazily(r"[^\"”“\n]{2,80}(?<=[\w.,!?…])[\"”“](?!\w)")
"""What is quoted, up to a mark that stands inside no word."""

_SIGN, _TYPED = "״", '"'


def signed(text: str) -> str:
    """A text with the sign of its own in each abbreviation; quotation marks stay.

    >>> signed('ארה"ב אמרה: "לא".')
    'ארה״ב אמרה: "לא".'
    >>> signed('דווח ב"הארץ" אתמול')
    'דווח ב"הארץ" אתמול'
    """
    text = _AT_EDGE.sub(_TYPED, text)
    return _MARK.sub(lambda mark: mark[0] if _quotes(mark) else _SIGN, text)


def typed(text: str) -> str:
    """A text as people type it, for a model.

    >>> typed("ארה״ב")
    'ארה"ב'
    """
    return text.replace(_SIGN, _TYPED)


def _quotes(mark: re.Match[str]) -> bool:
    """Whether a mark behind small words that stand before another opens a quotation."""
    text = mark.string
    before = text[: mark.start()]
    return bool(_PREFIX.search(before) and _CLOSED.match(text, mark.end()))
