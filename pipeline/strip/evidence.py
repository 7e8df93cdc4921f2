"""What is known about a line, what a witness thinks of it, and what is made of it in the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.strip.features import Features
from pipeline.strip.rules import Match

THRESHOLD = 0.8
"""Score from which a line is marked. Rules are weighted against it: 0.8 and more act alone."""

CERTAIN = 0.95
"""Weight from which a rule may take a protected line."""

EVIDENCE_CHARACTERS = 300
"""So much of a line at most is repeated as evidence."""


class Line(NamedTuple):
    """A line that holds text, with what is known about it before its page is looked at."""

    text: str
    features: Features
    matches: tuple[Match, ...] = ()
    topics: frozenset[str] = frozenset()
    """The topic words of its start."""
    language: str = ""
    """The code of the language it is written in, where that is known."""

    @property
    def ruled(self) -> bool:
        """Whether a rule that could act alone matches the line, wherever it stands."""
        return bool(self.matches) and any(match.rule.weight >= THRESHOLD for match in self.matches)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a witness thinks of a line: a kind, how surely it is boilerplate (0 to 1), on what.

    The evidence is asked for only where the opinion prevails.
    """

    kind: str
    score: float
    evidence: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Mark:
    """A line is boilerplate: of which kind, by which rule, how sure (0 to 1), on what evidence."""

    kind: str
    rule: str
    score: float
    evidence: str
