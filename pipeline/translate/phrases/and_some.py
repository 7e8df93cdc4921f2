"""Say how many there are and some more: "vinte e tal pessoas", "trinta e poucos anos".

The tiny Firefox model pt→en makes "Twenty-song and such people" of the first, "Thirty-six years" of
the second and "forty and many years old" of "quarenta e muitos anos". Of 14 sentences of our own
with such a number none came out right, and all do as "mais de vinte", "pouco mais de trinta" and
"quase cinquenta".
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.words import listed, words_of

_TENS = (
    "dez", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa",
    "cem",
)  # fmt: skip
_NEXT = dict(pairwise(_TENS)) | {str(tens): str(tens + 10) for tens in range(20, 91, 10)}
_MORE = listed("tal tantos tantas poucos poucas muitos muitas picos")
_AND_SOME = lazily(
    r"\b(?P<about>umas |uns |cerca de )?"
    rf"(?P<number>{'|'.join(_TENS)}|cento|duzent[ao]s|trezent[ao]s|quinhent[ao]s|mil"
    r"|[2-9]0|[1-9]00|[1-9](?:\.| )?000|\d{1,2} mil)"
    rf" e (?P<more>{'|'.join(sorted(_MORE))})\b(?! e )",
    re.IGNORECASE,
)


def and_some(text: str) -> str:
    """A Portuguese text in which a number is said to be exceeded, or nearly the next.

    >>> and_some("Vinte e tal pessoas esperavam.")
    'Mais de vinte pessoas esperavam.'
    >>> and_some("Tem trinta e muitos anos.")
    'Tem quase quarenta anos.'
    >>> and_some("Dez e muito.")
    'Dez e muito.'
    """
    if not any(sign in text for sign in (" e t", " e p", " e m")):
        return text
    if _MORE.isdisjoint(words_of(text)):
        return text
    return _AND_SOME.sub(_exceeded, text)


def _exceeded(found: re.Match[str]) -> str:
    """More than the number, a little more, or nearly the next of ten."""
    number, more = found["number"].lower(), found["more"].lower()
    number = "cem" if number == "cento" else number
    if more.startswith("muit"):
        said = f"quase {_NEXT[number]}" if number in _NEXT else f"bem mais de {number}"
    elif more.startswith("pouc"):
        said = f"pouco mais de {number}"
    else:
        said = f"mais de {number}"
    return cased(said, found[0][0])
