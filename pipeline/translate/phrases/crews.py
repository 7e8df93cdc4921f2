"""Let crews be people: of "98 operacionais" a model makes "98 operational".

Portugal calls so whoever is sent to a fire, a search or a raid. Of 5 such sentences of our own the
tiny Firefox model pt→en got one right, and all in the words that stand here.
"""

from __future__ import annotations

import re

_CREW = re.compile(
    r"\b(?P<number>\d[\d.]*|mil|dois|três|quatro|cinco|seis|sete|oito|nove|dez|vários|centenas de"
    r"|dezenas de|muitos|mais) operacionais\b(?! (?:e|apoiados|combatem|de)\b)"
)
_FIRE = re.compile(r"\b(?:arde|chamas|fogos?|incêndios?|rescaldo|meios aéreos)\b", re.IGNORECASE)
_NAMED = re.compile(r"\bbombeir", re.IGNORECASE)


def crewed(text: str) -> str:
    """A Portuguese text in which crews are professionals, and firefighters at a fire.

    >>> crewed("O incêndio mobilizou 98 operacionais.")
    'O incêndio mobilizou 98 bombeiros.'
    >>> crewed("As buscas envolvem 30 operacionais.")
    'As buscas envolvem 30 profissionais.'
    """
    if " operacionais" not in text:
        return text
    fire = _FIRE.search(text) and not _NAMED.search(text)
    return _CREW.sub(
        lambda found: f"{found['number']} {'bombeiros' if fire else 'profissionais'}", text
    )
