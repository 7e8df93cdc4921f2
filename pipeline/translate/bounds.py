"""Tell "at least half" where the source has less than half.

Of "por menos da metade do valor" the tiny Firefox model pt→en makes "for at least half of the
value". Of 3,994 sentences of NTREX-128 in two kinds of Portuguese no draft and no human
translation fails.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily

_MEASURED = frozenset({Pair("pt", "en")})
_AMOUNT = r"(?:\d|metade|uma?\b|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|cem|mil\b)"
_UNDER = lazily(rf"(?<!pelo )(?<!ao )\bmenos d(?:e|[ao]s?) {_AMOUNT}", re.IGNORECASE)
_OVER = lazily(rf"(?<!de )\bmais d(?:e|[ao]s?) {_AMOUNT}", re.IGNORECASE)
_AT_LEAST = lazily(r"\b(?:pelo|ao) menos\b|\bno mínimo\b", re.IGNORECASE)
_SAYS_LESS = lazily(
    r"\b(?:less\w*|fewer|under|below|within|minus|small\w*|low\w*|short\w*|not? (?:even|more)|few"
    r"|only|just|barely|almost|nearly|inside|young\w*|minors?|minority|up to|no longer|before)\b",
    re.IGNORECASE,
)
_SAYS_MORE = lazily(
    r"\b(?:more|over|above|exceed\w*|beyond|great\w*|upwards?|plus|majority|most|at least|some"
    r"|in excess|long\w*|larg\w*|high\w*|old\w*|past|than|another|additional|extra|\w+er)\b",
    re.IGNORECASE,
)


def is_turned(source: str, draft: str, pair: Pair) -> bool:
    """Whether what is less than an amount is at least that in a draft, or the other way.

    >>> is_turned("Menos de metade votou.", "At least half voted.", Pair("pt", "en"))
    True
    >>> is_turned("Pelo menos metade votou.", "At least half voted.", Pair("pt", "en"))
    False
    """
    if pair not in _MEASURED:
        return False
    if "enos d" in source and _UNDER.search(source):
        return not (_SAYS_LESS.search(draft) or _AT_LEAST.search(source))
    if "ais d" not in source or not _OVER.search(source):
        return False
    before, less, behind = draft.lower().partition("less than")
    return bool(less) and not _SAYS_MORE.search(before + behind)
