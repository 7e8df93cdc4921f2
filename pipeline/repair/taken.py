"""What of a reading is sure enough to be taken: a byte is made up only as far as doubt allows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import numpy as np

from pipeline.repair.excerpts import is_half
from pipeline.repair.hypotheses import Found
from pipeline.repair.lattice import Reading, Step
from pipeline.repair.pages import Page
from pipeline.repair.pictures import is_picture

SIGN = 0.7
"""Doubt up to which a sign is made up: at 0.6 seven of 672 held-out texts with marks for bytes,
which come out right, would not; of letters with a doubt of 0.5 to 0.7, 59 of 271 are right..."""

PICTURE = 0.6
"""...and a picture: with a doubt of 0.5 to 0.6, 19 of 36 are right, beyond 5 of 61."""

DOUBTS = (0.0, 0.03, 0.075, 0.15, 0.25, 0.35, 0.45, 0.55, 0.75, 1.0)
"""Doubts of letters as the model has them..."""

WRONG = (0.0, 0.03, 0.24, 0.34, 0.40, 0.46, 0.59, 0.70, 0.72, 0.86)
"""...and how often such a letter is wrong: of 9,223 of held-out texts that lost bytes. Neighbouring
characters tell each other the same, so the model is surer than it should be."""


HALF = 0.3
"""Doubt up to which what is left at the end of an excerpt is made a character: of 207 such ones
147 are right, of 300 beyond 126..."""

HALF_WRONG = 0.25
"""...and how often it is wrong at least: of 152 that seem certain 33, for its word may be cut off,
too, and what is left of it another word."""


def taken(
    page: Page, text: str, start: int, reading: Reading, most_doubt: float
) -> Iterator[Found]:
    """The steps of a reading that are sure enough, by offsets in the text.

    Args:
        page: the page that explains them.
        text: the text.
        start: the offset of the text that was read.
        reading: its likeliest reading.
        most_doubt: the doubt up to which a letter is made up.
    """
    gain = reading.gain / max(1, len(reading.steps))
    for at, step in enumerate(reading.steps):
        placed = Step(step.start + start, step.end + start, step.after, lost=step.lost)
        if not step.lost:
            yield Found(page.name, placed, gain)
        elif is_half(page, text, placed):
            doubt = _doubt(step.after, reading.doubts[at])
            yield from _half(page.name, text, placed, gain, doubt, most_doubt)
        elif reading.strays[at] <= _tolerance(step.after, most_doubt):
            doubt = _doubt(step.after, reading.doubts[at])
            yield Found(page.name, placed, gain, doubt, reading.shares[at])


def _half(
    page: str, text: str, step: Step, gain: float, doubt: float, most_doubt: float
) -> Iterator[Found]:
    """What is left of the last character of an excerpt, as the character or as nothing.

    Before an ellipsis that is what whoever wrote it meant to leave of it.
    """
    if doubt <= (most_doubt if most_doubt == 1 else min(most_doubt, HALF)):
        yield Found(page, step, gain, max(doubt, HALF_WRONG))
    elif most_doubt and not text.startswith("\n", step.end) and step.end < len(text):
        yield Found(page, step._replace(after=""), gain, HALF_WRONG)


def _doubt(after: str, doubt: float) -> float:
    """The probability that something is wrong, by what the model says of it."""
    return float(np.interp(doubt, DOUBTS, WRONG)) if _has_letter(after) else doubt


def _tolerance(after: str, most_doubt: float) -> float:
    """The doubt up to which a lost byte is made up."""
    if most_doubt == 0 or _has_letter(after):
        return most_doubt
    return max(most_doubt, PICTURE if is_picture(after[0]) else SIGN)


def _has_letter(after: str) -> bool:
    return any(unicodedata.category(char)[0] in "LM" for char in after)
