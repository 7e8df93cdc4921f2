"""Say that a chamber of a place is its council: "a Câmara de Oeiras" is no room.

The tiny Firefox model pt→en makes "Camera of Faro approves accounts" of "Câmara de Faro aprova
contas", and "the House of Gaia" of "a câmara de Gaia". With "municipal" it is the council, the town
hall or the municipality in all of 20 headlines and sentences of our own, 11 of which were wrong.
"""

from __future__ import annotations

import re

_NO_PLACE = (
    r"Apel|Arbitra|Comérc|Compensa|Comuns|Conciliação|Deputad|Indústria|Lord|Lorde|Oficiais"
    r"|Represent|Técnicos|Vereadores"
)
_OF_PLACE = re.compile(
    r"(?<![\w-])[Cc]âmara"
    rf" (?=d(?:e|[ao]s?) (?!{_NO_PLACE})[A-ZÀ-Ý][a-zà-ÿ])"
)
_HEAD = re.compile(r"(?<!-)\b[Pp]resid(?:ente|ência) da $")
"""A head of the chamber is its mayor, which models know."""


def with_council(text: str) -> str:
    """A Portuguese text whose chambers of places are municipal ones.

    >>> with_council("Câmara de Faro aprova contas")
    'Câmara municipal de Faro aprova contas'
    >>> with_council("A Câmara dos Deputados e o presidente da Câmara de Faro")
    'A Câmara dos Deputados e o presidente da Câmara de Faro'
    """
    if "âmara d" not in text:
        return text
    return _OF_PLACE.sub(lambda found: _municipal(found, text), text)


def _municipal(found: re.Match[str], text: str) -> str:
    start = found.start()
    if _HEAD.search(text, 0, start):
        return found[0]
    opens = not text[:start].strip(" \"'“«—–-")
    return f"{'Câmara' if opens else 'câmara'} municipal "
