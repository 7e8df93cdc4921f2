"""Tell a foreign minister from a chancellor, and a summit of leaders from a dome: Brazil says both.

Of "O chanceler Mauro Vieira" the tiny Firefox model pt→en makes "Chancellor Mauro Vieira", of "A
cúpula dos Brics" "The dome of the BRICS". Only Germany, Austria and the British treasury have
chancellors.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_HAVE_ONE = lazily(
    r"\b(?:Alemanha|alem(?:ão|ães|ã|ãs)|Áustria|austríac\w+|Berlim|Viena|Merz|Scholz|Merkel|Stocker"
    r"|Kohl|Brandt|Adenauer|Bismarck|Hitler|Nehammer|Reino Unido|britânic\w+|Reeves|Tesouro|CDU"
    r"|SPD|Bundestag|universidade|câmara baixa|[Cc]oligação|[Cc]oalizão|Verdes|verdes"
    r"|social-democratas?|democratas-cristãos|democrata-cristã[o]?"
    r"|(?:partido|governo|maioria|gabinete|sucessor|antecessor|eleição) d[oa] (?:novo |antiga? "
    r"|ex-|atual |futuro )?chanceler)\b",
)
"""What tells of a country with one: a parliament, and the government that he leads."""

_CHANCELLOR = lazily(r"\b(?P<ex>[Ee]x-)?(?P<capital>[Cc])hanceler(?P<many>es)?(?![\w-])")
_SUMMIT = lazily(
    r"\b(?P<capital>[Cc])úpula (?=(?:d[aeo]s? (?:G7|G20|Mercosul|Brics|BRICS|COP|COP\d+|Celac|CELAC"
    r"|OEA|ONU|Otan|OTAN|União|UE|Amazônia|Américas|Clima|clima|líderes|chefes|presidentes"
    r"|Asean|Apec|Alasca|paz)|entre|com|climática|ibero-americana|extraordinária|em [A-Z])\b)"
)


def with_ministers(text: str) -> str:
    """A Portuguese text with foreign ministers for chancellors of other countries, and summits.

    >>> with_ministers("O chanceler Mauro Vieira foi à cúpula dos Brics.")
    'O ministro das Relações Exteriores Mauro Vieira foi à cimeira dos Brics.'
    >>> with_ministers("O chanceler Friedrich Merz falou.")
    'O chanceler Friedrich Merz falou.'
    """
    if "hanceler" in text and not _HAVE_ONE.search(text):
        text = _CHANCELLOR.sub(_minister, text)
    return _SUMMIT.sub(_summit, text) if "úpula " in text else text


def _minister(found: re.Match[str]) -> str:
    """The minister; "ex-" is said in front."""
    minister = (
        "inistros das Relações Exteriores" if found["many"] else "inistro das Relações Exteriores"
    )
    former = found["ex"] or ""
    return f"{former}{'M' if found['capital'] == 'C' else 'm'}{minister}"


def _summit(found: re.Match[str]) -> str:
    return f"{'C' if found['capital'] == 'C' else 'c'}imeira "
