"""Cosmetics: other spellings of the same text, made alike after all damage is mended.

What looks like a stray control or an odd quote may be a byte of a broken sequence, so none of this
may run before the repair. By default a change is made only where the reader sees the same text
before and after.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.config import RepairConfig

SURROGATE = "surrogate"
"""Rule for halves of surrogate pairs."""

_ESCAPE = r"\x1b\[[0-?]*[ -/]*[@-~]"
"""A control sequence of terminals, such as a colour (ECMA-48, section 5.4)."""

_INVISIBLE = re.compile(rf"{_ESCAPE}|[\x00-\x08\x0e-\x1f\x7f\ufeff]")
"""Controls that no reader sees, and the byte order mark."""

_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]")

_AGREED = {
    char: bytes([ord(char)]).decode("cp1252")
    for char in "\x82\x84\x85\x86\x87\x89\x8b\x91\x92\x93\x94\x95\x96\x97\x99\x9b"
}
"""Controls that stand for the same punctuation in all Windows code pages of Europe, Cyrillic to
Turkish, read as Latin-1. The letters among the others differ from page to page."""

_PUNCTUATION = re.compile(f"[{''.join(_AGREED)}]")
_EVIDENCE = re.compile(f"[{''.join(_AGREED)}]".replace("\x85", ""))

_LINE_END = re.compile("\r\n?|[\x0b\x0c\u2028\u2029]|\x85(?=[^\r\n])")
"""What ends a line besides LF (Unicode Standard, section 5.8). U+0085 at the end of a line that is
ended otherwise is none."""

_WHITE = " \t\n\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
_NO_WIDTH = "\u200b\u2060"
_BREAKS = re.compile(f"[{_NO_WIDTH}]+")
"""Marks of where a line may break, or may not."""

_ANYWHERE = re.compile(f"[{_NO_WIDTH}\u00ad]+")
"""The same, and soft hyphens, inside words. Joiners and non-joiners are not among them: they
shape letters and emoji."""

_UNSPACED = re.compile("[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u1980-\u19df\u1a20-\u1aaf]")
"""Scripts without spaces, Thai to Khmer, in which a zero-width space divides words."""

_WATCHED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u2060\ufeff\ud800-\udfff]")
"""All that the rules look for that are on by default, but for composition."""

_QUOTES = re.compile("[\u2018-\u201f]")
_WIDTH = re.compile("[\u3000\uff01-\uff9f\uffa1-\uffe2\uffe4-\uffee]+")
"""Wide and narrow forms; the wide macron would become a space that carries an accent."""

_COMPOSABLE = re.compile("[\x00-\x7f]?[^\x00-\x7f\u2329\u232a\uf900-\ufaff\U0002f800-\U0002fa1f]+")
"""Stretches that compose on their own: no ASCII character joins one before it. Left out are angle
brackets and compatibility ideographs, which a reader can tell from what NFC makes of them."""

_MOST_MARKS = 30
"""Marks on one letter, as in Unicode's stream-safe format (UAX #15, section 13)."""


@dataclass(frozen=True, slots=True)
class Change:
    """``before``, at offset ``start`` when this change's turn comes, is replaced by ``after``."""

    rule: str
    start: int
    before: str
    after: str


Spot = tuple[int, int, str]
"""Start and end of what is replaced, and by what; the offsets of a rule refer to one text."""

Rule = Callable[[str], Iterator[Spot]]


def normalize(text: str, options: RepairConfig) -> tuple[str, tuple[Change, ...]]:
    """Make alike what looks alike, and say how: replaying the changes in order gives the result.

    A second time nothing is left to do. Line ends become LF; the caller decides what a line is.
    Lone surrogates, which no file can hold, become U+FFFD whatever the options.
    """
    changes: list[Change] = []
    if not may_change(text, options):
        return text, ()
    while True:
        before = text
        for name, rule in _rules(options):
            text, made = _apply(name, rule, text)
            changes += made
        # What one rule takes out may bring together what another one looks for.
        if text == before:
            return text, tuple(changes)


def _apply(name: str, rule: Rule, text: str) -> tuple[str, list[Change]]:
    """One rule over a whole text."""
    changes: list[Change] = []
    pieces: list[str] = []
    done = shift = 0
    for start, end, after in rule(text):
        if text[start:end] != after:
            changes.append(Change(name, start + shift, text[start:end], after))
            pieces += (text[done:start], after)
            shift += len(after) - (end - start)
            done = end
    return "".join((*pieces, text[done:])), changes


