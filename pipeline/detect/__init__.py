"""Stage 2: the language of every segment."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.detect.detector import Detector

LIKELIEST = 0.0
"""Confidence from which :func:`identify` names a language: it is asked for its best guess."""

BACKEND = "combined"
"""The backend of the default configuration, known without loading what reads configurations."""

_AT_ONCE = 256
"""Texts that are looked at together, to bound memory."""


def identify(texts: list[str]) -> list[str]:
    """The language that each text is mostly in, each on its own: a code, ``und`` or ``zxx``.

    >>> identify(["Das Wetter bleibt in den nächsten Tagen mild.", "92.4%"])
    ['de', 'zxx']
    """
    from pipeline.detect.decide import decide_each

    detector = _default()
    codes: list[str] = []
    for start in range(0, len(texts), _AT_ONCE):
        alone = [[text] for text in texts[start : start + _AT_ONCE]]
        decided = decide_each(alone, detector.identify, LIKELIEST, in_quotations=False)
        codes += [lines[0].code for lines in decided]
    return codes


def identify_lines(lines: list[str]) -> list[str]:
    """The languages of the lines of one document; short ones go by the rest of it."""
    from pipeline.config import DetectConfig
    from pipeline.detect.decide import decide

    decisions = decide(lines, _default().identify, DetectConfig().min_confidence)
    return [decision.code for decision in decisions]


@cache
def _default() -> Detector:
    """The detector of the default configuration, loaded once."""
    from pipeline.detect.backends import load_detector

    return load_detector(BACKEND)
