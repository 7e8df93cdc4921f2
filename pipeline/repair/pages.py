"""Code pages as broken software applies them: which byte a character stands for.

A decoder that meets a byte its code page leaves undefined does one of three things: it passes the
byte on as a C1 control, it borrows the character of Windows-1252, or it loses the byte. The first
two are read here in every page at once; what a lost byte leaves behind is the matter of
:mod:`pipeline.repair.losses`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

LIKELIHOOD = (
    (0.0, "cp1252 latin_1"),
    (2.0, "cp1251 cp874 cp1250 cp1254 cp1253 cp1256 cp1255 cp1257 cp1258 gb18030 cp932 cp949 big5"),
    (4.0, "mac_roman cp437 cp850 koi8_r cp866 iso8859_15 iso8859_2 iso8859_9 euc_jp"),
    (
        5.0,
        "koi8_u cp852 mac_cyrillic iso8859_5 iso8859_7 iso8859_6 iso8859_8 iso8859_4 cp775 cp855",
    ),
    (6.0, "iso8859_13 iso8859_16 cp857 cp862 cp737 mac_latin2 mac_greek mac_turkish"),
)
"""Pages by Python's names, and the nats that speak against one being at work: plain judgement.

Windows' pages are what software falls back to; the others were the standard somewhere once.
"""

WIDE_NAMES = ("gb18030", "cp932", "cp949", "big5", "euc_jp")
"""Pages of East Asia that show two bytes as one character."""

NO_BYTE = 0xFF
"""What a character outside the page stands for here: a byte that UTF-8 never uses."""

NOTHING = "\ufffe"
"""Marks a byte that is shown as no character at all; no text holds it."""

Codes = npt.NDArray[np.uint32]

_SEQUENCE = (
    rb"(?:[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}"
    rb"|\xf4[\x80-\x8f][\x80-\xbf]{2}|\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf])"
)
SEQUENCE = re.compile(_SEQUENCE)
"""One character beyond ASCII in UTF-8 (RFC 3629, section 4).

Characters beyond U+FFFF may come as two surrogates of three bytes each (CESU-8), as some
databases write them.
"""

WELL_FORMED = re.compile(_SEQUENCE + rb"+")
"""As many of these as follow each other."""


def codes_of(text: str) -> Codes:
    """The code points of a text."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def decode(raw: bytes) -> str:
    """The text that bytes as in :data:`WELL_FORMED` stand for."""
    try:
        return raw.decode()
    except UnicodeDecodeError:
        halves = raw.decode("utf-8", "surrogatepass")
        return halves.encode("utf-16", "surrogatepass").decode("utf-16")


Span = tuple[int, int, str]
"""A stretch of a text and what its bytes say: start, end, decoded."""


@dataclass(frozen=True, slots=True, eq=False)
class CodePage:
    """A page of one byte a character.

    Attributes:
        name: Python's name of the encoding.
        price: nats that speak against the page from the outset.
        byte_of: the byte behind each of the first 65,536 code points, or :data:`NO_BYTE`.
        shows: the character that each byte is shown as, or None where the page leaves it undefined.
    """

    name: str
    price: float
    byte_of: npt.NDArray[np.uint8]
    shows: tuple[str | None, ...]

    def bytes_of(self, codes: Codes) -> bytes:
        """One byte for each code point."""
        return self.byte_of[np.minimum(codes, 0xFFFF)].tobytes()

    def spans(self, text: str) -> Iterator[Span]:
        """The longest stretches that are UTF-8 beyond ASCII under this page."""
        raw = self.bytes_of(codes_of(text))
        for match in WELL_FORMED.finditer(raw):
            yield match.start(), match.end(), decode(match[0])

    def shows_controls(self, chars: frozenset[str]) -> bool:
        """Whether controls stand for undefined bytes for which Windows-1252 has a character."""
        return any(_WINDOWS[byte] is not None and chr(byte) in chars for byte in self.undefined)

    def borrows(self, chars: frozenset[str]) -> bool:
        """Whether characters of Windows-1252 stand for undefined bytes."""
        return not _borrowed(self).isdisjoint(chars)

    @property
    def undefined(self) -> list[int]:
        """The bytes from 80 to 9F that the page has no character for."""
        return [byte for byte in range(0x80, 0xA0) if self.shows[byte] is None]

    def display(self, text: str, *, borrow: bool) -> str:
        """What a decoder of this page makes of a text's UTF-8.

        ``borrow`` says what stands for an undefined byte: Windows-1252's character, or a control.
        :data:`NOTHING` stands for bytes above 9F that have neither.
        """
        return text.encode().decode("latin_1").translate(_display(self, borrow))


@cache
def _borrowed(page: CodePage) -> frozenset[str | None]:
    """The characters of Windows-1252 that may stand for bytes a page leaves undefined."""
    return frozenset(_WINDOWS[byte] for byte in page.undefined) - frozenset(page.shows)


