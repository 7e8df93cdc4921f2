"""Let what is enough stand in front: "Bastam 15 minutos por dia para reduzir o risco".

Of this the tiny Firefox model pt→en makes "Just 15 minutes a day to reduce", of "Bastaram três
golos para decidir" "There were enough three goals", of "Bastou um erro" "It was just a mistake".
With what suffices in front ("Três golos foram suficientes") all of eight sentences of our own say
what they should.
"""

from __future__ import annotations

import re

_SUFFICED = re.compile(
    r"^(?:(?P<lead>Mas|E|Agora|Hoje|Às vezes),? )?"
    r"[Bb]ast(?P<when>am|aram|avam|arão|ariam|ou|ava|ará|aria|a)(?: apenas| só)? "
    r"(?P<what>(?:(?:menos|pouco mais|cerca) de )?"
    r"(?:\d[\d.,]*|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|quinze|vinte|trinta|alguns|algumas|poucos|poucas|uns|umas)\b"
    r"[^,.;:?!]{1,60}?) (?=para (?!(?:que|o|a|os|as|um|uma|mim|ele|ela|eles|nós)\b))"
)
_BE = {
    "am": "são", "aram": "foram", "avam": "eram", "arão": "serão", "ariam": "seriam",
    "ou": "foi", "ava": "era", "a": "é", "ará": "será", "aria": "seria",
}  # fmt: skip


def sufficing(text: str) -> str:
    """A Portuguese sentence that begins with what is enough.

    >>> sufficing("Bastaram três golos para decidir a final.")
    'Três golos foram suficientes para decidir a final.'
    >>> sufficing("Bastou para decidir a final.")
    'Bastou para decidir a final.'
    """
    if "ast" not in text[:16]:
        return text
    return _SUFFICED.sub(_enough, text)


def _enough(found: re.Match[str]) -> str:
    """What suffices, that it does, and what for."""
    be, what = _BE[found["when"]], found["what"]
    enough = "suficientes" if be.endswith(("am", "ão")) or be == "são" else "suficiente"
    lead = f"{found['lead']} " if found["lead"] else ""
    said = f"{what} {be} {enough} "
    return f"{lead}{said}" if lead else said[0].upper() + said[1:]
