"""Tell for how long something had been so: Portuguese has one word for that and for "ago".

Of "O restaurante estava fechado há dois anos" the tiny Firefox model pt→en makes "The restaurant
was closed two years ago", and of "durante dois anos" "was closed for two years". Of 23 such
sentences of our own 14 came out as "ago", and none does now. With "desde há" none does either, but
some are told as if they were so still ("has been closed").
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.conjugation import conjugated
from pipeline.translate.phrases.number_words import ROUND, UP_TO_TWELVE
from pipeline.translate.phrases.words import words_of

_LENGTH = (
    r"(?:(?:mais|menos|cerca|perto) de |quase |pelo menos |apenas |já |aproximadamente )?"
    rf"(?:(?:\d{{1,3}}|uma?|{UP_TO_TWELVE}|quinze|{ROUND}"
    r"|vári[oa]s|alguns|algumas|muit[oa]s|pouc[oa]s|longos|largos"
    r"|uns|umas) (?:longos |largos |bons )?)?"
    r"(?:anos?|meses|mês|semanas?|dias?|noites|horas?|décadas?|séculos?|épocas|temporadas|gerações"
    r"|muito tempo|algum tempo|pouco tempo)\b"
)
_STATE = (
    r"(?<!onde )(?<!como )(?<!que )est(?:ava|avam)"
    r"(?! melhor| pior| mais| menos| assim| bem| viv[oa]s?\b)"
)
_EMPTY = r"(?:vazi|devolut|desocupad|desabitad)[oa]s?"
_DONE = (
    r"er(?:a|am) (?:muito |já )?(?:acompanhad|aguardad|ansiad|disputad|esperad|investigad|ocupad"
    r"|perseguid|procurad|reclamad|reivindicad|seguid|tratad|vigiad)[oa]s?"
)
_WENT_ON = (
    r"(?:aguardava|andava|chefiava|colaborava|conhecia|convivia|desempenhava|dirigia|esperava|exercia"
    r"|exigia|frequentava|geria|investigava|lecionava|lutava|militava|morava|namorava|ocupava"
    r"|pedia|permanecia|planeava|planejava|presidia|procurava|reclamava|reivindicava|residia"
    r"|sofria|sonhava|tentava|trabalhava|vivia)m?"
)
_FAILED_TO = (
    r"não (?:se |o |a |os |as |lhe )?(?:aparecia|atuava|bebia|chovia|comia|competia|conquistava"
    r"|conseguia|dormia|fumava|ganhava|jogava|marcava|nevava|perdia|pontuava|recebia|saía|somava"
    r"|treinava|trabalhava|vencia|via|visitava|pagava|produzia|subia|descia|aumentava|baixava|crescia"
    r"|investia|vendia|exportava|comprava|abria|funcionava|operava|circulava|pescava|voava)m?"
    r"|não (?:er(?:a|am)|tinham? sido) vist[oa]s?"
)
_BEFORE = lazily(
    rf"\b((?i:{_EMPTY}|{_STATE}|{_DONE}|{_WENT_ON}|{_FAILED_TO}))( [^,.;:()\"“”«»\d]{{1,60}})? "
    rf"h(?:á|avia) (?={_LENGTH})"
)
"""What lasts in most of its uses. "Valia um milhão há dez anos" and "custava" are ago, and so may
be what has a number before."""

_SO_LONG = lazily(rf" h(?:á|avia) {_LENGTH}")
"""What all of these patterns end with."""

_SERVED = lazily(
    r"(?<=, )(?P<who>[a-zà-ÿ]+(?:ora?|ista|eir[oa]|ante)(?: d[aeo]s? [a-zà-ÿ]+)?) há "
    rf"(?={_LENGTH}(?:[,.]|$))"
)
"""What somebody has been for so long: "Orlando, feirante há quarenta anos"."""


_GOING_ON = {
    f"{form}{itself}": f"{'estão' if told[1] else 'está'} a {verb}{itself}"
    for verb, itself in (
        *((verb, "") for verb in (
            "acampar", "protestar", "dormir", "beber", "comer", "reclamar", "exigir", "reivindicar",
            "denunciar", "alertar", "pedir", "treinar", "fumar", "pintar", "resistir", "chorar",
            "gritar", "marchar", "rezar", "negar", "ameaçar", "recusar", "tentar",
        )),
        *((verb, "-se") for verb in ("queixar", "manifestar", "arrastar", "preparar")),
    )
    for form, told in (
        (conjugated(verb, ("present", 2)), ("present", 0)),
        (conjugated(verb, ("present", 4)), ("present", 1)),
    )
}  # fmt: skip
"""What somebody does for some time, of which a model makes "a week ago" although it is still so."""

_STILL_DONE = lazily(
    rf"(?<![Nn]ão )(?<!nem )\b(?P<does>{'|'.join(sorted(_GOING_ON, key=len, reverse=True))})"
    rf"(?P<what>(?: [^,.;:()\"“”«»\d]{{1,60}})?) há (?P<time>{_LENGTH})"
    r"(?=[.,;]|$| (?:e|por|contra|sem)\b)"
)

_GOES_ON = frozenset(does.partition("-")[0] for does in _GOING_ON)
_LASTS = lazily(rf"\bdura(?P<many>m?) há (?={_LENGTH})")
"""What is going on still."""

_UNSEEN = lazily(
    rf"\b(?P<nobody>[Nn]inguém) (?:vê|viu) (?P<whom>[^,.;:()\"“”«»\d]{{1,40}})"
    rf" há (?P<time>{_LENGTH})"
)

_NOW = lazily(r"\b(?:hoje|agora|atualmente|actualmente)\b", re.IGNORECASE)
"""What is compared with now was so ago."""


def lasting(text: str) -> str:
    """A Portuguese text in which what had been so for years is told as such.

    >>> lasting("O homem estava desaparecido há uma semana.")
    'O homem estava desaparecido durante uma semana.'
    >>> lasting("A casa valia um milhão há dez anos.")
    'A casa valia um milhão há dez anos.'
    """
    if (" há " not in text and " havia " not in text) or _NOW.search(text):
        return text
    if not _SO_LONG.search(text):
        return text
    text = _SERVED.sub(r"\g<who> durante ", text)
    if "dura" in text:
        text = _LASTS.sub(r"continua\g<many> há ", text)
    if "inguém" in text:
        text = _UNSEEN.sub(r"\g<nobody> viu \g<whom> durante \g<time>", text)
    if not _GOES_ON.isdisjoint(words_of(text)):
        text = _STILL_DONE.sub(
            lambda found: f"{_GOING_ON[found['does']]}{found['what']} há {found['time']}", text
        )
    return _BEFORE.sub(lambda found: f"{found[1]}{found[2] or ''} durante ", text)
