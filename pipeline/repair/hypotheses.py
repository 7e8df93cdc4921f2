"""Which page was at work: what each one makes of a text, and how much likelier that is."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import islice

import numpy as np
import numpy.typing as npt

from pipeline.repair.characters import Costs, characters
from pipeline.repair.excerpts import ELLIPSIS, may_swallow, without_swallowed
from pipeline.repair.gate import Flags, may_begin
from pipeline.repair.lattice import LOOKS_BACK, Step, by_start, read
from pipeline.repair.pages import (
    NO_BYTE,
    SEQUENCE,
    CodePage,
    Codes,
    Page,
    Span,
    WidePage,
    code_pages,
    codes_of,
    decode,
    wide_pages,
)
from pipeline.repair.stray import without_strays
from pipeline.repair.view import View

CONVINCING = 9.0
"""Nats that damage must save on a line to be taken for what it is, if nothing else proves it."""

SUPPORTED = 3.0
"""Nats that a sequence must save under a page that is proven to have been at work."""

MOST = 25.0
"""Nats that a character costs at most. Private characters, as East Asian pages show for some bytes
of emoji, would cost twice that and hide what the next layer wins."""

TELLING = 5.0
"""Nats that a stretch must save to speak for its page, or to be damage if it may be a word..."""

AMONG_WORDS = 15.0
"""...and what it must save then together with the nats of its first character in its place.

Of 12,000 sound held-out lines under all pages, half of them in capitals, one word would pass; of
the 194 damaged stretches in 5,600 texts that might be words or their ends, all but 3 do."""

CLEAR = 12.0
"""Nats from which a stretch is decoded as a whole; below, every sequence in it is weighed."""

BOLD = 15.0
"""Nats that a layer may lose if the next one has to win them back."""

ORDINARY = 14.0
"""Nats of a character up to which it is no reason to look at its stretch again."""

ENTRY = 2.0
"""Nats for the beginning of a damaged stretch inside a line that is not damaged throughout."""

BORROWED = 3.0
"""Nats against a page that showed undefined bytes as Windows-1252 does..."""

MIXTURE = 8.0
"""...and against one that would have done so for some and shown others as controls."""

NEARLY_ALL = 0.95
"""Share of a line's characters beyond ASCII from which it is taken to be damaged throughout."""

SHARE = 0.6
"""A page that can decode less of what is suspicious than this, of the best, is left out."""


PLAIN = re.compile(
    "[\u00c0-\u00d6\u00d8-\u00de]+|[\u00df-\u00f6\u00f8-\u00ff]+|[\u0391-\u03a9]+"
    "|[\u0391-\u03a9]?[\u03b1-\u03c9]+|[\u0400-\u042f]+|[\u0400-\u042f]?[\u0430-\u045f]+"
    "|[\u05d0-\u05ea]+|[\u0621-\u064a]+|[\u0e01-\u0e2e]+"
)
"""Letters of one alphabet: as in any word."""

CLOSING = frozenset("”’“‘»›…™®©")
"""What ends a word or a phrase in sound text, too."""


OPENING = {"»": frozenset("«»"), "›": frozenset("‹›"), "”": frozenset("“„”"), "“": frozenset("„“")}
"""The quotes that one of these has to follow on its line to close anything."""

TOGETHER = 20_000
"""Characters at most that are decoded under several pages before they are compared."""

SAMPLE = 400
"""Characters by which the shape of a text is judged."""


@dataclass(frozen=True, slots=True)
class Found:
    """A reading of a stretch.

    Attributes:
        page: the page that explains it.
        step: the stretch and what it stands for.
        gain: nats that it saves.
        doubt: the probability that something else was meant, if a byte was lost.
        shares: then the probability of everything that may have been meant.
    """

    page: str
    step: Step
    gain: float
    doubt: float = 0.0
    shares: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Hypothesis:
    """What a page makes of a text.

    Attributes:
        page: the page.
        spans: the stretches it can decode.
        gains: nats that decoding each of them saves.
        worst: nats of the most surprising character of each, decoded.
        penalty: nats that speak against the page...
        strength: ...and those that speak for it, less these.
        text: the text with all stretches decoded.
        after: nats of its characters.
    """

    page: Page
    spans: tuple[Span, ...]
    gains: npt.NDArray[np.float32]
    worst: npt.NDArray[np.float32]
    penalty: float
    strength: float
    text: str
    after: Costs


