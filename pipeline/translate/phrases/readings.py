"""Let papers speak: behind what is quoted Portuguese says that it can be read there.

Of "lê-se no comunicado" the tiny Firefox model pt→en makes "reads in the statement", of "diz o
comunicado" "the statement said".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_SIGNS = ("lê-se ", "ler-se ", "lia-se ", "leu-se ")
_READ = lazily(
    r"(?P<before>(?:[\"”»’],?|,|[—–-]) )(?P<verb>lê-se|pode ler-se|lia-se|podia ler-se|leu-se) "
    r"(?:ainda |também )?(?P<where>n[oa]s?|num|numa"
    r"|em(?= (?:cartaz|comunicado|despacho|documento|nota|publicação|relatório|texto)\b)) (?=\w)"
    r"(?!(?:fim|dia|hora|tarde|noite|íntegra|(?:primeira|segunda|terceira|última) (?:linha|página"
    r"|parte)|página|capa|escola)\b)"
)
_PAPER = {"no": "o", "na": "a", "nos": "os", "nas": "as", "num": "um", "numa": "uma", "em": "um"}
_PAST = frozenset({"lia-se", "podia ler-se", "leu-se"})


def spoken(text: str) -> str:
    """A Portuguese text in which a paper says what can be read in it.

    >>> spoken('"É urgente", lê-se no comunicado.')
    '"É urgente", diz o comunicado.'
    >>> spoken("A obra, lia-se nos cartazes, parou.")
    'A obra, diziam os cartazes, parou.'
    """
    if not any(map(text.__contains__, _SIGNS)):
        return text
    return _READ.sub(_says, text)


def _says(found: re.Match[str]) -> str:
    """A verb that agrees with the paper."""
    says, many = ("dizia", "diziam") if found["verb"] in _PAST else ("diz", "dizem")
    verb = many if found["where"].endswith("s") else says
    return f"{found['before']}{verb} {_PAPER[found['where']]} "
