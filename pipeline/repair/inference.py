"""Sequences that lost a byte: where to look for them and what they most likely were."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial, reduce

import numpy as np
import numpy.typing as npt

from pipeline.repair.characters import Costs
from pipeline.repair.excerpts import cut_offs
from pipeline.repair.gate import Flags
from pipeline.repair.hypotheses import ENTRY, SUPPORTED, Found, context, may_be_a_word, sequences
from pipeline.repair.lattice import Step, by_start, read
from pipeline.repair.losses import TRACES, has_shape, possible, table, wide_readings
from pipeline.repair.pages import CodePage, Page, WidePage, code_pages, wide_pages
from pipeline.repair.pictures import beside_each
from pipeline.repair.taken import taken
from pipeline.repair.view import View

LOST = 2.0
"""Nats for each byte that a reading makes up."""

STUBBORN = 4.0
"""Nats at most for taking a character for sound on a line where all the like are damaged."""

UNPROVEN = 5.0
"""Nats that a stretch must save on a line that has no whole sequence..."""

UNPROVEN_LETTER = 10.0
"""...and if a letter is inferred, which sound text in capitals invites."""

STRANGE = 16.0
"""Nats beyond the usual of characters that may be damage without a whole sequence; less could not
prove it..."""

USUAL = 4.0
"""...and the nats of a character that are usual."""

_MARKS = tuple(ord(mark) for mark in (*TRACES, " "))

Inferred = Callable[[int, int], Iterator[Step]]
"""The steps that make up a byte between two offsets, counted from the first one."""


def infer(view: View, page: Page, found: Sequence[Found], most_doubt: float) -> list[Found]:
    """Add the sequences that lost a byte to the whole ones that a page explains."""
    inferred = _inferred(view, page, found)
    if inferred is None:
        return list(found)
    spans = [(one.step.start, one.step.end) for one in found]
    prices = _stubbornness(view, page, spans)
    lines = [start for start, _ in view.lines()]
    proven = {bisect_right(lines, start) for start, _ in spans}
    anew: list[tuple[int, int]] = []
    result: list[Found] = []
    for start, end in _regions(view, page, spans):
        _, mended = _read(view, page, inferred, (start, end), prices, most_doubt)
        letters = any(one.step.lost and one.step.after.isalpha() for one in mended)
        needed = UNPROVEN_LETTER if letters else UNPROVEN
        enough = bisect_right(lines, start) in proven or sum(one.gain for one in mended) >= needed
        if enough and any(one.step.lost for one in mended):
            anew.append((start, end))
            result += mended
    read_anew = view.inside(anew)
    result += (one for one in found if not read_anew[one.step.start])
    return sorted(result, key=lambda one: one.step.start)


def infer_alone(view: View, before: Costs, flags: Flags, most_doubt: float) -> list[Found]:
    """What could be mended if a page was at work that left no whole sequence.

    The page whose likeliest readings save most is the one, also where they are too doubtful to be
    taken: what another one reads then is no better for being sure.
    """
    windows = list(_strange_windows(view, before, flags))
    best: tuple[float, list[Found]] = (0.0, [])
    tried = set()
    nowhere = np.zeros(len(view.codes))
    pages: tuple[Page, ...] = (*code_pages(), *wide_pages()) if windows else ()
    for page in pages:
        raw = [_raw(view, page, start, end) for start, end in windows]
        if tuple(raw) in tried or not any(0xC2 <= byte <= 0xF4 for one in raw for byte in one):
            continue
        tried.add(tuple(raw))
        inferred = _inferred(view, page, ())
        if inferred is None:
            continue
        read = [_read(view, page, inferred, window, nowhere, most_doubt) for window in windows]
        found = [one for _, taken_there in read for one in taken_there]
        gain = sum(gain for gain, _ in read) - page.price
        best = max(best, (gain, found), key=lambda pair: pair[0])
    return best[1]


def _raw(view: View, page: Page, start: int, end: int) -> bytes:
    """The bytes of a stretch under a page."""
    if isinstance(page, CodePage):
        return page.bytes_of(view.codes[start:end])
    return b"".join(page.encoded(char) for char in view.text[start:end])


def _strange_windows(view: View, before: Costs, flags: Flags) -> Iterator[tuple[int, int]]:
    """The surroundings of suspicious characters that are strange enough to hold damage."""
    end = 0
    for place in flags.nonzero()[0].tolist():
        if place < end:
            continue
        first, last = view.line(place)
        start, end = max(first, end, place - 2), min(last, place + 6)
        if np.maximum(before[start:end] - USUAL, 0).sum() >= STRANGE:
            yield start, end


def _inferred(view: View, page: Page, found: Sequence[Found]) -> Inferred | None:
    """How to make up bytes here, or None if nothing in the text could be a trace of a lost one."""
    if isinstance(page, WidePage):
        marks = "\ufffd" in view.text or "?" in view.text
        return partial(_wide_steps, view.text, page) if marks else None
    chars = frozenset("".join(view.text[one.step.start : one.step.end] for one in found))
    fills = (True,) if page.borrows(chars) else (False, True)
    accidents = possible(view.text)
    if not accidents:
        return None
    tables = [
        (table(page, accident, borrow), not accident.startswith("vanished"))
        for accident in accidents
        for borrow in fills
    ]
    return partial(_narrow_steps, view.text, cache(partial(_options, tables)))


def _narrow_steps(
    text: str, options: Callable[[str], _Options], start: int, end: int
) -> Iterator[Step]:
    for at in range(start, end):
        for size in range(1, min(4, end - at) + 1):
            here = options(text[at : at + size])
            # Where a mark follows, the byte has not vanished: the mark is what became of it.
            marked = text[at + size : at + size + 1] in TRACES
            for target in here.marked if marked else here.all:
                yield Step(at - start, at - start + size, target, price=LOST, lost=1)


def _wide_steps(text: str, page: WidePage, start: int, end: int) -> Iterator[Step]:
    for at in range(start, end):
        for stop, target, lost in wide_readings(page, text, at, end):
            yield Step(at - start, stop - start, target, price=LOST * lost, lost=lost)


@dataclass(frozen=True, slots=True)
class _Options:
    """What a stretch may have been: in any way, and if a mark in it stands for the lost byte."""

    all: Sequence[str]
    marked: Sequence[str]


_NOTHING = _Options((), ())


def _options(tables: Iterable[tuple[Mapping[str, Sequence[str]], bool]], seen: str) -> _Options:
    """What a stretch may have been by the tables of several accidents, which may leave marks."""
    known = [(lossy[seen], marks) for lossy, marks in tables if seen in lossy]
    if not known or not has_shape(seen):
        return _NOTHING
    every = dict.fromkeys(target for targets, _ in known for target in targets)
    marked = dict.fromkeys(target for targets, marks in known if marks for target in targets)
    return _Options(tuple(every), tuple(marked))


def _regions(view: View, page: Page, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches around characters that the page shows and that no repair explains.

    What lies close by is part of them: marks that a lost byte may have left, and repairs, for
    the sequences of a word are read together.
    """
    seed = view.codes == 0xFFFD
    if isinstance(page, CodePage):
        raw = page.byte_of[np.minimum(view.codes, 0xFFFF)]
        seed |= (raw >= 0x80) & (raw <= 0xF4)
    else:
        seed |= view.codes >= 0x80
    covered = view.inside(spans)
    seed &= ~covered
    near = seed.copy()
    for distance in (1, 2, 3):
        near[distance:] |= seed[:-distance]
        near[:-distance] |= seed[distance:]
    mark = reduce(np.logical_or, (view.codes == mark for mark in _MARKS))
    inside = np.zeros(len(seed) + 2, bool)
    inside[1:-1] = (seed | covered | (near & mark)) & (view.codes != 0x0A)
    edges = (inside[1:] != inside[:-1]).nonzero()[0]
    for start, end in edges.reshape(-1, 2).tolist():
        if seed[start:end].any():
            yield start, end


