"""Give sources their article: papers leave it out, and a model takes their words for someone's.

Of "disse à Lusa fonte da Proteção Civil" the tiny Firefox model pt→en makes "told Lusa source of
Civil Protection", or even "Lusa told ANA source"; of "disse à Lusa uma fonte da Proteção Civil" "a
source of Civil Protection told Lusa". Seven of eight such sentences of our own came out wrong, and
one does with the article ("confirmed to the Expresso a source of the PSP").
"""

from __future__ import annotations

import re

_SAID = (
    r"(?:adiantou|admitiu|afirmou|anunciou|assegurou|avançou|confirmou|contou|declarou|disse|esclareceu"
    r"|explicou|garantiu|indicou|informou|precisou|realçou|referiu|revelou|salientou|sublinhou)"
)
_WHOSE = (
    r"(?:oficial|próxima|policial|judicial|hospitalar|governamental|diplomática|militar|sindical"
    r"|partidária|ligada|conhecedora|aeroportuária|d[ao]s?|d(?=e [A-Z])e)"
)
_TOLD = re.compile(
    rf"\b(?P<said>{_SAID}(?: (?:à|ao|aos|às|a)(?: (?!uma\b)[\w.]+){{1,3}}?)?,?"
    r"(?: (?:hoje|ontem))?) "
    rf"fonte (?={_WHOSE}\b)"
)
_OPENS = re.compile(
    rf"(?:^|(?<=[.:;] )|(?P<comma>, ))[Ff]onte (?={_WHOSE}\b[^.;:]{{0,80}}?\b{_SAID}\b)"
)
"""A source that begins a sentence, or stands behind what it was asked ("Contactada pela Lusa,
fonte da empresa disse"), and says something."""


def with_source(text: str) -> str:
    """A Portuguese text whose sources have an article.

    >>> with_source("O fogo está extinto, disse à Lusa fonte da GNR.")
    'O fogo está extinto, disse à Lusa uma fonte da GNR.'
    >>> with_source("Fonte da GNR disse que não. Fonte de energia é o sol.")
    'Uma fonte da GNR disse que não. Fonte de energia é o sol.'
    """
    if "onte " not in text:
        return text
    text = _TOLD.sub(r"\g<said> uma fonte ", text)
    return _OPENS.sub(lambda at: ", uma fonte " if at["comma"] else "Uma fonte ", text)
