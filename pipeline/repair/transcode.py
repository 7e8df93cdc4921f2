"""Bytes of an old code page that were read with another one: ``Êàïóñòíûé`` for ``Капустный``.

No UTF-8 is involved, so no shape gives the damage away: almost any line can be read with almost
any pair of pages. The character model decides alone. A pair is proven by a line that it makes so
much likelier that nothing else explains it, and then mends the lines beside it that have less to
show. Only lossless readings count: every character has its byte, every byte its character.
"""

from __future__ import annotations

import codecs
import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

import numpy as np
import numpy.typing as npt

from pipeline.repair.alphabet import is_alphabet
from pipeline.repair.hypotheses import costs_of
from pipeline.repair.pages import (
    NO_BYTE,
    CodePage,
    Page,
    WidePage,
    code_pages,
    codes_of,
    wide_pages,
)
from pipeline.repair.record import Repair, apply_all, in_turn
from pipeline.repair.screen import Flags, screen
from pipeline.repair.view import View, view_of

PROOF = 10.0
"""Nats that a line must save, beyond the price of its pair, to prove it.

Of 83,000 sound held-out lines of NTREX-128 in 128 languages, a third each plain, in capitals and
decorated, one would save 7.1, the others less than 4; one in capitals, for which see below, 9.6.
"""

SHORT_PROOF = 16.0
"""The same for lines of fewer characters than ``LONG``, which have less to tell their language by
and may be in an orthography that the model has never seen: ``Hânamichi Kâwabata`` saves 14.5 with
macrons, which is how Japanese names are mostly written."""

LONG = 40

WEAK = 36.0
"""The same where nats come easily: in capitals, of which the model has seen less (Tahitian in
capitals saves 24 at most), and if one script turns into another, which saves 3 to 13 nats a letter
and does so for lists of letters, such as ``ÄÖÜ äöü ß``, too."""

WORTH = 5.0
"""Nats that a line must save under a pair of the screen for all the others to be tried."""

ALSO = 3.0
"""Nats that a line must save once its text has proven the pair."""

RIVAL = 2.0
"""Nats by which a reading must beat those that differ from it; else the truth stays unknown."""

RARITY = 2.0
"""How much the prices of the two pages weigh against a pair; more than 1, as any pair reads
almost any line."""

PLAUSIBLE = 10.0
"""Nats of a reading's characters beyond ASCII, on average, up to which it is writing at all.

Sound lines have 2 to 8, and up to 9.5 where there are few such characters.
"""

FLUENT = 6.5
"""The same for an alphabet other than Latin, where sound lines have 2 to 6."""

BROKEN_UTF8 = 0.95
"""Share of a line's bytes beyond ASCII in sequences like UTF-8's from which that is what they are;
a Thai line may have nearly as many by chance."""

EXCERPT = 600
"""Characters of a line that are looked at to choose a pair..."""

LINES = 4
"""...and lines, the first that look damaged."""

PASSES = 8
"""Pairs at most that are undone in a text, one after the other."""

NEVER_SHOWN = frozenset({"cp1252", "cp1258"})
"""Pages that are not tried as the wrong one.

What Windows-1252 shows, ``latin_1`` of :mod:`pipeline.repair.pages` reads too, and the controls in
the same text besides. 1258 has combining marks, so it could have shown any decomposed text.
"""

GREEK = "\u0370"
"""Where the scripts begin that share no letters with Latin."""

_LIKE_UTF8 = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{1,3}")

Measures = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Pair:
    """The page that a text was written in, and the one that it was read with."""

    meant: Page
    shown: CodePage

    @property
    def price(self) -> float:
        """Nats that speak against the pair before the text is seen."""
        return RARITY * (self.meant.price + self.shown.price)