@cache
def _display(page: CodePage, borrow: bool) -> str:
    """The character for every byte; see :meth:`CodePage.display`."""
    shown = []
    for byte, char in enumerate(page.shows):
        if char is None and borrow:
            char = _WINDOWS[byte]
        if char is None and byte < 0xA0:
            char = chr(byte)
        shown.append(NOTHING if char is None else char)
    return "".join(shown)


@cache
def fallbacks(page: CodePage) -> tuple[bool, ...]:
    """Whether a decoder of a page may borrow, not at all if it comes to the same.

    See :meth:`CodePage.display`.
    """
    pairs = zip(page.shows, _WINDOWS, strict=True)
    differ = any(own is None and borrowed is not None for own, borrowed in pairs)
    return (False, True) if differ else (False,)


@dataclass(frozen=True, slots=True, eq=False)
class WidePage:
    """A code page of East Asia, where two bytes make a character.

    Attributes:
        name: Python's name of the encoding.
        price: nats that speak against the page from the outset.
    """

    name: str
    price: float

    def spans(self, text: str) -> Iterator[Span]:
        """Stretches of characters beyond ASCII whose bytes are UTF-8, units joined.

        The second byte of a character may be an ASCII letter, which then belongs to the text.
        """
        for run in _RUN.finditer(text):
            for start, end, decoded in _joined(self.units(run[0])):
                yield run.start() + start, run.start() + end, decoded

    def encoded(self, char: str) -> bytes:
        """The bytes of a character, none if the page lacks it."""
        return _encoded(char, self.name)

    def units(self, run: str) -> Iterator[Span]:
        """The shortest stretches of a run, one after the other, that are whole UTF-8 sequences."""
        at = 0
        while at < len(run):
            unit = self.unit(run, at, len(run))
            if unit is None:
                at += 1
            else:
                yield at, unit[0], unit[1]
                at = unit[0]

    def unit(self, text: str, start: int, limit: int) -> tuple[int, str] | None:
        """The end and the text of the shortest whole sequence that begins at a character."""
        raw = b""
        for end in range(start, min(limit, start + _LONGEST_UNIT)):
            piece = self.encoded(text[end])
            if not piece or (not raw and not 0xC2 <= piece[0] <= 0xF4):
                return None
            raw += piece
            try:
                return end + 1, raw.decode()
            except UnicodeDecodeError as error:
                if error.reason != "unexpected end of data":
                    return None
        return None


Page = CodePage | WidePage
"""Any way to misread bytes."""

_RUN = re.compile(r"[^\x00-\x7f]+")
_LONGEST_UNIT = 48


def _joined(units: Iterator[Span]) -> Iterator[Span]:
    """Units that touch each other as one."""
    open_span: Span | None = None
    for start, end, decoded in units:
        if open_span and open_span[1] == start:
            open_span = open_span[0], end, open_span[2] + decoded
        else:
            if open_span:
                yield open_span
            open_span = start, end, decoded
    if open_span:
        yield open_span


@lru_cache(0x10000)
def _encoded(char: str, name: str) -> bytes:
    try:
        return char.encode(name)
    except UnicodeEncodeError:
        return b""


@cache
def code_pages() -> tuple[CodePage, ...]:
    """The pages of one byte, the likelier mistake first: on a tie the earlier one wins."""
    return tuple(_build(name, price) for name, price in _priced() if name not in WIDE_NAMES)


@cache
def wide_pages() -> tuple[WidePage, ...]:
    """The pages of East Asia."""
    return tuple(WidePage(name, price) for name, price in _priced() if name in WIDE_NAMES)


def _priced() -> Iterator[tuple[str, float]]:
    for price, names in LIKELIHOOD:
        for name in names.split():
            yield name, price


def _build(name: str, price: float) -> CodePage:
    """Lay the page, Windows-1252 and the C1 controls over each other, in this order of rank."""
    shows = tuple(_shown(byte, name) for byte in range(256))
    byte_of = np.full(0x10000, NO_BYTE, np.uint8)
    byte_of[:0x80] = np.arange(0x80)
    for byte in range(0x80, 0xA0):
        if shows[byte] is None:
            byte_of[byte] = byte
    for byte in range(0x80, 0x100):
        borrowed = _WINDOWS[byte]
        if shows[byte] is None and borrowed is not None and byte < NO_BYTE:
            byte_of[ord(borrowed)] = byte
    for byte in range(0x80, 0x100):
        char = shows[byte]
        if char is not None:
            byte_of[ord(char)] = byte
    return CodePage(name, price, byte_of, shows)


def _shown(byte: int, name: str) -> str | None:
    """What an encoding makes of a byte; a C1 control counts as undefined."""
    char = bytes([byte]).decode(name, "replace")
    return None if char == "\ufffd" or "\x80" <= char <= "\x9f" else char


_WINDOWS = tuple(_shown(byte, "cp1252") for byte in range(256))
