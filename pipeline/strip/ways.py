"""The structure of a regular expression: how many ways it can try, and what it tries where."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

MAX_WAYS = 100_000
"""Most ways a pattern may try from one place in a line; see :func:`ways_of`."""

_SINGLE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")
"""Escapes and character classes are single steps; what is left is the structure."""

_STEP = re.compile(r"[()|?]|\{\d{1,4}(?:,\d{1,4})?\}")


def ways_of(pattern: str) -> float:
    """An upper bound of the ways a pattern can try to match from one place.

    What follows each other multiplies; alternatives, taken to exclude each other, add up.
    Infinite where a repetition has no upper bound or repeats a group, since that is where
    backtracking grows without limit.
    """
    bare = _SINGLE.sub("x", pattern)
    bare = re.sub(r"\(\?-?[a-z]?[:=!]", "(", bare)
    if re.search(r"[*+]|\{\d*,\}|\)\{", bare):
        return math.inf
    return _ways(iter(_STEP.findall(bare)))


def _ways(steps: Iterator[str]) -> float:
    """The ways of the group whose steps come next, up to its closing bracket."""
    total, ways, group = 1.0, 1.0, 1.0
    for step in steps:
        before, group = group, 1.0
        if step == ")":
            break
        if step == "(":
            group = _ways(steps)
            ways *= group
        elif step == "|":
            total, ways = total + ways - 1, 1.0
        elif step == "?":
            ways *= (before + 1) / before
        else:
            low, _, high = step[1:-1].partition(",")
            ways *= int(high or low) - int(low) + 1
    return total + ways - 1


def inner_part(pattern: str) -> str:
    """What of a pattern may match anywhere in a line: its alternatives that do not start with ^.

    Those that do are tried in vain at every place but the first.
    """
    bare = _SINGLE.sub(lambda single: "x" * len(single.group()), pattern)
    depth, start, parts = 0, 0, []
    for i, character in enumerate(f"{bare}|"):
        depth += (character == "(") - (character == ")")
        if character == "|" and not depth:
            parts.append(pattern[start:i])
            start = i + 1
    return "|".join(part for part in parts if not part.startswith("^"))
