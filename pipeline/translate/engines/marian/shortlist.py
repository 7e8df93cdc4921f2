"""The lexical shortlist of a model: which target tokens are likely for a source token.

The layout of the file, all little-endian: a magic number, a checksum, how many of the first tokens
of the vocabulary are always candidates, how many each token has, and the sizes of two tables that
follow: where the candidates of each source token start, 64 bits each, and the candidates, 32 bits
each (``src/data/shortlist.cpp`` of the Marian fork that Firefox uses).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_MAGIC = 0xF11A48D5013417F5
_HEADER = struct.Struct("<6Q")
_MULTIPLE = 8
"""The reference engine fills the candidates of a sentence up to a multiple of so many tokens."""


class Shortlist:
    """Candidates of sentences.

    Args:
        data: the file.
        size: the number of tokens in either vocabulary.
        shared: whether they are one; then a source token is its own candidate.

    Raises:
        ValueError: the file is none, cut off, or leads outside of the vocabulary.
    """

    def __init__(self, data: bytes, size: int, *, shared: bool) -> None:
        if len(data) < _HEADER.size or struct.unpack_from("<Q", data)[0] != _MAGIC:
            raise ValueError("not a shortlist")
        _, _, first, _, offsets, entries = _HEADER.unpack_from(data)
        if len(data) != _HEADER.size + 8 * offsets + 4 * entries:
            raise ValueError("the shortlist is cut off")
        self._starts = np.frombuffer(data, "<u8", offsets, _HEADER.size).astype(np.int64)
        self._tokens = np.frombuffer(data, "<u4", entries, _HEADER.size + 8 * offsets)
        self._shared = shared
        self._size = size
        self._first = np.arange(min(first, size))
        rising = bool((np.diff(self._starts) >= 0).all()) and self._starts[:1].tolist() == [0]
        if not rising or offsets <= size or self._starts[-1] > entries:
            raise ValueError("the shortlist does not fit the vocabulary")
        if self._tokens.max(initial=0) >= size:
            raise ValueError("the shortlist leads out of the vocabulary")

    def candidates(self, tokens: Sequence[int]) -> npt.NDArray[np.intp]:
        """The target tokens that a sentence may be translated with, in rising order.

        Args:
            tokens: of the sentence, one at least, none outside of the source vocabulary.
        """
        wanted = np.zeros(self._size, bool)
        wanted[self._first] = True
        own, starts = list(set(tokens)), self._starts
        likely = [self._tokens[starts[token] : starts[token + 1]] for token in own]
        wanted[np.concatenate(likely)] = True
        if self._shared:
            wanted[own] = True
        count = int(np.count_nonzero(wanted))
        missing = -count % _MULTIPLE
        # So many tokens hold at least those that are missing.
        wanted[np.flatnonzero(~wanted[: count + missing])[:missing]] = True
        return np.flatnonzero(wanted)
