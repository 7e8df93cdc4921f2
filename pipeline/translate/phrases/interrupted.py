"""Let a verb have its own behind it: Portuguese puts when and where between commas in the middle.

Of "Foram apreendidos, durante as buscas, 14 telemóveis" the tiny Firefox model pt→en says "during
the searches" before and behind, and of "anunciou, no final do jogo em que a equipa subiu, que não
continuaria" it makes "at the end of the game in which the team rose, which would not continue".
With the aside in front both come out right.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_WHEN = (
    r"(?:durante|depois d[aeo]s?|antes d[aeo]s?|ao (?:final|fim|início|longo) d[aeo]s?"
    r"|à (?:saída|chegada|entrada|margem) d[aeo]s?|após|n[oa]s?|num|numa|em|no âmbito d[aeo]s?"
    r"|na sequência d[aeo]s?|ontem|hoje|est[ae]|nest[ae])\b"
)
_ASIDE = rf"(?P<aside>{_WHEN}[^,.;:!?()\"“”«»—–]{{3,120}}?(?:(?:, [^,.;:!?()\"]{{2,30}}){{0,3}} e "
_ASIDE += r"(?:n[oa]s? |em )?[A-ZÀ-Þ][\w-]+)?)"
_MOST_SPACES = 2
"""Spaces before the first comma of the next pattern: "Foram ainda apreendidos, ..."."""

_DONE = lazily(
    rf"^(?P<be>Foi|Foram|Ficou|Ficaram|Será|Serão) (?P<more>(?:ainda|também|já) )?"
    rf"(?P<done>(?:[a-zà-ÿ]{{3,}}[ai]d|mort|entregue|abert)[oa]?s?), {_ASIDE}, "
    r"(?=(?:\d|[oa]s? |uma? |dois |duas |três |quatro |cinco |seis |sete |oito |nove |dez |mais "
    r"|cerca |vári|divers|dezenas|centenas|milhares))"
)
_MONEY = lazily(
    r"^Foram (?P<more>também|ainda|igualmente) (?P<done>[a-zà-ÿ]{3,}[ai]dos) (?P<what>[^,;:!?]*?"
    r"(?:euros|reais|dólares)(?: em (?:dinheiro|numerário|notas))?)(?P<end>\.?$)"
)
"""Money of which a model says that we did it: "We also seized 12,000 euros"."""

_SEIZED = lazily(r"(?<=euros|reais) em dinheiro(?=\.?$)")
"""What a list of what was seized ends with; "were seized in cash" a model says of all of it."""

_SAID = (
    r"admitiu|afirmou|alertou|anunciou|assegurou|avisou|concluiu|confessou|confirmou|considerou"
    r"|contou|decidiu|declarou|defendeu|denunciou|disse|esclareceu|explicou|garantiu|informou"
    r"|lamentou|lembrou|prometeu|reconheceu|recordou|referiu|respondeu|revelou|sublinhou|sugeriu"
    r"|sustentou|tinha dito|diz|afirma|garante|admite|reconhece|lembra|explica|promete|anuncia"
)
_SAYING = frozenset(said.split()[-1] for said in _SAID.split("|"))
_TELLS = lazily(
    r"^(?P<lead>[^\W\d_][^,.;:!?()\"“”«»—–]{2,40}, (?=[oau]))?"
    rf"(?P<who>(?:[OoAa]s?|[Uu]ma?) [^,.;:!?()\"“”«»—–]{{2,70}}?) (?P<said>{_SAID}), "
    rf"(?P<aside>{_WHEN}[^,.;:!?()\"“”«»—–]*? que [^,.;:!?()\"“”«»—–]+), "
    r"que (?![^.;:]*, que )"
)
"""Only an aside with a clause of its own makes the model lose what was said."""

_TELLS_SIGN = ", que "
_DONE_BEGINS = ("Foi ", "Foram ", "Ficou ", "Ficaram ", "Será ", "Serão ")


def uninterrupted(text: str) -> str:
    """A Portuguese text with the aside behind its verb in front.

    >>> uninterrupted("Foram ainda apreendidos, durante as buscas, 14 telemóveis.")
    'Durante as buscas, foram ainda apreendidos 14 telemóveis.'
    >>> uninterrupted("O treinador disse, no dia em que a equipa subiu, que não ficava.")
    'No dia em que a equipa subiu, o treinador disse que não ficava.'
    >>> uninterrupted("O treinador disse, no final, que não ficava.")
    'O treinador disse, no final, que não ficava.'
    """
    if text.startswith(_DONE_BEGINS):
        if text.startswith("Foram "):
            text = _MONEY.sub(r"\g<what> foram \g<more> \g<done>\g<end>", text)
        if " e " in text and " apreendid" in text:
            text = _SEIZED.sub(" em numerário", text)
        done, comma, _ = text.partition(",")
        return _DONE.sub(_done, text) if comma and done.count(" ") <= _MOST_SPACES else text
    if _TELLS_SIGN in text and text.count(", ") > 1 and not _SAYING.isdisjoint(words_of(text)):
        return _TELLS.sub(_told, text)
    return text


def _done(found: re.Match[str]) -> str:
    """When it was done in front, and then what was done."""
    be = found["be"].lower()
    return f"{_capital(found['aside'])}, {be} {found['more'] or ''}{found['done']} "


def _told(found: re.Match[str]) -> str:
    """When it was told in front, and then by whom."""
    who, lead, aside = found["who"], found["lead"], found["aside"]
    first = f"{lead}{aside}" if lead else _capital(aside)
    return f"{first}, {who[0].lower()}{who[1:]} {found['said']} que "


def _capital(aside: str) -> str:
    return aside[0].upper() + aside[1:]
