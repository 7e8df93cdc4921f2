"""Matches and their parts begin and end behind their verb; models take them for what is begun.

Of "Recomeça a partida" the tiny Firefox model pt→en makes "Restart the match", of "Acabou o jogo"
"It's over the game", and of "O jogo acabou" what it says. Behind somebody who begins it, the same
words say another thing: "O Benfica começou a segunda parte a perder". So the match is put in front
only where its verb begins a sentence or follows a conjunction, and where no more is told than when
and where.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.words import words_of

_STEMS = "acab|arranc|começ|recomeç|termin"
"""What matches do."""

_BEGINNING = frozenset(f"{stem}{end}" for stem in _STEMS.split("|") for end in ("a", "ou"))

_BEGINS = {"arranc": "começ"}
"""The stem that is sent for one that pulls something out, too."""

_CALLED = {
    "o primeiro tempo": "a primeira metade",
    "o segundo tempo": "a segunda metade",
    "o prolongamento": "o tempo extra",
}
"""What models take for a time or an extension."""

_PARTS = (
    r"(?P<part>a partida|a (?:primeira|segunda) parte|o jogo|o (?:primeiro|segundo) tempo"
    r"|o prolongamento)"
)
_BEGUN = lazily(
    r"(?P<before>^(?:\d[\d'’+:h]{0,7} )?|[.!?:] |, (?=\w+ [oa](?: \w+){1,2}[.!]?$)"
    r"|(?:^|[.!?:,] )(?:já|mal|entretanto|agora|finalmente) "
    r"|\b(?:quando|assim que|logo que|depois que|desde que|até que|enquanto) )"
    rf"(?P<stem>{_STEMS})(?P<end>a|ou) {_PARTS}"
    r"(?=[.,;:!?]|$| (?:em|com|aos) | n[oa]s? (?!banco|frente|liderança|comando|topo|fundo))",
    re.IGNORECASE,
)


def with_match_first(text: str) -> str:
    """A Portuguese text whose matches stand in front of what they do.

    >>> with_match_first("Começou a segunda parte na Luz.")
    'A segunda parte começou na Luz.'
    >>> with_match_first("O Benfica começou a segunda parte na Luz.")
    'O Benfica começou a segunda parte na Luz.'
    """
    if not any(part in text for part in (" tempo", " parte", " jogo", " partida", " prolong")):
        return text
    if _BEGINNING.isdisjoint(words_of(text)):
        return text
    return _BEGUN.sub(_match_first, text)


def _match_first(found: re.Match[str]) -> str:
    """The match, and behind it what it does."""
    stem, part = found["stem"], found["part"]
    part = _CALLED.get(part.lower(), part)
    subject = cased(part, stem)
    return f"{found['before']}{subject} {_BEGINS.get(stem.lower(), stem.lower())}{found['end']}"
