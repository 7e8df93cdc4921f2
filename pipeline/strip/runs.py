"""Stretches of lines of one kind: tables, lists, menus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def runs(flags: Iterable[bool], least: int = 1) -> Iterator[range]:
    """The stretches of at least so many places in which flags are set."""
    known = [*flags, False, True]
    start = known.index(True)
    while start < len(known) - 1:
        stop = known.index(False, start)
        if stop - start >= least:
            yield range(start, stop)
        start = known.index(True, stop)
