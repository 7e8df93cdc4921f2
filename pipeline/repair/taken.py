"""What of a reading is sure enough to be taken: a byte is made up only as far as doubt allows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import numpy as np

from pipeline.repair.hypotheses import Found
from pipeline.repair.lattice import Reading, Step
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


def taken(page: str, start: int, reading: Reading, most_doubt: float) -> Iterator[Found]:
    """The steps of a reading that are sure enough, by offsets in the text.

    Args:
        page: the page that explains them.
        start: the offset of the text that was read.
        reading: its likeliest reading.
        most_doubt: the doubt up to which a letter is made up.
    """
    gain = reading.gain / max(1, len(reading.steps))
    for at, step in enumerate(reading.steps):
        placed = Step(step.start + start, step.end + start, step.after, lost=step.lost)
        if not step.lost:
            yield Found(page, placed, gain)
        elif reading.strays[at] <= _tolerance(step.after, most_doubt):
            doubt = reading.doubts[at]
            if _has_letter(step.after):
                doubt = float(np.interp(doubt, DOUBTS, WRONG))
            yield Found(page, placed, gain, doubt, reading.shares[at])


def _tolerance(after: str, most_doubt: float) -> float:
    """The doubt up to which a lost byte is made up."""
    if most_doubt == 0 or _has_letter(after):
        return most_doubt
    return max(most_doubt, PICTURE if is_picture(after[0]) else SIGN)


def _has_letter(after: str) -> bool:
    return any(unicodedata.category(char)[0] in "LM" for char in after)
