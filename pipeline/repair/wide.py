"""Text of which a page of East Asia made two-byte characters, with marks for single bytes.

The bytes of the characters and of the sequences they stand for hardly ever line up, so the readings
are sought byte by byte: every character is what its bytes are under the page, and a mark is one
byte that nobody knows but that the page cannot have shown (where a page finds no character,
decoders put one mark for one byte and go on with the next).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

from pipeline.repair.lattice import Step
from pipeline.repair.losses import MOST, REMEMBERED, Pattern, fitting
from pipeline.repair.pages import WidePage
from pipeline.repair.pictures import beside_each

END = -1
"""What stands for the byte behind the end of the line."""

LEADS = {2: range(0xC2, 0xE0), 3: range(0xE0, 0xF0), 4: range(0xF0, 0xF5)}
"""The first bytes of UTF-8 sequences, by the length of the sequence (RFC 3629)."""


def wide_steps(page: WidePage, text: str) -> tuple[dict[int, list[Step]], list[int]] | None:
    """All steps over the bytes of a line, and where in the line each byte begins a character.

    The second list has an offset for every byte and the end, -1 for the inner bytes of a character.
    None if no way leads through the line or none lost a byte.
    """
    pattern = _bytes_of(page, text) if "?" in text or "\ufffd" in text else None
    if pattern is None:
        return None
    raw, offsets, literal = pattern
    steps: dict[int, list[Step]] = {}
    reached = [True] + [False] * len(raw)
    furthest, lost = 0, False
    for at, byte in enumerate(raw):
        if at > furthest:
            return None
        if not reached[at]:
            continue
        here = list(_sequences(page.name, raw, at))
        lost = lost or any(step.lost for step in here)
        char = chr(byte) if byte is not None and byte < 0x80 else literal.get(at)
        if char is not None:
            here.append(Step(at, at + 1, char, decoded=offsets[at] < 0))
        for step in here:
            reached[step.end] = True
            furthest = max(furthest, step.end)
        steps[at] = here
    if not lost or not reached[-1]:
        return None
    places = beside_each(step for here in steps.values() for step in here)
    return {at: [*places.priced(here)] for at, here in steps.items()}, offsets


def _bytes_of(page: WidePage, text: str) -> tuple[Pattern, list[int], dict[int, str]] | None:
    """The bytes of a line, where each begins a character, and the marks that may be themselves."""
    if not all(char <= "\x7f" or char == "\ufffd" or page.encoded(char) for char in set(text)):
        return None
    raw: list[int | None] = []
    offsets: list[int] = []
    literal: dict[int, str] = {}
    for at, char in enumerate(text):
        if char == "?":
            literal[len(raw)] = char
        encoded: Sequence[int | None] = (None,) if char in "?\ufffd" else page.encoded(char)
        raw += encoded
        offsets += [at] + [-1] * (len(encoded) - 1)
    return tuple(raw), [*offsets, len(text)], literal


def _sequences(page: str, raw: Pattern, at: int) -> Iterator[Step]:
    """The characters beyond ASCII that may begin at a byte."""
    for size, leads in LEADS.items():
        known = raw[at : at + size]
        if len(known) == size and (known[0] is None or known[0] in leads):
            following = raw[at + size] if at + size < len(raw) else END
            for target in _fitting(page, known, following):
                yield Step(at, at + size, target, lost=known.count(None))


NARROWER = {"gb18030": "gbk"}
"""Pages with fewer characters that are read as their successor, which has them all."""


@lru_cache(REMEMBERED)
def _fitting(page: str, pattern: Pattern, following: int | None) -> Sequence[str]:
    """The characters whose UTF-8 fits a pattern that is followed by a byte, commonest first."""
    known = [byte for byte in pattern if byte is not None]
    if len(known) == len(pattern):
        try:
            return (bytes(known).decode(),)
        except UnicodeDecodeError:
            return ()
    possible = (char for char in fitting(pattern) if _may_be(page, pattern, char, following))
    return tuple(islice(possible, MOST))


def _may_be(page: str, pattern: Pattern, char: str, following: int | None) -> bool:
    """Whether the page would have lost just the bytes that are unknown."""
    raw = char.encode()
    return all(
        byte is not None or after is None or _is_lost(page, own, after)
        for byte, own, after in zip(pattern, raw, (*raw[1:], following), strict=True)
    )


@cache
def _is_lost(page: str, byte: int, following: int) -> bool:
    """Whether a page finds no character in a byte, nor in it and the one behind it."""
    lone = bytes([byte])
    name = NARROWER.get(page, page)
    both = lone if following == END else lone + bytes([following])
    return not _decodes(lone, name) and not _decodes(both, name)


def _decodes(raw: bytes, page: str) -> bool:
    try:
        raw.decode(page)
    except UnicodeDecodeError:
        return False
    return True
