"""Say until when: Portuguese says it with "while" and "not", and a model says one of them twice.

Of "Não desistimos enquanto não pagarem" the tiny Firefox model pt→en makes "We don't give up until
you don't pay", of "A greve continua enquanto o Governo não ceder" "as long as the government does
not cede", and of "Enquanto não chega a ajuda" "While the help is not enough". Of "até" with the
infinitive, whose forms are nearly the same, it makes "until".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_IRREGULAR = {
    "couber": "caber", "der": "dar", "disser": "dizer", "estiver": "estar", "fizer": "fazer",
    "for": "ser", "houver": "haver", "obtiver": "obter", "puder": "poder", "puser": "pôr",
    "quiser": "querer", "souber": "saber", "tiver": "ter", "trouxer": "trazer", "vier": "vir",
    "vir": "ver",
}  # fmt: skip
_TOLD = {
    "abre": "abrir", "acaba": "acabar", "chega": "chegar", "chegam": "chegarem",
    "chegava": "chegar", "chegavam": "chegarem", "começa": "começar", "há": "haver",
    "havia": "haver", "sai": "sair", "termina": "terminar", "vem": "vir", "vêm": "virem",
    "volta": "voltar",
}  # fmt: skip
"""Indicatives that are told of what one waits for."""

_WHILE_NOT = lazily(
    r"\b(?P<while>[Ee]nquanto) (?P<who>(?:(?:[oa]s?|uma?|el[ea]s?|este|esta|esse|essa) )?"
    r"(?:(?!que\b|se\b|não\b|e\b)[\w-]+ ){0,3}?)não (?P<pronoun>(?:lhes?|me|nos|se|[oa]s?) )?"
    rf"(?P<verb>(?:{'|'.join(_IRREGULAR)})(?:em)?|{'|'.join(_TOLD)}|[a-zà-ÿ]{{2,}}[aei]r(?:em)?)\b"
)

_BEGINS = lazily(
    r"^(?P<while>Enquanto não (?:(?:lhes?|me|nos|se|[oa]s?) )?"
    rf"(?:(?:{'|'.join(_IRREGULAR)})(?:em)?|[a-zà-ÿ]{{2,}}[aei]r(?:em)?)\b[^,.;:!?]*), "
    r"(?P<then>(?:não|nunca|ninguém|nada|[oa]s?|uma?) [^,.;:!?]+)(?P<end>[.!]?)$"
)
"""What begins with it: of "Até pagarem" the model makes "Even paying", and "until they pay" behind
what they cannot do."""


def until(text: str) -> str:
    """A Portuguese text that says until when, where it said while what was not so.

    >>> until("A greve continua enquanto o Governo não ceder.")
    'A greve continua até o Governo ceder.'
    >>> until("Enquanto não houver acordo, ninguém trabalha.")
    'Ninguém trabalha até haver acordo.'
    """
    if "nquanto " not in text or " não " not in text:
        return text
    if found := _BEGINS.match(text):
        clause = _WHILE_NOT.sub(_until, found["while"])
        told = found["then"]
        return f"{told[0].upper()}{told[1:]} a{clause[1:]}{found['end']}"
    return _WHILE_NOT.sub(_until, text)


def _until(found: re.Match[str]) -> str:
    verb = found["verb"]
    one = verb.removesuffix("em") if verb.endswith("rem") else verb
    many = verb[len(one) :]
    infinitive = _TOLD.get(verb) or _IRREGULAR.get(one, one) + many
    said = cased("até ", found["while"])
    if one == "der" and many and found["pronoun"] and not found["who"]:
        said += "eles "
    return f"{said}{found['who']}{found['pronoun'] or ''}{infinitive}"
