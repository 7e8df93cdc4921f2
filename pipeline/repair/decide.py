"""Whether a span is damage: the judgement, kept apart from the shapes it judges.

The question is always the same: does the text look more like writing after decoding than before,
and by how much? A span that convinces alone is decoded. A doubtful one is decoded only with a
witness: another span of the document that convinces under the same code page, or a line nearly
all of whose non-ASCII characters fit.

The thresholds were set by hand and raised until no sound text changed: NTREX-128 (128 languages)
as 17,920 documents of 20 lines, plain, in capitals and with typography and emoji added, and as
98,304 sound lines between damaged ones. The smaller bonuses and prices are plain judgement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from ftfy.badness import badness, is_bad

from pipeline.repair.losses import LOSSES, lossy_spans, vanishing
from pipeline.repair.oddness import letters_in, mixes_alphabets, oddness, pictures
from pipeline.repair.pages import CodePage, Page, WidePage
from pipeline.repair.record import Repair, apply_all, in_turn
from pipeline.repair.second_opinion import second_opinion
from pipeline.repair.spans import (
    Line,
    Span,
    has_control,
    is_plain,
    lines_of,
    possible_pages,
    spans_of,
)

CONVINCING = 2.5
"""Points that a span must win to be decoded on its own."""

DOODLE = 4.0
"""The same for mere symbols, which people do put side by side."""

DOUBTFUL = 1.5
"""Points that a lossless span must win when another one has shown its code page at work."""

SLIGHT = 0.5
"""Points that a whole line must win then, if the page explains nearly all of its characters."""

NEARLY_ALL = 0.8
"""Share of a line's non-ASCII characters that one page must explain to judge it as a whole."""

WIDE = 0.5
"""Points for each character beyond the fourth that fits under a code page of several bytes."""

MISFIT = 0.5
"""Points against a page for each control where the page shows a character."""

PICTURE = 1.5
"""Points for landing on emoji and nothing else, which chance hardly ever does."""

HOMOGLYPH = 1.5
"""Points against a span that only stands out because sound text, too, mixes such alphabets."""

PRICE_OF_A_LOST_BYTE = 0.5
"""Points that a reading pays for each byte it makes up."""

DEEPEST = 8
"""Layers that are peeled off at most; text in the wild has two or three."""


def choose(text: str) -> list[Repair]:
    """The repairs to make now: in order, not overlapping, offsets in ``text``."""
    lines = lines_of(text)
    pages = possible_pages(lines)
    if not _is_suspicious(lines, pages):
        return []
    found = {page: [_judge(line, spans_of(line, page)) for line in lines] for page in pages}
    strength = _strength(found)
    witness = _witness(text, strength)
    gone = vanishing(text, witness) if witness else b""
    chosen: list[Repair] = []
    for number, line in enumerate(lines):
        options = [
            _weigh(by_line[number], line, strength[page])
            for page, by_line in found.items()
            if by_line[number]
        ]
        if witness:
            options += [
                _weigh(
                    _judge(line, lossy_spans(line, witness, loss, gone)), line, strength[witness]
                )
                for loss in LOSSES
            ]
        best = max(options, key=_rank, default=None)
        if best:
            chosen += [_placed(r, line, text) for r in best.repairs]
    return chosen


def _is_suspicious(lines: list[Line], pages: list[Page]) -> bool:
    """Whether any line could convince; a cheap look that ends the matter for sound text."""
    suspects = [suspect for line in lines if (suspect := line.suspicious()).runs]
    return any(
        sum(max(0.0, repair.gain) for repair in _judge(line, spans_of(line, page))) >= CONVINCING
        for page in pages
        for line in suspects
    )


def _strength(found: Mapping[Page, list[list[Repair]]]) -> dict[Page, float]:
    """The points that speak for each page: its convincing spans on the lines it explains best.

    A page that explains a line worse than another one fits parts of it by chance.
    """
    strength = dict.fromkeys(found, 0.0)
    for by_page in zip(*found.values(), strict=True):
        points = [sum((r.gain for r in repairs if _convincing(r)), 0.0) for repairs in by_page]
        for page, won in zip(found, points, strict=True):
            strength[page] += won if won == max(points) else 0.0
    return strength


def _witness(text: str, strength: Mapping[Page, float]) -> CodePage | None:
    """The page that was surely at work, if any: only under it may a lost byte be inferred.

    Pages of equal strength differ in how many of the characters they could have produced.
    """
    chars = [char for char in dict.fromkeys(text) if not char.isascii()]
    proven = [page for page, points in strength.items() if points and isinstance(page, CodePage)]
    return max(
        proven,
        key=lambda page: (strength[page], sum(char in page.byte_of for char in chars)),
        default=None,
    )


