"""Tell what time it was by how much the next hour lacked: "Faltava um quarto para as nove".

Of this the tiny Firefox model pt→en makes "There was a room for the nine", of "Eram dez para as
oito" "They were ten for the eight"; by the clock ("Era 8h45") they come out right.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import NAMED_HOURS

_COUNTS = {
    "um": 1, "dois": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7, "oito": 8,
    "dez": 10, "doze": 12, "um quarto": 15, "quinze": 15, "vinte": 20, "vinte e cinco": 25,
}  # fmt: skip
_COUNT = rf"(?P<count>\d{{1,2}}|{'|'.join(sorted(_COUNTS, key=len, reverse=True))})"
_HOUR = rf"(?P<hour>\d{{1,2}}|{'|'.join(NAMED_HOURS)})"
_ENDS = (
    r"(?:(?: horas|h|h00|:00)\b)?(?:(?P<later> da (?:tarde|noite))\b|(?=[.,;:!?]|$"
    r"| (?:da (?:manhã|madrugada)|em ponto|quando|e (?:já|ainda|o|a|os|as|ninguém)|mas"
    r"|de (?:ontem|hoje|sábado|domingo|segunda|terça|quarta|quinta|sexta))\b))"
)
_LACKED = lazily(
    r"\b(?P<verb>[Ff]alta(?P<past>va)?m?)(?: já| ainda| só| apenas)? "
    rf"{_COUNT}(?: minutos?)? para (?:as?|o) {_HOUR}{_ENDS}"
)
_WAS = lazily(
    r"\b(?P<verb>[Ee]ram?|[Ss]ão|[ÀàÁá]s)(?: já)? "
    rf"{_COUNT}(?: minutos?)? para (?:as?|o) {_HOUR}{_ENDS}"
)
_NEXT_HOUR = (" para as ", " para a uma", " para a meia-noite", " para o meio-dia")
_BE = {"era": "era", "eram": "era", "são": "são", "às": "às", "ás": "às"}


def to_the_hour(text: str) -> str:
    """A Portuguese text with such a time as the clock shows it.

    >>> to_the_hour("Faltava um quarto para as nove.")
    'Era 8h45.'
    >>> to_the_hour("Faltavam dez para as oito vagas.")
    'Faltavam dez para as oito vagas.'
    """
    if any(map(text.__contains__, _NEXT_HOUR)):
        text = _WAS.sub(_by_the_clock, _LACKED.sub(_by_the_clock, text))
    return text


def _by_the_clock(found: re.Match[str]) -> str:
    """The hour before, and the minutes that had passed of it."""
    verb = found["verb"]
    lacking = _COUNTS.get(found["count"]) or int(found["count"])
    following = NAMED_HOURS.get(found["hour"]) or int(found["hour"])
    if not 0 < lacking < 60 or not 0 <= following <= 24:
        return found[0]
    hour = (following or 24) - 1 or (12 if found["hour"] == "uma" else 0)
    be = _BE.get(verb.lower()) or ("era" if found["past"] else "são")
    hour += 12 if found["later"] and hour < 12 else 0
    clock = f"{be} {hour}h{60 - lacking:02}"
    return clock[0].upper() + clock[1:] if verb[0].isupper() else clock
