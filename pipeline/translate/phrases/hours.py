"""Tell hours of the clock in digits, where number words are taken for counts.

Of "São sete e meia" the tiny Firefox model pt→en makes "It's seven and a half", of "Eram dez da
noite" "They were ten of the night", of "até às sete" "until the seven" and of "desde as nove" "from
the age of nine". In digits all but two of 40 such sentences of our own tell the time. Where it
knows them ("Jantamos às oito") they stay.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import HOURS
from pipeline.translate.phrases.words import words_of

_MINUTES = {
    "meia": 30, "um quarto": 15, "cinco": 5, "dez": 10, "vinte e cinco": 25, "vinte": 20,
}  # fmt: skip
_HOUR = rf"(?:{'|'.join(HOURS)})"
_MINUTE = rf"(?:{'|'.join(_MINUTES)})"
_PART = r" da (?:manhã|tarde|noite|madrugada)"
_NO_COUNT = r"(?=[.,;:!?)»\"”]|$| em ponto| quando)"
"""What stands behind an hour, and not behind the number of something that was told before."""

_SINCE = lazily(
    r"\b((?:[Aa]té|[Dd]esde|[Pp]or volta|[Cc]erca|[Dd]epois|[Aa]ntes|[Aa] partir|[Ll]á)"
    rf" (?:às?|as?|d?as|da|pelas?)) ({_HOUR})(?: horas)?(?=[.,;:!?)»\"”]|$"
    r"| (?:em ponto|quando|já|de (?:hoje|ontem|amanhã|domingo|sábado|segunda|terça|quarta|quinta"
    r"|sexta)|[oa]s?|uma?|não|e [oa]s?|ouviu|apareceu|chegou|começou|houve|foi|foram|era|havia)\b)"
)
_ONE = lazily(rf"\bà uma(?: hora)?(?={_PART})")
_BETWEEN = lazily(
    rf"\b([Ee]ntre as) ({_HOUR})( e as) ({_HOUR})(?={_PART}|[.,;:!?)»\"”]|$"
    r"| de (?:hoje|ontem|amanhã)\b)"
)
_IT_IS = lazily(
    r"(?:(?<!\w )|(?P<inside>\b(?:[Jj]á|[Qq]uando|[Qq]ue|[Ee]|[Nn]ão|[Mm]as) ))"
    r"(?P<verb>São|são|Eram?|eram?|É|é)(?P<nearly> quase| praticamente)? "
    rf"(?P<hour>{_HOUR})(?P<told> horas?)?(?:(?P<sign> e| menos) (?P<minute>{_MINUTE}))?"
    rf"(?:(?P<part>{_PART})\b|{_NO_COUNT})"
)
_GONE = lazily(rf"\b(?:([Jj])á p|(P))assa das ({_HOUR})(?={_PART}|[.,;:!?)»\"”]|$)")
_WRITTEN = lazily(
    r"\b(?P<from>(?:[Aa] partir|[Dd]epois|[Aa]ntes|[Pp]or volta) das )(?P<hour>\d{1,2}) horas\b"
    r"(?! d[aeo]s? (?!manhã|tarde|noite|hoje|ontem|amanhã|domingo|sábado))"
    r"|\b(?P<span>[Dd]as )(?P<first>\d{1,2})(?: horas)? às (?P<last>\d{1,2}) horas\b"
)
"""Hours in digits behind "das", where they may be a count: "das 10 horas de trabalho"."""

_ARRIVED = lazily(r"\b[Cc]heg(?:a|am|ar|ou|aram|ava|avam|ará|arão) às (?=\d[:h]\d\d)")
"""Of "chegou às 8:05" the model makes "reached 8:05", and of "às 08:05" what it says."""

_COUNTS = frozenset(HOURS) - {"uma"}
_ONES = ("à uma ", "da uma", "É uma", "É quase uma", "é quase uma", "Era uma", "Era quase uma")
"""What tells an hour has another number, or one of these."""


def on_the_clock(text: str) -> str:
    """A Portuguese text whose hours of the clock are told in digits.

    >>> on_the_clock("Eram sete e meia quando o telefone tocou.")
    'Era 7:30 quando o telefone tocou.'
    >>> on_the_clock("Ficámos até às sete.")
    'Ficámos até às 7:00.'
    >>> on_the_clock("A partir das 15 horas fecha, e amanhã das 7 às 13 horas.")
    'A partir das 15h fecha, e amanhã das 7h às 13h.'
    >>> on_the_clock("O comboio chegou às 8:05 e partiu às 9:00.")
    'O comboio chegou às 08:05 e partiu às 9:00.'
    >>> on_the_clock("Eram sete e só voltaram três.")
    'Eram sete e só voltaram três.'
    """
    if "heg" in text and " às " in text:
        text = _ARRIVED.sub(r"\g<0>0", text)
    if " horas" in text:
        text = _WRITTEN.sub(_in_short, text)
    words = words_of(text)
    if _COUNTS.isdisjoint(words) and not ("uma" in words and any(map(text.__contains__, _ONES))):
        return text
    text = _SINCE.sub(lambda found: f"{found[1]} {_clock(found[2])}", text)
    text = _ONE.sub("à 1:00", text)
    text = _BETWEEN.sub(lambda f: f"{f[1]} {_clock(f[2])}{f[3]} {_clock(f[4])}", text)
    text = _GONE.sub(lambda f: f"{f[1] or 'J'}á são mais de {_clock(f[3])}", text)
    return _IT_IS.sub(_is, text)


def _in_short(found: re.Match[str]) -> str:
    """Hours with the sign that tells them from a count."""
    if found["span"]:
        return f"{found['span']}{found['first']}h às {found['last']}h"
    return f"{found['from']}{found['hour']}h"


def _clock(hour: str, minutes: int = 0) -> str:
    """An hour and the minutes past it, or to it, as clocks show them; before one comes twelve."""
    number, past = divmod(HOURS[hour] * 60 + minutes, 60)
    return f"{number or 12}:{past:02}"


def _is(found: re.Match[str]) -> str:
    """The time that it is; a bare number is a time only where something tells so."""
    told = found["sign"] or found["part"]
    if not told and (found["inside"] or not (found["nearly"] or found["told"])):
        return found[0]
    minutes = _MINUTES[found["minute"]] if found["sign"] else 0
    clock = _clock(found["hour"], -minutes if found["sign"] == " menos" else minutes)
    verb = found["verb"].removesuffix("m") if found["verb"] in ("Eram", "eram") else found["verb"]
    return f"{found['inside'] or ''}{verb}{found['nearly'] or ''} {clock}{found['part'] or ''}"
