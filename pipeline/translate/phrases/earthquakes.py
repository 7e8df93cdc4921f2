"""Tell earthquakes by their magnitude, and that they were felt with a verb.

Of "Sismo de 3,1 sentido na Terceira" the tiny Firefox model pt→en makes "3.1 sense earthquake in
Terceira", of "Tremor de terra sentido em Sintra" "Tremor of land direction": seven of nine
headlines of our own came out so. In these words none does.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import MONTHS
from pipeline.translate.phrases.words import listed, words_of

_QUAKE = (
    r"(?P<quake>(?:[Nn]ovo )?(?:[Ss]ismo|[Tt]erremoto|[Tt]erramoto|[Tt]remor(?: de terra)?|[Aa]balo"
    r"(?: sísmico)?|[Rr]éplica))"
)
_MAGNITUDE = lazily(
    rf"\b{_QUAKE} de (?P<size>\d,\d)(?: graus?)?(?: (?:na|da) escala (?:aberta )?(?:de )?Richter)?"
    r"(?! (?:de magnitude|mil|milh|bilh|%|metros|segundos))"
)
_FELT = lazily(
    rf"^{_QUAKE}(?P<size> de magnitude \d,\d)?(?P<at> ao largo d[aeo]s? [A-ZÀ-Ý][\w-]+)?"
    r" (?P<felt>sentid[oa])"
    r"(?= (?:n[ao]s?|em|entre|ao|a|esta|este|hoje|ontem|de madrugada|por)\b)(?P<where>[^,;:]*)"
)
_DATED = lazily(rf"\b{_QUAKE} de (?=\d{{1,2}}(?:\.º|º)? de (?:{MONTHS}) de \w{{3,4}}\b)")
"""Of one with a date the model tells the day twice: "October 1 earthquake of November 1"."""

_MORE = lazily(
    r" (?:não )?(?:causa|causou|provoca|provocou|faz|fez|deixa|deixou|assusta|assustou|leva|levou"
    r"|abala|abalou|teve|tem|foi|acorda|acordou|obriga|obrigou)\b"
)
"""What the earthquake did besides."""

_TREMBLED = {"tremor": "sismo", "tremor de terra": "sismo", "abalo": "sismo"}


_QUAKES = listed("sismo terremoto terramoto tremor abalo réplica")
"""Words of which each name of an earthquake has one."""


def quaking(text: str) -> str:
    """A Portuguese text with such earthquakes.

    >>> quaking("Sismo de 3,1 sentido na Terceira")
    'Um sismo de magnitude 3,1 foi sentido na Terceira'
    >>> quaking("Sismo de 4,2 sentido no Faial não causou danos")
    'Um sismo de magnitude 4,2 que foi sentido no Faial não causou danos'
    """
    if _QUAKES.isdisjoint(words_of(text)):
        return text
    text = _MAGNITUDE.sub(r"\g<quake> de magnitude \g<size>", text)
    if " de 1" in text or " de 2" in text:
        text = _DATED.sub(r"\g<quake> do dia ", text)
    return _FELT.sub(_felt, text)


def _felt(found: re.Match[str]) -> str:
    """An earthquake that begins a text and was felt somewhere."""
    quake = found["quake"].lower()
    new, _, noun = quake.rpartition("novo ")
    noun = _TREMBLED.get(noun, noun)
    one = "Uma" if found["felt"].endswith("a") else "Um"
    that = " que" if _MORE.search(found["where"]) else ""
    begin = f"{one} {'novo ' if quake.startswith('novo ') else new}{noun}"
    begin += f"{found['size'] or ''}{found['at'] or ''}"
    return f"{begin}{that} foi {found['felt']}{found['where']}"
