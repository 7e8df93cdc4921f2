"""Say that people pretend in words that say nothing else.

Of "passava-se por policial" the tiny Firefox model pt→en makes "he was passing by a police
officer", and so, or worse, of five of seven sentences of our own. "Fingia ser policial" is "he
pretended to be", in all of them.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_PRETEND = {
    "passa": "finge", "passam": "fingem", "passou": "fingiu", "passaram": "fingiram",
    "passava": "fingia", "passavam": "fingiam", "passando": "fingindo", "passar": "fingir",
    "passarem": "fingirem", "passado": "fingido", "passasse": "fingisse", "passassem": "fingissem",
}  # fmt: skip
"""Forms of the verb, and of the one that says it plainly."""

_FEIGN = {
    "faz": "finge", "fazem": "fingem", "fez": "fingiu", "fizeram": "fingiram", "fazia": "fingia",
    "faziam": "fingiam", "fazendo": "fingindo", "fazer": "fingir", "fazerem": "fingirem",
    "feito": "fingido",
}  # fmt: skip
"""Forms of "fazer-se passar por"."""

_PLACES = (
    r"a[lí]|aqui|baixo|cá|cima|causa|cerca|cada|completo|conta|dentro|detrás|diante|dia|dois|duas|ele"
    r"|ela|entre|ess[ae]s?|est[ae]s?|exemplo|fases?|favor|fora|fim|hora|isso|isto|lá|mais|meio"
    r"|mim|momentos?|muit[oa]s?|nós|onde|período|perto|pouco|quais|qual|quem|sua|sob|sobre|todos?"
    r"|todas?|trás|três|um|uma|umas?|uns|várias|vários|vez|vezes|volta|dificuldades"
)
"""What something passes by, or is passed for a reason."""

_PASSED = lazily(
    r"\b(?P<begin>[Ss]e )(?P<before>pass(?:am?|ou|aram|avam?|ar|arem|assem?))"
    rf" por (?!(?:{_PLACES})\b)(?=[^\W\d_])"
    r"|\b(?P<behind>[Pp]ass(?:am?|ou|aram|avam?|ando|ar|arem))-se"
    rf" por (?!(?:{_PLACES})\b)(?=[^\W\d_])"
)
_MADE = lazily(
    r"(?P<first>(?:\b[Ss]e )?)"
    r"(?P<verb>\b[Ff](?:az(?:em|ia|iam|endo|er|erem)?|ez|izeram)|(?:-se |\b)feito)"
    r"(?P<self>-se)? passar por (?=[^\W\d_])"
)
_PERSONAL = lazily(r"\b(?P<have>ter)-se-(?P<when>á|ão) feito passar por ")


def pretending(text: str) -> str:
    """A Portuguese text in which nobody passes for somebody else.

    >>> pretending("O homem passava-se por médico.")
    'O homem fingia ser médico.'
    >>> pretending("Não sei o que se passou por lá.")
    'Não sei o que se passou por lá.'
    """
    if " por " not in text or "ass" not in text:
        return text
    if "passar por " in text:
        text = _MADE.sub(_made, _PERSONAL.sub(r"\g<have>\g<when> fingido ser ", text))
    if "-se por " in text or "e pass" in text:
        text = _PASSED.sub(_passed, text)
    return text


def _passed(found: re.Match[str]) -> str:
    """The plain form of "passar-se por"."""
    verb = found["before"] or found["behind"]
    said = _PRETEND[verb.lower()]
    first = (found["begin"] or verb)[0]
    return f"{said.capitalize() if first.isupper() else said} ser "


def _made(found: re.Match[str]) -> str:
    """The plain form of "fazer-se passar por"; what is there where nobody does it to himself."""
    if not (found["first"] or found["self"] or found["verb"].endswith("feito")):
        return found[0]
    said = _FEIGN[found["verb"].removeprefix("-se ").lower()]
    if found["verb"].startswith("-"):
        return f" {said} ser "
    first = (found["first"] or found["verb"])[0]
    return f"{said.capitalize() if first.isupper() else said} ser "
