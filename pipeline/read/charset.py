"""Which charset a file is in, and its text.

A charset is never declared here: headers and markup are often wrong, bytes are not. The tests run
from proof to guess, and the first that fits decides: byte order mark, escape sequences, the
pattern of NUL bytes, valid UTF-8, UTF-8 with a few broken bytes, UTF-16 without a mark, statistics.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

import chardet
from chardet.enums import EncodingEra

from pipeline.errors import DocumentError

REPLACED = "bytes-replaced"
"""Flag of a text in which U+FFFD stands for bytes that its charset does not allow."""

UNSURE = "charset-unsure"
"""Flag of a text too short, or too odd, for the statistics to be sure of its charset."""

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
"""Byte order marks (Unicode Standard, section 23.8); the longer of two that begin alike first."""

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\x28\xb5\x2f\xfd", "a zstandard archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x7fELF", "a program"),
)
"""First bytes of common formats that are no text, as their specifications give them."""

_ESCAPES = (
    (b"\x1b$)C", ("iso2022_kr",)),
    (b"\x1b$", ("iso2022_jp", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_ext")),
    (b"\x1b(", ("iso2022_jp", "iso2022_jp_2", "iso2022_jp_3", "iso2022_jp_ext")),
)
"""Escape sequences that announce a charset in 7-bit text, and the codecs to try (ISO/IEC 2022)."""

_ASCII = bytes(range(0x80))

_UTF8_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]"
    rb"|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"
)
"""A well-formed character of two to four bytes (Unicode Standard, table 3-7)."""

_MOSTLY_UTF8 = 0.75
"""Share of the bytes above 0x7F that must stand in well-formed UTF-8. Over 29 legacy charsets the
largest share met was 0.55 (EUC-JP), and 0.67 for one 200-byte text with three such bytes; UTF-8
that lost one byte in a hundred keeps 0.95."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
"""Controls that are no white space. ESC is left out: logs carry colour sequences."""

_MAX_CONTROL = 0.02
"""Largest share of control characters in a text; random bytes have one in eleven."""

_MIN_NUL = 0.4
"""Least share of NUL bytes in UTF-16 whose other bytes are ASCII; Latin letters give one half."""

_EAST_ASIAN = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff01-\uffee]*")
"""Text that UTF-16 can hold without a NUL byte: Han, kana and wide punctuation. What is written
with spaces has the NUL pattern."""

_KANA_OR_STOP = re.compile(r"[\u3001-\u3002\u3040-\u30ff]")
"""Characters that Chinese and Japanese text is full of and that other charsets, read as UTF-16, do
not give: their upper byte would be the digit zero. ``caf\\xe9`` alone would be two Han."""

_ERAS = (
    EncodingEra.MODERN_WEB
    | EncodingEra.LEGACY_ISO
    | EncodingEra.LEGACY_MAC
    | EncodingEra.LEGACY_REGIONAL
    | EncodingEra.DOS
)
"""All charsets that chardet knows except those of mainframes, where even a line end differs."""

_LOW_CONFIDENCE = 0.1
"""Below it, chardet's answer over all charsets is worse than its answer over those of the web
(texts of 12 characters in web charsets: 75% right against 89%), so the web's is taken, flagged."""

_FEW_HIGH_BYTES = 5
"""With fewer bytes above ASCII 88% of the answers are right, with more 98% (texts of 12 to 200
characters in nine charsets), so the text is flagged."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the charset it was in (a Python codec name), and flags; see the module's constants."""

    text: str
    charset: str
    flags: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """Turn the bytes of a text file into text; line ends stay as they are, a mark goes.

    Raises:
        DocumentError: ``empty``, there is nothing but white space; ``binary``, this is no text.
    """
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise _binary(f"it is {what}")
    decoded = (
        _by_mark(data)
        or _by_escapes(data)
        or _by_nul_pattern(data)
        or _as_utf8(data)
        or _as_broken_utf8(data)
        or _as_east_asian_utf16(data)
        or _by_statistics(data)
    )
    if len(_CONTROL.findall(decoded.text)) > _MAX_CONTROL * len(decoded.text):
        raise _binary("it is full of control characters")
    if not decoded.text.strip():
        raise DocumentError(
            "empty", "there is no text in it", "remove the file, or look at what should fill it"
        )
    return decoded


def _by_mark(data: bytes) -> Decoded | None:
    """A byte order mark names the charset; what it names may still be broken further on."""
    for mark, charset in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            if charset == "utf-8":
                return _as_utf8(body) or _as_broken_utf8(body) or _by_statistics(body)
            return _leniently(body, charset)
    return None


