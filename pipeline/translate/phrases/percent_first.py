"""Shares of people stand before what they did: "Votaram 54,7%" is "54,7% votaram".

The tiny Firefox model pt→en takes what stands behind such a verb for its object: "They voted 54.7%
of voters", "They answered the survey 40% of the students".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_DO = (
    *("abstiveram-se", "aderiram", "aprovaram", "chumbaram", "compareceram", "concordaram"),
    *("desistiram", "discordaram", "faltaram", "inscreveram-se", "morreram", "participaram"),
    *("reprovaram", "responderam", "sobreviveram", "vacinaram-se", "votaram"),
)
_DOING = frozenset(verb.removesuffix("-se") for verb in _DO) | {"tinham", "têm"}
_DID = rf"(?:{'|'.join(_DO)})"
_SHARE = lazily(
    r"(?:(?P<start>^)|(?<=[,;] )|(?<=\b[Ee]m \d{4} )|(?<=\b(?:que|mas) )|(?<=\be ))"
    rf"(?P<did>(?i:{_DID})|(?:tinham|têm) (?:aderido|participado|votado))"
    r"(?P<where> (?:ao|à|n[ao]|d[ao]) [a-zà-ÿ]+)? "
    r"(?P<share>(?:(?:cerca|mais|menos) de |apenas |só |quase )?\d[\d,]* ?%"
    r"(?: d[aeo]s? (?!votos)[a-zà-ÿ]+(?: inscritos| portugueses| chamados)?)?)(?=[.;,:!?]|$)"
)


def with_shares_first(text: str) -> str:
    """A Portuguese text whose shares of people stand before their verb.

    >>> with_shares_first("Votaram 54,7% dos eleitores.")
    '54,7% dos eleitores votaram.'
    >>> with_shares_first("Os sócios votaram 60% dos pontos.")
    'Os sócios votaram 60% dos pontos.'
    """
    if "%" not in text or _DOING.isdisjoint(words_of(text)):
        return text
    return _SHARE.sub(
        lambda at: f"{at['share']} {at['did'].lower()}{at['where'] or ''}",
        text,
    )
