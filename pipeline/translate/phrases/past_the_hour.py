"""Tell what time it was by the hour: "Passavam poucos minutos das 15h00 quando se ouviu".

Of this the tiny Firefox model pt→en makes "A few minutes from 15 passed:00 when". As "Pouco depois
das 15h00" all of six sentences of our own tell when it was.
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.lazily import lazily

_PASSED = lazily(
    r"^Passavam?(?: já)? (?P<much>pouco|(?:poucos|alguns) minutos"
    r"|(?P<count>\d{1,2}|dois|três|quatro|cinco|seis|sete|oito|dez|quinze|vinte) minutos)"
    r" (?P<hour>d[ao]s? (?:\d{1,2}[^\s,]*|meia-noite"
    r"|meio-dia|uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze)"
    r"(?: horas)?(?: da (?:manhã|tarde|noite|madrugada))?) quando "
)


def past_the_hour(text: str) -> str:
    """A Portuguese text that begins with the hour.

    >>> past_the_hour("Passavam poucos minutos das 15h00 quando caiu.")
    'Pouco depois das 15h00, caiu.'
    >>> past_the_hour("Passavam dez minutos das 15h00 quando caiu.")
    'Dez minutos depois das 15h00, caiu.'
    """
    return _PASSED.sub(_told, text) if text.startswith("Passava") else text


def _told(found: re.Match[str]) -> str:
    """When something happened."""
    if count := found["count"]:
        return f"{count[0].upper()}{count[1:]} minutos depois {found['hour']}, "
    return f"Pouco depois {found['hour']}, "