def transcode(text: str) -> tuple[str, tuple[Repair, ...]]:
    """Undo wrong pairs of pages and say how; for text in which no broken UTF-8 was found.

    The ``code_pages`` of these repairs are the page that the bytes were meant in and the one that
    they were read with, in this order; ``latin_1`` stands for Windows-1252 as well.
    """
    repairs: list[Repair] = []
    for _ in range(PASSES):
        found = _undo(text)
        if not found:
            break
        text = apply_all(text, found)
        repairs += in_turn(found)
    return text, tuple(repairs)


def _undo(text: str) -> list[Repair]:
    """The repairs under the likeliest pair, or none if no pair is proven."""
    view = view_of(text)
    numbers, under = screen().lines(view.codes)
    if not len(numbers):
        return []
    spans = list(view.lines())
    lines = [view.text[start:end] for start, end in spans]
    suspicious = zip((_excerpt(lines[number]) for number in numbers), under, strict=True)
    worth = (line for line, row in suspicious if _is_worth_it(line, row))
    sample = list(islice(worth, LINES))
    pair = _likeliest(sample) if sample else None
    if pair is None:
        return []
    found = [(span, old, _read(old, pair)) for span, old in zip(spans, lines, strict=True)]
    read = [
        (span, old, new) for span, old, new in found if new and new != old and not is_alphabet(old)
    ]
    gains = _gains([old for _, old, _ in read], [new for _, _, new in read])
    if not any(
        gain >= pair.price + _proof(old, new, pair)
        for (_, old, new), gain in zip(read, gains, strict=True)
        if gain >= PROOF
    ):
        return []
    return [
        _repair(text, view, span[0], old, new, pair, gain)
        for (span, old, new), gain in zip(read, gains, strict=True)
        if gain >= ALSO
    ]


def _is_worth_it(line: str, under: Flags) -> bool:
    """Whether one of the pairs that the screen names, or a page of East Asia, does a line good."""
    tried = [screen().pairs[place] for place in np.flatnonzero(under)]
    pairs = [_Pair(meant, shown) for meant, shown in tried]
    pairs += [_Pair(meant, shown) for _, shown in tried for meant in wide_pages()]
    readings = {_read(line, pair, cut=True) or line for pair in pairs}
    return max(_gains([line] * len(readings), list(readings))) >= WORTH


def _proof(old: str, new: str, pair: _Pair) -> float:
    """Nats that a line must save to prove a pair; no number is enough if the reading is no text.

    It must be mostly in one script, and no broken UTF-8: a strange word in a line of Latin letters
    is a name, a smiley or a rest of something else.
    """
    wide = isinstance(pair.meant, WidePage)
    raw = _bytes_of(old, pair.shown) or b""
    beyond = sum(byte > 0x7F for byte in raw)
    if not wide and sum(map(len, _LIKE_UTF8.findall(raw))) >= BROKEN_UTF8 * beyond:
        return math.inf
    letters = [char for char in new if char.isalpha()]
    foreign = sum(char >= GREEK for char in letters)
    if not foreign:
        if all(map(str.isascii, letters)) or _only_lengthens(old, new):
            return math.inf
        return WEAK if new.isupper() else PROOF if len(new) >= LONG else SHORT_PROOF
    fluent = _measured([new])[1][0] <= (PLAUSIBLE if wide else FLUENT)
    return WEAK if fluent and 2 * foreign >= len(letters) else math.inf


def _only_lengthens(old: str, new: str) -> bool:
    """Whether nothing but circumflexes turns into macrons, as in ``Gîtâ`` for ``Gītā``.

    Both are ways to write long vowels of other scripts, so that speaks for no damage.
    """
    marks = [unicodedata.normalize("NFD", text) for text in (old, new)]
    return marks[0].replace("\u0302", "\u0304") == marks[1].replace("\u0302", "\u0304")


def _excerpt(line: str) -> str:
    """The part of a long line that begins with the first word beyond ASCII."""
    if len(line) <= EXCERPT:
        return line
    found = re.search(r"[^\x00-\x7f]", line)
    start = line.rfind(" ", 0, found.start()) + 1 if found else 0
    return line[start : start + EXCERPT]


