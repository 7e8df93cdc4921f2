"""Cue words and stop words, known by their hashes alone.

A cue is a word, or two in a row, that speaks for boilerplate ("subscribe", "read more"); its
weight was learnt from pages. Stop words are the most frequent words of many languages: prose is
full of them, menus and lists of links are not. Both are stored as hashes: the tables stay small,
and no text that somebody else wrote is shipped.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from string import ascii_lowercase
from zlib import crc32

TOKENS = 32
"""Only so many tokens of a line are looked at: a longer line is prose, whatever it says."""

_START = 0
"""Stands before the first token, so that a line which starts with a cue has a cue of its own."""

_SPREAD, _BITS = 0x9E3779B1, 0xFFFFFFFF

_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\d_]+|\d+"
)


_ASCII_TOKENS = str.maketrans(
    {chr(code): "0" if chr(code).isdigit() else " " for code in range(128)}
    | {letter: letter for letter in ascii_lowercase}
)
_ZEROS = re.compile(r"0+")
_CURLY = "’‘“”–—…\xa0"


def tokens_of(line: str) -> list[str]:
    """The first tokens of a line, folded: words, single characters of scripts without spaces.

    Every number is the same token, ``0``.
    """
    start = line[: 8 * TOKENS].lower()
    if not start.isascii():
        for mark in _CURLY:
            start = start.replace(mark, " ")
    if start.isascii():
        apart = start.translate(_ASCII_TOKENS)
        return (_ZEROS.sub(" 0 ", apart) if "0" in apart else apart).split(None, TOKENS)[:TOKENS]
    found = _TOKEN.findall(start)[:TOKENS]
    return ["0" if token[0].isdigit() else token for token in found]


@lru_cache(maxsize=1 << 16)
def hash_of(token: str) -> int:
    """The number by which a token is known (CRC-32)."""
    return crc32(token.encode("utf-8", "surrogatepass"))


def hashes_of(line: str) -> list[int]:
    """The hashes of the tokens of a line."""
    return list(map(hash_of, tokens_of(line)))


def cues_of(hashes: Sequence[int]) -> list[int]:
    """The tokens of a line and every two in a row, the line's start included, by their hashes.

    Two in a row are known by their hashes mixed as in multiplicative hashing (Knuth, The Art of
    Computer Programming, volume 3, section 6.4), so that their order matters.
    """
    pairs = [(a * _SPREAD + b) & _BITS for a, b in pairwise((_START, *hashes))]
    return [*hashes, *pairs]


def cue_row(codes: Sequence[int], length: int, weights: Mapping[int, float]) -> tuple[float, ...]:
    """What the weights of a line's cues say: sum, largest, smallest, sum per token, and the first.

    Args:
        codes: the cues of the line, as :func:`cues_of` gives them.
        length: the number of the line's tokens.
        weights: how much each cue that is known speaks for boilerplate.
    """
    found = list(filter(None, map(weights.get, codes)))
    if not found:
        return (0.0, 0.0, 0.0, 0.0, 0.0)
    total = sum(found)
    return (total, max(found), min(found), total / (length + 1), weights.get(codes[length], 0.0))
