"""Which words are known: a list of a million and a half, in bands from common to rare.

``training/words.py`` builds the data. Words are kept as hashes of 28 bits: of words that are not in
the list one in 200 is taken for one of it.
"""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

BANDS = (1, 2, 3, 4)
"""The bands of the list, the commonest words first."""

UNKNOWN = 0
"""The band of a word that is not in the list."""

DROPPED = 4
"""Bits of a hash of 32 that are left out; with all of them the file would be half a megabyte
larger."""

JOINERS = "\u200c\u200d"
"""Characters without width inside Persian and Indian words."""

Bands = npt.NDArray[np.int64]


class Words:
    """The words that are known."""

    def __init__(self, arrays: Mapping[str, npt.NDArray[np.generic]]) -> None:
        """Take the arrays of the file apart; see :func:`packed`."""
        low, high = arrays["low"].astype(np.uint32), arrays["high"].astype(np.uint8)
        self._hashes = np.cumsum((high.astype(np.uint32) >> 2 << 8) + low, dtype=np.uint32)
        self._bands = high & 3

    def bands(self, words: Sequence[str]) -> Bands:
        """The band of each word, or :data:`UNKNOWN`; small and capital letters are alike."""
        hashes = np.array([hash_of(word) for word in words], np.uint32)
        at = np.minimum(np.searchsorted(self._hashes, hashes), len(self._hashes) - 1)
        found: Bands = np.where(
            self._hashes[at] == hashes, self._bands[at].astype(int) + 1, UNKNOWN
        )
        return found


def packed(bands: Mapping[int, int]) -> dict[str, npt.NDArray[np.generic]]:
    """The arrays of the file, from the bands of hashes.

    The hashes in their order, as the steps between them: the low eight bits of each, and above
    them six more and the band.
    """
    hashes = np.array(sorted(bands), np.int64)
    steps = np.diff(hashes, prepend=0)
    if steps.max() >> 14:
        raise ValueError("too few words: the steps between their hashes do not fit into 14 bits")
    band = np.array([bands[number] for number in hashes.tolist()]) - 1
    return {
        "low": (steps & 0xFF).astype(np.uint8),
        "high": (steps >> 8 << 2 | band).astype(np.uint8),
    }


def hash_of(word: str) -> int:
    """The number by which a word is known."""
    return zlib.crc32(word.casefold().encode("utf-8", "surrogatepass")) >> DROPPED


@cache
def is_of_word(char: str) -> bool:
    """Whether a character may stand inside a word."""
    return unicodedata.category(char)[0] in "LM" or char in JOINERS


@cache
def words() -> Words:
    """The list that comes with the package."""
    data = files("pipeline.repair").joinpath("words.npz")
    with data.open("rb") as file, np.load(file) as arrays:
        return Words({name: arrays[name] for name in arrays.files})
