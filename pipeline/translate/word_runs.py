"""Runs of words that come back in a text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence


def repeated_runs(words: Sequence[str], length: int) -> Mapping[tuple[str, ...], int]:
    """The runs of so many words that stand among words more than once, and how often.

    >>> repeated_runs("to be or not to be".split(), 2)
    {('to', 'be'): 2}
    """
    # All words of a run that comes back were there before.
    if spare(words) < length:
        return {}
    runs = list(zip(*(words[i:] for i in range(length)), strict=False))
    if not spare(runs):
        return {}
    return {run: times for run, times in Counter(runs).items() if times > 1}


def spare(items: Collection[Hashable]) -> int:
    """How many items were there before.

    >>> spare("to be or not to be".split())
    2
    """
    return len(items) - len(set(items))
