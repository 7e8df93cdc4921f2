"""Say what a reason is in words that say nothing else.

"Uma vez que" gives a reason, behind a comma or where a sentence begins: of ", uma vez que ele
morreu" the tiny Firefox model pt→en makes "once he died". "Já que" is "since" or "as". With a verb
that tells what is awaited it is "once" indeed ("uma vez que a lei for aprovada"), and behind other
words it tells how often ("disse uma vez que"), and stays.

", pelo que" tells what follows from a reason. Before a verb the model takes it for "which": "broke
two ribs, which will be replaced"; "por isso" is "so".
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.translate.lazily import lazily

_REASON = lazily(
    r"(?P<begin>(?:^|[.!?] )\"?Uma|(?<=, )uma|(?<=\()uma) vez que (?=(?P<clause>[^,.;:)]*))"
)

_THEREFORE = lazily(
    r"(?<=, )pelo que (?=(?:deverá|deverão|ficará|ficarão|poderá|poderão|será|serão|terá|terão|vai"
    r"|vão)\b)"
)
"""What follows from a reason; "pelo que é" and "pelo que fez" may be what somebody is loved for."""

_NEAR = 7
"""Words behind it among which its verb stands."""

_AWAITED = lazily(
    r"for(?:em)?|\w{2,}[aeiô]r(?:em)?|vir(?:em)?|seja[ms]?|esteja[ms]?|tenha[ms]?|haja|possa[ms]?"
    r"|faça[ms]?|venha[ms]?|saia[ms]?|chova|fique[ms]?|chegue[ms]?|termine[ms]?|acabe[ms]?|vá"
)
"""Subjunctives: those of the future, and the frequent ones of the present."""

_BEFORE_INFINITIVES = frozenset(
    (
        *("a", "ao", "até", "de", "deve", "devem", "deverá", "deveria", "devia", "em", "ia"),
        *("iam", "irá", "irão", "para", "pode", "podem", "poderá", "poderão", "poderia"),
        *("podia", "podiam", "por", "qualquer", "quer", "querem", "quis", "sem", "vai"),
        *("vamos", "vão", "vou"),
    )
)
"""What an infinitive stands behind, which is written like a subjunctive."""


def with_reason(text: str) -> str:
    """A Portuguese text whose reasons are told with "já que" and "por isso".

    >>> with_reason("Foi adiado, uma vez que choveu.")
    'Foi adiado, já que choveu.'
    >>> with_reason("Uma vez que a lei for aprovada, vale.")
    'Uma vez que a lei for aprovada, vale.'
    """
    if "ma vez que " in text:
        text = _REASON.sub(_given, text)
    return _THEREFORE.sub("por isso ", text) if ", pelo que " in text else text


def _given(found: re.Match[str]) -> str:
    """The words for a reason, or what is there where it is none."""
    words = ("", *found["clause"].split()[:_NEAR])
    for before, word in pairwise(words):
        if _AWAITED.fullmatch(word) and before not in _BEFORE_INFINITIVES:
            return found[0]
    begin = found["begin"]
    return begin[:-3] + ("Já que " if begin[-3] == "U" else "já que ")
