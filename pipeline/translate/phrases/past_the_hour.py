"""Tell what time it was by the hour that had passed: "Pouco passava das três quando se ouviu".

Of this the tiny Firefox model pt→en makes "Little passed from the three", of "Passavam poucos
minutos das 15h00 quando" "A few minutes from 15 passed:00 when". As "Pouco depois das 15h00" all of
six sentences of our own tell when it was.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import NAMED_HOURS

_HOUR = (
    r"(?P<hour>d[ao]s? (?:\d{1,2}[^\s,]*|meia-noite|meio-dia|uma|duas|três|quatro|cinco|seis|sete"
    r"|oito|nove|dez|onze)(?: horas)?(?: d[ae] (?:manhã|tarde|noite|madrugada))?)"
)
_MINUTES = lazily(
    r"^Passavam?(?: já)? (?:(?:poucos|alguns)"
    r"|(?P<count>\d{1,2}|dois|três|quatro|cinco|seis|sete|oito|dez|quinze|vinte)) minutos"
    rf" {_HOUR} quando "
)
_JUST = lazily(
    r"\b(?P<verb>[Pp]ouco passava|(?:[Jj]á )?[Pp]assava(?:m|(?: já)? pouco)?) "
    rf"{_HOUR}(?P<when> quando |[.,;]|$)"
)
_LATER = lazily(
    rf"das (?P<hour>\d{{1,2}}|{'|'.join(NAMED_HOURS)})(?: horas|h|h00)? da (?:tarde|noite)"
)


def past_the_hour(text: str) -> str:
    """A Portuguese text with the hour in front of what happened.

    >>> past_the_hour("Pouco passava das três da tarde quando caiu.")
    'Pouco depois das 15h, caiu.'
    >>> past_the_hour("Passavam dez minutos das 15h00 quando caiu.")
    'Dez minutos depois das 15h00, caiu.'
    """
    if "assava" not in text:
        return text
    return _JUST.sub(_after, _MINUTES.sub(_minutes_after, text))


def _minutes_after(found: re.Match[str]) -> str:
    """When something happened, to the minute."""
    count = found["count"]
    much = f"{count[0].upper()}{count[1:]} minutos" if count else "Pouco"
    return f"{much} depois {found['hour']}, "


def _after(found: re.Match[str]) -> str:
    """Some time after the hour."""
    capital = found["verb"][0].isupper()
    hour = _LATER.sub(_in_the_afternoon, found["hour"])
    little = "pouco depois" if "pouco" in found["verb"].lower() else "depois"
    if found["when"] == " quando ":
        told = f"{little} {hour}, "
    else:
        told = f"era {little} {hour}{found['when']}"
    return told[0].upper() + told[1:] if capital else told


def _in_the_afternoon(found: re.Match[str]) -> str:
    """An hour as the clock of the day counts it: of ten at night a model makes 10 a.m."""
    hour = NAMED_HOURS.get(found["hour"]) or int(found["hour"])
    return f"das {hour + 12 if hour < 12 else hour}h"
