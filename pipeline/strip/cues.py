"""Cue words and stop words, known by their hashes alone.

A cue is a word, or two in a row, that speaks for boilerplate ("subscribe", "read more"); its
weight was learnt from pages. Stop words are the most frequent words of many languages: prose is
full of them, menus and lists of links are not. Both are stored as hashes: the tables stay small,
and no text that somebody else wrote is shipped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

TOKENS = 32
"""Only so many tokens of a line are looked at: a longer line is prose, whatever it says."""

_START = 0
"""Stands before the first token, so that a line which starts with a cue has a cue of its own."""

_SPREAD = np.uint32(0x9E3779B1)

_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\d_]+|\d+"
)

_ASCII_TOKENS = b"".join(
    byte if byte.islower() else b"0" if byte.isdigit() else b" "
    for byte in map(bytes, zip(range(256)))
)
_ZEROS = re.compile(rb"0+")
_CURLY = "’‘“”–—…\xa0"


def tokens_of(line: str) -> list[str]:
    """The first tokens of a line, folded: words, single characters of scripts without spaces.

    Every number is the same token, ``0``.
    """
    return [token.decode("utf-8", "surrogatepass") for token in _tokens(line)]


def _tokens(line: str) -> list[bytes]:
    """The first tokens of a line, in UTF-8: most lines can be cut as bytes, which is fast."""
    start = line[: 8 * TOKENS].lower()
    if not start.isascii():
        for mark in _CURLY:
            start = start.replace(mark, " ")
    if start.isascii():
        apart = start.encode().translate(_ASCII_TOKENS)
        return (_ZEROS.sub(b" 0 ", apart) if b"0" in apart else apart).split(None, TOKENS)[:TOKENS]
    found = _TOKEN.findall(start)[:TOKENS]
    folded = " ".join(["0" if token[0].isdigit() else token for token in found])
    return folded.encode("utf-8", "surrogatepass").split()


def hash_of(token: str) -> int:
    """The number by which a token is known (CRC-32)."""
    return crc32(token.encode("utf-8", "surrogatepass"))


def hashes_of(line: str) -> list[int]:
    """The hashes of the tokens of a line."""
    return list(map(crc32, _tokens(line)))


@dataclass(frozen=True, slots=True, eq=False)
class Cues:
    """A number for every cue of a page: its hash, or its place among the cues that are known.

    ``numbers`` (2 × tokens) holds those of the tokens of all lines in order, and below each that
    of the token before and it in a row; ``starts`` (lines + 1) says where lines begin and end.
    """

    numbers: NDArray[np.integer[Any]]
    starts: NDArray[np.integer[Any]]

    def of_line(self, i: int) -> NDArray[np.integer[Any]]:
        """The numbers of the tokens of a line, then of every two in a row, its start included."""
        return self.numbers[:, self.starts[i] : self.starts[i + 1]].ravel()


def cues_of(hashes: Sequence[Sequence[int]]) -> Cues:
    """The cues, by hash, of the lines of a page, whose tokens are known by their hashes.

    Two in a row are known by their hashes mixed as in multiplicative hashing (Knuth, The Art of
    Computer Programming, volume 3, section 6.4), so that their order matters.
    """
    starts = np.cumsum([0, *map(len, hashes)])
    numbers = np.empty((2, starts[-1]), np.uint32)
    numbers[0] = np.fromiter(chain.from_iterable(hashes), np.uint32, starts[-1])
    numbers[1, 1:] = numbers[0, :-1]
    numbers[1, starts[:-1][starts[:-1] < starts[-1]]] = _START
    numbers[1] = numbers[1] * _SPREAD + numbers[0]
    return Cues(numbers, starts)


@dataclass(frozen=True, eq=False)
class KnownCues:
    """Cues by hash, in ascending order, and how much each of them speaks for boilerplate."""

    hashes: NDArray[np.uint32]
    weights: NDArray[np.float64]

    @cached_property
    def _starts(self) -> NDArray[np.bool_]:
        """Which first halves of a hash any of the cues has: most words are ruled out by them."""
        starts = np.zeros(1 << 16, np.bool_)
        starts[self.hashes >> 16] = True
        return starts

    def places(self, cues: Cues) -> Cues:
        """The cues of a page by their places among the known ones; -1 for one that is not known."""
        numbers = cues.numbers.ravel()
        likely = np.flatnonzero(self._starts.take(numbers >> 16))
        asked = numbers.take(likely)
        found = np.searchsorted(self.hashes, asked)
        known = self.hashes.take(found, mode="clip") == asked
        places = np.full(cues.numbers.shape, -1)
        places.ravel()[likely[known]] = found[known]
        return Cues(places, cues.starts)

    def weights_at(self, places: NDArray[np.integer[Any]]) -> NDArray[np.float64]:
        """The weights of the cues at some places, 0 for those that are not known."""
        return np.where(places >= 0, self.weights.take(places, mode="clip"), 0.0)

    def rows(self, places: Cues) -> NDArray[np.float32]:
        """What the weights of each line say: sum, largest, smallest, sum per token, and the first.

        Args:
            places: the cues of a page by their places.

        Returns:
            An array (lines × 5); 0 where no cue of a line is known.
        """
        lengths = np.diff(places.starts)
        rows = np.zeros((len(lengths), 5), np.float32)
        spoken = lengths > 0
        starts = places.starts[:-1][spoken]
        if not len(starts):
            return rows
        weights = self.weights_at(places.numbers)
        known = weights != 0.0
        total = np.add.reduceat(weights[0] + weights[1], starts)
        high = np.maximum.reduceat(np.where(known, weights, -np.inf).max(axis=0), starts)
        low = np.minimum.reduceat(np.where(known, weights, np.inf).min(axis=0), starts)
        high[high == -np.inf] = low[low == np.inf] = 0.0
        mean = total / (lengths[spoken] + 1)
        rows[spoken] = np.array([total, high, low, mean, weights[1, starts]]).T
        return rows