def _by_escapes(data: bytes) -> Decoded | None:
    """7-bit text that switches charsets with escape sequences would pass as UTF-8."""
    if b"\x1b" not in data or not data.isascii():
        return None
    for escape, charsets in _ESCAPES:
        if escape in data:
            for charset in charsets:
                text = _strictly(data, charset)
                if text is not None:
                    return Decoded(text, charset)
    return None


def _by_nul_pattern(data: bytes) -> Decoded | None:
    """Text holds NUL bytes only as halves of UTF-16 or quarters of UTF-32 characters.

    Raises:
        DocumentError: ``binary``, the NUL bytes stand elsewhere.
    """
    if b"\x00" not in data:
        return None
    letters = data.replace(b"\x00", b"")
    separated = letters.isascii() and not _CONTROL.search(letters.decode("ascii"))
    if separated and data.count(b"\x00") < _MIN_NUL * len(data):
        raise _binary("it holds NUL bytes")  # ASCII with NUL bytes between, or a damaged file
    narrow = sorted(("utf-16-le", "utf-16-be"), key=lambda charset: len(_high_bytes(data, charset)))
    for charset in ("utf-32-le", "utf-32-be", *narrow):
        text = _strictly(data, charset)
        if text is not None and not _CONTROL.search(text) and not _has_unassigned(text):
            return Decoded(text, charset)
    raise _binary("it holds NUL bytes")


def _high_bytes(data: bytes, charset: str) -> frozenset[int]:
    """The upper bytes of the characters of UTF-16: few in the right byte order.

    A text keeps to a few blocks of 256 characters, but uses many characters of each.
    """
    return frozenset(data[1::2] if charset == "utf-16-le" else data[::2])


def _has_unassigned(text: str) -> bool:
    """Whether a character is one that no text has: unassigned or for private use."""
    return any(unicodedata.category(character) in {"Cn", "Co"} for character in set(text))


def _as_utf8(data: bytes) -> Decoded | None:
    """Valid UTF-8 with more than a few characters above ASCII is hardly ever anything else."""
    text = _strictly(data, "utf-8")
    return None if text is None else Decoded(text, "utf-8")


def _as_broken_utf8(data: bytes) -> Decoded | None:
    """UTF-8 with some broken bytes: every detector takes the whole of it for another charset."""
    well_formed = sum(map(len, _UTF8_SEQUENCE.findall(data)))
    enough = _MOSTLY_UTF8 * _count_high(data)
    return _leniently(data, "utf-8") if well_formed >= enough else None


def _as_east_asian_utf16(data: bytes) -> Decoded | None:
    """One line of Chinese or Japanese may have no NUL byte in UTF-16."""
    for charset in ("utf-16-le", "utf-16-be"):
        text = _strictly(data, charset)
        if text and _EAST_ASIAN.fullmatch(text) and _KANA_OR_STOP.search(text):
            return Decoded(text, charset)
    return None


def _by_statistics(data: bytes) -> Decoded:
    """What chardet takes it for, from the frequency of byte pairs in each language and charset.

    Raises:
        DocumentError: ``binary``, no charset fits.
    """
    charset, confidence = _ask_chardet(data, _ERAS)
    odd = confidence < _LOW_CONFIDENCE
    if odd:
        charset, _ = _ask_chardet(data, EncodingEra.MODERN_WEB)
    if not charset:
        raise _binary("it fits no known charset")
    decoded = _leniently(data, charset)
    if odd or _count_high(data) < _FEW_HIGH_BYTES:
        return Decoded(decoded.text, charset, (UNSURE, *decoded.flags))
    return decoded


def _ask_chardet(data: bytes, eras: EncodingEra) -> tuple[str, float]:
    """Python's name of the likeliest charset, or nothing, and chardet's confidence (0 to 1)."""
    found = chardet.detect(
        data,
        encoding_era=eras,
        max_bytes=max(1, len(data)),
        compat_names=False,
        prefer_superset=False,
    )
    return found["encoding"] or "", found["confidence"]


def _count_high(data: bytes) -> int:
    """The number of bytes above ASCII: all the evidence there is."""
    return len(data.translate(None, _ASCII))


def _strictly(data: bytes, charset: str) -> str | None:
    """The text, or nothing where the bytes are not valid in the charset."""
    try:
        return data.decode(charset)
    except UnicodeDecodeError:
        return None


def _leniently(data: bytes, charset: str) -> Decoded:
    """The text, with U+FFFD and a flag where bytes are not valid in the charset."""
    text = _strictly(data, charset)
    if text is not None:
        return Decoded(text, charset)
    return Decoded(data.decode(charset, "replace"), charset, (REPLACED,))


def _binary(why: str) -> DocumentError:
    """The refusal of a file that is no text."""
    return DocumentError(
        "binary", f"this is no text file: {why}", "leave it out, or turn it into text first"
    )
