"""Tell hours past noon as clocks do: "às 21 horas" as "às 21h".

Of "às 21 horas" the tiny Firefox model pt→en makes "at 21 o'clock", of "às 14 horas de sexta-feira"
"at 14 a.m. on Friday" and of "das 9 às 19 horas" "from 9 to 19 hours". Of ten such sentences of our
own eight were so, and none is with an "h". What takes that long stays as it is.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_LATE = r"(?:1[3-9]|2[0-3])"
_HOUR = r"(?:[01]?\d|2[0-3])"
_LASTING = (
    r"(?! (?:de (?:antecedência|atraso|aula|caminh|condu|descanso|des|debate|dura|esp|forma"
    r"|internet|jogo|luta|negocia|prova|serviço|sono|trab|via|voo)|d[ao] mesm|seguidas|diárias"
    r"|consecutivas|extraordinárias|letivas|semanais|por (?:dia|semana|mês))|\d)"
)
_RANGE = lazily(
    rf"\b(?P<first>[Dd]as|[Ee]ntre as) (?P<from>{_HOUR})(?: horas)?(?P<to> às| e as)"
    rf" (?P<until>{_HOUR}) horas\b{_LASTING}"
)
_AT = lazily(
    rf"\b(?P<at>(?:[Aa]té )?às|(?:[Aa]té )?[Àà]s|[Pp]elas"
    rf"|(?:(?:[Pp]or volta|[Aa] partir|[Aa]ntes|[Dd]epois|[Pp]erto|[Cc]erca) das)|[Dd]esde as)"
    rf" (?P<hour>{_LATE}) horas\b{_LASTING}"
)
_SHARP = lazily(
    r"(?<!até )(?<!Até )(?<!das )(?<!as )\b(?:às )?(?P<hour>\d{1,2}(?:h(?:\d\d)?|:\d\d)) em ponto\b"
)
"""Of "às 9h em ponto" the model makes "at 9am in point"."""


def in_late_hours(text: str) -> str:
    """A Portuguese text whose hours past noon have an "h" in place of their word.

    >>> in_late_hours("Começa pelas 21 horas."), in_late_hours("Abre das 9 às 19 horas.")
    ('Começa às 21h.', 'Abre das 9h às 19h.')
    >>> in_late_hours("O voo passou das 12 às 15 horas de viagem.")
    'O voo passou das 12 às 15 horas de viagem.'
    """
    if " em ponto" in text:
        text = _SHARP.sub(r"exatamente às \g<hour>", text)
    if " horas" not in text:
        return text
    text = _RANGE.sub(lambda f: f"{f['first']} {f['from']}h{f['to']} {f['until']}h", text)
    return _AT.sub(_at, text)


def _at(found: re.Match[str]) -> str:
    """The hour, at which something is by one preposition alone."""
    at = {"pelas": "às", "Pelas": "Às"}.get(found["at"], found["at"])
    return f"{at} {found['hour']}h"
