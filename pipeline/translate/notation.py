"""Numbers of lines without words are written as those of the lines around them.

``2019 | 12,5 | 1.234`` stands in a Portuguese table whose other rows are translated: left as it is,
an English reader takes its last number for one and a quarter. Rows with names alone, of which
nobody can tell the language, stand in such tables, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from pipeline.document import LETTERLESS, UNDETERMINED, Document, Edit, Segment
from pipeline.languages import canonical, name_of
from pipeline.translate.engine import Pair
from pipeline.translate.guard import has_ambiguous_number
from pipeline.translate.protect import with_numbers

RULE = "notation"

AMBIGUOUS = "guard-ambiguous-number"
"""Flag of a line with a number that may be thousands or a fraction, as the guard sets it."""

_SILENT = frozenset((LETTERLESS, UNDETERMINED))
_DIGIT = re.compile(r"\d")
_CELL = re.compile(r"\t|\s\|\s|\s{3,}")
_CALLED = re.compile(r"\W*\d{3}\.\d{3}\.\d{3}\W*")
"""Nine digits alone on a line are rather those of a telephone or a taxpayer."""


def with_notation(document: Document, target: str) -> Document:
    """A translated document with the numbers in lines that have no words in the same notation.

    A line takes the notation of the lines with words before and after it, if both were translated
    from one language; a row of which the language is not known, if these are rows with as many
    cells.
    """
    segments = document.segments
    if not any(map(_may_be_rewritten, segments)):
        return document
    before = _last_spoken(segments)
    after = reversed(_last_spoken(reversed(segments)))
    done = tuple(
        _rewritten(one, [near for near in around if near], target)
        for one, *around in zip(segments, before, after, strict=True)
    )
    return document if done == segments else replace(document, segments=done)


def _last_spoken(segments: Iterable[Segment]) -> list[Segment | None]:
    """For each segment the last one before it that has words in a known language."""
    found: list[Segment | None] = []
    last = None
    for one in segments:
        found.append(last)
        if one.kept and not _is_silent(one):
            last = one
    return found


def _is_silent(segment: Segment) -> bool:
    return segment.language.code in _SILENT


def _may_be_rewritten(segment: Segment) -> bool:
    return _is_silent(segment) and segment.kept and _DIGIT.search(segment.text) is not None


def _rewritten(segment: Segment, around: list[Segment], target: str) -> Segment:
    """A line with its numbers in the target's notation, where the lines around are translated."""
    sources = {_source(one, target) for one in around}
    source = sources.pop() if len(sources) == 1 else None
    if source is None or not _may_be_rewritten(segment) or _CALLED.fullmatch(segment.text):
        return segment
    unknown = segment.language.code == UNDETERMINED
    if unknown and not all(_is_row_like(segment, one) for one in around):
        return segment
    text = with_numbers(segment.text, source, target)
    if has_ambiguous_number(segment.text, text, Pair(source, target)):
        segment = segment.flagged(AMBIGUOUS)
    if text == segment.text:
        return segment
    why = f"numbers written as around them, {name_of(source)} → {name_of(target)}"
    return segment.edited(text, [Edit("translate", RULE, 0, segment.text, text, why)])


def _source(segment: Segment, target: str) -> str | None:
    """The language that a segment was translated from, if it was."""
    code = canonical(segment.language.code)
    return None if code == target or "untranslated" in segment.flags else code


def _is_row_like(segment: Segment, other: Segment) -> bool:
    """Whether two segments are rows of as many cells."""
    cells = len(_CELL.findall(segment.text))
    return cells > 0 and cells == len(_CELL.findall(other.text))
