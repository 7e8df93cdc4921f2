"""What of a reading is sure enough to be taken: a byte is made up only as far as doubt allows."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from pipeline.repair.hypotheses import Found
from pipeline.repair.lattice import Reading, Step

SIGN = 0.7
"""Doubt up to which a sign is made up: of held-out pictures with a doubt of 0.5 to 0.7, 48 of 89
are right, but of letters 59 of 271; beyond, of pictures 14 of 127."""


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
            yield Found(page, placed, gain, reading.doubts[at], reading.shares[at])


def _tolerance(after: str, most_doubt: float) -> float:
    """The doubt up to which a lost byte is made up."""
    if most_doubt == 0 or any(unicodedata.category(char)[0] in "LM" for char in after):
        return most_doubt
    return max(most_doubt, SIGN)
