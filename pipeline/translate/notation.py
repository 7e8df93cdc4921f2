"""Numbers of lines without words are written as those of the lines around them.

``2019 | 12,5 | 1.234`` stands in a Portuguese table whose other rows are translated: left as it is,
an English reader takes its last number for one and a quarter. Rows with names alone, of which
nobody can tell the language, stand in such tables, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pipeline.translate.amounts import has_ambiguous_number
from pipeline.translate.engine import Pair
from pipeline.translate.protect import with_numbers
from pipeline.translate.signs import usual

_DIGIT = re.compile(r"\d")
_CELL = re.compile(r"\t|\s\|\s|\s{3,}")
_CALLED = re.compile(r"\W*\d{3}\.\d{3}\.\d{3}\W*")
"""Nine digits alone on a line are rather those of a telephone or a taxpayer."""


class Line(NamedTuple):
    """A line of a translated text.

    Attributes:
        text: as it is now.
        source: the language that it was translated from, if it was.
        says: ``"words"`` of a known language, ``"names"`` of an unknown one, or ``"numbers"``.
    """

    text: str
    source: str = ""
    says: str = "words"


class Written(NamedTuple):
    """A line with its numbers in another notation.

    Attributes:
        text: the line.
        source: the language whose notation it had, if it could be told.
        ambiguous: whether a number stays that may be thousands or a fraction.
    """

    text: str
    source: str = ""
    ambiguous: bool = False


def in_notation(lines: Sequence[Line], target: str) -> list[Written]:
    """The lines of a text, those without words with their numbers in the target's notation.

    A line takes the notation of the lines with words before and after it, if both were translated
    from one language; names and numbers do, if these are rows with as many cells.
    """
    before = _last_with_words(lines)
    after = reversed(_last_with_words(reversed(lines)))
    return [
        _written(line, [near for near in around if near], target)
        for line, *around in zip(lines, before, after, strict=True)
    ]


def _last_with_words(lines: Iterable[Line]) -> list[Line | None]:
    """For each line the last one before it that has words."""
    found: list[Line | None] = []
    last = None
    for line in lines:
        found.append(last)
        if line.says == "words":
            last = line
    return found


def _written(line: Line, around: Sequence[Line], target: str) -> Written:
    """A line in the target's notation, where the lines around are translated from one language."""
    sources = {near.source for near in around}
    source = sources.pop() if len(sources) == 1 else ""
    if not source or line.says == "words" or not _DIGIT.search(line.text):
        return Written(line.text)
    if line.says == "names" and not all(_are_alike(line, near) for near in around):
        return Written(line.text)
    if _CALLED.fullmatch(line.text):
        return Written(line.text)
    text = with_numbers(usual(line.text, source, target), source, target)
    return Written(text, source, has_ambiguous_number(line.text, text, Pair(source, target)))


def _are_alike(one: Line, other: Line) -> bool:
    """Whether two lines are rows of as many cells."""
    cells = len(_CELL.findall(one.text))
    return cells > 0 and cells == len(_CELL.findall(other.text))
