"""A "menor de 15 anos" is fifteen years old, unless it is whoever is younger than that.

Of "Menor de 15 anos esfaqueada" the tiny Firefox model pt→en makes "Under 15 years of age stabbed".
One of whom something is told is sent as "jovem", or up to twelve years as "criança"; minors in the
plural, and whom a rule is about, stay.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_MINOR = lazily(
    r"(?:^|(?<=: )|(?<=[\"“«])|(?<=\b[Uu]m )|(?<=\b[Uu]ma )|(?<=\b[Dd]e )|(?<=\b[AaOo] ))"
    r"(?P<word>[Mm]enor) de (?P<age>\d{1,2}) anos\b(?! (?:não pode|tem de|paga|pode|deve|só)\b)"
)
_CHILD = 12
"""Years up to which one is a child."""


def of_age(text: str) -> str:
    """A Portuguese text in which one who is under age has an age.

    >>> of_age("Menor de 15 anos foi esfaqueada.")
    'Jovem de 15 anos foi esfaqueada.'
    >>> of_age("Quem for menor de 18 anos não entra.")
    'Quem for menor de 18 anos não entra.'
    """
    return _MINOR.sub(_of_age, text) if "enor de " in text else text


def _of_age(found: re.Match[str]) -> str:
    noun = "criança" if int(found["age"]) <= _CHILD else "jovem"
    return f"{cased(noun, found['word'])} de {found['age']} anos"
