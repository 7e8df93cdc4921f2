"""What a language detector is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class Vote(NamedTuple):
    """What one library says of a text: its name, the language it puts first, and how sure it is.

    ``score`` is from 0 to 1, but only as fair as that library.
    """

    voter: str
    code: str
    score: float


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a detector makes of a text.

    ``shares`` are codes of :mod:`pipeline.languages` (or ``und`` for "none of these") with their
    probabilities, the likeliest first; what they lack to 1 is doubt. ``votes`` are what led there.
    """

    shares: tuple[tuple[str, float], ...] = ()
    votes: tuple[Vote, ...] = ()


NO_IDEA = Opinion()
"""There is nothing to go by."""


class Detector(Protocol):
    """Guesses the languages of texts that :func:`~pipeline.detect.script.plain` has prepared."""

    def identify(self, texts: Sequence[str]) -> list[Opinion]:
        """What languages each text may be in, by itself. Never raises, whatever the texts."""
        ...
