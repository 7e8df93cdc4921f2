"""A letter or two of another script alone on a line are no repair, but chance.

Pages of DOS have the first byte of Cyrillic, Hebrew and Arabic letters where Latin-1 has that of a
picture: ``ð¡``, of which 😡 or 💡 is left, is ``Э`` under page 850, with every byte there.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from pipeline.repair.pages import Span
from pipeline.repair.view import View

LEADS = frozenset("ðđğš")
"""How Latin pages show the first byte of pictures."""

FEW = 2
"""Letters of a script on a line, old and new ones, that are none of its words."""

_SCRIPTS = tuple(
    re.compile(script)
    for script in ("[\u0400-\u052f]", "[\u0530-\u058f]", "[\u0590-\u05ff]", "[\u0600-\u077f]")
)
"""Cyrillic, Armenian, Hebrew and Arabic: what two bytes write, and Latin text holds no sign of."""

_ALIEN = re.compile(f"(?:{'|'.join(script.pattern for script in _SCRIPTS)}){{1,{FEW}}}")


def without_strays(view: View, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches that a page can decode, but for letters that would stand alone on their line.

    Args:
        view: the text.
        spans: start, end and what they stand for.
    """
    suspects = [span for span in spans if view.text[span[0]] in LEADS and _ALIEN.fullmatch(span[2])]
    if not suspects:
        return tuple(spans)
    beside: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for start, _, decoded in spans:
        beside[view.line(start)].append(decoded)
    lines = {view.line(start) for start, _, _ in suspects}
    strange = {line: _strange("".join((view.text[slice(*line)], *beside[line]))) for line in lines}
    strays = {span for span in suspects if strange[view.line(span[0])].match(span[2])}
    return tuple(span for span in spans if span not in strays)


def _strange(text: str) -> re.Pattern[str]:
    """What finds letters of the scripts of which a text has no more than a few."""
    few = [script.pattern for script in _SCRIPTS if len(script.findall(text)) <= FEW]
    return re.compile("|".join(few) or r"(?!)")
