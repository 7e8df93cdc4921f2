"""Tell the day of a month that has no name here, and of a night the day on which it ended.

Of "estreia-se a 12 do próximo mês" the tiny Firefox model pt→en makes "debuts at 12 next month", of
"Nasceu na madrugada de 4 para 5 de março" "From 4 to March 5, he was born in the morning". With
"no dia 12" and "na madrugada do dia 5" it tells both days.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import MONTHS

_OF_THIS_MONTH = lazily(
    r"(?<![-\d] )\b(?P<first>[Aa]) (?P<day>[12]?\d|3[01]) "
    r"(?=d(?:o (?:próximo mês|mês (?:passado|que vem|seguinte|anterior)|corrente)|este mês)\b)"
)
_NIGHT = lazily(
    r"\b(?P<night>madrugada) de (?:[12]?\d|3[01]|segunda|terça|quarta|quinta|sexta|sábado|domingo)"
    r"(?:-feira)? para (?:o )?(?P<day>(?:dia )?(?P<date>[12]?\d|3[01])\b"
    r"|(?P<weekday>segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo)"
    rf"(?P<month> de (?:{MONTHS}))?"
)


def dated(text: str) -> str:
    """A Portuguese text with such days by their number.

    >>> dated("Estreia-se a 12 do próximo mês.")
    'Estreia-se no dia 12 do próximo mês.'
    >>> dated("Nasceu na madrugada de 4 para 5 de março.")
    'Nasceu na madrugada do dia 5 de março.'
    >>> dated("De 4 a 12 do mês passado.")
    'De 4 a 12 do mês passado.'
    """
    if " mês" in text or " do corrente" in text:
        text = _OF_THIS_MONTH.sub(
            lambda at: f"{'No' if at['first'] == 'A' else 'no'} dia {at['day']} ", text
        )
    return _NIGHT.sub(_the_day_after, text) if "madrugada de " in text else text


def _the_day_after(found: re.Match[str]) -> str:
    """The day that had begun before dawn."""
    month = found["month"] or ""
    if found["date"]:
        return f"{found['night']} do dia {found['date']}{month}"
    day = f"{found['weekday']}-feira" if found["weekday"] else found["day"]
    return f"{found['night']} de {day}{month}"
