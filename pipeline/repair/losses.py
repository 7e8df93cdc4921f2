"""Sequences that lost a byte after the text was misread, and what the byte must have been.

Four accidents are known, and a document usually suffers one of them: a no-break space became a
space, curly quotes were straightened, undefined bytes became ``?`` or U+FFFD, or vanished. Each
is undone forwards: try every byte that the accident could have eaten and look at the characters
that result. Only if one of them is clearly more ordinary than all others is it taken; ``â€"``
could be – or — and stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.repair.oddness import traits
from pipeline.repair.pages import CodePage, Piece
from pipeline.repair.spans import Line, Span, has_control, is_text, join

CLEARLY = 1.0
"""Points by which the best character must beat the second best, the smallest price of a rarity."""


@dataclass(frozen=True, slots=True)
class Loss:
    """An accident: what stands where a byte was, and which characters the byte had shown as.

    ``marks`` maps what stands there now to the characters it may have been; None stands for
    any byte that the page leaves undefined. ``vanished`` says that nothing stands there.
    """

    name: str
    marks: tuple[tuple[str, str | None], ...] = ()
    vanished: bool = False


LOSSES = (
    Loss("no-break space", ((" ", "\u00a0"),)),
    Loss("straight quotes", (('"', "“”„‟"), ("'", "‘’‚‛"))),
    Loss("vanished byte", vanished=True),
    Loss("replacement character", (("\ufffd", None),)),
    Loss("question mark", (("?", None),)),
)

_OTHER_MARKS = frozenset("\"'?\ufffd")
"""Where one of these follows, the byte has not vanished: it is the mark, whatever it was."""


def lossy_spans(line: Line, page: CodePage, loss: Loss, gone: bytes) -> list[Span]:
    """The stretches of a line that are UTF-8 under a page once one byte a sequence is restored.

    ``gone`` are the bytes that may have vanished; see :func:`vanishing`.
    """
    if not (loss.vanished or any(mark in line.text for mark, _ in loss.marks)):
        return []
    pieces = _pieces(line.text, page, _fills(page, loss), gone if loss.vanished else None)
    return list(join(pieces, line.text, page))


def vanishing(text: str, page: CodePage) -> bytes:
    """The bytes that may have vanished from a text.

    Whoever borrowed characters of Windows-1252 for undefined bytes lost only those that it leaves
    undefined too; everybody else may have lost all that the page leaves undefined.
    """
    return page.undefined if page.borrowed.isdisjoint(text) else page.lost


def _pieces(
    text: str, page: CodePage, fills: dict[str, bytes], gone: bytes | None
) -> Iterator[Piece]:
    """Start, end, character and lost bytes of every sequence, lossless ones first."""
    place = 0
    while place < len(text):
        if text[place] not in page.leads:
            place += 1
            continue
        match = page.sequence.match(text, place)
        if match:
            yield place, match.end(), page.decode(match[0]), 0
            place = match.end()
            continue
        found = _restore(text, place, page, fills, gone)
        if found:
            yield place, place + found[0], found[1], 1
            place += found[0]
        else:
            place += 1


def _fills(page: CodePage, loss: Loss) -> dict[str, bytes]:
    """The bytes that each mark may stand for under a page."""
    return {
        mark: page.undefined
        if chars is None
        else bytes(page.byte_of[c] for c in chars if page.byte_of.get(c, 0xFF) < 0xC0)
        for mark, chars in loss.marks
    }


def _restore(
    text: str, start: int, page: CodePage, fills: dict[str, bytes], gone: bytes | None
) -> tuple[int, str] | None:
    """Length and character of the sequence at ``start`` with exactly one byte restored."""
    lead = page.byte_of[text[start]]
    size = 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4
    shown = text[start + 1 : start + size - (gone is not None)]
    if len(shown) < size - 1 - (gone is not None):
        return None
    known = [page.byte_of[char] if char in page.tails else 0 for char in shown]
    if gone is not None:
        options = [
            bytes([lead, *known[:hole], byte, *known[hole:]])
            for hole in range(len(known) + 1)
            for byte in gone
            if all(known) and text[start + size - 1 : start + size] not in _OTHER_MARKS
        ]
    elif known.count(0) == 1:
        hole = known.index(0)
        options = [
            bytes([lead, *known[:hole], byte, *known[hole + 1 :]])
            for byte in fills.get(shown[hole], b"")
        ]
    else:
        options = []
    char = _most_ordinary(options)
    return (1 + len(shown), char) if char else None


def _most_ordinary(options: list[bytes]) -> str:
    """The character among the decodable options that stands out, or nothing."""
    chars = [option.decode(errors="ignore") for option in dict.fromkeys(options)]
    ranked = sorted(
        (traits(char).price, char)
        for char in chars
        if len(char) == 1 and is_text(char) and not has_control(char)
    )
    if not ranked or ranked[0][0] >= CLEARLY:
        return ""
    if len(ranked) > 1 and ranked[1][0] - ranked[0][0] < CLEARLY:
        return ""
    return ranked[0][1]
