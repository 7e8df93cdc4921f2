"""Tell who led at half-time: models take the interval of a match for what is led or reached.

Of "O Benfica vencia ao intervalo por 2-0" the tiny Firefox model pt→en makes "Benfica beats the
interval 2-0", of "chegou ao intervalo a perder" "reached the break to lose". At the end of the
first half nothing of that happens.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_SCORE = (
    r"(?: por (?:\d{1,3}(?:-| a )\d{1,3}"
    r"|(?:um|dois|três|quatro|cinco|\d{1,2}) (?:golos?|gols?|pontos?)\b"
    r"(?: (?:de diferença|sem resposta|a (?:um|dois|três|zero))\b)?))?"
)
_LEADING = (
    r"(?:a vencer|a ganhar|a liderar|vencendo|ganhando|liderando|em vantagem|com vantagem"
    r"|(?:na|à) frente)"
)
_TRAILING = r"(?:a perder|perdendo|em desvantagem|com desvantagem)"
_REACHED = lazily(
    r"\b(?:(?P<one>cheg(?:a|ou|ava)|foi|vai|ia|saiu|sai)|(?P<some>cheg(?:am|aram|avam)|foram|vão"
    r"|saíram)) (?:ao|para o) intervalo "
    rf"(?:(?P<lead>{_LEADING})|{_TRAILING})(?: [nd]o (?:marcador|placar))?(?P<score>{_SCORE})"
    r"(?! (?:de|por|um|dois)\b)"
)
_STOOD = lazily(
    rf"\b(?P<stood>(?:est(?:ava|avam) a (?:vencer|ganhar|perder)|vencia|venciam|ganhava|ganhavam"
    rf"|perdia|perdiam|liderava|lideravam)) (?:já )?(?:ao|no) intervalo(?P<score>{_SCORE})"
)
_SCORED = lazily(r"(?<=\d-\d)(?P<more> [\w. ]{3,25})?,? ao intervalo\b")
_THEN = " no fim da primeira metade"


def at_half_time(text: str) -> str:
    """A Portuguese text in which somebody leads at the end of the first half.

    >>> at_half_time("O Braga vencia ao intervalo por 2-0.")
    'O Braga vencia por 2-0 no fim da primeira metade.'
    >>> at_half_time("O Braga foi para o intervalo a perder.")
    'O Braga estava a perder no fim da primeira metade.'
    """
    if " intervalo" not in text:
        return text
    text = _SCORED.sub(rf"\g<more>{_THEN}", text)
    return _STOOD.sub(_stood, _REACHED.sub(_reached, text))


def _reached(found: re.Match[str]) -> str:
    """What the score was, said of one or of several."""
    was = "estavam" if found["some"] else "estava"
    return f"{was} a {'ganhar' if found['lead'] else 'perder'}{found['score']}{_THEN}"


def _stood(found: re.Match[str]) -> str:
    return f"{found['stood']}{found['score']}{_THEN}"
