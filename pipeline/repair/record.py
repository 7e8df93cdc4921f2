"""What was changed, as data that can be replayed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.repair.hypotheses import Found
    from pipeline.repair.view import View


@dataclass(frozen=True, slots=True)
class Repair:
    """One stretch of damage and what it was mended to.

    Attributes:
        start: offset in characters, in the text as it is when this repair's turn comes.
        before: what stood there.
        after: what it was replaced by.
        code_pages: the pages the bytes were misread with, outermost layer first.
        layers: how many times the text had been misread.
        lost: how many bytes were missing and had to be inferred.
        gain: nats by which the repair made the text likelier; see
            :mod:`pipeline.repair.characters`.
        doubt: the probability that the inferred bytes were others; 0 where none were inferred.
    """

    start: int
    before: str
    after: str
    code_pages: tuple[str, ...]
    layers: int
    lost: int
    gain: float
    doubt: float = 0.0

    @property
    def end(self) -> int:
        """Offset of the first character behind ``before``."""
        return self.start + len(self.before)


def recorded(found: Found, text: str, view: View) -> Repair:
    """What was found in the view of a text, as the repair of that text."""
    step = found.step
    start, end = view.place(step.start), view.place(step.end)
    before = text[start:end]
    return Repair(start, before, step.after, (found.page,), 1, step.lost, found.gain, found.doubt)


def replay(text: str, repairs: Iterable[Repair]) -> str:
    """Apply repairs in order and return the result.

    Raises:
        ValueError: a repair does not find its ``before`` where it says.
    """
    for repair in repairs:
        if text[repair.start : repair.end] != repair.before:
            raise ValueError(f"expected {repair.before!r} at {repair.start}")
        text = text[: repair.start] + repair.after + text[repair.end :]
    return text


def apply_all(text: str, repairs: Iterable[Repair]) -> str:
    """Make repairs whose offsets all refer to ``text``: in order, not overlapping, in one pass."""
    parts: list[str] = []
    end = 0
    for repair in repairs:
        parts += (text[end : repair.start], repair.after)
        end = repair.end
    return "".join((*parts, text[end:]))


def in_turn(repairs: Iterable[Repair]) -> Iterator[Repair]:
    """Turn offsets that all refer to one text into offsets for replaying one after another.

    What a lost byte was may be read as the very character that stands there: that mends nothing.
    """
    shift = 0
    for one in repairs:
        if one.before == one.after:
            continue
        yield Repair(
            one.start + shift,
            one.before,
            one.after,
            one.code_pages,
            one.layers,
            one.lost,
            one.gain,
            one.doubt,
        )
        shift += len(one.after) - len(one.before)
