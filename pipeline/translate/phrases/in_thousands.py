"""Ranges of thousands say so of both their ends: "entre 10 e 15 mil" is from ten thousand on.

The tiny Firefox model pt→en writes "between 10 and 15,000 people", "from 5 to 10,000 euros" and
"2 or 3,000", of six of six sentences of our own.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_RANGE = lazily(
    r"(?<![\d.,/-])(?<!de )(?<!dos )(?P<from>\d{1,3}(?:,\d)?)(?P<to> (?:e|a|ou) | até (?:aos )?)"
    r"(?P<last>\d{1,3}(?:,\d)?) mil\b(?! milh)"
)
_FROM = lazily(
    r"\bde (?P<from>\d{1,3}(?:,\d)?)(?P<to> a | para )(?P<last>\d{1,3}(?:,\d)?) mil\b(?! milh)"
)
_BETWEEN = re.compile(r"\b[Ee]ntre (?:os |as )?$")
_WIDEST = 10
"""How many times the first number the last one may be: "de 5 a 100 mil" may begin at five."""


def in_thousands(text: str) -> str:
    """A Portuguese text whose ranges of thousands are told in full.

    >>> in_thousands("Entre 10 e 15 mil pessoas pagaram de 5 a 10 mil euros.")
    'Entre 10 mil e 15 mil pessoas pagaram de 5 mil a 10 mil euros.'
    >>> in_thousands("A vila caiu de 8 para 4 mil almas, a cidade subiu de 500 para 2 mil.")
    'A vila caiu de 8 mil para 4 mil almas, a cidade subiu de 500 para 2 mil.'
    >>> in_thousands("De 800 a 2 mil pessoas viram os golos 3 e 2 mil fugiram.")
    'De 800 a 2 mil pessoas viram os golos 3 e 2 mil fugiram.'
    """
    if " mil" not in text:
        return text
    return _FROM.sub(_in_full, _RANGE.sub(_in_full, text))


def _in_full(found: re.Match[str]) -> str:
    """The range with both its ends in thousands, if it is one."""
    first, last = (float(found[end].replace(",", ".")) for end in ("from", "last"))
    between = _BETWEEN.search(found.string, 0, found.start())
    moves = found["to"] == " para "
    small, large = sorted((first, last)) if moves else (first, last)
    if not small < large <= _WIDEST * small or (found["to"] == " e " and not between):
        return found[0]
    at = found.end("from") - found.start()
    return f"{found[0][:at]} mil{found[0][at:]}"
