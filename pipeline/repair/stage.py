"""Stage 1 as the pipeline sees it: damage mended, then cosmetics, as edits of the segments."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files

from pipeline.config import Config, RepairConfig, digest_of
from pipeline.document import Detail, Document, Edit, Segment
from pipeline.repair import MOST_DOUBT, Repair, explain, is_suspect
from pipeline.repair.normalize import SURROGATE, Change, has_control, may_change, normalize
from pipeline.stage import Outcome, Tools, each

RULE = "mojibake"

SUSPECTED = "mojibake-suspected"
"""Flag of a line that still looks damaged. No cosmetics there: what is odd may be a byte."""

INFERRED = "mojibake-inferred"
"""Flag of a line in which a lost byte was made up and may have been another one."""

CONTROL = "control-left"
"""Flag of a line with a control character that stands for a letter nobody knows."""

LOST = "surrogate-replaced"
"""Flag of a line in which half of a surrogate pair, which no file can hold, became U+FFFD."""

DOUBTFUL = 0.1
"""Probability that an inferred byte was another one, from which a person should know."""

_COSMETICS = RepairConfig()

_WHITE = " \t\n"

_WHY = {
    SURROGATE: "halves of a character, as UTF-16 has them",
    "control": "a character that no reader sees",
    "windows-punctuation": "a control character that is Windows punctuation read as Latin-1",
    "line-ends": "a line end by another name",
    "zero-width": "a mark without width or effect",
    "quotes": "a curly quote made straight",
    "width": "a wide or narrow form of an ordinary character",
    "nfc": "the same characters, composed",
}


class RepairStage:
    """Mends text whose bytes were decoded with the wrong charset, then makes spellings alike.

    It must run before any other stage: what looks like a quote or a no-break space here may be a
    byte of a broken sequence.
    """

    name = "repair"
    version = "11"
    needs: frozenset[str] = frozenset()
    sets = frozenset({"repaired"})

    def __init__(self, config: Config) -> None:
        """Keep the options."""
        self._options = config.repair

    @property
    def fingerprint(self) -> str:
        """Covers the options and the data files that decide what is damage and what was lost."""
        return digest_of(self._options.model_dump(), _digests_of_data())

    def open(self, tools: Tools) -> None:
        """Nothing to load: the tables are built when the first text needs them."""

    def run(self, documents: Sequence[Document]) -> list[Outcome]:
        """Mend every document by the evidence of all its lines, then see to its cosmetics."""
        options = self._options
        return each(documents, lambda one: polish(mend(one, options.most_doubt), options))

    def close(self) -> None:
        """Nothing to let go of."""


@cache
def _digests_of_data() -> tuple[str, ...]:
    """SHA-256 of the character model, the table of suspicious pairs and the list of words."""
    folder = files("pipeline.repair")
    names = ("characters.npz", "gate.npz", "words.npz")
    return tuple(hashlib.sha256(folder.joinpath(name).read_bytes()).hexdigest() for name in names)


def mend(document: Document, most_doubt: float = MOST_DOUBT) -> Document:
    """The document with its damaged segments mended, each with the edits that did it.

    A line that looks damaged afterwards is flagged, whether or not any other was mended. Lost bytes
    are made up to ``most_doubt``, see :func:`pipeline.repair.explain`.
    """
    body, repairs = explain(document.body, most_doubt)
    damaged = bool(repairs)
    suspect = is_suspect(body, beside_damage=damaged)
    if not damaged and not suspect:
        return document
    segments = _lay(document.segments, repairs)
    if suspect:
        segments = [_doubted(segment, beside_damage=damaged) for segment in segments]
    return replace(document, segments=tuple(segments))


def _doubted(segment: Segment, *, beside_damage: bool) -> Segment:
    """Flag a segment that looks damaged and that cosmetics would not make look sound."""
    text, _ = normalize(segment.text, _COSMETICS)
    return segment.flagged(SUSPECTED) if is_suspect(text, beside_damage=beside_damage) else segment


def polish(document: Document, options: RepairConfig) -> Document:
    """The document with its cosmetics seen to; a line end inside a segment makes two of it."""
    if not may_change(document.body, options):
        return document
    segments = tuple(line for segment in document.segments for line in _polished(segment, options))
    return document if segments == document.segments else replace(document, segments=segments)


def _lay(segments: Sequence[Segment], repairs: Sequence[Repair]) -> list[Segment]:
    """Hand each repair of the body to the segment it lies in; none reaches over a line's end.

    The repairs come in sweeps over the body, so a sweep walks along the segments once. A byte that
    had become a space may stand in the separator behind the line or, as indentation, before it.
    """
    mended = list(segments)
    place = offset = 0
    for repair in repairs:
        if repair.start < offset:
            place = offset = 0
        while repair.start >= offset + _length(mended[place]):
            offset += _length(mended[place])
            place += 1
        start = repair.start - offset
        indented = start - len(mended[place].text)
        if indented >= 0 and repair.end > offset + _length(mended[place]):
            left, lent = _split(mended[place].sep, indented)
            mended[place] = replace(mended[place], sep=left)
            place, offset, start = place + 1, repair.start, 0
            mended[place] = _lengthened(mended[place], 0, lent)
        missing = start + len(repair.before) - len(mended[place].text)
        if missing > 0:
            lent, left = _split(mended[place].sep, missing)
            longer = _lengthened(mended[place], len(mended[place].text), lent)
            mended[place] = replace(longer, sep=left)
        mended[place] = _apply(mended[place], repair, start)
    return mended


def _length(segment: Segment) -> int:
    return len(segment.text) + len(segment.sep)


def _split(text: str, at: int) -> tuple[str, str]:
    return text[:at], text[at:]


def _lengthened(segment: Segment, start: int, lent: str) -> Segment:
    """Take white space from the separator into the text, before a repair that needs it."""
    why = "what had become white space beside the line is a byte of it"
    edit = Edit("repair", RULE, start, "", lent, why, (("from_separator", lent),))
    return segment.edited(segment.text[:start] + lent + segment.text[start:], [edit])


def _apply(segment: Segment, repair: Repair, start: int) -> Segment:
    """Make one repair."""
    edit = Edit("repair", RULE, start, repair.before, repair.after, _why(repair), _detail(repair))
    text = segment.text[:start] + repair.after + segment.text[start + len(repair.before) :]
    mended = segment.edited(text, [edit])
    return mended.flagged(INFERRED) if repair.doubt > DOUBTFUL else mended


def _why(repair: Repair) -> str:
    """The reason in a plain sentence. Two pages in one layer: no UTF-8 was involved."""
    if len(repair.code_pages) > repair.layers:
        return f"bytes of {repair.code_pages[0]} had been read as {repair.code_pages[-1]}"
    pages = ", then as ".join(repair.code_pages)
    lost = f"; {repair.lost} lost byte(s) inferred" if repair.lost else ""
    lost = lost if repair.after else "; this one was cut off before the ellipsis"
    return f"UTF-8 bytes had been read as {pages}{lost}"


def _detail(repair: Repair) -> Detail:
    """The same as data."""
    return (
        ("code_pages", " ".join(repair.code_pages)),
        ("layers", repair.layers),
        ("lost_bytes", repair.lost),
        ("gain", round(repair.gain, 2)),
        ("doubt", round(repair.doubt, 3)),
    )


def _polished(segment: Segment, options: RepairConfig) -> Iterator[Segment]:
    """One segment with its cosmetics seen to, or several where it held line ends."""
    if SUSPECTED in segment.flags:
        yield segment
        return
    text, changes = normalize(segment.text, options)
    if changes:
        segment = segment.edited(text, map(_edit, changes))
    if any(change.rule == SURROGATE and "\ufffd" in change.after for change in changes):
        segment = segment.flagged(LOST)
    if options.control and has_control(text):
        segment = segment.flagged(CONTROL)
    yield from _lines(segment)


def _edit(change: Change) -> Edit:
    return Edit("repair", change.rule, change.start, change.before, change.after, _WHY[change.rule])


def _lines(segment: Segment) -> Iterator[Segment]:
    """A segment cut at its line ends, each of which goes into the separator of the line it ends.

    Cut in the middle first, then each half: in turn would take time that grows with the square.
    """
    text = segment.text
    place = text.find("\n", len(text) // 2)
    if place < 0:
        place = text.rfind("\n")
    if place < 0:
        yield segment
        return
    start, end = len(text[:place].rstrip(_WHITE)), len(text) - len(text[place:].lstrip(_WHITE))
    gap = text[start:end]
    why = "a line end stands in the separator"
    moved = Edit("repair", "line-ends", start, gap, "", why, (("to_separator", gap),))
    if end == len(text):
        yield from _lines(replace(segment.edited(text[:start], [moved]), sep=gap + segment.sep))
        return
    source_end, edits, edits_of_rest = _divided(segment.edits, end)
    source, source_of_rest = _split(segment.source, source_end)
    first = replace(segment, text=text[:start], sep=gap, source=source, edits=(*edits, moved))
    yield from _lines(first)
    yield from _lines(replace(segment, text=text[end:], source=source_of_rest, edits=edits_of_rest))


def _divided(edits: Sequence[Edit], at: int) -> tuple[int, tuple[Edit, ...], tuple[Edit, ...]]:
    """Edits that led to a text, as those that lead to what is before and behind an offset in it.

    The first number is where the text had to be cut before the edits. What an edit wrote on both
    sides of the cut is inserted behind it.
    """
    before: list[Edit] = []
    behind: list[Edit] = []
    for edit in reversed(edits):
        end = edit.start + len(edit.after)
        if at <= edit.start:
            behind.append(replace(edit, start=edit.start - at))
        elif at >= end:
            before.append(edit)
            at += len(edit.before) - len(edit.after)
        else:
            kept, inserted = _split(edit.after, at - edit.start)
            before.append(replace(edit, after=kept))
            behind.append(replace(edit, start=0, before="", after=inserted))
            at = edit.start + len(edit.before)
    return at, tuple(reversed(before)), tuple(reversed(behind))
