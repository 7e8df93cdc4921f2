"""Where a text could be UTF-8 under some code page: shape alone, no judgement."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pipeline.repair.pages import Page, Piece, code_pages

RUN = re.compile(r"[^\x00-\x7f]{2,}|[\u3400-\u9fff\uac00-\ud7a3\uff61-\uff9f]")
"""Every lossless sequence lies inside such a run: all bytes of a character are above 0x7F."""

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_PLAIN = re.compile(
    "[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f]+|[\u0370-\u03ff]+|[\u0400-\u052f]+"
    "|[\u05d0-\u05ea]+|[\u0620-\u064f]+|[\u0e01-\u0e3a\u0e40-\u0e4e]+"
)
_ENTITY = re.compile(r"&(?:#[0-9]{3,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}[0-9]{0,2});")
_LINE = re.compile(r"[^\r\n]+")
_C1 = re.compile(r"[\x80-\x9f]")
_NEVER = frozenset(("Cn", "Co", "Cs", "Zl", "Zp"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line as its characters were meant, with the entities of non-ASCII characters resolved.

    Attributes:
        start: offset of the line in its document.
        text: the line, entities resolved.
        runs: its runs with their offsets in ``text``.
        foreign: the number of its non-ASCII characters.
        places: offset in the line as written of every character of ``text`` and of its end;
            empty where the two are the same.
    """

    start: int
    text: str
    runs: tuple[tuple[int, str], ...]
    foreign: int
    places: tuple[int, ...] = ()

    def suspicious(self) -> Line:
        """The line with only those runs that are not plain words; see :func:`is_plain`."""
        return replace(self, runs=tuple(run for run in self.runs if not is_plain(run[1])))

    def place(self, offset: int) -> int:
        """Where an offset in ``text`` stands in the document."""
        return self.start + (self.places[offset] if self.places else offset)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text and what its bytes say under a code page; offsets in characters."""

    start: int
    end: int
    before: str
    after: str
    page: Page
    lost: int = 0


def possible_pages(lines: Iterable[Line]) -> list[Page]:
    """The pages that could have shown a whole sequence somewhere in the lines."""
    chars = frozenset(char for line in lines for _, run in line.runs for char in run)
    return [page for page in code_pages() if page.may_have_shown(chars)]


def may_hold_damage(text: str) -> bool:
    """Whether there is anything to look at: a non-ASCII character, or an entity for one."""
    return not text.isascii() or _ENTITY.search(text) is not None


def lines_of(text: str) -> list[Line]:
    """The lines that could hold damage, with their runs of non-ASCII characters."""
    lines = []
    for match in _LINE.finditer(text):
        shown, places = _unescape(match[0])
        runs = tuple((run.start(), run[0]) for run in RUN.finditer(shown))
        if runs:
            lines.append(Line(match.start(), shown, runs, len(_FOREIGN.findall(shown)), places))
    return lines


def _unescape(line: str) -> tuple[str, tuple[int, ...]]:
    """A line with the entities of non-ASCII characters resolved, and where each character was.

    This is only a way of looking at it: entities outside a repair stay as they are.
    """
    if not _ENTITY.search(line):
        return line, ()
    shown: list[str] = []
    places: list[int] = []
    end = 0
    for match in _ENTITY.finditer(line):
        char = html.unescape(match[0])
        if len(char) != 1 or char.isascii():
            continue
        shown += (*line[end : match.start()], char)
        places += range(end, match.start() + 1)
        end = match.end()
    return "".join((*shown, line[end:])), (*places, *range(end, len(line) + 1))


def spans_of(line: Line, page: Page) -> Iterator[Span]:
    """The longest stretches inside the runs that consist of UTF-8 sequences under a page.

    A sequence that stands for an unassigned, private or separator character breaks the stretch.
    """
    for offset, run in line.runs:
        for span in join(page.pieces(run), run, page):
            yield replace(span, start=span.start + offset, end=span.end + offset)


def join(pieces: Iterable[Piece], text: str, page: Page) -> Iterator[Span]:
    """Put decoded sequences that touch each other together; a refused one breaks the stretch."""
    start = end = lost = 0
    after = ""
    for first, last, char, missing in pieces:
        if not all(map(is_text, char)):
            continue
        if after and first != end:
            yield Span(start, end, text[start:end], after, page, lost)
            after = ""
        if not after:
            start, lost = first, 0
        after, end, lost = after + char, last, lost + missing
    if after:
        yield Span(start, end, text[start:end], after, page, lost)


def is_text(char: str) -> bool:
    """Whether a decoded character may stand in a text.

    C1 controls pass here because they may be bytes of a deeper layer; see :func:`has_control`.
    """
    return unicodedata.category(char) not in _NEVER


def is_plain(text: str) -> bool:
    """Whether a text is letters of one alphabet, cased as in sound words.

    Such letters may form a sequence by chance, and inside a word of another alphabet they may be
    homoglyphs: alone they prove nothing.
    """
    if not _PLAIN.fullmatch(text):
        return False
    return len(text) == 2 or text in (text.lower(), text.upper(), text.capitalize())


def has_control(text: str) -> bool:
    """Whether a C1 control is left, which no finished text has."""
    return _C1.search(text) is not None