def costs_of(codes: Codes) -> Costs:
    """Nats of the characters beyond ASCII and of the three behind each; the rest never changes."""
    model = characters()
    foreign = codes > 0x7F
    asked = foreign.copy()
    for distance in range(1, 4):
        asked[distance:] |= foreign[:-distance]
    return np.minimum(model.costs(model.tokens(codes), asked), MOST)


def costs_of_each(texts: Sequence[str]) -> Iterator[Costs]:
    """The same for several texts at once, in hardly more time than for one if they are short."""
    between = "\n" * LOOKS_BACK
    costs = costs_of(codes_of(between.join(texts)))
    start = 0
    for text in texts:
        yield costs[start : start + len(text)]
        start += len(text) + len(between)


def candidates(view: View, flags: Flags, before: Costs) -> list[tuple[float, Page]]:
    """The pages that may have produced what is suspicious in a text, the likelier ones first.

    With each comes what it could explain at most: the nats of the suspicious sequences that have
    the shape of UTF-8 under it. For East Asian pages that is not known beforehand.
    """
    near = np.minimum(view.codes, 0xFFFF)
    touched = flags.copy()
    touched[1:] |= flags[:-1]
    worth = explained(view.codes, before, touched)
    least = SHARE * worth.max()
    foreign = np.unique(near[near >= 0x80])
    apart: dict[bytes, tuple[float, Page]] = {}
    for most, page in zip(worth.tolist(), code_pages(), strict=True):
        if most and most >= least:
            apart.setdefault(page.byte_of[foreign].tobytes(), (most, page))
    east = (flags & (near >= 0x3400)).nonzero()[0].tolist()
    wide = [
        (math.inf, page)
        for page in wide_pages()
        if any(may_begin(page, view.text, place) for place in east)
    ]
    return [*wide, *sorted(apart.values(), key=lambda pair: -pair[0])]


def coverage(view: View) -> float:
    """The largest share of a text's characters beyond ASCII that one page explains as UTF-8.

    The beginning of the text tells, from its first such character on.
    """
    start = int(np.argmax(view.codes > 0x7F))
    sample = view.codes[start : start + SAMPLE]
    every = np.ones(len(sample), np.float32)
    foreign = int((sample > 0x7F).sum())
    return float(explained(sample, every, every > 0).max()) / max(1, foreign)


def explained(codes: Codes, weight: Costs, where: Flags) -> npt.NDArray[np.float32]:
    """For every code page, the weight of the characters that it reads as UTF-8.

    All pages are tried at once, each being a bit of a word; the ends of some ranges are rounded.
    ``where`` says which characters count; a sequence with one of them counts as a whole.
    """
    role_of, leads, later = _roles()
    roles = role_of[np.minimum(codes, 0xFFFF)]
    tail = later[roles]
    total = np.zeros(len(code_pages()), np.float32)
    for size, lead in leads.items():
        last = len(codes) - size + 1
        if last <= 0:
            break
        begins = lead[roles[:last]]
        for distance in range(1, size):
            begins &= tail[distance : last + distance]
        places = begins.nonzero()[0]
        if not len(places):
            continue
        window = places[:, None] + np.arange(size)
        counts = where[window].any(axis=1)
        bits = begins[places[counts]].view(np.uint8).reshape(-1, 8)
        pages = np.unpackbits(bits, axis=1, count=len(total), bitorder="little")
        total += weight[window[counts]].sum(axis=1) @ pages
    return total


