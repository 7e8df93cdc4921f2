"""Rain and fire take people out of their homes, in one word that models do not know.

Of "Enchente desabriga 2 mil" the tiny Firefox model pt→en makes "Flood comes down 2,000", of "Chuva
desaloja 20 famílias" "Rain dislodges 20 families"; of "deixa sem casa 2 mil" it makes the house of
2,000, and of "deixa 2 mil pessoas sem casa" what it says.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_LEAVES = lazily(
    r"\b(?P<verb>[Dd]es(?:abrig|aloj))(?P<end>a|am|ou|aram|ar|ando) "
    r"(?P<whom>(?:(?:mais de|cerca de|quase|pelo menos|perto de) )?"
    r"(?:(?P<number>\d[\d.]*(?: mil)?|dezenas|centenas|milhares|cem|mil|duas|três|quatro|cinco|seis"
    r"|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|várias|muitas|as|os)"
    r"(?:(?: de)? (?P<noun>famílias|pessoas|moradores|habitantes|idosos|utentes|agregados))?"
    r"|famílias|moradores|pessoas|centenas|dezenas|milhares|idosos))(?![\w-]| d[aeo]s? )"
)
_ENDINGS = {"a": "deixa", "am": "deixam", "ou": "deixou", "aram": "deixaram", "ar": "deixar"}


def made_homeless(text: str) -> str:
    """A Portuguese text in which people are left without their homes.

    >>> made_homeless("Enchente desabriga 2 mil em Blumenau.")
    'Enchente deixa 2 mil pessoas sem casa em Blumenau.'
    >>> made_homeless("A chuva desalojou 20 famílias.")
    'A chuva deixou 20 famílias sem casa.'
    """
    return _LEAVES.sub(_left, text) if "esabrig" in text or "esaloj" in text else text


def _left(found: re.Match[str]) -> str:
    number = found["number"]
    if number in ("as", "os") and not found["noun"]:
        return found[0]
    verb = cased(_ENDINGS.get(found["end"], "deixando"), found["verb"])
    whom = found["whom"]
    of = " de" if number in ("dezenas", "centenas", "milhares") else ""
    if whom in ("dezenas", "centenas", "milhares"):
        of = " de"
    elif not number:
        return f"{verb} {whom} sem casa"
    return f"{verb} {whom}{'' if found['noun'] else of + ' pessoas'} sem casa"
