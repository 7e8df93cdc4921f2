"""What is asked of a model for a sentence, and what becomes of its answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.translate.engine import Comparison

Likelihoods = Sequence[float] | None
"""How likely drafts are that are compared; None where there are none or nobody can tell."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A sentence as (text, fixed) parts; ``finish`` makes the translation of the joined drafts.

    ``kept`` is what shall stand in the translation as it is. Where the parts are ways to say the
    same, ``compared`` tells of which of their drafts, which need not fit together, ``finish`` wants
    to know the likelihoods, if of any.
    """

    parts: tuple[tuple[str, bool], ...]
    finish: Callable[[str, Likelihoods], str | None]
    kept: str
    compared: Callable[[str], Comparison | None] | None = None

    @property
    def asked(self) -> list[str]:
        """What a model is asked for, in order."""
        return [text for text, fixed in self.parts if not fixed]

    def __str__(self) -> str:
        """What is sent, for human eyes."""
        return "".join(f"‹{text}›" if fixed else text for text, fixed in self.parts)
