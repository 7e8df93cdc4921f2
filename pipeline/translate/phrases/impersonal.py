"""Say who does what Portuguese says with "se" of nobody: "Vive-se bem", "Reparam-se bicicletas".

The tiny Firefox model pt→en makes somebody of it ("He lives better", "He heard a bang" for
"Ouviu-se um estrondo") or the thing itself ("They are a bicycle", "The clock is arranged"). People
live, a bang was heard, and whoever offers to repair bicycles says "we". Of 40 such sentences of our
own 22 came out wrong, and three do so.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed

_OFFERED = (
    r"repar|consert|arranj|afi|tir|compr|lav|pint|limp|confecion|restaur|mont|amol|bord"
    r"|grav|plastific|empalh|embrulh|digitaliz"
)
_OFFERED_E = r"faz|serv|cobr|vend|traduz|cos"
_OFFERS = lazily(
    rf"^(?:(?P<ar>(?i:{_OFFERED}))(?:a|am)|(?P<er>(?i:{_OFFERED_E})(?:em|e(?<!de))))-se "
    r"(?=(?:tod[oa]s? o tipo de )?(?![oa]s? )[a-zà-ÿ]+s?\b(?:[^.!?;:]{0,40})[.!]?$)"
    r"(?!(?:por|em|a|de|com|para|como|mais|menos|bem|mal|muito|hoje|amanhã|ainda|sempre|que|quando"
    r"|ao|à|n[ao]s?|num|numa|pel[oa]s?|assim|facilmente|d[ao]s?|entre|até|já|frio|quente|fresco"
    r"|gelado|morno|barato|caro|cada)\b)"
)
"""What is offered in a few words: no article, and no place or manner."""

_IR = frozenset(("cobr", "serv", "traduz"))

_LEADS = listed("Neste Nesta Nesse Nessa Naquele Naquela Hoje Aqui Ali Lá No Na Em")
_LIVES = lazily(
    rf"^(?P<lead>(?:(?:{'|'.join(sorted(_LEADS))})(?: [^\W\d_][\w-]*){{0,4}} )?)"
    r"(?P<verb>(?i:viv|morr|dorm|aprend|gast|ganh|trabalh|rez|danç|lut|canta|sofr|brinc|respir"
    r"|bebi|beb|com|jog|envelhec))"
    r"(?P<end>e|ia|eu|a|ou|ava|iu|erá)-se (?=(?:bem|mal|melhor|pior|mais|menos|muito|pouco|tanto"
    r"|demais|ainda"
    r"|aqui|cá|lá|com|como|de (?:fome|calor|frio|sede|medo|tédio|doenças?)|devagar|depressa"
    r"|pel[oa]s?"
    r"|por|até|rua|em|no|na|num|numa|nas|nos|sem|noite|todos?|para|num)\b)"
)
_MANY = {
    "e": "em", "ia": "iam", "eu": "eram", "a": "am", "ou": "aram", "ava": "avam", "iu": "iram",
    "erá": "erão",
}  # fmt: skip

_STOP = lazily(
    r"(?= (?:em|n[ao]s?|num|numa|quando|porque|pel[ao]s?|por|com|sem|para|ao?s?|à|às|até|desde|após"
    r"|durante|depois|antes|há|já|ontem|hoje|esta|este|que|mas|e)\b|[,.;:!?]|$)"
)
"""Where what is heard or lost ends."""

_DONE = {
    "cort": "cortado", "plant": "plantado", "demol": "demolido",
    "ouv": "ouvido", "perd": "perdido", "vend": "vendido", "comet": "cometido", "vot": "votado",
    "beb": "bebido", "com": "comido", "desperdiç": "desperdiçado", "evit": "evitado",
    "ganh": "ganho", "salv": "salvo", "recolh": "recolhido", "serv": "servido",
}  # fmt: skip
_HEARD = lazily(
    rf"^(?P<verb>(?i:{'|'.join(_DONE)}))(?P<end>iu|eu|ou|iram|eram|aram)-se "
    r"(?P<only>ainda |também |apenas |então |ontem )?"
    r"(?P<what>(?P<one>uma?|o|a)|(?P<many>os|as|muit[oa]s|vári[oa]s|dois|duas|três|\d+)"
    r"|(?P<bare>[a-zà-ÿ]+s\b)|muit[oa])(?= |[.,]|$)(?! (?:outr[oa]|ao|à)\b)"
)


def told_of_people(text: str) -> str:
    """A Portuguese sentence that begins with what is done by nobody, with people who do it.

    >>> told_of_people("Vive-se melhor no campo.")
    'As pessoas vivem melhor no campo.'
    >>> told_of_people("Ouviu-se um estrondo."), told_of_people("Reparam-se bicicletas.")
    ('Um estrondo foi ouvido.', 'Reparamos bicicletas.')
    >>> told_of_people("Perdeu-se na serra.")
    'Perdeu-se na serra.'
    """
    if "-se " not in text:
        return text
    first = text.partition(" ")[0]
    if not first.endswith("-se"):
        return _with_people(text) if first in _LEADS else text
    if found := _OFFERS.match(text):
        stem = found["ar"] or found["er"]
        stem = stem.removesuffix("m").removesuffix("e") if found["er"] else stem
        vowel = "a" if found["ar"] else "i" if stem.lower() in _IR else "e"
        return f"{stem}{vowel}mos {text[found.end() :]}"
    if found := _HEARD.match(text):
        return _passive(text, found)
    return _with_people(text)


def _with_people(text: str) -> str:
    """What is lived or spent, by people."""
    if found := _LIVES.match(text):
        lead, verb = found["lead"], found["verb"].lower() + _MANY[found["end"]]
        people = "as pessoas" if lead else "As pessoas"
        return f"{lead}{people} {verb} {text[found.end() :]}"
    return text


def _passive(text: str, found: re.Match[str]) -> str:
    """What was heard or lost, as something that was so."""
    what = found["what"]
    many = bool(found["many"] or found["bare"])
    if many is not found["end"].endswith("m"):
        return text
    her = what in ("a", "as", "uma", "muita", "muitas", "várias", "duas")
    done = _DONE[found["verb"].lower()]
    done = (done[:-1] + "a" if her else done) + ("s" if many else "")
    was = "foram" if many else "foi"
    start = found.start("what")
    stop = _STOP.search(text, start)
    end = stop.start() if stop else len(text)
    only = (found["only"] or "").rstrip()
    told = f"{text[start:end]} {was} {only + ' ' if only else ''}{done}{text[end:]}"
    return told[0].upper() + told[1:]
