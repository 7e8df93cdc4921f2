"""Let sources speak in front: "disse à Lusa fonte da GNR" has who said it behind whom it was told.

The tiny Firefox model pt→en makes "told Lusa source of the GNR" of it, or "he told Lusa source of
the GNR", and "guaranteed the Público the councilman" of "garantiu ao Público a vereadora". With the
one who speaks in front, "uma fonte da GNR disse à Lusa", all of 22 such sentences of our own come
out as they should; 13 did before.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_SAID = "adiantou|afirmou|declarou|disse|frisou|referiu|sublinhou"
_TELLS = (
    rf"{_SAID}|admitiu|assegurou|avançou|confirmou|contou|detalhou|esclareceu|explicou|garantiu"
    r"|indicou|precisou|relatou|revelou"
)
"""What somebody does who speaks, and with what else he may tell: "explicou à Lusa o plano"."""

_PLAINLY = {"adiantou": "disse", "avançou": "disse", "indicou": "disse", "precisou": "esclareceu"}
"""Verbs that the model takes for what is done in other ways."""

_TOLD = (
    r"(?:(?:à|ao) (?:(?:agência|jornal|revista|rádio|canal) )?"
    r"[A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ][\w.]*){0,2}"
    r"|aos jornalistas|à imprensa|à comunicação social|aos repórteres|à reportagem)"
)
_NAMES = r"[A-ZÀ-Þ][\w-]+(?: (?:d[aeo]s? )?[A-ZÀ-Þ][\w-]+){0,4}"
_TOLD_SOMEBODY = lazily(rf"[,\"”»] (?:{_TELLS}) (?:à|aos?) ")
"""The beginning of the next two patterns, which is rare."""

_SOURCE = lazily(
    rf"(?P<mark>[,\"”»] )(?P<said>{_TELLS}) (?P<told>{_TOLD} )(?:uma )?"
    r"(?P<who>fonte (?:(?!que\b)[^ ,.;:\"“”«»]+ ?){1,16})(?P<end>)"
)
_SOMEBODY = lazily(
    rf"(?:(?P<mark>[\"”»],? )(?P<said>{_TELLS})|(?P<comma>, )(?P<says>{_SAID})) (?P<told>{_TOLD} )"
    r"(?P<who>(?:[oa]|uma?) (?!(?:que|propósito|respeito|est[ea]|dada|certa|seguir|meio|partir)\b)"
    rf"[a-zà-ÿ][^,.;:\"“”«»]{{2,70}}(?:, {_NAMES})?)(?P<end>\.?$)"
)
_WHOSE = (
    r"(?:oficial|próxima|policial|judicial|hospitalar|governamental|diplomática|militar|sindical"
    r"|partidária|ligada|conhecedora|aeroportuária|d[ao]s?|d(?=e [A-Z])e)"
)
_WHOSE_SOURCE = lazily(rf"[Ff]onte {_WHOSE}\b")
_NO_ARTICLE = lazily(
    rf"\b((?:[Ss]egundo|[Dd]e acordo com|por|(?:{_TELLS})(?: (?:hoje|ontem))?) )"
    rf"(?=fonte {_WHOSE}\b)"
)
_OPENS = lazily(
    rf"(?:^|(?<=[.:;] )|(?P<comma>, ))[Ff]onte (?={_WHOSE}\b[^.;:]{{0,80}}?\b(?:{_TELLS})\b)"
)
"""A source without its article: behind a verb or a preposition, or before its verb where it begins
a sentence or stands behind what it was asked ("Contactada pela Lusa, fonte da empresa disse")."""


def sources_first(text: str) -> str:
    """A Portuguese text in which those who told a paper something stand in front of their verb.

    >>> sources_first("O jovem morreu, disse à Lusa fonte da GNR.")
    'O jovem morreu, uma fonte da GNR disse à Lusa.'
    >>> sources_first('"Vai fechar", explicou ao JN o autarca, Rui Sá.')
    '"Vai fechar", o autarca, Rui Sá, explicou ao JN.'
    >>> sources_first("O autarca explicou à Lusa o plano.")
    'O autarca explicou à Lusa o plano.'
    """
    if (" ao" in text or " à " in text) and _TOLD_SOMEBODY.search(text):
        text = _SOURCE.sub(_in_front, _SOMEBODY.sub(_in_front, text))
    if "onte " in text and _WHOSE_SOURCE.search(text):
        text = _OPENS.sub(lambda at: ", uma fonte " if at["comma"] else "Uma fonte ", text)
        text = _NO_ARTICLE.sub(r"\1uma ", text)
    return text


def _in_front(found: re.Match[str]) -> str:
    """Who speaks, what he does and to whom."""
    groups = found.groupdict()
    who, said = found["who"].rstrip(), found["said"] or groups["says"]
    mark = found["mark"] or groups["comma"]
    speaker = f"uma {who}" if who.startswith("fonte ") else who
    between = ", " if "," in who else " "
    after = " " if found["who"].endswith(" ") else ""
    told = f"{_PLAINLY.get(said, said)} {found['told'].rstrip()}"
    return f"{mark}{speaker}{between}{told}{after}{found['end']}"
