"""Hours stay as they were told: engines make "3:00 p.m." of "às 3h00 da madrugada".

Of thirteen sentences with an hour before noon the tiny Firefox model pt→en put two into the
afternoon.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_MEASURED = frozenset({Pair("pt", "en")})

_AFTERNOON = re.compile(r"(?<![\d:.])(1[0-2]|\d)((?:[:.]\d\d)?)( ?)p\.?m\b\.?")
_CLOCK = re.compile(
    r"(?<![\d:.,])([01]?\d|2[0-3])(?=[hH:]\d\d(?!\d)|\s?[hH](?!\w)|\s(?:horas?|da)\b)"
)
_LATER = re.compile(
    r"\b(?:tarde|noite|jantar|(?:depois|após|a seguir) (?:d?o |ao )meio-dia)\b", re.IGNORECASE
)
_EARLY = re.compile(r"\b(?:madrugada|manhã)\b", re.IGNORECASE)


def with_mornings(draft: str, source: str, pair: Pair) -> str:
    """A draft without the afternoons that its source does not tell of.

    Where the source names the morning, so does the draft; elsewhere the hour stands alone.

    >>> with_mornings("It began at 3:00 p.m.", "Começou às 3h00 da madrugada.", Pair("pt", "en"))
    'It began at 3:00 a.m.'
    >>> with_mornings("It began at 3 pm.", "Começou às 15h.", Pair("pt", "en"))
    'It began at 3 pm.'
    """
    if pair not in _MEASURED or ("p.m" not in draft and "pm" not in draft):
        return draft
    if not _AFTERNOON.search(draft) or _LATER.search(source):
        return draft
    told = frozenset(int(hour) for hour in _CLOCK.findall(source))
    early = bool(_EARLY.search(source))

    def mended(clock: re.Match[str]) -> str:
        hour = int(clock[1])
        if hour not in told or hour % 12 + 12 in told:
            return clock[0]
        ended = "." if not early and not draft[clock.end() :].strip() else ""
        return f"{clock[1]}{clock[2]} a.m." if early else f"{clock[1]}{clock[2]}{ended}"

    return _AFTERNOON.sub(mended, draft)


_CLOCKS = re.compile(r"[0-9] ?(?:h|[ap]\.?m|:00 ?a)")
_LEFT = re.compile(
    r"(?<![\d:.,])(?:(?P<hour>\d{1,2}) ?h(?P<minutes>\d\d)?(?!\w)"
    r"|(?P<late>1[3-9]|2[0-3]) ?p\.?m\b\.?|12(?::00)? ?(?P<noon>a)\.?m\b\.?)"
)
"""A clock time as Portuguese writes it, or as nobody does: "13pm", and midnight for noon."""

_TOLD = re.compile(
    r"\b(?:entre (?:as )?(\d{1,2}) ?h(?:\d\d)? e (?:as )?|(?:às|as|das|pelas|à|até) "
    r"|(?:domingo|segunda|terça|quarta|quinta|sexta|sábado|feira|hoje|amanhã|fecho:|abertura:"
    r"|início:|fim:|encerramento:|hora:|horas:|horário:|partida:|chegada:),? "
    r"|[:;] (?=\d{1,2}h [a-zà-ÿ]{3}))(\d{1,2}) ?h"
    r"(?!\w| (?:de (?:des|dura|esp|trab|via|voo)|seguidas|diárias|por (?:dia|semana)|semanais))",
    re.IGNORECASE,
)
"""Hours at which something happens, and not how many it takes."""


def with_hours(draft: str, source: str, pair: Pair) -> str:
    """A draft with the clock times of its source as English writes them.

    The tiny Firefox model pt→en leaves the hour after noon as it is ("at 13h"), and of noon itself
    makes midnight ("12 a.m.").

    >>> with_hours("It begins at 13h.", "Começa às 13h.", Pair("pt", "en"))
    'It begins at 1 p.m.'
    >>> with_hours("It was at 12 a.m.", "Foi às 12h.", Pair("pt", "en"))
    'It was at 12 noon.'
    """
    if pair not in _MEASURED or not _CLOCKS.search(draft) or not _LEFT.search(draft):
        return draft
    told = frozenset(int(hour) for hours in _TOLD.findall(source) for hour in hours if hour)

    def written(clock: re.Match[str]) -> str:
        if clock["minutes"]:
            return f"{clock['hour']}:{clock['minutes']}"
        ended = "." if clock[0][-1] == "." and not draft[clock.end() :].strip() else ""
        hour = int(clock["hour"] or clock["late"] or 12)
        if hour not in told or hour > 24:
            return clock[0]
        if hour % 12 == 0:
            return ("12 noon" if hour == 12 else "0:00") + ended
        half = "a.m." if hour < 12 else "p.m."
        follows = draft[clock.end() : clock.end() + 1]
        return f"{hour % 12} {half.removesuffix('.') if follows == '.' else half}"

    return _LEFT.sub(written, draft)
