"""A fast look at a text: might a line be bytes of one code page that were read with another?

Sound text must cost next to nothing, so the question is asked of pairs of neighbours: by how much
would each become likelier if it had been misread in one of the usual ways? The sums of a line tell
whether it is worth the close look of :mod:`pipeline.repair.transcode`.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from pipeline.repair.characters import Characters, characters
from pipeline.repair.pages import NO_BYTE, NOTHING, CodePage, Codes, code_pages, codes_of

ALPHABETS = (
    *(("cp1250", "latin_1"), ("cp1254", "latin_1"), ("cp1257", "latin_1")),
    *(("mac_roman", "latin_1"), ("cp850", "latin_1"), ("cp1252", "cp850")),
)
"""Pairs within the Latin script, meant and shown: most of a line stays the same."""

SCRIPTS = (
    *(("cp1251", "latin_1"), ("cp1253", "latin_1"), ("cp1255", "latin_1")),
    *(("cp1256", "latin_1"), ("cp874", "latin_1"), ("koi8_r", "cp1251"), ("cp866", "cp1251")),
    *(("cp1252", "cp1251"), ("cp1251", "koi8_r"), ("cp1251", "mac_roman"), ("cp1251", "cp866")),
    *(("cp1251", "cp1250"), ("cp1252", "mac_roman"), ("cp1251", "cp437"), ("cp866", "cp437")),
)
"""Pairs that change the script, or every letter."""

SIGNIFICANT = 4.0
"""Nats that two neighbours must save to count for one of the :data:`SCRIPTS`: hardly any pair in
sound text does, which keeps the sums short."""

ALPHABET = 1.0
"""Nats that a line must save to be looked at for one of the :data:`ALPHABETS`.

With it, 2 of 100 sound held-out lines beyond ASCII of NTREX-128 are looked at, and 95 of 100 that
were misread and have 60 characters; with 3 nats, 0.5 and 90. A look costs a sound line little.
"""

SCRIPT = 20.0
"""The same for the :data:`SCRIPTS`, where only what is gained is counted; misread lines have 100
and more."""

MOST = 12.0
"""Nats that two neighbours count at most, for or against; 12.7 fit into a byte."""

STEP = 0.1
"""Nats; what is saved is stored in one byte as multiples of it."""

LINE_FEED = 0x0A

Places = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

_PLAIN = " -.,'\"\nabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0"
"""The characters of ASCII that tell something as neighbours; digits are all the same."""


class Screen:
    """What pairs of neighbours would save.

    Attributes:
        pairs: the pairs of pages, meant and shown.
        group_of: the number of each of the first 65,536 code points; 0 is of no interest.
        groups: how many numbers there are.
        row_of: for two numbers, as one, the row of what they save; row 0 is nothing.
        saved: for each row, what it saves under every pair of pages, in steps.
        demand: for each pair of pages, the steps that make a line suspicious.
    """

    def __init__(self, model: Characters) -> None:
        """Try every pair of pages on every pair of neighbours."""
        pages = {page.name: page for page in code_pages()}
        tried = [(pages[meant], pages[shown]) for meant, shown in (*ALPHABETS, *SCRIPTS)]
        self.pairs = tuple(tried)
        shown = "".join(_repertoire(page) for _, page in tried)
        seen = "".join(sorted({*_PLAIN, *shown}))
        read = [_read(seen, meant, page) for meant, page in tried]
        every = "".join(sorted({*seen, *(char for text in read for char in text)}))
        place = {char: number for number, char in enumerate(every)}
        steps = np.minimum(model.neighbour_costs(every) / STEP, 1000).astype(np.int16)
        old = np.array([place[char] for char in seen])
        known = steps[old].take(old, axis=1)
        latin = np.array([char < "\u0180" or char >= "\u2000" for char in seen])
        size = len(seen) + 1
        saved = np.zeros((len(tried), size, size), np.int8)
        for number, text in enumerate(read):
            new = np.array([place[char] for char in text])
            gain = known - steps[new].take(new, axis=1)
            if number < len(ALPHABETS):
                gain[~latin] = gain[:, ~latin] = 0
            else:
                gain[gain < SIGNIFICANT / STEP] = 0
            kept = np.flatnonzero(new == old)
            gain[np.ix_(kept, kept)] = 0
            saved[number, 1:, 1:] = np.clip(gain, -MOST / STEP, MOST / STEP)
        telling = saved.any(axis=0)
        self.group_of = np.zeros(0x10000, np.int32)
        self.group_of[codes_of(seen)] = np.arange(1, size)
        self.group_of[codes_of("123456789")] = self.group_of[ord("0")]
        self.groups = size
        self.row_of = np.cumsum(telling, dtype=np.int32) * telling.ravel()
        nothing = np.zeros((1, len(tried)), np.int8)
        self.saved = np.concatenate((nothing, saved[:, telling].T))
        self.demand = np.repeat((ALPHABET, SCRIPT), (len(ALPHABETS), len(SCRIPTS))) / STEP

    def lines(self, codes: Codes) -> tuple[Places, Flags]:
        """The numbers of the lines that are worth a close look, and under which pairs each is."""
        groups = self.group_of.take(np.minimum(codes, 0xFFFF))
        rows = self.row_of.take(groups[:-1] * self.groups + groups[1:])
        places = rows.nonzero()[0]
        if not len(places):
            return places, np.zeros((0, len(self.pairs)), bool)
        line = (codes == LINE_FEED).nonzero()[0].searchsorted(places)
        starts = np.concatenate(([0], (line[1:] != line[:-1]).nonzero()[0] + 1))
        saved = self.saved.take(rows[places], axis=0)
        under = np.add.reduceat(saved, starts, dtype=np.int32) >= self.demand
        suspicious = under.any(axis=1)
        return line[starts][suspicious], under[suspicious]


@cache
def screen() -> Screen:
    """The screen that the character model makes; built when the first text needs it."""
    return Screen(characters())


def _repertoire(page: CodePage) -> str:
    """What a page shows beyond ASCII, the controls for undefined bytes included."""
    codes = np.flatnonzero(page.byte_of != NO_BYTE)
    return "".join(map(chr, codes[codes > 0x7F].tolist())) + (page.shows[NO_BYTE] or "")


def _read(seen: str, meant: CodePage, shown: CodePage) -> list[str]:
    """Every character as it was meant, or :data:`NOTHING` if it cannot have been."""
    known = zip(seen, shown.byte_of[codes_of(seen)].tolist(), strict=True)
    return [
        meant.shows[byte] or NOTHING if byte != NO_BYTE or char == shown.shows[byte] else NOTHING
        for char, byte in known
    ]
