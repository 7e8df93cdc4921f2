"""Code pages as broken software applies them: which byte a character stands for.

A decoder that meets a byte its code page leaves undefined does one of three things: it passes the
byte on as a C1 control, it borrows the character of Windows-1252, or it loses the byte. The first
two are read here in every page at once; a lost byte is listed in :attr:`CodePage.lost`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

NAMES = (
    *("cp1252", "cp1251", "cp874", "cp1250", "cp1254", "cp1253", "cp1256", "cp1255", "cp1257"),
    *("cp1258", "mac_roman", "cp437", "cp850", "koi8_r", "koi8_u", "cp866", "cp852"),
    *("mac_cyrillic", "iso8859_2", "iso8859_15", "iso8859_5", "iso8859_7", "iso8859_6"),
    *("iso8859_8", "iso8859_4", "iso8859_13", "iso8859_16", "cp775", "cp855", "cp857"),
    *("cp862", "cp737", "mac_latin2", "mac_greek", "mac_turkish"),
)
"""Python's names of the pages, the likelier mistake first: on a tie the earlier one wins.

Latin-1 and ISO 8859-9 are not missing: reading a C1 control as its own byte makes them part of
Windows-1252 and Windows-1254.
"""

WIDE_NAMES = ("gb18030", "cp932", "cp949", "big5", "euc_jp")
"""Pages of East Asia that show two bytes as one character."""

Piece = tuple[int, int, str, int]
"""A decoded stretch: start, end, what it stands for, how many of its bytes are inferred."""

_HANGUL_OR_HAN = re.compile("[\uac00-\ud7a3\u3400-\u9fff]")
_KANA_OR_HAN = re.compile("[\uff61-\uff9f\u3040-\u30ff\u3400-\u9fff]")


@dataclass(frozen=True, slots=True, eq=False)
class CodePage:
    """One way to misread bytes.

    Attributes:
        name: Python's name of the encoding.
        byte_of: the byte (0x80 to 0xFF) behind each character.
        leads: characters that can open a UTF-8 sequence under this page.
        tails: characters that can continue one.
        borrowed: characters of Windows-1252 that stand in for undefined bytes.
        undefined: bytes of later positions that the page leaves undefined.
        lost: those of them that Windows-1252 leaves undefined too.
        misfits: C1 controls for bytes that the page defines: another page is likelier.
        sequence: matches one UTF-8 sequence of two to four bytes, as this page shows it.
    """

    name: str
    byte_of: Mapping[str, int]
    leads: frozenset[str]
    tails: frozenset[str]
    borrowed: frozenset[str]
    misfits: frozenset[str]
    undefined: bytes
    lost: bytes
    sequence: re.Pattern[str]

    def may_have_shown(self, chars: frozenset[str]) -> bool:
        """Whether a first and a later byte of a sequence are among the characters."""
        return not (self.leads.isdisjoint(chars) or self.tails.isdisjoint(chars))

    def pieces(self, run: str) -> Iterator[Piece]:
        """Every UTF-8 sequence in a run of characters."""
        for match in self.sequence.finditer(run):
            yield match.start(), match.end(), self.decode(match[0]), 0

    def decode(self, text: str) -> str:
        """The text whose UTF-8 bytes this page shows as ``text``.

        Raises:
            KeyError: a character is not in the page.
            UnicodeDecodeError: the bytes are not UTF-8.
        """
        return bytes(self.byte_of[char] for char in text).decode()


@dataclass(frozen=True, slots=True, eq=False)
class WidePage:
    """A code page of East Asia, where two bytes make a character.

    Attributes:
        name: Python's name of the encoding.
        telling: characters without one of which this page was not at work.
    """

    name: str
    telling: re.Pattern[str]

    def may_have_shown(self, chars: frozenset[str]) -> bool:
        """Whether a character that tells of this page is among the characters."""
        return any(map(self.telling.match, chars))

    def pieces(self, run: str) -> Iterator[Piece]:
        """The run as one piece, if all of it fits: shorter stretches fit by chance."""
        try:
            yield 0, len(run), self.decode(run), 0
        except UnicodeError:
            return

    def decode(self, text: str) -> str:
        """The text whose UTF-8 bytes this page shows as ``text``.

        Raises:
            UnicodeError: a character is not in the page, or the bytes are not UTF-8.
        """
        return text.encode(self.name).decode()


Page = CodePage | WidePage
"""Any way to misread bytes."""


@cache
def code_pages() -> tuple[Page, ...]:
    """All pages, in the order of :data:`NAMES`."""
    return tuple(_build(name) for name in NAMES) + tuple(
        WidePage(name, _HANGUL_OR_HAN if name == "cp949" else _KANA_OR_HAN) for name in WIDE_NAMES
    )


def _build(name: str) -> CodePage:
    """Lay the page, the C1 controls and Windows-1252 over each other, in this order of rank."""
    page, western = _upper_half(name), _upper_half("cp1252")
    byte_of = {char: byte for byte, char in page.items()}
    for byte, char in western.items():
        if byte not in page:
            byte_of.setdefault(char, byte)
    for byte in range(0x80, 0xA0):
        byte_of.setdefault(chr(byte), byte)
    return CodePage(
        name,
        byte_of,
        leads=frozenset(char for char, byte in byte_of.items() if 0xC2 <= byte <= 0xF4),
        tails=frozenset(char for char, byte in byte_of.items() if byte < 0xC0),
        borrowed=frozenset(char for byte, char in western.items() if byte not in page),
        misfits=frozenset(chr(byte) for byte in range(0x80, 0xA0) if byte in page),
        undefined=bytes(byte for byte in range(0x80, 0xC0) if byte not in page),
        lost=bytes(byte for byte in range(0x80, 0xC0) if byte not in page and byte not in western),
        sequence=re.compile(_sequence_pattern(byte_of)),
    )


def _upper_half(name: str) -> dict[int, str]:
    """What an encoding makes of the bytes from 0x80 up; a C1 control counts as undefined."""
    table: dict[int, str] = {}
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode(name, "replace")
        if char != "\ufffd" and not "\x80" <= char <= "\x9f":
            table[byte] = char
    return table


def _sequence_pattern(byte_of: Mapping[str, int]) -> str:
    """The well-formed byte sequences of RFC 3629, section 4, written in a page's characters."""

    def between(first: int, last: int) -> str:
        inside = [re.escape(char) for char, byte in byte_of.items() if first <= byte <= last]
        return f"[{''.join(inside)}]" if inside else r"(?!)"

    tail = between(0x80, 0xBF)
    # The look-ahead is what the scan of sound text meets: it fails fast.
    return (
        f"(?={between(0xC2, 0xF4)}{tail})(?:"
        + "|".join(
            (
                between(0xC2, 0xDF) + tail,
                between(0xE0, 0xE0) + between(0xA0, 0xBF) + tail,
                between(0xE1, 0xEC) + tail + tail,
                between(0xED, 0xED) + between(0x80, 0x9F) + tail,
                between(0xEE, 0xEF) + tail + tail,
                between(0xF0, 0xF0) + between(0x90, 0xBF) + tail + tail,
                between(0xF1, 0xF3) + tail + tail + tail,
                between(0xF4, 0xF4) + between(0x80, 0x8F) + tail + tail,
            )
        )
        + ")"
    )
