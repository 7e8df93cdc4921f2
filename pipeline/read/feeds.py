"""Which feed an item belongs to, told by where it lies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase

ROOT_FEED = "."
"""The feed of items that lie in no folder of their own."""

_DATED = re.compile(r"[\d\W_]+")


def of_feed(feed: str, table: Mapping[str, str]) -> str:
    """What a table says of a feed: under its own name, else under the first pattern that matches.

    Empty if it says nothing.

    Args:
        feed: the name of the feed, as :func:`feed_of` gives it.
        table: by name or shell pattern, in order; ``*`` matches ``/`` as well.
    """
    return table.get(feed) or _first_match(feed, table) or ""


def feed_of(id: str, names: Mapping[str, str]) -> str:
    """The name of the feed of an item.

    The first pattern that matches names it. Otherwise it is the folder the item lies in, without
    folders at its end that are dates or numbers: ``gazette/2024/06/04/a.txt`` is of ``gazette``.

    Args:
        id: the path of the item below the root of the input, with ``/``.
        names: the configured names by shell pattern, in order; ``*`` matches ``/`` as well.
    """
    named = _first_match(id, names)
    if named is not None:
        return named
    folders = id.split("/")[:-1]
    while folders and _DATED.fullmatch(folders[-1]):
        folders.pop()
    return "/".join(folders) or ROOT_FEED


def _first_match(name: str, table: Mapping[str, str]) -> str | None:
    """What the first of the patterns that match a name stands for, if one does."""
    return next((value for pattern, value in table.items() if fnmatchcase(name, pattern)), None)
