"""How little a piece of text looks like writing: the measure that damage is judged by.

Every character has a price of its own (a control, a modifier without a letter, an alphabet no
newspaper uses) and every pair of neighbours has one (letters of two alphabets, a capital inside a
word, a currency sign after a letter). Sound text costs next to nothing; bytes shown as the wrong
characters cost several points a character. The prices are plain judgement; what is measured is
the drop that counts as proof, in :mod:`pipeline.repair.decide`.

The measure knows no words. A trained character model can take its place: it only has to offer
:func:`oddness`.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

_LETTER_KINDS = {"Ll": "lower", "Lu": "upper", "Lt": "upper", "Lm": "letter", "Lo": "letter"}
_OTHER_KINDS = {
    **dict.fromkeys(("Mn", "Mc", "Me"), "mark"),
    **dict.fromkeys(("Nd", "Nl"), "digit"),
    **dict.fromkeys(("Zl", "Zp", "Cc", "Cs", "Co", "Cn"), "control"),
    **dict.fromkeys(("Ps", "Pi"), "open"),
    **dict.fromkeys(("Pe", "Pf"), "close"),
    **dict.fromkeys(("Pc", "Po"), "stop"),
    **dict.fromkeys(("No", "Sm", "So"), "symbol"),
    "Zs": "space",
    "Cf": "format",
    "Pd": "dash",
    "Sc": "currency",
    "Sk": "modifier",
}
_LETTERS = frozenset(("lower", "upper", "letter"))
_SYMBOLS = frozenset(("open", "close", "quote", "dash", "stop", "currency", "symbol", "modifier"))

_LIVING_SCRIPTS = frozenset(
    (
        *("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "HEBREW", "ARABIC", "THAANA"),
        *("DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA", "TAMIL", "TELUGU", "KANNADA"),
        *("MALAYALAM", "SINHALA", "THAI", "LAO", "TIBETAN", "MYANMAR", "KHMER", "ETHIOPIC"),
        *("EAST", "HANGUL", "MASCULINE", "FEMININE", "MICRO", "COMBINING"),
    )
)
"""First words of the Unicode names of letters that newspapers use."""

_LOOK_ALIKE = frozenset(("LATIN", "CYRILLIC", "GREEK"))
"""Alphabets that share shapes: sloppy typists and converters mix them inside a word."""

_EAST_ASIAN = frozenset(("CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "IDEOGRAPHIC", "HALFWIDTH"))

_EMOJI_RANGES = (
    *((0x231A, 0x231B), (0x23CF, 0x23CF), (0x23E9, 0x23F3), (0x23F8, 0x23FA), (0x25B6, 0x25B6)),
    *((0x25C0, 0x25C0), (0x25FB, 0x25FE), (0x2600, 0x2604), (0x260E, 0x260E), (0x2611, 0x2611)),
    *((0x2614, 0x2615), (0x261D, 0x261D), (0x2639, 0x263A), (0x2648, 0x2653), (0x2660, 0x2668)),
    *((0x267B, 0x267B), (0x267E, 0x267F), (0x2692, 0x269C), (0x26A0, 0x26A1), (0x26AA, 0x26AB)),
    *((0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26CE, 0x26D4), (0x26EA, 0x26EA), (0x26F0, 0x26FD)),
    *((0x2702, 0x2702), (0x2705, 0x270D), (0x270F, 0x270F), (0x2712, 0x2716), (0x271D, 0x271D)),
    *((0x2721, 0x2721), (0x2728, 0x2728), (0x2733, 0x2734), (0x2744, 0x2747), (0x274C, 0x274E)),
    *((0x2753, 0x2757), (0x2763, 0x2764), (0x2795, 0x2797), (0x27A1, 0x27A1), (0x27B0, 0x27BF)),
    *((0x2B05, 0x2B07), (0x2B1B, 0x2B1C), (0x2B50, 0x2B55), (0x1F004, 0x1F004)),
    *((0x1F1E6, 0x1F1FF), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7EB)),
    *((0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF)),
)
"""Code points shown as emoji (Unicode's emoji-data.txt), runs joined where next to each other."""

_PRICED = {
    # Marks of the trade: what the bytes 0x80 to 0xBF of the western pages show.
    **dict.fromkeys("¤¦¬¨¯´¸ˆ˜†‡‰ˇ˘˙˛˝⌐¶", 2.0),
    **dict.fromkeys("ªº¹²³¼½¾×÷±µ§‹›‚„¡¿¢¥", 0.5),
    **dict.fromkeys("→←↑↓•…–—“”‘’«»°™®©€£·↗↘▸►●■★✓✔", 0.0),
}


@dataclass(frozen=True, slots=True)
class Traits:
    """What the measure knows of a character: its kind, its script and its own price."""

    kind: str
    script: str
    price: float
    ascii: bool


def oddness(text: str) -> float:
    """The price of a text in points; about 0 for sound writing, whatever the language."""
    seen = [traits(char) for char in text]
    return sum(one.price for one in seen) + sum(
        _seam(left, right) for left, right in pairwise(seen) if not (left.ascii and right.ascii)
    )


@lru_cache(maxsize=8192)
def traits(char: str) -> Traits:
    """Look a character up in the Unicode character database."""
    category = unicodedata.category(char)
    kind = _LETTER_KINDS.get(category) or _OTHER_KINDS[category]
    script = unicodedata.name(char, "?").partition(" ")[0].partition("-")[0]
    if script in _EAST_ASIAN:
        script = "EAST"
    if is_emoji(char):
        kind = "emoji"
    if char in "“‘":  # opens in English, closes in German and Bulgarian
        kind = "quote"
    return Traits(kind, script, _price(char, kind, script), char < "\x80")


def is_emoji(char: str) -> bool:
    """Whether a character is shown as a picture."""
    code = ord(char)
    return any(first <= code <= last for first, last in _EMOJI_RANGES)


def _price(char: str, kind: str, script: str) -> float:
    """What a character costs wherever it stands."""
    if char < "\x80":
        return 0.0
    if char in _PRICED:
        return _PRICED[char]
    if kind == "control":
        return 6.0
    if char == "\ufe0f":
        return 0.5
    if char in "\u200d\u200c\u200b\u200e\u200f\u2010":
        return 1.0
    if kind == "format" or char == "\ufffd":
        return 3.0
    if kind in _LETTERS or kind == "mark":
        return _price_of_letter(char, script)
    if kind == "space":
        return 0.0 if char in "\u00a0\u202f\u3000" else 1.0
    if kind == "emoji":
        return 0.0
    if "\u2e00" <= char <= "\u2e7f" or (
        script not in _LIVING_SCRIPTS and "\u0530" <= char < "\u2000"
    ):
        return 3.0
    if script in _LIVING_SCRIPTS and kind == "stop":
        return 0.0
    return 0.5 if "\u2010" <= char <= "\u203a" or "\u3000" <= char <= "\u303f" else 1.5


def _price_of_letter(char: str, script: str) -> float:
    """Letters that newspapers do not use are dear, and the rarer blocks of those they use."""
    if script not in _LIVING_SCRIPTS:
        return 3.0
    if "\u0180" <= char <= "\u02ff":  # Latin beyond Europe's languages, phonetics
        return 0.0 if char in "ƒơƠưƯșȘțȚəƏ" else 4.0
    if "\u1e00" <= char <= "\u1eff" or "\u0100" <= char <= "\u017e":
        return 0.25
    if char > "\u1eff" and script in ("LATIN", "GREEK"):
        return 3.0
    if char == "ſ" or "\u0370" <= char <= "\u037f":
        return 2.0
    if script == "COMBINING" or "\u0460" <= char <= "\u052f" or "\u0750" <= char <= "\u08ff":
        return 2.0
    return 0.0


def _seam(left: Traits, right: Traits) -> float:
    """What it costs that two characters stand side by side; at least one is not ASCII."""
    before, after = left.kind, right.kind
    if before in _LETTERS:
        return _after_letter(left, right)
    if after in _LETTERS:
        return _before_letter(before)
    if after == "mark":
        return 0.0 if before in ("mark", "emoji") or right.script == "VARIATION" else 3.0
    if before == "space" and after == "space":
        return 1.5
    if before in _SYMBOLS and after in _SYMBOLS:
        return 0.5 if left.ascii or right.ascii else 1.5
    return 0.0


def _after_letter(left: Traits, right: Traits) -> float:
    """Prices of what may follow a letter."""
    after = right.kind
    if after in _LETTERS:
        if left.script != right.script:
            return 3.0
        return 2.0 if left.kind == "lower" and after == "upper" else 0.0
    if after == "digit" and not right.ascii and right.script != left.script:
        return 3.0
    if after == "mark":
        return 0.0 if right.script in (left.script, "COMBINING") else 3.0
    return {
        "open": 2.0,
        "quote": 1.0,
        "currency": 2.0,
        "modifier": 2.0,
        "symbol": 1.0,
        "dash": 0.5,
        "digit": 0.5,
    }.get(after, 0.0)


def _before_letter(before: str) -> float:
    """Prices of what may stand before a letter, itself no letter."""
    return {
        "close": 0.5,
        "currency": 1.0,
        "modifier": 2.0,
        "symbol": 1.0,
        "stop": 0.5,
        "dash": 0.5,
        "digit": 0.5,
    }.get(before, 0.0)


def mixes_alphabets(left: str, right: str) -> bool:
    """Whether a text goes on in an alphabet that looks like the one before it."""
    if not (left and right):
        return False
    one, other = traits(left[-1]), traits(right[0])
    letters = one.kind in _LETTERS and other.kind in _LETTERS
    return letters and one.script != other.script and {one.script, other.script} <= _LOOK_ALIKE


def pictures(text: str) -> bool:
    """Whether a text is emoji and nothing else."""
    return all(traits(char).kind == "emoji" or char == "\ufe0f" for char in text)


def letters_in(text: str) -> int:
    """The number of letters."""
    return sum(traits(char).kind in _LETTERS for char in text)
