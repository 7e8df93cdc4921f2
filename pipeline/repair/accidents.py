"""What may have happened to lines that lost bytes: every page and accident that explains them.

Most pages and accidents cannot have led to a line, and that is found out before anything is made of
it: first by the characters that a page shows, then by the shape of the bytes, then by what the
accident leaves of a character. Only for those that are left, and differ, a lattice is built.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.repair.excerpts import ELLIPSIS, cut_off, cut_offs, ellipses, may_swallow
from pipeline.repair.hypotheses import whole_sequences
from pipeline.repair.lattice import Reading, Step, Ways, search
from pipeline.repair.losses import (
    ACCIDENTS,
    SPACED,
    TRACES,
    at_line_end,
    possible,
    possible_together,
    shows,
    table,
)
from pipeline.repair.pages import (
    NO_BYTE,
    CodePage,
    Page,
    WidePage,
    code_pages,
    codes_of,
    fallbacks,
    wide_pages,
)
from pipeline.repair.pictures import Beside, beside
from pipeline.repair.spelling import is_word, respelled
from pipeline.repair.view import View
from pipeline.repair.wide import wide_steps

Line = tuple[int, int]
"""Where a line starts and ends."""

MARKS = "marks"
"""The accident of two-byte pages: a mark for every byte without a character."""

MARKED = 6.0
"""Nats against a byte having vanished where a mark follows: the mark is what became of it."""

_IMPOSSIBLE = re.compile(
    rb"(?:\A|[^\"'? \x80-\xff])[\x80-\xbf]|[\xc0\xc1\xf5-\xfe]"
    rb"|[\xe0\xe1\xe3-\xef\xf1-\xf4](?:[0-9A-Za-z\xc0-\xfe]|\Z)"
    rb"|(?:\A| )[\xe0\xe1\xe3-\xef](?: [^\x80-\xbf]|[,.;:!)])"
)
"""A later byte with nothing before it, nor a mark of something; a byte that UTF-8 never uses; the
first of three bytes and no trace of the others, which only signs lose (E2, F0 and what follows):
letters of Latin text look like that, and would be looked at for nothing. Last, words of one letter,
such as the Italian ``è``, which are read as a sign of Chinese otherwise."""

_HALVED = re.compile(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{2}) ")
"""What lacks its last byte before a space."""

BESIDES = 4.0
"""Nats more against a line having been cut short if it lost something else: four of 1,500 held-out
texts that lost bytes at the ends of lines would not come out right otherwise."""

_LATER = b"[\x85"
"""An ellipsis in brackets, as Windows pages have it, is not what is left of a sequence."""

FIRST_OF_PICTURES = 0xF0
"""The first byte of most pictures, which pages of DOS show as a soft hyphen."""

_BEHEADED = re.compile(rb"(?<![\x80-\xff])(?:[\x90-\xbf][\x80-\xbf]{2})+(?![\x80-\xbf])")
_IN_THREES = re.compile(b"...", re.DOTALL)

LONGEST_SEQUENCE = 4
"""Bytes of the longest sequence."""

NOWHERE = (0, 0, 0)
"""The tokens before a line."""

LINES_KEPT = 64
"""Lines whose steps are remembered: each is looked at under dozens of pages and accidents."""


@dataclass(frozen=True, slots=True)
class Accident:
    """What happened to a text: a page misread it, and then bytes were lost.

    Attributes:
        page: the page.
        name: the accident, one of :data:`pipeline.repair.losses.ACCIDENTS`; for pages of East Asia
            :data:`MARKS`.
        borrow: what was shown for undefined bytes; see :meth:`CodePage.display`.
    """

    page: Page
    name: str
    borrow: bool


@dataclass(frozen=True, slots=True, eq=False)
class Lattice:
    """All readings of a line under a page and an accident.

    Attributes:
        steps: the steps that may begin at each offset; every way through them is a reading.
        offsets: the offset in the line of every offset in the lattice; -1 inside a character.
    """

    steps: Mapping[int, Sequence[Step]]
    offsets: Sequence[int]

    def search(self, plain: float) -> Ways:
        """The likeliest readings; ``plain`` are the nats of the line as it is seen."""
        return search(len(self.offsets) - 1, NOWHERE, self.steps, 0.0, plain)

    def reading(self, ways: Ways) -> Reading:
        """The likeliest reading, its steps by offsets in the line.

        Steps that share a character are one, as doubtful as the most doubtful of them.
        """
        found = respelled(self.steps, len(self.offsets) - 1, ways.reading())
        steps, doubts, strays, shares = [], [], [], []
        stray_of_each = _guessed(found) if _is_guesswork(found.steps) else found.strays
        first = 0
        for last, step in enumerate(found.steps):
            if self.offsets[step.end] < 0:
                continue
            group = slice(first, last + 1)
            after = "".join(each.after for each in found.steps[group])
            lost = sum(each.lost for each in found.steps[group])
            start = self.offsets[found.steps[first].start]
            steps.append(Step(start, self.offsets[step.end], after, lost=lost))
            doubts.append(max(found.doubts[group]))
            strays.append(max(stray_of_each[group]))
            known = first == last and strays[-1] < 1
            shares.append(found.shares[last] if known else {})
            first = last + 1
        return Reading(
            tuple(steps), tuple(doubts), ways.gain, tuple(strays), tuple(shares), found.known
        )


def _is_guesswork(steps: Sequence[Step]) -> bool:
    """Whether more than half is lost of a line in a script without spaces.

    Only pages of East Asia leave so little of one.
    """
    lost, total = sum(step.lost for step in steps), sum(len(step.after.encode()) for step in steps)
    letters = (step.after for step in steps if step.after.isalpha())
    return 2 * lost > total and not all(map(is_word, letters))


def _guessed(found: Reading) -> Sequence[float]:
    """The strays of such a reading: what lost all its bytes there is anything.

    Of 246 signs on such held-out lines 29 were right, and 23 of 126 that seemed next to certain.
    """
    return [
        1.0 if step.lost == len(step.after.encode()) else stray
        for step, stray in zip(found.steps, found.strays, strict=True)
    ]


class _Lost(NamedTuple):
    """A stretch of a line that lost a byte.

    Attributes:
        start: offset of its first character.
        size: how many characters are left.
        targets: what it may have been.
        against: nats against it.
        is_half: whether the rest was cut off at the end of a line.
    """

    start: int
    size: int
    targets: tuple[str, ...]
    against: float
    is_half: bool = False


class _Route(NamedTuple):
    """What lies on the ways through a line: the whole sequences, and those that lost a byte."""

    whole: tuple[Step, ...]
    lost: tuple[_Lost, ...]

    def lattice(self, text: str) -> Lattice:
        """All readings of the line."""
        steps: dict[int, Sequence[Step]] = dict(_plain(text))
        steps.update((step.start, [step]) for step in self.whole)
        places = self._beside()
        for one in self.lost:
            start, end = one.start, one.start + one.size
            nats = places.prices(start, end, one.targets)
            lossy = [
                Step(start, end, target, price=one.against + price, lost=1)
                for target, price in zip(one.targets, nats, strict=True)
            ]
            steps[start] = [*steps.get(start, ()), *lossy]
        return Lattice(steps, range(len(text) + 1))

    def _beside(self) -> Beside:
        """Where pictures are joined or asked for."""
        whole = [(step.start, step.end, (step.after,)) for step in self.whole]
        lost = [(one.start, one.start + one.size, one.targets) for one in self.lost]
        return beside((*whole, *lost))


Explained = tuple[Accident, dict[Line, Lattice]]
"""An accident and all the readings of the lines that it explains."""


def accidents(view: View, lines: Sequence[Line]) -> Iterator[Explained]:
    """What may have happened to some lines, with those that it explains; no two alike."""
    names = possible("".join(view.text[slice(*line)] for line in lines))
    yield from _narrow(view, lines, names)
    yield from _wide(view, lines)


def pairs_of_accidents(
    view: View, lines: Sequence[Line], enough: Container[str], near: Sequence[Accident]
) -> Iterator[Explained]:
    """The same for two accidents at once, where no one of them is ``enough``, or seems so.

    ``Ð `` that lost a control is ``А`` and a space, but most often it is ``Р``. So accidents that
    come ``near`` the best are looked at again where a space stands behind what is not whole.
    """
    text = "".join(view.text[slice(*line)] for line in lines)
    yield from _narrow(view, lines, possible_together(text, enough))
    for accident in near if SPACED in possible(text) else ():
        both = replace(accident, name=f"{accident.name}, {SPACED}")
        if accident.name in enough and both.name in ACCIDENTS and _is_halved(view, lines, both):
            lattices = explained(view, both, lines)
            if lattices:
                yield both, lattices


def _is_halved(view: View, lines: Sequence[Line], accident: Accident) -> bool:
    """Whether a space stands behind what lacks one byte, as a page of single bytes has it."""
    page = accident.page
    return isinstance(page, CodePage) and any(
        _HALVED.search(page.bytes_of(view.codes[slice(*line)])) for line in lines
    )


def _narrow(view: View, lines: Sequence[Line], names: Sequence[str]) -> Iterator[Explained]:
    """What pages of single bytes and some accidents explain."""
    texts = {line: view.text[slice(*line)] for line in lines}
    shown = {line: _pages_of(text) for line, text in texts.items()}
    seen: set[tuple[tuple[Line, _Route], ...]] = set()
    for bit, page in enumerate(code_pages() if names else ()):
        raw = _fitting(view, page, [line for line in lines if shown[line] >> bit & 1])
        for borrow in fallbacks(page) if raw else ():
            for name in names:
                accident = Accident(page, name, borrow)
                routes = {line: _route(accident, texts[line], raw[line]) for line in raw}
                found = {line: route for line, route in routes.items() if route}
                key = tuple(found.items())
                if found and key not in seen:
                    seen.add(key)
                    yield accident, {line: one.lattice(texts[line]) for line, one in found.items()}


def _wide(view: View, lines: Sequence[Line]) -> Iterator[Explained]:
    """What the pages of East Asia explain."""
    wide_seen = set()
    for wide in wide_pages():
        accident = Accident(wide, MARKS, borrow=False)
        lattices = explained(view, accident, lines)
        same = tuple(
            (line, tuple(map(tuple, one.steps.values()))) for line, one in lattices.items()
        )
        if lattices and same not in wide_seen:
            wide_seen.add(same)
            yield accident, lattices


def explained(view: View, accident: Accident, lines: Sequence[Line]) -> dict[Line, Lattice]:
    """The lines that an accident explains, with all their readings."""
    texts = {line: view.text[slice(*line)] for line in lines}
    if isinstance(accident.page, WidePage):
        steps = {line: wide_steps(accident.page, text) for line, text in texts.items()}
        return {line: Lattice(*one) for line, one in steps.items() if one}
    bit = code_pages().index(accident.page)
    shown = [line for line, text in texts.items() if _pages_of(text) >> bit & 1]
    raw = _fitting(view, accident.page, shown)
    unhurt = [line for line in raw if ACCIDENTS[accident.name](texts[line]) == texts[line]]
    routes = {line: _route(accident, texts[line], raw[line]) for line in unhurt}
    return {line: route.lattice(texts[line]) for line, route in routes.items() if route}


def _fitting(view: View, page: CodePage, lines: Sequence[Line]) -> dict[Line, bytes]:
    """The bytes of lines under a page, if they may be of UTF-8 that lost some."""
    raw = {line: page.bytes_of(view.codes[slice(*line)]) for line in lines}
    return {line: one for line, one in raw.items() if _may_be(page, one)}


def _may_be(page: CodePage, raw: bytes) -> bool:
    """Whether the bytes of a line may be UTF-8 that lost some; soft hyphens vanish unseen."""
    if page.shows[FIRST_OF_PICTURES] == "\xad":
        raw = _BEHEADED.sub(lambda found: b"".join(map(_headed, _IN_THREES.findall(found[0]))), raw)
    return _IMPOSSIBLE.search(raw.replace(_LATER, b"[")) is None


def _headed(rest: bytes) -> bytes:
    return bytes([FIRST_OF_PICTURES]) + rest


@lru_cache(LINES_KEPT)
def _pages_of(text: str) -> int:
    """The code pages that show every character of a text that is no mark, one bit a page."""
    return int(np.bitwise_and.reduce(_shown_by()[np.minimum(codes_of(text), 0xFFFF)]))


@cache
def _shown_by() -> npt.NDArray[np.uint64]:
    """The code pages that show each code point, one bit a page."""
    shown = np.zeros(0x10000, np.uint64)
    for bit, page in enumerate(code_pages()):
        shown[page.byte_of != NO_BYTE] |= np.uint64(1 << bit)
    shown[0xFFFD] = ~np.uint64(0)
    return shown


@lru_cache(LINES_KEPT)
def _plain(text: str) -> Mapping[int, Sequence[Step]]:
    """What is ASCII for itself, as far as it goes without a place where a sequence may end."""
    edges = {at + size for at, _ in _spots(text) for size in range(LONGEST_SEQUENCE + 1)}
    starts = sorted({0, len(text), *(edge for edge in edges if edge < len(text))})
    pieces = ((start, end, text[start:end]) for start, end in pairwise(starts))
    return {
        start: [Step(start, end, piece, decoded=False)]
        for start, end, piece in pieces
        if piece.isascii()
    }


@lru_cache(LINES_KEPT)
def _spots(text: str) -> Sequence[tuple[int, Sequence[str]]]:
    """Where a character may be what is left of a sequence; all others stand for themselves.

    With each come the stretches that begin there, from one character on.
    """
    sizes = range(1, LONGEST_SEQUENCE + 1)
    return [
        (at, [text[at : at + size] for size in sizes if at + size <= len(text)])
        for at, char in enumerate(text)
        if not char.isascii() or char in TRACES
    ]


@lru_cache(LINES_KEPT)
def _whole(page: CodePage, borrow: bool, text: str, raw: bytes) -> Mapping[int, Step]:
    """The whole sequences of a line that a page can have shown, by their starts."""
    steps = {step.start: step for step in _sequences(raw)}
    if ELLIPSIS in text:
        steps = {at: step for at, step in steps.items() if may_swallow(text, *step[:3])}
    if len(fallbacks(page)) == 1:
        return steps
    return {
        start: step
        for start, step in steps.items()
        if shows(page, borrow, step.after, text[start : step.end])
    }


@lru_cache(LINES_KEPT)
def _sequences(raw: bytes) -> Sequence[Step]:
    """The whole sequences of a line; many pages see the same bytes."""
    return [*whole_sequences(raw)]


def _route(accident: Accident, text: str, raw: bytes) -> _Route | None:
    """What lies on the ways through a line; None if none leads to its end or none lost a byte.

    The line holds nothing that the accident destroys. At its end a word may have lost a no-break
    space, whatever the accident: most readers of feeds strip lines. A letter of its own is none, as
    nobody ends a line with ``à``.
    """
    page, name, borrow = accident.page, accident.name, accident.borrow
    if isinstance(page, WidePage):
        return None
    lossy, sequences = table(page, name, borrow), _whole(page, borrow, text, raw)
    stripped = at_line_end(page, name, borrow)
    vanished = name.startswith("vanished")
    whole: list[Step] = []
    lost: list[_Lost] = []
    reached = bytearray(len(text) + 1)
    reached[0] = 1
    furthest, last = 0, -1
    cuts, later = cut_offs(text), ellipses(text)
    halved = False
    for at, stretches in _spots(text):
        if furthest <= last:
            return None
        if reached.find(1, last + 1, at + 1) >= 0:
            step = sequences.get(at) or (later.get(at) if later else None)
            if step:
                whole.append(step)
                reached[step.end] = 1
                furthest = max(furthest, step.end)
            if text[at].isascii():
                reached[at + 1] = 1
                furthest = max(furthest, at + 1)
            for end, stretch in enumerate(stretches, at + 1):
                targets = lossy.get(stretch, ())
                if end == len(text) and not text[at - 1 : at].isspace():
                    targets += stripped.get(stretch, ())
                if targets:
                    marked = vanished and text[end : end + 1] in TRACES
                    lost.append(_Lost(at, end - at, targets, MARKED * marked))
                    reached[end] = 1
                    furthest = max(furthest, end)
                for options, against in cut_off(page, borrow, text, at, end) if end in cuts else ():
                    lost.append(_Lost(at, end - at, options, against, is_half=True))
                    halved = True
                    reached[end] = 1
                    furthest = max(furthest, end)
        last = at
    if not lost or 1 not in reached[last + 1 :]:
        return None
    return _Route(tuple(whole), tuple(_weighed(whole, lost, cuts) if halved else lost))


def _weighed(whole: Sequence[Step], lost: Sequence[_Lost], cuts: Container[int]) -> Iterator[_Lost]:
    """What lost a byte; a line that did so elsewhere is less likely to be cut short, too."""
    covered = {at for step in whole for at in range(step.start, step.end)}
    elsewhere = any(one.start not in covered and one.start + one.size not in cuts for one in lost)
    for one in lost:
        yield one._replace(against=one.against + BESIDES) if one.is_half and elsewhere else one
