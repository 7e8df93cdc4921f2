"""Tell how a match stands or ended in words that say nothing else: by sets, draws and leads.

The tiny Firefox model pt→en makes "Earned 6-4 and 7-5" of "Ganhou por 6-4 e 7-5", "tied two balls"
of "empatou a duas bolas", and "flee to eight points" of "foge para oito pontos". Who beat whom is
told by ``victories.py``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import UP_TO_TWELVE

_WON_BY = lazily(r"\b([Gg])anh(a|ou|am|aram) por(?= \d+-\d| (?:um|dois|três) sets?\b)")
_WINS = {"a": "vence", "ou": "venceu", "am": "vencem", "aram": "venceram"}

_DRAWN = lazily(
    r"\b([Ee]mpat\w+) a (zero|uma?|dois|duas|três|quatro) (?:golos?|gols?|bolas?|tentos?)\b"
)
_GOALS = {"zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4}

_AHEAD = lazily(
    r"\b([Ff]oge|[Ff]ugiu|[Ff]ugir)(?: na (?:frente|liderança))? para"
    rf" (\d+|{UP_TO_TWELVE}) pontos\b(?: de (?:avanço|vantagem))?"
)
_LEADS: Mapping[str, str] = {"foge": "fica", "fugiu": "ficou", "fugir": "ficar"}


def told_plainly(text: str) -> str:
    """A Portuguese text with its scores, draws and leads in words that say nothing else.

    >>> told_plainly("Ganhou por 6-4 e 7-5.")
    'Venceu por 6-4 e 7-5.'
    >>> told_plainly("O Porto empatou a duas bolas e foge para oito pontos.")
    'O Porto empatou por 2-2 e fica com oito pontos de vantagem.'
    """
    if "anh" in text:
        text = _WON_BY.sub(lambda found: f"{cased(_WINS[found[2]], found[1])} por", text)
    if "mpat" in text:
        text = _DRAWN.sub(
            lambda found: f"{found[1]} por {_GOALS[found[2]]}-{_GOALS[found[2]]}", text
        )
    return _AHEAD.sub(_lead, text) if " pontos" in text else text


def _lead(found: re.Match[str]) -> str:
    """By how much somebody leads now."""
    return f"{cased(_LEADS[found[1].lower()], found[1])} com {found[2]} pontos de vantagem"
