"""Tell drafts that are too short or too long for their source."""

from __future__ import annotations

import re

from pipeline.translate.density import density
from pipeline.translate.engine import Pair

_DENSE = 1.9
"""From here on densities are of what is no Latin letter and no digit: these count as they are,
for Chinese writes foreign names and their Latin spelling in brackets behind."""

_SHORTEST, _LONGEST = 0.45, 2.0
"""Bounds of the length relative to the median, beyond which 21 of 39,000 human translations lie."""

_SLACK = 12
"""Characters that a draft may be shorter or longer beyond that; short texts vary more. Longer it
may be by as many of its source: "中小学不得组织幼升小考试" says in twelve what takes a hundred."""

_PLAIN = re.compile(r"[A-Za-z0-9]")


def is_odd(source: str, draft: str, pair: Pair) -> bool:
    """Whether a draft has another length than is usual: its tail was dropped, or it babbles.

    >>> is_odd("O gato dorme em casa da minha avó há muitos anos já.", "Cats.", Pair("pt", "en"))
    True
    """
    dense = density(pair.source)
    plain = len(_PLAIN.findall(source)) if dense >= _DENSE else 0
    expected = (plain + (len(source) - plain) * dense) / density(pair.target)
    slack = _SLACK * dense if dense >= _DENSE else _SLACK
    return not (_SHORTEST * expected - _SLACK <= len(draft) <= _LONGEST * expected + slack)