def _stubbornness(
    view: View, page: Page, spans: Sequence[tuple[int, int]]
) -> npt.NDArray[np.float64]:
    """What it costs to take a character for sound on a line where all the like are damaged."""
    prices = np.zeros(len(view.codes))
    if isinstance(page, WidePage):
        return prices
    raw = page.byte_of[np.minimum(view.codes, 0xFFFF)]
    lead = (raw >= 0xC2) & (raw <= 0xF4)
    damaged = lead & view.inside(spans)
    for start, end in view.lines():
        leads = np.count_nonzero(lead[start:end])
        if leads:
            share = (np.count_nonzero(damaged[start:end]) + 0.5) / (leads + 1)
            odds = math.log(share / (1 - share))
            prices[start:end][lead[start:end]] = min(STUBBORN, max(0.0, odds))
    return prices


def _read(
    view: View,
    page: Page,
    inferred: Inferred,
    stretch: tuple[int, int],
    prices: npt.NDArray[np.float64],
    most_doubt: float,
) -> tuple[float, list[Found]]:
    """The nats that the likeliest reading of a stretch saves, and what of it is sure enough."""
    start, end = stretch
    damaged = bool(prices[start:end].any())
    made_up = list(inferred(start, end))
    if not made_up:
        return 0.0, []
    whole = (
        step
        for step in sequences(view, page, start, end)
        if damaged or not may_be_a_word(view.text, step.start + start, step.end + start)
    )
    known = (*made_up, *whole)
    steps = by_start(beside_each(known).priced(known))
    staying = dict(enumerate(prices[start:end].tolist()))
    text = view.text[start : view.tail(end)]
    reading = read(text, context(view, start), steps, ENTRY, staying)
    if reading.gain < SUPPORTED - ENTRY:
        return 0.0, []
    found = taken(page, view.text, start, reading, most_doubt)
    return reading.gain, [one for one in found if not _may_be_cut_off(view.text, one.step)]


def _may_be_cut_off(text: str, step: Step) -> bool:
    """Whether a character was made up where a text may have been cut short: it may be any other.

    At the end of a line that is so of letters; signs are hardly ever cut.
    """
    ends = cut_offs(text)
    return step.lost > 0 and step.end in ends and (step.after.isalpha() or not ends[step.end])
