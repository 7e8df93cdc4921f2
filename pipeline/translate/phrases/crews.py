"""Say who is at a fire in a word that is a noun: "400 operacionais".

The tiny Firefox model pt→en makes "400 operational" of it, and loses the verb in front: of ", mas
mantêm-se no terreno mais de 400 operacionais" no verb was left. As "professionals", and before the
verb, they stay in all of 12 sentences of our own.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import UP_TO_TEN
from pipeline.translate.phrases.words import listed, words_of

_MANY = r"(?:\d[\d.]*\d|\d)|mil|[Dd]ezenas de|[Cc]entenas de|[Vv]ários"
_CREW = lazily(
    rf"(?P<many>\b(?:{_MANY})) operacionais(?! (?:e (?:administrativ|financ|técnic|logíst)))\b"
)
_WHO = (
    r"(?:mais de |cerca de |quase |perto de |menos de )?(?:\d[\d.]*\d|\d|dezenas de|centenas de"
    rf"|{UP_TO_TEN}) [^\W\d_]+(?: de [^\W\d_]+)?"
)
_STAY = lazily(
    r"(?P<before>^|(?:, | )(?:mas|e|enquanto|onde|porque|embora) )"
    r"(?P<stay>[Mm]ant(?:êm|inham)-se|[Pp]ermanec(?:em|iam)|[Cc]ontinua(?:m|vam))"
    rf" (?P<where>no (?:terreno|local)|nas buscas|em vigilância) (?P<who>{_WHO})"
)
_FIGHT = lazily(
    r"^(?P<when>(?:Às|Pelas|Ao) [^,;]{1,25},?|Esta [a-zà-ÿ]+,?) (?P<fight>combat(?:iam|em)"
    rf" (?:o (?:fogo|incêndio)|as chamas|este incêndio)) (?P<who>{_WHO})"
)

_STAYS = listed("mantêm mantinham permanecem permaneciam continuam continuavam")
"""The verbs of those who stay."""


def with_crews(text: str) -> str:
    """A Portuguese text with such crews.

    >>> with_crews("Mas mantêm-se no terreno 90 operacionais.")
    'Mas mantêm-se no terreno 90 profissionais.'
    >>> with_crews("O fogo foi extinto, mas mantêm-se no terreno 90 bombeiros.")
    'O fogo foi extinto, mas 90 bombeiros mantêm-se no terreno.'
    """
    if "operacionais" in text:
        text = _CREW.sub(r"\g<many> profissionais", text)
    if not _STAYS.isdisjoint(words_of(text)):
        text = _STAY.sub(_staying, text)
    return _FIGHT.sub(_fighting, text) if " combat" in text else text


def _staying(found: re.Match[str]) -> str:
    """Who stays somewhere, with the subject in front."""
    stay, who = found["stay"], found["who"]
    if stay[0].isupper():
        who = who[0].upper() + who[1:]
    return f"{found['before']}{who} {stay.lower()} {found['where']}"


def _fighting(found: re.Match[str]) -> str:
    """Who fights a fire when, with the subject in front."""
    return f"{found['when'].rstrip(',')}, {found['who']} {found['fight']}"
