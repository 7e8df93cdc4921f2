"""Cue words and stop words, known by their hashes alone.

A cue is a word, or two in a row, that speaks for boilerplate ("subscribe", "read more"); its
weight was learnt from pages. Stop words are the most frequent words of many languages: prose is
full of them, menus and lists of links are not. Both are stored as hashes: the tables stay small,
and no text that somebody else wrote is shipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from zlib import crc32

TOKENS = 60
"""Only so many tokens of a line are looked at: a longer line is prose, whatever it says."""

START = "^"
"""Stands before the first token, so that a line which starts with a cue has a cue of its own."""

_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\d_]+|\d+"
)


def tokens_of(line: str) -> list[str]:
    """The first tokens of a line, folded: words, single characters of scripts without spaces.

    Every number is the same token, ``0``.
    """
    found = _TOKEN.findall(line[: 12 * TOKENS].lower())[:TOKENS]
    return ["0" if token[0].isdigit() else token for token in found]


def hash_of(token: str) -> int:
    """The number by which a token or a pair of tokens is known (CRC-32)."""
    return crc32(token.encode("utf-8", "surrogatepass"))


def cues_of(tokens: Sequence[str]) -> Iterator[int]:
    """The hashes of the tokens of a line and of every two in a row, the line's start included."""
    yield from map(hash_of, tokens)
    for left, right in pairwise((START, *tokens)):
        yield hash_of(f"{left} {right}")


def cue_row(found: Sequence[float], length: int) -> tuple[float, float, float, float]:
    """What the weights of a line's cues say: sum, largest, smallest, and sum per token.

    Args:
        found: the weights of the cues that are known.
        length: the number of the line's tokens.
    """
    if not found:
        return (0.0, 0.0, 0.0, 0.0)
    total = sum(found)
    return (total, max(found), min(found), total / (length + 1))


def weights_in(tokens: Sequence[str], cues: Mapping[int, float]) -> list[float]:
    """The weights of the cues of a line that are known, in order."""
    return [cues[code] for code in cues_of(tokens) if code in cues]
