"""Tell what is written under a sign of the zodiac to its reader.

"Leão: o seu charme está em alta" speaks to those born under a sign. The tiny Firefox model pt→en
makes an animal of it, and its charm. Of 12 such openings of our own it took five signs for what
else they mean, and seven readers for somebody else; with the English sign and "teu" none and one.
"Virgem" comes out right as it is.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import first_word

_SIGNS = {
    "aquário": "Aquarius", "áries": "Aries", "balança": "Libra", "câncer": "Cancer",
    "capricórnio": "Capricorn", "caranguejo": "Cancer", "carneiro": "Aries",
    "escorpião": "Scorpio", "gémeos": "Gemini", "gêmeos": "Gemini", "leão": "Leo",
    "libra": "Libra", "peixes": "Pisces", "sagitário": "Sagittarius", "touro": "Taurus",
}  # fmt: skip
_UNDER = lazily(
    rf"(?P<sign>virgem|{'|'.join(_SIGNS)})(?P<mark>:| [—–-]) (?=.{{20}})", re.IGNORECASE
)
_YOURS = lazily(r"\b(?:seus?|suas?)\b")
_DOES = lazily(
    r"(?:vai|irá|terá|tem|poderá|pode|deverá|deve|estará|está|será|precisa|conseguirá|receberá"
    r"|encontrará|sentirá|sente-se|anda|merece|sentir-se-á) ",
)
"""What the reader does or will."""

_TO_YOU = lazily(
    r"\b([a-zà-ÿ]+)-lhe\b|(?<=\b)(afeta|ajuda|beneficia|convida|deixa|favorece|obriga|surpreende)-[oa]\b"
)
_YOUR = {"seu": "teu", "seus": "teus", "sua": "tua", "suas": "tuas"}


def under_its_sign(text: str) -> str:
    """A Portuguese text under a sign of the zodiac, as told to a reader.

    >>> under_its_sign("Leão: o seu charme está em alta.")
    'Leo: o teu charme está em alta.'
    >>> under_its_sign("O leão: o seu charme está em alta.")
    'O leão: o seu charme está em alta.'
    """
    first = first_word(text)
    found = _UNDER.match(text) if first in _SIGNS or first == "virgem" else None
    if found is None:
        return text
    rest = _YOURS.sub(lambda own: _YOUR[own[0]], text[found.end() :])
    rest = _TO_YOU.sub(lambda verb: f"{verb[1] or verb[2]}-te", rest)
    sign = _SIGNS.get(found["sign"].lower(), found["sign"])
    return f"{sign}{found['mark']} {'você ' if _DOES.match(rest) else ''}{rest}"