def _likeliest(sample: Sequence[str]) -> _Pair | None:
    """The pair that saves most on some lines, unless another reading is as good."""
    readings: dict[tuple[str, ...], _Pair] = {}
    for pair in _pairs(sample):
        readings.setdefault(tuple(_read(line, pair, cut=True) or line for line in sample), pair)
    readings.pop(tuple(sample), None)
    if not readings:
        return None
    costs, _ = _measured([line for reading in readings for line in reading])
    saved = np.maximum(_measured(sample)[0] - costs.reshape(len(readings), -1), 0).sum(axis=1)
    saved -= np.array([pair.price for pair in readings.values()], np.float32)
    best = int(saved.argmax())
    others = np.delete(saved, best)
    return list(readings.values())[best] if (saved[best] >= others + RIVAL).all() else None


def _pairs(sample: Sequence[str]) -> Iterator[_Pair]:
    """The pairs that may have been at work, the likelier first."""
    known: set[tuple[bytes | None, ...]] = set()
    for shown in code_pages():
        raw = tuple(_bytes_of(line, shown) for line in sample)
        if shown.name not in NEVER_SHOWN and any(raw) and raw not in known:
            known.add(raw)
            yield from (_Pair(meant, shown) for meant in code_pages())
            yield from (_Pair(meant, shown) for meant in wide_pages())


@lru_cache(maxsize=64)
def _bytes_of(line: str, page: CodePage) -> bytes | None:
    """The bytes that a page shows as this line, or None if one of its characters is none."""
    codes = codes_of(line)
    raw = page.bytes_of(codes)
    if NO_BYTE in raw:
        for place in np.flatnonzero(np.frombuffer(raw, np.uint8) == NO_BYTE).tolist():
            if line[place] != page.shows[NO_BYTE]:
                return None
    return raw


def _read(line: str, pair: _Pair, *, cut: bool = False) -> str | None:
    """A line as it was meant, or None if it cannot be the pair's work.

    ``cut`` says that the last byte may be half a character.
    """
    raw = _bytes_of(line, pair.shown)
    if raw is None or raw.isascii():
        return None
    try:
        new = codecs.getincrementaldecoder(pair.meant.name)().decode(raw, not cut)
    except UnicodeDecodeError:
        return None
    brought_in = set(new) - set(line)
    return None if any(unicodedata.category(char)[0] == "C" for char in brought_in) else new


def _gains(before: Sequence[str], after: Sequence[str]) -> list[float]:
    """Nats that every line saves; nothing if it has become no writing."""
    costs, average = _measured(after)
    gains: list[float] = np.where(average <= PLAUSIBLE, _measured(before)[0] - costs, 0).tolist()
    return gains


def _measured(lines: Sequence[str]) -> tuple[Measures, Measures]:
    """Nats of every line, and the average of its characters beyond ASCII."""
    if not lines:
        return np.zeros(0, np.float32), np.zeros(0, np.float32)
    codes = codes_of("\n".join(lines) + "\n")
    starts = np.cumsum([0, *(len(line) + 1 for line in lines[:-1])])
    costs, beyond = costs_of(codes), codes > 0x7F
    average = np.add.reduceat(costs * beyond, starts)
    average /= np.maximum(np.add.reduceat(beyond, starts, dtype=np.int64), 1)
    return np.add.reduceat(costs, starts), average


def _repair(text: str, view: View, at: int, old: str, new: str, pair: _Pair, gain: float) -> Repair:
    """The repair of a line, without what stays the same at its ends."""
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    start, end = view.place(at + head), view.place(at + len(old) - tail)
    after = new[head : len(new) - tail]
    return Repair(start, text[start:end], after, (pair.meant.name, pair.shown.name), 1, 0, gain)


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common before the first difference."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
