"""Stretches of lines of one kind: tables, lists, menus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def runs(flags: Iterable[bool], least: int = 1) -> Iterator[range]:
    """The stretches of at least so many places in which flags are set."""
    start = 0
    for i, flag in enumerate((*flags, False)):
        if not flag:
            if i - start >= least:
                yield range(start, i)
            start = i + 1
