"""Patterns that are compiled when they are first looked for.

The stage has some 2,500 of them, most for languages, signs and turns that a few documents have not.
To compile all those of the Portuguese grammar takes 260 ms of the 300 that its import took.
"""

from __future__ import annotations

import re
from typing import Any, cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class _Pattern:
    """A pattern without its methods, until one is asked for; then it has those of the real one."""

    __slots__ = ("flags", "pattern", *_METHODS)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        real = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(real, method))
        return getattr(real, name)


def lazily(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, compiled at first use.

    >>> lazily("a+").sub("b", "caat")
    'cbt'
    """
    return cast("re.Pattern[str]", _Pattern(pattern, flags))