@cache
def _roles() -> tuple[
    npt.NDArray[np.uint16], dict[int, npt.NDArray[np.uint64]], npt.NDArray[np.uint64]
]:
    """The number of each code point, 0 for those that no page shows beyond ASCII.

    For each number, what it may be, one bit a page: the first byte of two, three or four, a later
    one. The numbers keep these tables small enough for the cache of a processor.
    """
    pages = np.stack([page.byte_of for page in code_pages()])
    seen = np.flatnonzero(((pages >= 0x80) & (pages < NO_BYTE)).any(axis=0))
    role_of = np.zeros(0x10000, np.uint16)
    role_of[seen] = np.arange(1, len(seen) + 1)
    leads = {size: np.zeros(len(seen) + 1, np.uint64) for size in (2, 3, 4)}
    later = np.zeros(len(seen) + 1, np.uint64)
    for bit, page in enumerate(code_pages()):
        raw, mask = page.byte_of[np.append(0, seen)], np.uint64(1 << bit)
        leads[2][(raw >= 0xC2) & (raw < 0xE0)] |= mask
        leads[3][(raw >= 0xE0) & (raw < 0xF0)] |= mask
        leads[4][(raw >= 0xF0) & (raw <= 0xF4)] |= mask
        later[(raw >= 0x80) & (raw < 0xC0)] |= mask
    return role_of, leads, later


