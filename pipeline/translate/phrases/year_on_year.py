"""Say with which time a share is compared: statisticians have terms of their own for it.

Of "caiu 3% em termos homólogos" the tiny Firefox model pt→en makes "fell by 3% in annual terms",
and of "cresceu 0,2% em cadeia", in a quarter or a month, "grew by 0.2% in chain".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_YEAR_ON_YEAR = lazily(r"(%(?: a (?:mais|menos))?),? em termos homólogos\b")
"""Behind no share it is told in annual terms."""

_IN_CHAIN = "% em cadeia"
_THAN_BEFORE = "% em relação ao período anterior"


def year_on_year(text: str) -> str:
    """A Portuguese text whose shares are compared with a time in plain words.

    >>> year_on_year("O PIB cresceu 0,2% em cadeia.")
    'O PIB cresceu 0,2% em relação ao período anterior.'
    """
    if "%" not in text:
        return text
    text = _YEAR_ON_YEAR.sub(r"\1 em relação ao mesmo período do ano anterior", text)
    return text.replace(_IN_CHAIN, _THAN_BEFORE)
