"""Say what storms are, and what the mainland is: "a depressão Kirk traz chuva ao continente".

Portugal's weather service gives names to lows, and calls mainland Portugal "o continente". The tiny
Firefox model pt→en makes "Depression Kirk brings rain to the continent" of it. A low with a name is
a storm, and where the weather is told nobody means a continent.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_LOW = lazily(
    r"\b(?P<low>[Dd]epressão) (?=(?!Pós|Bipolar|Tropical|Major|Maior)[A-ZÀ-Ý][a-zà-ÿ]{2,}\b)"
)
_MAINLAND = lazily(
    r"\b(?P<to>[àaA]o|[nN]o|[dD]o|[oO]) continente\b(?! (?:africano|americano|asiático|europeu"
    r"|antártico|gelado|negro|branco|dos?|das?|de)\b)"
)
_IN = {"ao": "a", "no": "em", "do": "de", "o": ""}
_WEATHER = lazily(
    r"\b(?:aguaceiros|aviso (?:amarelo|laranja|vermelho)|chuvas?|depressão|IPMA|neve|temperaturas?"
    r"|tempestade|trovoadas?|ventos?|agitação marítima|Açores|Madeira)\b",
    re.IGNORECASE,
)


def stormy(text: str) -> str:
    """A Portuguese text with storms, and with the mainland where its weather is told.

    >>> stormy("Depressão Kirk traz chuva ao continente")
    'Tempestade Kirk traz chuva a Portugal continental'
    >>> stormy("A depressão de um continente")
    'A depressão de um continente'
    """
    if "epressão " in text:
        text = _LOW.sub(lambda found: cased("tempestade", found["low"]) + " ", text)
    if " continente" in text and _WEATHER.search(text):
        text = _MAINLAND.sub(_mainland, text)
    return text


def _mainland(found: re.Match[str]) -> str:
    preposition = _IN[found["to"].lower().replace("à", "a")]
    return cased(f"{preposition} Portugal continental".strip(), found["to"])