def weigh(view: View, before: Costs, pages: Iterable[Page]) -> Iterator[Hypothesis]:
    """Decode all that each page can decode and compare what the text costs, stretch by stretch.

    A stretch answers for the text up to the next one, whose beginning depends on it.
    """
    waiting = iter(pages)
    while some := [*islice(waiting, max(1, TOGETHER // len(view.text)))]:
        decoded = [_decoded(view, page) for page in some]
        costs = costs_of_each([text for _, _, text in decoded])
        for page, (spans, starts, text), after in zip(some, decoded, costs, strict=True):
            yield _compared(view, before, page, spans, starts, text, after)


def _decoded(view: View, page: Page) -> tuple[tuple[Span, ...], list[int], str]:
    """The stretches that a page can decode, and where they stand in the text it leads to."""
    spans = without_strays(view, [span for span in page.spans(view.text) if is_text(span[2])])
    if isinstance(page, CodePage):
        spans = without_swallowed(view.text, spans)
    parts: list[str] = []
    starts: list[int] = []
    end = length = 0
    for start, stop, decoded in spans:
        parts += (view.text[end:start], decoded)
        length += start - end
        starts.append(length)
        length += len(decoded)
        end = stop
    return spans, starts, "".join((*parts, view.text[end:]))


def _compared(
    view: View,
    before: Costs,
    page: Page,
    spans: tuple[Span, ...],
    starts: Sequence[int],
    text: str,
    after: Costs,
) -> Hypothesis:
    """What decoding saves, stretch by stretch."""
    if not spans:
        nothing = np.zeros(0, np.float32)
        return Hypothesis(page, (), nothing, nothing, page.price, -page.price, text, before)
    gains = np.add.reduceat(before, [start for start, _, _ in spans])
    gains -= np.add.reduceat(after, starts)
    edges = [
        edge
        for start, (_, _, decoded) in zip(starts, spans, strict=True)
        for edge in (start, start + len(decoded))
    ]
    if edges[-1] == len(after):
        edges.pop()
    worst = np.maximum.reduceat(after, edges)[::2]
    penalty = page.price + _makeshift(view, page, spans)
    strength = float(gains[gains >= TELLING].sum()) - penalty
    return Hypothesis(page, spans, gains, worst, penalty, strength, text, after)


def _makeshift(view: View, page: Page, spans: Sequence[Span]) -> float:
    """Nats against a page that explains the text only with characters it does not have."""
    if isinstance(page, WidePage):
        return 0.0
    chars = frozenset("".join(view.text[start:end] for start, end, _ in spans))
    if not page.borrows(chars):
        return 0.0
    return MIXTURE if page.shows_controls(chars) else BORROWED


def settle(view: View, before: Costs, best: Hypothesis) -> list[Found]:
    """The stretches that a page decodes, given that it was at work somewhere in the text."""
    throughout = _damaged_throughout(view, best)
    found: list[Found] = []
    for span, gain, worst in zip(best.spans, best.gains.tolist(), best.worst.tolist(), strict=True):
        start, end, decoded = span
        if throughout(start):
            clear = True
        elif may_be_a_word(view.text, start, end) or ends_a_word(view.text, start, end):
            if gain < TELLING or gain + float(before[start]) < AMONG_WORDS:
                continue
            clear = True
        else:
            clear = gain >= CLEAR and worst < ORDINARY
        if clear:
            found.append(Found(best.page.name, Step(start, end, decoded), gain))
        else:
            found += _look_closely(view, best.page, span)
    return found


def explore(one: Hypothesis) -> list[Found]:
    """What a page decodes although nothing is won by it: the next layer may show why."""
    if one.gains.sum() < -BOLD:
        return []
    return [
        Found(one.page.name, Step(*span), gain)
        for span, gain in zip(one.spans, one.gains.tolist(), strict=True)
    ]


def may_be_a_word(text: str, start: int, end: int) -> bool:
    """Whether a stretch is letters as in any word, in the middle of others beyond ASCII."""
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    inside = any(char > "\x7f" and char.isalpha() for char in around)
    return inside and PLAIN.fullmatch(text[start:end]) is not None


def ends_a_word(text: str, start: int, end: int) -> bool:
    """Whether a stretch is a letter and what follows the last one of a word."""
    letter, rest = text[start], text[start + 1 : end]
    if not letter.isalpha() or rest not in CLOSING or text[end : end + 1].isalnum():
        return False
    line = text[text.rfind("\n", 0, start) + 1 : start]
    begins_a_word = not line or line[-1].isspace()
    return not (begins_a_word and rest in OPENING and OPENING[rest].isdisjoint(line))


def _damaged_throughout(view: View, best: Hypothesis) -> Callable[[int], bool]:
    """Tells of an offset whether its line has hardly a character beyond ASCII that does not fit."""
    foreign = view.codes > 0x7F
    inside = view.inside(span[:2] for span in best.spans) & foreign
    gain = np.zeros(len(foreign))
    gain[[start for start, _, _ in best.spans]] = best.gains
    known: dict[int, bool] = {}

    def of_line(place: int) -> bool:
        start, end = view.line(place)
        if start not in known:
            fitting = np.count_nonzero(inside[start:end])
            all_foreign = np.count_nonzero(foreign[start:end])
            known[start] = bool(
                fitting >= NEARLY_ALL * all_foreign and gain[start:end].sum() >= CONVINCING
            )
        return known[start]

    return of_line


def _look_closely(view: View, page: Page, span: Span) -> Iterator[Found]:
    """Weigh every sequence of a stretch on its own: some may be sound and fit by chance."""
    start, end, _ = span
    steps = by_start(sequences(view, page, start, end))
    reading = read(view.text[start : view.tail(end)], context(view, start), steps, ENTRY)
    if reading.gain < SUPPORTED - ENTRY:
        return
    for step in reading.steps:
        gain = reading.gain / len(reading.steps)
        yield Found(page.name, Step(step.start + start, step.end + start, step.after), gain)


def sequences(view: View, page: Page, start: int, end: int) -> Iterator[Step]:
    """Every single sequence of bytes between two offsets; the steps count from the first one."""
    if isinstance(page, WidePage):
        for at in range(start, end):
            unit = page.unit(view.text, at, end)
            if unit and is_text(unit[1]):
                yield Step(at - start, unit[0] - start, unit[1])
        return
    steps = whole_sequences(page.bytes_of(view.codes[start:end]))
    if ELLIPSIS not in view.text:
        yield from steps
        return
    for step in steps:
        if may_swallow(view.text, step.start + start, step.end + start, step.after):
            yield step


def whole_sequences(raw: bytes) -> Iterator[Step]:
    """Every single sequence of UTF-8 among some bytes."""
    for match in SEQUENCE.finditer(raw):
        decoded = decode(match[0])
        if is_text(decoded):
            yield Step(match.start(), match.end(), decoded)


@lru_cache(maxsize=8192)
def is_text(decoded: str) -> bool:
    """Whether all characters are assigned.

    Controls and private characters up to U+F8FF may be a deeper layer.
    """
    kinds = ((char, unicodedata.category(char)) for char in decoded)
    return not any(
        kind in ("Cn", "Cs") or (kind == "Co" and char > "\uffff") for char, kind in kinds
    )


def context(view: View, start: int) -> list[int]:
    """The tokens of the three characters before an offset."""
    model = characters()
    before = view.text[max(0, start - 3) : start]
    return [0] * (3 - len(before)) + [model.token(char) for char in before]
