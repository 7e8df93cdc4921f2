"""A fast look at a text: where do characters stand side by side that never do in sound text?

Sound text must cost next to nothing. So the question is asked of pairs of neighbours, by one
table: the characters that code pages show for bytes, paired with those that may follow a byte. A
pair is suspicious if the corpus of the character model has it at most a few times. Text without
such a pair is sound; text with one is looked at closely.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.repair.alphabet import is_alphabet
from pipeline.repair.characters import characters
from pipeline.repair.pages import Codes, WidePage, code_pages, codes_of, wide_pages
from pipeline.repair.view import View

SINGLE = 1
"""A common East Asian character that alone may be two bytes of UTF-8; see the training script."""

OPENING = 2
"""A rare East Asian character that may begin three or four bytes of UTF-8."""

SIGN = 4
"""A rare East Asian character that may be a sign such as © or a no-break space."""

BEGINNING = 8
"""A common East Asian character that may begin three or four bytes of UTF-8."""

RARE = 16
"""An East Asian character that the corpus hardly has."""

LONELY = 6
"""Characters on either side among which a common East Asian one is alone or nearly so..."""

SHORT = 6
"""...and the most of them, itself included, among which it may begin a few damaged ones."""

LONGEST = 8
"""Characters at most that a damaged sequence is looked for in."""

STRANGE = 13.0
"""Nats of two characters in their place below which letters and East Asian characters are sound
whatever they look like; of 2,305 held-out stretches of damage none has less."""

TORN = 26.0
"""The same for an East Asian character behind a question mark. One of twelve places in sound
Chinese, Japanese and Korean would reach it if a question mark without a space stood before it; of
damaged ones all do."""

LONE = 16.0
"""The same for a letter that may be all that is left of a quote: 180 of 12,000 sound held-out lines
with such a letter reach it, plain, decorated, in capitals, and 96 of 100 damaged ones."""

LINE_FEED = 0x0A

Flags = npt.NDArray[np.bool_]


class Look(NamedTuple):
    """What is suspicious in a text.

    Attributes:
        flags: whether each character stands suspiciously beside the next one.
        traces: whether it may lack a byte beside the next one.
        lone: whether it may be all that is left of a quote; see :func:`lone_leads`.
    """

    flags: Flags
    traces: Flags
    lone: Flags


class Gate:
    """The table of suspicious pairs.

    Attributes:
        group_of: the group of each of the first 65,536 code points; 0 is of no interest.
        suspicious: for two groups, as one number, whether the pair is suspicious.
        script_of: the number of the script of each ordinary letter beyond Latin, or 0.
        strange_words: for two groups, as one number, whether hardly a short word begins so.
        shape_of: what East Asian characters may be: :data:`SINGLE` and the like, added up.
    """

    def __init__(self, arrays: dict[str, npt.NDArray[np.generic]]) -> None:
        """Unpack the table."""
        self.group_of = arrays["group_of"].astype(np.int32)
        self.groups = int(self.group_of.max()) + 1
        self.suspicious, self.strange_words = (
            np.unpackbits(arrays[name].astype(np.uint8), count=self.groups**2).astype(bool)
            for name in ("suspicious", "strange_words")
        )
        self.script_of = arrays["script_of"].astype(np.uint8)
        self.shape_of = arrays["shape_of"].astype(np.uint8)

    def flags(self, text: str, codes: Codes) -> Flags:
        """Whether each character stands suspiciously beside the next one."""
        return self.look(text, codes).flags

    def look(self, text: str, codes: Codes) -> Look:
        """What is suspicious in a text.

        Letters as in a word and East Asian characters may lack a byte only where a mark stands for
        it.
        """
        near = np.minimum(codes, 0xFFFF)
        pairs = self._pairs(near)
        lone = lone_leads(text, near)
        flags = lone.copy()
        flags[:-1] |= self.suspicious[pairs]
        traces = flags.copy()
        script = self.script_of[near]
        if script.any():
            words = short_words(script)
            for place in words[self.strange_words[pairs[words]]].tolist():
                flags[place] = flags[place] or _is_strange(text, place)
        east = near >= 0x3400
        if east.any():
            marked = _beside_mark(near)
            for place in (self._wide(near) | marked).nonzero()[0].tolist():
                flags[place] = flags[place] or _begins_sequence(text, place)
            traces |= marked
            traces[:-1] |= (near[1:] == ord("?")) & east[:-1]
        return Look(flags, traces, lone)

    def _pairs(self, near: Codes) -> npt.NDArray[np.int32]:
        """The groups of each character and the next one, as one number."""
        groups = self.group_of[near]
        pairs: npt.NDArray[np.int32] = groups[:-1] * self.groups + groups[1:]
        return pairs

    def _wide(self, near: Codes) -> Flags:
        """East Asian characters that may be bytes: rare ones, or few among others."""
        shape = self.shape_of[near]
        if not shape.any():
            return np.zeros(len(near), bool)
        east = _padded(near >= 0x2E80)
        before, after = east[1:-3], east[3:-1]
        opening = _padded(shape & (OPENING | SIGN) > 0)
        rare = _padded(shape & RARE > 0)
        single = _padded(shape & SINGLE > 0)
        text = _padded((near > 0x20) & (near < 0x80) | (near == 0x0A))
        text[[1, -2]] = True  # the edges of the text
        small = _padded((near >= 0x61) & (near <= 0x7A))
        beside = opening[1:-3] | opening[3:-1] | opening[:-4] | opening[4:]
        alone = ~before & ~after & (text[1:-3] | text[3:-1])
        two = ~before & single[3:-1] & ~east[4:] & (text[1:-3] | text[4:])
        in_word = small[1:-3] & small[3:-1]
        total = np.cumsum(east[2:-2], dtype=np.int32)
        edge = np.full(LONELY, total[-1], np.int32)
        seen = np.concatenate((np.zeros(LONELY + 1, np.int32), total, edge))
        around = np.subtract(seen[2 * LONELY + 1 :], seen[: -2 * LONELY - 1])
        found: Flags = (shape & SIGN > 0) | (shape & OPENING > 0) & (beside | ~before | ~after)
        found |= (shape & SINGLE > 0) & (in_word | (alone | two) & (around <= 2))
        found |= (shape & BEGINNING > 0) & (rare[3:-1] | ~before & after & (around <= SHORT))
        return found


def lone_leads(text: str, near: Codes) -> Flags:
    """Letters that may be all that is left of a curly quote, as the ``â`` of ``donât``.

    Pages that leave 80 to 9F undefined show nothing else of most punctuation beyond ASCII where
    controls vanish. Such a letter stands alone in ASCII, and where no language has it.
    ``near`` are the code points, U+FFFF for higher ones.
    """
    found = np.zeros(len(near), bool)
    places = _may_be_lone()[near].nonzero()[0]
    if len(places):
        edge = np.array([LINE_FEED], np.uint32)
        beside = np.concatenate((edge, near, edge))
        before, after = beside[places], beside[places + 2]
        alone = (before < 0x80) & (after < 0x80) & (_is_letter(before) | _is_letter(after))
        for place in places[alone].tolist():
            found[place] = _nats(text, place, text[place : place + 2]) >= LONE
    return found


def _is_letter(codes: Codes) -> Flags:
    """Which characters of ASCII are letters."""
    small = codes | 0x20
    return (small >= ord("a")) & (small <= ord("z"))


@cache
def _may_be_lone() -> Flags:
    """Whether each code point is one of the :func:`lone_letters`, quicker than a search."""
    return np.isin(np.arange(0x10000), lone_letters())


@cache
def lone_letters() -> Codes:
    """What pages without characters for 80 to 9F show for E2, as most punctuation begins."""
    shown = {page.shows[0xE2] for page in code_pages() if len(page.undefined) == 0x20}
    return np.array(sorted(ord(char) for char in shown if char), np.uint32)


def _beside_mark(near: Codes) -> Flags:
    """East Asian characters before U+FFFD, or behind it or a question mark.

    The mark may be what became of the bytes that the character was torn from.
    """
    found = np.zeros(len(near), bool)
    replaced = near == 0xFFFD
    found[1:] = (near[:-1] == ord("?")) | replaced[:-1]
    found[:-1] |= replaced[1:]
    found &= near >= 0x3400
    return found


def short_words(script: npt.NDArray[np.uint8]) -> npt.NDArray[np.intp]:
    """Where two or three letters of a script stand alone among characters of none or another."""
    joined = np.zeros(len(script) + 3, bool)
    joined[1 : len(script)] = (script[1:] == script[:-1]) & (script[1:] > 0)
    return (~joined[:-3] & joined[1:-2] & ~(joined[2:-1] & joined[3:])).nonzero()[0]


def _begins_sequence(text: str, place: int) -> bool:
    """Whether an East Asian page could have shown whole UTF-8 sequences here, or broken ones.

    One that would stand for a single character must make the text likelier, too.
    """
    if _is_marked(text, place):
        return any(page.encoded(text[place]) for page in wide_pages())
    if not _is_strange(text, place):
        return False
    before = text[max(0, place - 1) : place]
    if before == "\ufffd" or (
        before == "?" and _nats(text, place, text[place : place + 2]) >= TORN
    ):
        return any(page.encoded(text[place]) for page in wide_pages())
    units = {page.unit(text, place, min(len(text), place + LONGEST)) for page in wide_pages()}
    after = text[place + 1 : place + 3]
    cost = _nats(text, place, text[place] + after)
    return any(
        end > place + 1 or _nats(text, place, decoded + after) < cost
        for end, decoded in filter(None, units)
    )


def _is_strange(text: str, place: int) -> bool:
    """Whether a character and the next one are surprising where they stand."""
    return _nats(text, place, text[place : place + 2]) >= STRANGE


def _nats(text: str, place: int, what: str) -> float:
    """Nats of some characters if they stood at an offset."""
    model = characters()
    before = ("\n\n\n" + text[max(0, place - 3) : place])[-3:]
    tokens = [model.token(char) for char in before + what]
    return sum(model.nats[model.number(tokens[at : at + 4])] for at in range(len(what)))


def may_begin(page: WidePage, text: str, place: int) -> bool:
    """Whether a page could have shown a whole UTF-8 sequence at an offset, or a broken one."""
    if _is_marked(text, place):
        return bool(page.encoded(text[place]))
    return page.unit(text, place, min(len(text), place + LONGEST)) is not None


def _is_marked(text: str, place: int) -> bool:
    """Whether a mark that stands for a lost byte follows a character."""
    following = text[place + 1 : place + 3]
    return "\ufffd" in following or "?" in following


def _padded(flags: Flags) -> Flags:
    """Two places more on either side, for looking at neighbours."""
    return np.concatenate(([False, False], flags, [False, False]))


@lru_cache(maxsize=4)
def look_at(text: str) -> Look:
    """What is suspicious in a text; the layers, rounds and pages of a repair lead to the same.

    Lists of letters are not.
    """
    view = View(text, codes_of(text), None)
    look = gate().look(text, view.codes)
    for start, end in view.lines_with(look.flags) if look.flags.any() else ():
        if is_alphabet(text[start:end]):
            for flags in look:
                flags[start:end] = False
    return look


@cache
def gate() -> Gate:
    """The table that comes with the package."""
    with files("pipeline.repair").joinpath("gate.npz").open("rb") as file, np.load(file) as arrays:
        return Gate({name: arrays[name] for name in arrays.files})
