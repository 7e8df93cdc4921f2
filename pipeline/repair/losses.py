"""Sequences that lost a byte after the text was misread, and which characters they may have been.

The accidents are known: a no-break space became a space, curly quotes were straightened, bytes
without a character became ``?`` or U+FFFD, or vanished. Each is played forwards here: every
character that a text is likely to hold is misread and suffers the accident, and the table says
which characters could have left what is seen. Whether one of them is meant is decided elsewhere.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from pipeline.repair.characters import characters
from pipeline.repair.pages import NOTHING, CodePage, WidePage
from pipeline.repair.pictures import GENDERED, TONES, rarity_of_picture

MOST = 48
"""Candidates kept for one stretch, the commonest; a rarer one would hardly be chosen, apart from
♀ and ♂, which are common behind a joiner alone."""

_C1 = re.compile("[\x80-\x9f]")
_C1_AND_HYPHEN = re.compile("[\x80-\x9f\xad]")
_DOUBLE = re.compile("[“”„‟]")
_SINGLE = re.compile("[‘’‚‛]")
_QUOTE_BEHIND = re.compile("[^\x00-\x7f][\"']")
_ONLY_TRACES = re.compile("[\"'? \ufffd]*")
TRACES = frozenset("\"'?\ufffd")
"""What a lost byte may have left apart from nothing and a space."""

_UNSHOWN = re.compile(NOTHING)
_UNSHOWN_OR_C1 = re.compile(f"[{NOTHING}\x80-\x9f]")

SPACED = "no-break space"
"""The accident that befalls a text beside others: whoever tidies it does so to all its spaces..."""

STRAIGHTENED = "straight quotes"
"""...and to its quotes, when controls have vanished already."""

VANISHED = "vanished control"
TIDIED = f"{VANISHED}, {STRAIGHTENED}"

CUT_SHORT = "cut short"
"""The accident of a text that lost nothing but the end of its last character."""


def _spaced(shown: str) -> str:
    return shown.replace("\u00a0", " ")


_ALONE: Mapping[str, Callable[[str], str]] = {
    SPACED: _spaced,
    STRAIGHTENED: lambda shown: _DOUBLE.sub('"', _SINGLE.sub("'", shown)),
    VANISHED: lambda shown: _C1.sub("", shown),
    "vanished control or soft hyphen": lambda shown: _C1_AND_HYPHEN.sub("", shown),
    "replacement character": lambda shown: _UNSHOWN.sub("\ufffd", shown),
    "replacement character for controls": lambda shown: _UNSHOWN_OR_C1.sub("\ufffd", shown),
    "question mark": lambda shown: _UNSHOWN.sub("?", shown),
    "question mark for controls": lambda shown: _UNSHOWN_OR_C1.sub("?", shown),
}


def _after_spaces(accident: Callable[[str], str]) -> Callable[[str], str]:
    return lambda shown: accident(_spaced(shown))


def _tidied(shown: str) -> str:
    return _ALONE[STRAIGHTENED](_ALONE[VANISHED](shown))


ACCIDENTS: Mapping[str, Callable[[str], str]] = {
    **_ALONE,
    **{f"{name}, {SPACED}": _after_spaces(_ALONE[name]) for name in _ALONE if name != SPACED},
    TIDIED: _tidied,
    f"{TIDIED}, {SPACED}": _after_spaces(_tidied),
    CUT_SHORT: str,
}
"""What each accident, or several of them, leave of a text as it was shown."""


@lru_cache(maxsize=4)
def possible(text: str) -> tuple[str, ...]:
    """The accidents that a document may have suffered: nothing of what they destroy is left."""
    controls = _C1.search(text)
    quotes = _DOUBLE.search(text) or _SINGLE.search(text)
    replaced = "\ufffd" in text
    question = "?" in text and not replaced
    return tuple(
        name
        for name, may_be in (
            ("no-break space", " " in text and "\u00a0" not in text),
            ("straight quotes", not quotes and ('"' in text or "'" in text)),
            ("vanished control", not controls and not replaced),
            ("vanished control or soft hyphen", not controls and "\u00ad" not in text),
            ("replacement character", replaced and controls),
            ("replacement character for controls", replaced and not controls),
            ("question mark", question and controls),
            ("question mark for controls", question and not controls),
        )
        if may_be
    ) or (CUT_SHORT,)


def possible_together(text: str, enough: Container[str]) -> tuple[str, ...]:
    """The accidents that a document may have suffered at once, if one of them is not enough."""
    names = possible(text)
    spaced = [
        f"{name}, {SPACED}"
        for name in names
        if SPACED in names and name != SPACED and name not in enough
    ]
    # Either of them is enough where a quote may be the text's own, but that is not likely.
    tidied = VANISHED in names and STRAIGHTENED in names and _QUOTE_BEHIND.search(text)
    several = [TIDIED, f"{TIDIED}, {SPACED}"][: 1 + (SPACED in names)] if tidied else []
    return (*spaced, *several)


@cache
def table(page: CodePage, accident: str, borrow: bool) -> Mapping[str, tuple[str, ...]]:
    """What is seen of a damaged character, and the characters it may have been, commonest first.

    ``borrow`` says what the decoder showed for undefined bytes; see :meth:`CodePage.display`.
    """
    shown = shown_of_all(page, borrow)
    seen = ACCIDENTS[accident](shown)
    found: dict[str, list[str]] = {}
    for target, before, after in zip(targets(), shown.split("\n"), seen.split("\n"), strict=True):
        if after != before and after and NOTHING not in after:
            options = found.setdefault(after, [])
            options.append(target)
            if after.endswith(" "):  # the space may have run together with the next one
                options.append(target + " ")
    return {
        after: (*options[:MOST], *(each for each in options[MOST:] if each in GENDERED))
        for after, options in found.items()
    }


@cache
def at_line_end(page: CodePage, accident: str, borrow: bool) -> Mapping[str, tuple[str, ...]]:
    """The same for letters whose last byte was a no-break space, stripped off a line's end.

    And for such spaces themselves. Of signs it is ``†``, of which less is left than of a quote.
    """
    spaced = accident if accident.endswith(SPACED) else f"{accident}, {SPACED}"
    spaced = SPACED if accident == CUT_SHORT else spaced
    return {
        seen[:-1]: tuple(one for one in options if one.isalpha() or one == "\u00a0")
        for seen, options in table(page, spaced, borrow).items()
        if seen.endswith(" ")
    }


@cache
def shown_of_all(page: CodePage, borrow: bool) -> str:
    """What a page shows of all :data:`targets`, one a line: together they take a tenth as long."""
    return page.display("\n".join(targets()), borrow=borrow)


def has_shape(seen: str) -> bool:
    """Whether anything is left that a sound text would not have."""
    return _ONLY_TRACES.fullmatch(seen) is None


@cache
def shows(page: CodePage, borrow: bool, target: str, seen: str) -> bool:
    """Whether a page shows a character like this; there are two ways for undefined bytes."""
    return page.display(target, borrow=borrow) == seen


FLAG_LETTERS = range(0x1F1E6, 0x1F200)
"""Two of them make a flag; the model treats them alike, and so it does the tones of skin."""


@cache
def targets() -> tuple[str, ...]:
    """The characters beyond ASCII that texts are made of, the commoner ones first.

    Pictures that the Unicode of this Python does not have are left out, as wherever bytes are
    decoded.
    """
    every = (*characters().inventory(), *map(chr, FLAG_LETTERS), *TONES)
    assigned = (char for char in every if unicodedata.category(char) != "Cn")
    return tuple(sorted(assigned, key=_rarity))


def _rarity(char: str) -> float:
    """Nats of a character whatever it follows."""
    return characters().rarity(char) + rarity_of_picture(char)


Pattern = tuple[int | None, ...]
"""Bytes of which some are unknown."""

REMEMBERED = 10_000
"""Patterns whose characters are kept in memory; hostile text has any number of them."""


@lru_cache(REMEMBERED)
def matching(pattern: Pattern) -> Sequence[str]:
    """The commonest characters whose UTF-8 fits a pattern."""
    return fitting(pattern)[:MOST]


def fitting(pattern: Pattern) -> list[str]:
    """All characters whose UTF-8 fits a pattern, commonest first."""
    if len(pattern) not in _by_length():
        return []
    chars, raw, rarity = _by_length()[len(pattern)]
    fits = np.ones(len(chars), bool)
    for place, byte in enumerate(pattern):
        if byte is not None:
            fits &= raw[:, place] == byte
    found = np.flatnonzero(fits)
    return [chars[one] for one in found[np.argsort(rarity[found], kind="stable")].tolist()]


@cache
def _by_length() -> dict[int, tuple[list[str], npt.NDArray[np.uint8], npt.NDArray[np.float64]]]:
    """The characters of each length in UTF-8, their bytes, and their rarity."""
    grouped: dict[int, list[str]] = {}
    for target in targets():
        grouped.setdefault(len(target.encode()), []).append(target)
    return {
        size: (
            chars,
            np.frombuffer("".join(chars).encode(), np.uint8).reshape(-1, size),
            np.array([_rarity(char) for char in chars]),
        )
        for size, chars in grouped.items()
    }


def wide_readings(
    page: WidePage, text: str, start: int, end: int
) -> Iterator[tuple[int, str, int]]:
    """What the characters from ``start`` on may have been, where each mark ate one byte.

    Yields the end, the text and the number of lost bytes of every reading of the shortest stretch
    that makes whole sequences.
    """
    pattern: list[int | None] = []
    lost = 0
    for at in range(start, min(end, start + LONGEST)):
        piece: Sequence[int | None]
        if text[at] in "?\ufffd":
            piece, lost = (None,), lost + 1
        else:
            piece = page.encoded(text[at])
            if not piece:
                return
        pattern += piece
        options = _sequences(tuple(pattern))
        if options is None:
            return
        if options:
            if lost:
                for option in options:
                    yield at + 1, option, lost
            return


LONGEST = 6
"""Characters of one reading; at most three sequences."""


@lru_cache(REMEMBERED)
def _sequences(pattern: Pattern) -> Sequence[str] | None:
    """The texts that fit a pattern; none yet if it breaks off; None if nothing can fit."""
    lead = pattern[0]
    if lead is None:
        return None
    if lead < 0x80:
        size = 1
    else:
        size = 2 if 0xC2 <= lead < 0xE0 else 3 if 0xE0 <= lead < 0xF0 else 4
        if not 0xC2 <= lead <= 0xF4:
            return None
    if any(byte is not None and not 0x80 <= byte < 0xC0 for byte in pattern[1:size]):
        return None
    if len(pattern) < size:
        return ()
    first: Sequence[str] = (chr(lead),) if size == 1 else matching(pattern[:size])
    if not first:
        return None
    if len(pattern) == size:
        return first
    rest = _sequences(pattern[size:])
    if rest is None:
        return None
    return [one + other for one in first[:FEW] for other in rest[:FEW]]


FEW = 8
"""Readings kept of each of several sequences that share a character."""
