"""Say that robbers took somebody hostage: "renderam o vigilante".

The tiny Firefox model pt→en makes "surrender", "render" or "yield" of it, but for the few people
that the list of terms has. As "tomaram como refém" all of 12 sentences of our own are about
hostages.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_TOOK = {
    "rende": "toma", "rendem": "tomam", "rendeu": "tomou", "renderam": "tomaram",
    "render": "tomar", "rendendo": "tomando", "renderem": "tomarem", "rendiam": "tomavam",
}  # fmt: skip

_WHO = (
    r"adolescente|agente|atendente|caixa|camareira|caminhoneiro|caseiro|cliente|comerciante|dono"
    r"|empresári[oa]|enfermeir[oa]|estudante|frentista|funcionári[oa]|gerente|guarda|homem|hóspede"
    r"|idos[oa]|maquinista|monitora?|moradora?|motoboy|motorista|mulher|médic[oa]|padre"
    r"|passageir[oa]|pastor|policial|porteir[oa]|professora?|proprietári[oa]|recepcionista"
    r"|segurança|taxista|turista|tripulante|vendedora?|vigia|vigilante|vizinh[oa]|vítima"
)
_MANY = r"agentes|moradores|monitores|policiais|casais|famílias|vendedores|professores"
_RENDERED = lazily(
    rf"\b(?P<verb>[Rr]end(?:e|em|eu|eram|er|endo|erem|iam)) "
    rf"(?P<who>(?P<one>(?:[oa]s?|uma?|dois|duas|três|quatro|seu|sua|seus|suas|vários|várias) )?"
    rf"(?:casal|família|tripulação|(?:{_WHO})(?P<many>s)?|(?P<more>{_MANY})))(?![\w-])"
    r"(?! (?:homenagem|e meio))"
)


_MADE = {"faz": "toma", "fazem": "tomam", "fez": "tomou", "fizeram": "tomaram", "fazer": "tomar"}
_HOSTAGES = lazily(
    rf"\b(?P<verb>{'|'.join(_MADE)}) (?=(?:(?:\d+|dois|três|quatro|cinco|seis|vários|dezenas de"
    r"|pelo menos \w+|mais de \w+) )?reféns\b)"
)


def with_hostages(text: str) -> str:
    """A Portuguese text with hostages.

    >>> with_hostages("Ladrões rendem vigilante e roubam carga")
    'Ladrões tomam como refém um vigilante e roubam carga'
    >>> with_hostages("Sequestrador fez três reféns")
    'Sequestrador tomou três reféns'
    >>> with_hostages("O fundo rende 10% ao cliente")
    'O fundo rende 10% ao cliente'
    """
    if " reféns" in text:
        text = _HOSTAGES.sub(lambda found: f"{_MADE[found['verb']]} ", text)
    if _TOOK.keys().isdisjoint(words_of(text)):
        return text
    return _RENDERED.sub(_taken, text)


def _taken(found: re.Match[str]) -> str:
    """Who was taken hostage."""
    took = _TOOK[found["verb"].lower()]
    took = took.capitalize() if found["verb"][0].isupper() else took
    many = found["many"] or found["more"]
    one = "" if many or found["one"] else "uma " if found["who"].endswith("a") else "um "
    return f"{took} como {'reféns' if many else 'refém'} {one}{found['who']}"