def _placed(repair: Repair, line: Line, text: str) -> Repair:
    """A repair of a line as a repair of the document."""
    start, end = line.place(repair.start), line.place(repair.end)
    return replace(repair, start=start, before=text[start:end])


@dataclass(frozen=True, slots=True)
class _Option:
    """One way to mend a line: the repairs that the evidence carries, and that evidence."""

    repairs: list[Repair]
    complete: bool
    gain: float
    strength: float


def _rank(option: _Option) -> tuple[bool, float, float]:
    return option.complete, option.gain, option.strength


def _weigh(repairs: list[Repair], line: Line, strength: float) -> _Option:
    """What to do with a line if one page was at work.

    Where the page explains nearly every non-ASCII character, the line is judged as a whole.
    """
    total = sum(r.gain for r in repairs)
    covered = sum(not char.isascii() for r in repairs for char in r.before)
    needed = SLIGHT if strength else CONVINCING
    if covered >= NEARLY_ALL * line.foreign and total >= needed and (len(repairs) > 1 or strength):
        return _Option(repairs, covered == line.foreign, total, strength)
    good = [r for r in repairs if _convincing(r) or (strength and _supported(r))]
    return _Option(good, False, sum(r.gain for r in good), strength)


def _convincing(repair: Repair) -> bool:
    """Whether a repair needs no witness: letters of one alphabet alone may be homoglyphs."""
    if is_plain(repair.before) or (len(repair.before) == 1 and not repair.lost):
        return False
    return repair.gain >= (DOODLE if _is_doodle(repair) else CONVINCING)


def _supported(repair: Repair) -> bool:
    """Whether a repair is good enough where a witness has shown the page at work."""
    if repair.lost or _is_doodle(repair):
        return _convincing(repair)
    return repair.gain >= DOUBTFUL


def _is_doodle(repair: Repair) -> bool:
    """Whether symbols stand side by side: that may be mathematics, box art or a smiley."""
    letters = letters_in(repair.before)
    return not letters or (len(repair.before) == 2 and not letters_in(repair.before[0]))


def _judge(line: Line, spans: Iterable[Span]) -> list[Repair]:
    """Every span of a line with the points it wins."""
    judged = []
    for span in spans:
        after = span.after
        inner: tuple[Repair, ...] = ()
        if has_control(after):
            after, inner = peel(after)
            if has_control(after):
                continue
        gain = _points(
            line.text[max(0, span.start - 1) : span.start],
            span.before,
            after,
            line.text[span.end : span.end + 1],
        )
        pages = (span.page.name, *(name for r in inner for name in r.code_pages))
        judged.append(
            Repair(
                span.start,
                span.before,
                after,
                code_pages=tuple(dict.fromkeys(pages)),
                layers=1 + max((r.layers for r in inner), default=0),
                lost=span.lost,
                gain=gain + _adjustment(span),
            )
        )
    return judged


def _adjustment(span: Span) -> float:
    """What speaks for or against a span apart from how its text looks."""
    if isinstance(span.page, WidePage):
        return WIDE * max(0, len(span.before) - 4)
    misfits = sum(char in span.page.misfits for char in span.before)
    return -MISFIT * misfits - PRICE_OF_A_LOST_BYTE * span.lost


@lru_cache(maxsize=8192)
def _points(left: str, before: str, after: str, right: str) -> float:
    """What replacing ``before`` between its two neighbours wins."""
    sick, sound = left + before + right, left + after + right
    gain = oddness(sick) - oddness(sound) + badness(sick) - badness(sound)
    mixed = mixes_alphabets(left, before) + mixes_alphabets(before, right)
    return gain + PICTURE * pictures(after) - HOMOGLYPH * mixed


def peel(text: str) -> tuple[str, tuple[Repair, ...]]:
    """Decode layer after layer until nothing more is found.

    A text that has not settled after :data:`DEEPEST` rounds is hostile and is left as it was.
    """
    result = text
    done: list[Repair] = []
    for _ in range(DEEPEST):
        repairs = choose(result) or list(second_opinion(result))
        if not repairs:
            return result, tuple(done)
        result = apply_all(result, repairs)
        done += in_turn(repairs)
    return text, ()


def is_suspect(text: str) -> bool:
    """Whether a text still looks like mojibake, by ftfy's measure; it rarely errs on sound text."""
    return is_bad(text)
