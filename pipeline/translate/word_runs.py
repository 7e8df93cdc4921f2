"""Runs of words that come back in a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence


def repeated_runs(words: Sequence[str], length: int) -> Mapping[tuple[str, ...], int]:
    """The runs of so many words that stand among words more than once, and how often.

    >>> repeated_runs("to be or not to be".split(), 2)
    {('to', 'be'): 2}
    """
    runs = list(zip(*(words[i:] for i in range(length)), strict=False))
    if len(set(runs)) == len(runs):
        return {}
    return {run: times for run, times in Counter(runs).items() if times > 1}
