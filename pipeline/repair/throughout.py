"""Lines in which one page and one accident account for every character beyond ASCII.

Where a whole line was misread and then lost bytes, nothing beyond ASCII is as it was meant. So such
a line is read as a whole: the likeliest text that would come out exactly as it is seen if the page
misread it and the accident befell it. One accident befell all lines of a text, so all of them
together decide which it was, and what the rivals say counts as doubt.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.repair.accidents import (
    NOWHERE,
    Accident,
    Lattice,
    Line,
    accidents,
    explained,
    pairs_of_accidents,
)
from pipeline.repair.excerpts import is_half
from pipeline.repair.gate import Flags, lone_letters
from pipeline.repair.hypotheses import Found
from pipeline.repair.lattice import Reading, Step, Ways, cost_of, kind_of
from pipeline.repair.losses import ACCIDENTS
from pipeline.repair.pages import Page, codes_of
from pipeline.repair.quotes import place_of
from pipeline.repair.taken import taken
from pipeline.repair.view import View

LONGEST = 10_000
"""Characters of the longest line that is read as a whole."""

SAMPLE = 20
"""Lines that decide what happened to a text; each other one would be read dozens of times."""

PRICES = {
    name: 3.0 * name.count(", ") + 6.0 * name.startswith("vanished control or soft hyphen")
    for name in ACCIDENTS
}
"""Nats against an accident that explains all that another one does, and happens less: judgement.
Of 1,038 held-out texts that lost no-break spaces, 5 more come out right at 5 to 7 for soft hyphens
than at 3, where ``Ã `` is ``í`` now and then."""

SAMPLE_LENGTH = 1_500
"""Characters of them; a line that is longer than what is left of these is cut at a space. Articles
that lost bytes throughout take half the time, and as many of their words come out right."""

RIVAL = 6.0
"""Nats behind the best accident up to which another one counts as doubt, and is looked at again
together with lost no-break spaces: at 12, 25 and 60 the same comes out of 910 held-out texts."""

CONVINCING = 12.0
"""Nats that reading the lines of a text as wholes must save together..."""

ALONE = 8.5
"""...and if there is but one damaged character, a lower-case letter beside it or none. Of 135,000
sound held-out lines (plain, decorated, in capitals) 5 can be read so at all and save more than 6;
none of them has such a character..."""

AMONG_CAPITALS = 17.0
"""...and if a capital is beside it, as in four of the five, which save up to 16.5: a Greek capital
in a Latin word..."""

SEVERAL_LOST = 12.5
"""...and if it lost more than one byte, as two marks that are all there is, which save 11."""

LONE_LEAD = 13.0
"""Nats that each of them must save if nothing but the first byte is left of all: of 8,500 pieces of
sound held-out lines, one to six words around such a letter, 18 can be read so at all and save up to
10.3 (``âge`` as an opening quote), and of all sound lines with straight quotes one saves 12.6
(Welsh ``bwâu``); two in three such quotes of damaged ones save more than 12."""

PAIRED_LEAD = 8.0
"""The same if one begins a word and a later one ends a word: of those 18, two do, and save 5.2."""

SEVERAL_LEADS = 10.0
"""The same on average if there are several that Latin has: of 3,400 sound texts with two such
letters or more none can be read so at all; ``donât … itâs`` saves 12.4 for each of its two."""

GREEK_LEAD = 20.0
"""The same for Greek letters, which formulas have beside Latin ones: ``tanβ, sinβ and cosβ`` would
save 14.3 for each."""

LINE = 5.0
"""Nats that a single line must save."""


_LATIN_LETTER = re.compile("LATIN (?:SMALL|CAPITAL) LETTER ([A-Z])")

_KEYS = {"’": "'", "–": "-", "—": "-", "…": ".", "\u00a0": " ", "\u202f": " "}
"""What a keyboard has for signs of sound text..."""

_SIGN = "*"
"""...and for any other one."""


@dataclass(frozen=True, slots=True)
class Throughout:
    """What a page and an accident make of the lines they can explain.

    Attributes:
        accident: the accident, and the page.
        found: the steps of the readings, with their gains and doubts.
        lines: the lines that were read.
        by_words: nats that speak for it because words in them are known.
    """

    accident: Accident
    found: tuple[Found, ...]
    lines: tuple[Line, ...]
    by_words: float


def throughout(view: View, flags: Flags, most_doubt: float) -> Throughout | None:
    """The page and the accident that explain the lines of a text best, if any do.

    The first lines decide which they are.
    """
    return _explained(view, _suspicious(view, flags), most_doubt)


def quoted_throughout(
    view: View, flags: Flags, whole: Throughout | None, most_doubt: float
) -> Throughout | None:
    """Quotation marks that lost their bytes among sound letters, which no accident explains.

    Nothing but the first byte is left of each: ``Elle a dit âouiâ à Paris``. The lines that are
    explained as wholes are left out, their accident is taken for the others.
    """
    done = set(whole.lines) if whole else set()
    left = [line for line in _suspicious(view, flags) if line not in done]
    bare = _with_bare_letters(view, flags, left)
    return _explained(*bare, most_doubt, whole.accident if whole else None) if bare else None


def _suspicious(view: View, flags: Flags) -> list[Line]:
    """The lines with something suspicious that are not too long to be read.

    Marks alone are no evidence for any page: they would be read as whatever is common.
    """
    seen = (view.codes > 0x7F) & (view.codes != 0xFFFD)
    lines = view.lines_with(flags)
    return [line for line in lines if line[1] - line[0] <= LONGEST and seen[slice(*line)].any()]


def _with_bare_letters(
    view: View, flags: Flags, lines: Sequence[Line]
) -> tuple[View, Sequence[Line]] | None:
    """The lines with pairs of what may be quotes, as if no other letter had an accent.

    Lines where something else is suspicious are none of them.
    """
    text = list(view.text)
    quoted = []
    for start, end in lines:
        suspicious = {at for at in range(start, end) if flags[at]}
        chars = {*"".join(view.text[at : at + 2] for at in suspicious)}
        leads = set(_leads(view, (start, end), chars))
        steps = [(start, Step(at - start, at - start + 1, "")) for at in leads]
        beside = {at - 1 for at in leads}  # of two suspicious neighbours the first is flagged
        if suspicious <= leads | beside and (_is_pair(view, steps) or _are_foreign(view, leads)):
            quoted.append((start, end))
            for at in {*range(start, end)}.difference(leads):
                text[at] = _bare(view.text[at])
    if not quoted:
        return None
    bare = "".join(text)
    return replace(view, text=bare, codes=codes_of(bare)), quoted


def _leads(view: View, line: Line, chars: Container[str]) -> Iterator[int]:
    """Where one of some letters stands at the edge of a word, as what is left of a quote.

    Or inside a word of another script.
    """
    start, end = line
    for at in range(start, end):
        if view.text[at] in chars and view.codes[at] in lone_letters():
            before, after = view.text[max(start, at - 1) : at], view.text[at + 1 : min(end, at + 2)]
            beside = all(char.isascii() or char.isalpha() for char in before + after)
            if beside and (place_of(before, after) or _are_foreign(view, [at])):
                yield at


def _are_foreign(view: View, leads: Iterable[int]) -> bool:
    """Whether none of some letters is of Latin, and Latin stands beside each."""
    return all(
        not is_latin(view.text[at]) and any(map(is_latin, view.text[max(0, at - 1) : at + 2]))
        for at in leads
    )


def is_latin(char: str) -> bool:
    """Whether a character is a letter of Latin."""
    return unicodedata.name(char, "").startswith("LATIN ")


def _bare(char: str) -> str:
    """A letter of Latin without what is added to it, a sign as a keyboard has it."""
    if char.isascii():
        return char
    letter = _LATIN_LETTER.match(unicodedata.name(char, ""))
    if letter or char.isalpha():
        return letter[1].lower() if letter else char
    return _KEYS.get(char, _SIGN)


def _explained(
    view: View, lines: Sequence[Line], most_doubt: float, known: Accident | None = None
) -> Throughout | None:
    """The page and the accident that explain some lines best, if it is not ``known``."""
    sample = list(_sample(view, lines))
    plain = {line: cost_of(view.text[slice(*line)], NOWHERE) for line in {*lines, *sample}}
    if known:
        judged = [_judged(known, explained(view, known, sample), plain)]
    else:
        judged = _all_judged(view, sample, plain)
    ranked = sorted(judged, key=lambda one: -one.gain)
    if not ranked or ranked[0].gain < ALONE:
        return None
    near = [(one, one.readings()) for one in ranked if one.gain > ranked[0].gain - RIVAL]
    near = sorted(near, key=_evidence, reverse=True)
    best = near[0][0]
    readings = _without_halves(view, best.accident.page, _doubted(near))
    steps = [(line[0], step) for line, one in readings.items() for step in one.steps]
    if not any(step.lost for _, step in steps) or best.gain < _needed(view, steps):
        return None
    if _is_lone(view, steps) and best.saved < _needed_of_leads(view, steps) * len(steps):
        return None
    if _are_capitals(view, steps) and best.saved < SEVERAL_LEADS * len(steps):
        return None
    whole = {line: one for line, one in readings.items() if line in lines}
    rest = explained(view, best.accident, [line for line in lines if line not in sample])
    readings = whole | _judged(best.accident, rest, plain).readings()
    page = best.accident.page
    found = tuple(
        each
        for line, one in readings.items()
        for each in taken(page, view.text, line[0], one, most_doubt)
    )
    by_words = sum(one.known for one in readings.values())
    return Throughout(best.accident, found, tuple(readings), by_words)


def _without_halves(
    view: View, page: Page, readings: Mapping[Line, Reading]
) -> dict[Line, Reading]:
    """The readings but for those of lines in which nothing but a cut at their end is damaged.

    A capital at the end of a line looks the same.
    """
    return {
        line: reading
        for line, reading in readings.items()
        if not all(is_half(page, view.text, step, line[0]) for step in reading.steps)
    }


def _sample(view: View, lines: Sequence[Line]) -> Iterator[Line]:
    """The lines that decide what happened, or the first part of one."""
    room = SAMPLE_LENGTH
    for start, end in lines[:SAMPLE]:
        cut = end if end - start <= room else view.text.rfind(" ", start, start + room)
        if cut > start:
            yield start, cut
        room -= end - start
        if room <= 0:
            return


def _needed(view: View, steps: Sequence[tuple[int, Step]]) -> float:
    """The nats that lines must save together, by the steps read in them and where these start."""
    if len(steps) > 1:
        return CONVINCING
    ((start, step),) = steps
    first, end = start + step.start, start + step.end
    before = view.text[max(start, first - 1) : first]
    after = "" if view.text[end - 1] == " " else view.text[end : end + 1]
    if first + 1 == end and not (before + after).strip():  # a capital as a word
        return AMONG_CAPITALS
    if before.isupper() or after.isupper() or view.text[slice(*view.line(start))].isupper():
        return AMONG_CAPITALS
    return SEVERAL_LOST if step.lost > 1 else ALONE


def _is_lone(view: View, steps: Sequence[tuple[int, Step]]) -> bool:
    """Whether all that is left of what was damaged are letters that Latin text may hold."""
    seen = [view.text[start + step.start : start + step.end] for start, step in steps]
    return all(
        ord(shown[0]) in lone_letters()
        and len(shown) == 1
        and unicodedata.name(shown).startswith(("LATIN", "GREEK"))
        for shown in seen
    )


def _are_capitals(view: View, steps: Sequence[tuple[int, Step]]) -> bool:
    """Whether there are several stretches of a capital each, as where lines end with one."""
    seen = (view.text[start + step.start : start + step.end] for start, step in steps)
    return len(steps) > 1 and all(len(shown) == 1 and shown.isupper() for shown in seen)


def _needed_of_leads(view: View, steps: Sequence[tuple[int, Step]]) -> float:
    """The nats that letters must save on average if they are all that is left of what was there."""
    if _is_pair(view, steps):
        return PAIRED_LEAD
    letters = [view.text[start + step.start] for start, step in steps]
    if any(unicodedata.name(letter).startswith("GREEK") for letter in letters):
        return GREEK_LEAD
    return SEVERAL_LEADS if len(steps) > 1 else LONE_LEAD


def _is_pair(view: View, steps: Sequence[tuple[int, Step]]) -> bool:
    """Whether what could be an opening quote is followed by what could be a closing one."""
    text = view.text
    places = [
        place_of(text[at - 1 : at] if at > start else "", text[at + 1 : at + 2])
        for start, at in sorted((start, start + step.start) for start, step in steps)
    ]
    return "opens" in places and "closes" in places[places.index("opens") :]


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

    @property
    def saved(self) -> float:
        """Nats that they save together."""
        return sum(one.gain for one in self.ways.values())

    def readings(self) -> dict[Line, Reading]:
        """The likeliest reading of every line."""
        return {line: self.lattices[line].reading(one) for line, one in self.ways.items()}


def _all_judged(view: View, lines: Sequence[Line], plain: Mapping[Line, float]) -> list[_Judged]:
    """What every accident makes of lines, and every two where one is not enough."""
    judged = [_judged(*each, plain) for each in accidents(view, lines)]
    enough = {one.accident.name for one in judged if len(one.ways) == len(lines)}
    bar = max((one.gain for one in judged), default=0.0) - RIVAL
    near = [one.accident for one in judged if one.gain > bar]
    pairs = pairs_of_accidents(view, lines, enough, near)
    return judged + [_judged(*each, plain) for each in pairs]


def _judged(
    accident: Accident, lattices: Mapping[Line, Lattice], plain: Mapping[Line, float]
) -> _Judged:
    found = {line: one.search(plain[line]) for line, one in lattices.items()}
    ways = {line: one for line, one in found.items() if one.gain >= LINE}
    against = accident.page.price + PRICES.get(accident.name, 0.0)
    gain = sum(one.gain for one in ways.values()) - against
    return _Judged(accident, lattices, ways, gain)


def _evidence(one: tuple[_Judged, Mapping[Line, Reading]]) -> float:
    """The nats that speak for an accident, the words it brings about included."""
    judged, readings = one
    return judged.gain + sum(reading.known for reading in readings.values())


def _doubted(ranked: Sequence[tuple[_Judged, dict[Line, Reading]]]) -> dict[Line, Reading]:
    """The readings of the first accident, doubted as far as the others read something else."""
    most = _evidence(ranked[0])
    weights = [math.exp(_evidence(one) - most) for one in ranked]
    total = sum(weights)
    every = [readings for _, readings in ranked]
    return {
        line: _beside_others(
            best,
            [
                (weight / total, other[line])
                for weight, other in zip(weights, every, strict=True)
                if line in other
            ],
        )
        for line, best in every[0].items()
    }


def _beside_others(best: Reading, readings: Sequence[tuple[float, Reading]]) -> Reading:
    """A reading, with what each step may have been by all of some readings by their weights."""
    mixed: dict[tuple[int, int], dict[str, float]] = {step[:2]: {} for step in best.steps}
    for weight, reading in readings:
        for at, step in enumerate(reading.steps):
            there = mixed.get(step[:2])
            if there is not None:
                options = reading.shares[at] or {step.after: 1 - reading.strays[at]}
                for after, share in options.items():
                    there[after] = there.get(after, 0.0) + weight * share
    shares = [mixed[step[:2]] for step in best.steps]
    doubts, strays = [], []
    for at, (step, there) in enumerate(zip(best.steps, shares, strict=True)):
        kind = kind_of(step.after)
        least = 0.0 if best.shares[at] else best.doubts[at]
        doubts.append(max(least, 1 - there[step.after]))
        strays.append(max(0.0, 1 - sum(n for after, n in there.items() if kind_of(after) == kind)))
    return replace(best, doubts=tuple(doubts), strays=tuple(strays), shares=tuple(shares))