def may_change(text: str, options: RepairConfig) -> bool:
    """Whether any rule may find something: a quick look, for most text is as it should be."""
    if text.isascii() and text.isprintable():
        return False
    return (
        (options.quotes or options.width or options.zero_width == "all")
        or _WATCHED.search(text) is not None
        or not unicodedata.is_normalized("NFC", text)
    )


def has_control(text: str) -> bool:
    """Whether a C1 control is left: nobody knows which character it was."""
    return re.search("[\x80-\x9f]", text) is not None


def _rules(options: RepairConfig) -> Iterator[tuple[str, Rule]]:
    """The rules that are switched on. What is taken out first may have kept others apart."""
    yield SURROGATE, _surrogates
    if options.control:
        yield "control", _replaced(_INVISIBLE, lambda _: "")
        yield "windows-punctuation", _windows_punctuation
    if options.line_ends:
        yield "line-ends", _replaced(_LINE_END, lambda _: "\n")
    if options.zero_width == "all":
        yield "zero-width", _breaks_in_words
    if options.zero_width != "keep":
        yield "zero-width", _breaks_at_edges
    if options.quotes or options.width:
        from ftfy.fixes import fix_character_width, uncurl_quotes  # loaded for those who ask

        if options.quotes:
            yield "quotes", _replaced(_QUOTES, uncurl_quotes)
        if options.width:
            yield "width", _replaced(_WIDTH, fix_character_width)
    if options.nfc:
        yield "nfc", _composed


def _replaced(pattern: re.Pattern[str], becomes: Callable[[str], str]) -> Rule:
    """The rule that replaces whatever a pattern matches."""

    def rule(text: str) -> Iterator[Spot]:
        for match in pattern.finditer(text):
            yield match.start(), match.end(), becomes(match[0])

    return rule


def _surrogates(text: str) -> Iterator[Spot]:
    """Two halves are one character; a lone one is lost."""
    for match in _SURROGATES.finditer(text):
        halves = match[0].encode("utf-16-le", "surrogatepass")
        yield match.start(), match.end(), halves.decode("utf-16-le", "replace")[:1]


def _windows_punctuation(text: str) -> Iterator[Spot]:
    """C1 controls are Windows punctuation read as Latin-1: HTML reads them so too.

    U+0085 is both an ellipsis and the line end of mainframes. It is punctuation beside other
    such controls, and before a space or a small letter; elsewhere it is left to the line ends.
    """
    certain = _EVIDENCE.search(text) is not None
    for match in _PUNCTUATION.finditer(text):
        following = text[match.end() : match.end() + 1]
        if match[0] != "\x85" or certain or following in {" ", "\t"} or following.islower():
            yield match.start(), match.end(), _AGREED[match[0]]


def _breaks_at_edges(text: str) -> Iterator[Spot]:
    """Break marks go at the edges of a text and beside white space, where it may break anyway."""
    for match in _BREAKS.finditer(text):
        start, end = match.span()
        if start == 0 or end == len(text) or text[start - 1] in _WHITE or text[end] in _WHITE:
            yield start, end, ""


def _breaks_in_words(text: str) -> Iterator[Spot]:
    """Break marks go, except between letters of scripts that need them to tell words apart."""
    for match in _ANYWHERE.finditer(text):
        around = text[max(0, match.start() - 1) : match.start()] + text[match.end() :][:1]
        if not _UNSPACED.search(around):
            yield match.start(), match.end(), ""


def _composed(text: str) -> Iterator[Spot]:
    """Unicode's normal form C, stretch by stretch, so that each change stays small."""
    if unicodedata.is_normalized("NFC", text):
        return
    for match in _COMPOSABLE.finditer(text):
        if not _is_stacked(match[0]):
            yield match.start(), match.end(), unicodedata.normalize("NFC", match[0])


def _is_stacked(text: str) -> bool:
    """Whether so many marks stand on one letter that no script means it.

    Putting them in order would take time that grows with the square of their number.
    """
    if len(text) <= _MOST_MARKS:
        return False
    runs = groupby(text, key=lambda char: unicodedata.combining(char) > 0)
    return any(marks and sum(1 for _ in run) > _MOST_MARKS for marks, run in runs)
