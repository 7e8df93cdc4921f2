"""Lines in which one page and one accident account for every character beyond ASCII.

Where a whole line was misread and then lost bytes, nothing beyond ASCII is as it was meant. So such
a line is read as a whole: the likeliest text that would come out exactly as it is seen if the page
misread it and the accident befell it. One accident befell all lines of a text, so all of them
together decide which it was, and what the rivals say counts as doubt.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.repair.accidents import NOWHERE, Accident, Lattice, Line, accidents, explained
from pipeline.repair.gate import Flags
from pipeline.repair.hypotheses import Found
from pipeline.repair.lattice import Reading, Step, Ways, cost_of
from pipeline.repair.pages import Page
from pipeline.repair.view import View

LONGEST = 10_000
"""Characters of the longest line that is read as a whole."""

SAMPLE = 20
"""Lines that decide what happened to a text; each other one would be read dozens of times."""

PRICES = {"vanished control or soft hyphen": 3.0}
"""Nats against an accident that explains all that another one does, and happens less: judgement."""

RIVAL = 6.0
"""Nats behind the best accident up to which another one counts as doubt."""

CONVINCING = 12.0
"""Nats that reading the lines of a text as wholes must save together..."""

ALONE = 12.5
"""...and if there is but one damaged character. Of 135,000 sound held-out lines (plain, decorated,
in capitals) 16 can be read so at all, all with one such character; one of them saves more than 12
nats, 14.5, a Greek capital inside a Latin word."""

SIGN = 0.7
"""Doubt up to which a sign is made up: of those with a doubt of 0.5 to 0.7, 12 of 31 held-out ones
are right (dashes and quotes for each other count as wrong), but of letters 34 of 173."""

LINE = 5.0
"""Nats that a single line must save."""


@dataclass(frozen=True, slots=True)
class Throughout:
    """What a page and an accident make of the lines they can explain.

    Attributes:
        page: the page.
        found: the steps of the readings, with their gains and doubts.
        lines: the lines that were read.
    """

    page: Page
    found: tuple[Found, ...]
    lines: tuple[Line, ...]


def throughout(view: View, flags: Flags, most_doubt: float) -> Throughout | None:
    """The page and the accident that explain the lines of a text best, if any do.

    The first lines decide which they are.
    """
    lines = [
        line for line in view.lines() if flags[slice(*line)].any() and line[1] - line[0] <= LONGEST
    ]
    plain = {line: cost_of(view.text[slice(*line)], NOWHERE) for line in lines}
    judged = [
        _judged(accident, lattices, plain) for accident, lattices in accidents(view, lines[:SAMPLE])
    ]
    ranked = sorted(judged, key=lambda one: -one.gain)
    if not ranked or ranked[0].gain < CONVINCING:
        return None
    best = ranked[0]
    readings = _doubted([one for one in ranked if one.gain > best.gain - RIVAL])
    steps = [step for one in readings.values() for step in one.steps]
    if not any(step.lost for step in steps) or (len(steps) == 1 and best.gain < ALONE):
        return None
    rest = explained(view, best.accident, lines[SAMPLE:])
    readings |= _judged(best.accident, rest, plain).readings()
    page = best.accident.page
    found = tuple(
        each for line, one in readings.items() for each in _found(page, line[0], one, most_doubt)
    )
    return Throughout(page, found, tuple(readings))


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """What an accident makes of lines.

    Attributes:
        accident: the accident.
        lattices: the lines that become likelier, all their readings...
        ways: ...and the likeliest of these.
        gain: nats that they save together, less those that speak against the page.
    """

    accident: Accident
    lattices: Mapping[Line, Lattice]
    ways: Mapping[Line, Ways]
    gain: float

    def readings(self) -> dict[Line, Reading]:
        """The likeliest reading of every line."""
        return {line: self.lattices[line].reading(one) for line, one in self.ways.items()}


def _judged(
    accident: Accident, lattices: Mapping[Line, Lattice], plain: Mapping[Line, float]
) -> _Judged:
    found = {line: one.search(plain[line]) for line, one in lattices.items()}
    ways = {line: one for line, one in found.items() if one.gain >= LINE}
    against = accident.page.price + PRICES.get(accident.name, 0.0)
    gain = sum(one.gain for one in ways.values()) - against
    return _Judged(accident, lattices, ways, gain)


def _doubted(ranked: Sequence[_Judged]) -> dict[Line, Reading]:
    """The readings of the first accident, doubted as far as the others read something else."""
    best = ranked[0].readings()
    weights = [math.exp(one.gain - ranked[0].gain) for one in ranked]
    sure = {line: [weights[0] * (1 - doubt) for doubt in one.doubts] for line, one in best.items()}
    kept = {line: [weights[0] * (1 - stray) for stray in one.strays] for line, one in best.items()}
    for rival, weight in zip(ranked[1:], weights[1:], strict=True):
        for line, other in rival.readings().items():
            place = {step: at for at, step in enumerate(other.steps)}
            for at, step in enumerate(best[line].steps if line in best else ()):
                if step in place:
                    sure[line][at] += weight * (1 - other.doubts[place[step]])
                    kept[line][at] += weight * (1 - other.strays[place[step]])
    total = sum(weights)
    return {
        line: replace(
            one,
            doubts=tuple(1 - share / total for share in sure[line]),
            strays=tuple(1 - share / total for share in kept[line]),
        )
        for line, one in best.items()
    }


def _found(page: Page, start: int, reading: Reading, most_doubt: float) -> Iterator[Found]:
    """The steps of a reading that are sure enough."""
    gain = reading.gain / max(1, len(reading.steps))
    for step, doubt, stray in zip(reading.steps, reading.doubts, reading.strays, strict=True):
        if not step.lost or stray <= _tolerance(step.after, most_doubt):
            placed = Step(step.start + start, step.end + start, step.after, lost=step.lost)
            yield Found(page.name, placed, gain, doubt if step.lost else 0.0)


def _tolerance(after: str, most_doubt: float) -> float:
    """The doubt up to which a lost byte is made up."""
    if most_doubt == 0 or any(unicodedata.category(char)[0] in "LM" for char in after):
        return most_doubt
    return max(most_doubt, SIGN)
