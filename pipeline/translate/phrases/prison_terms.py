"""Say that years are years in prison: a number of them behind somebody is taken for an age.

Of "Tribunal condena a 12 anos homem que matou vizinho" the tiny Firefox model pt→en makes "Court
condemns 12-year-old man", of "Tribunal condena jovem a cinco anos" "young people five years old".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import UP_TO_TWELVE
from pipeline.translate.phrases.words import listed, words_of

_NUMBER = (
    rf"\d+(?:,5)?|{UP_TO_TWELVE}|treze|catorze|quinze"
    r"|dezasseis|dezesseis|dezassete|dezessete|dezoito|dezanove|dezenove|vinte|trinta"
    r"|vinte e (?:um|dois|três|quatro|cinco)"
)
_LENGTHS = listed("anos meses")
_CONDEMNED = lazily(
    r"\b(?P<verb>[Cc]ondenad[oa]s?|[Cc]onden(?:am?|ou|aram)\b"
    r"(?:(?! (?:a|em) \d)(?! a (?:dois|três))[^.,;:]){0,60}?)"
    rf" a (?P<time>(?:mais de |quase |cerca de )?(?:{_NUMBER}) (?:anos|meses)(?: e (?:meio"
    rf"|(?:{_NUMBER}) meses))?)(?! (?:d[aeo]s?|sem|fora|atrás|e)\b)(?=[ .,;]|$)"
)

_GETS = lazily(
    rf"\b(?P<verb>apanh(?:am?|ou|aram)) (?P<time>(?:mais de |quase )?(?:{_NUMBER}) anos)"
    r"(?: de (?:prisão|cadeia))?(?P<suspended> de pena suspensa)?"
    r"(?=$|[.,;:!]| (?:por|pel[ao]|após|em)\b)"
)
_SENTENCED = {
    "apanha": "é condenado", "apanham": "são condenados", "apanhou": "foi condenado",
    "apanharam": "foram condenados",
}  # fmt: skip
"""What somebody is who gets years: to the model he catches them."""


def with_prison(text: str) -> str:
    """A Portuguese text in which courts send people to prison for years.

    >>> with_prison("Tribunal condena a 12 anos homem que matou vizinho")
    'Tribunal condena a 12 anos de prisão homem que matou vizinho'
    >>> with_prison("Foi condenado a 12 anos de prisão.")
    'Foi condenado a 12 anos de prisão.'
    """
    if "apanh" in text:
        text = _GETS.sub(_sentenced, text)
    if "onden" not in text or _LENGTHS.isdisjoint(words_of(text)):
        return text
    return _CONDEMNED.sub(r"\g<verb> a \g<time> de prisão", text)


def _sentenced(found: re.Match[str]) -> str:
    prison = " de pena suspensa" if found["suspended"] else " de prisão"
    return f"{_SENTENCED[found['verb']]} a {found['time']}{prison}"
