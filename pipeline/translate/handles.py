"""Whoever goes by a handle is a person: he or she told something, and not it.

To the tiny Firefox model pt→en a placeholder is a thing: of "A @rita contou à @maria que perdeu o
emprego" it makes "@rita told @maria that it lost its job". The article tells a woman from a man.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily

_MEASURED = frozenset({Pair("pt", "en")})
_HANDLE = r"@\w+(?:[.-]\w+)*"
_ACTS = lazily(rf"^([OA]) ({_HANDLE}) ")
_SAID = (
    r"(?:says|said|told|tells|assured|promised|warned|confessed|admitted|announced|explained"
    r"|guaranteed|replied|responded|answered|wrote|revealed|swore|claims?|claimed)"
)
_IT = lazily(
    rf"\bthat it(?P<is>['’]s)?\b(?! is (?:possible|necessary|important|time))|{_SAID} it\b"
)
_ITS = lazily(r"\bits\b")
_ARTICLE = lazily(rf"^The (?={_HANDLE})")


def with_people(draft: str, source: str, pair: Pair) -> str:
    """A draft in which the person of a handle goes on as one.

    >>> with_people("@rita told @ana that it lost its job.", "A @rita disse à @ana que perdeu o"
    ... " emprego.", Pair("pt", "en"))
    '@rita told @ana that she lost her job.'
    """
    if not source.startswith(("O @", "A @")) or pair not in _MEASURED:
        return draft
    acts = _ACTS.match(source)
    if acts is None:
        return draft
    draft = _ARTICLE.sub("", draft)
    told = re.match(rf"{re.escape(acts[2])} {_SAID}\b", draft)
    found = _IT.search(draft) if told else None
    if told is None or found is None:
        return draft
    he, his = ("she", "her") if acts[1] == "A" else ("he", "his")
    at = found.start() + found[0].index(" it") + 1
    return draft[:at] + he + _ITS.sub(his, draft[at + len("it") :])
