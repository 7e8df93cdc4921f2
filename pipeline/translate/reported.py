"""Say what is only said to have happened in words that do not make it the future.

Newspapers of Portugal tell what they were told with a future: "O suspeito terá fugido". Of 20 such
sentences of our own the tiny Firefox model pt→en took 17 for the future ("The suspect will have
fled") and three for facts. "Pode ter fugido" is "may have fled" in all of them. Brazil says "teria
fugido", which is a condition elsewhere, and is sent so only where the sentence names who says it.
"""

from __future__ import annotations

import re

_HAPPENED = (
    r"(?!(?:advogado|certificado|comunicado|cuidado|fado|feriado|gado|gramado|lado|líquido|marido"
    r"|mercado|mestrado|relvado|resultado (?!d[aeo]\b|em\b|n[ao]\b)|sentido|significado|soldado"
    r"|supermercado|tecido|teclado|telhado|(?:ganho|gasto|posto|visto) d[aeo])\b)"
    r"(?:\w+(?:ado|ido)|aberto|coberto|dito|eleito|entregue|escrito|expulso|feito|ganho|gasto|ido"
    r"|imposto|morto|pago|posto|proposto|vindo|visto)\b"
)
"""A participle, which some nouns look like: "terá cuidado"."""

_BETWEEN = r"(?:(?:alegadamente|ainda|então|mesmo|também) )?"
_TOLD = re.compile(rf"\b([Nn]ão )?((?:[oa]s?|lhes?|se) )?(terá|terão)(?= {_BETWEEN}{_HAPPENED})")
_TOLD_OF_ITSELF = re.compile(rf"\b([Tt])er-(se|lhes?)-(á|ão)(?= {_HAPPENED})")
_TOLD_IN_BRAZIL = re.compile(
    rf"\b(não )?((?:[oa]s?|lhes?|se) )?(teria|teriam)(?= {_BETWEEN}{_HAPPENED})"
)

_SAYS = re.compile(r"\b(?:segundo|de acordo com|testemunhas|acusad[oa]s? de|acusações de)\b", re.I)
_IF = re.compile(r"\b(?:se|sem|caso|mesmo|com outr[oa]s?|não fosse|em vez de|tivesse\w*)\b", re.I)
"""What makes "teria" a condition; "se" is also a pronoun, and then nothing is gained."""

_LATER = re.compile(
    r"\b(?:quando|amanhã|até (?:a[os]?|20\d\d|lá)|daqui a|dentro de|em breve|em 20[2-9]\d|futuro"
    r"|no (?:fim|final) d[aeo]s?|próxim[oa]s?|logo que|assim que|depois de|quem|vencedor\w*)\b"
    r"|\bse [^,]{3,60},",
    re.IGNORECASE,
)
"""What tells that the future is meant: "Até 2030, a cidade terá perdido metade da população"."""

_QUOTED = re.compile('["”»’],? $')
_CAN = {"terá": "pode", "terão": "podem", "teria": "pode", "teriam": "podem", "á": "pode"}


def reported(text: str) -> str:
    """A Portuguese text whose hearsay is told as what may have been.

    >>> reported("O suspeito terá fugido.")
    'O suspeito pode ter fugido.'
    >>> reported("Em 2030 o suspeito já terá fugido, daqui a dez anos.")
    'Em 2030 o suspeito já terá fugido, daqui a dez anos.'
    """
    if not ("terá" in text or "terão" in text or "teria" in text or "er-" in text):
        return text
    if not _LATER.search(text):
        text = _TOLD.sub(lambda told: _may_have(told, text), text)
        text = _TOLD_OF_ITSELF.sub(_may_have_itself, text)
    if _SAYS.search(text) and not _IF.search(text):
        text = _TOLD_IN_BRAZIL.sub(lambda told: _may_have(told, text), text)
    return text


def _may_have(told: re.Match[str], text: str) -> str:
    """The verb as what may have been; as it is behind a quotation, which models know."""
    if _QUOTED.search(text, 0, told.start()):
        return told[0]
    negation, pronoun = told[1] or "", told[2] or ""
    if not negation:
        return f"{pronoun}{_CAN[told[3]]} ter"
    can = _CAN[told[3]]
    return f"{can.capitalize() if negation[0] == 'N' else can} não {pronoun}ter"


def _may_have_itself(told: re.Match[str]) -> str:
    """The verb with a pronoun inside: "ter-se-á tratado" as "pode ter-se tratado"."""
    can = "pode" if told[3] == "á" else "podem"
    return f"{can.capitalize() if told[1] == 'T' else can} ter-{told[2]}"
