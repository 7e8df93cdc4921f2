"""What recurs over the items of one feed: the lines that a site puts under everything it publishes.

A line that stands in item after item is a prompt, a credit, a menu; or it is content that recurs
by right: a refrain, the head of a table, a standing headline, a dateline. The memory keeps the
last items of a feed, each as the hashes of its lines in order, and tells for a line how often it
recurred, how steadily, and what stood below it. Whether it goes is decided where the page is seen
(``steps/by_recurrence.py``).

What a site no longer prints leaves the memory with the items that held it, and fades before.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Protocol

MAX_ITEMS = 128
"""Most items remembered of a feed."""

MAX_LINES = 200
"""Most lines remembered of an item: half from its start, half from its end."""

DECAY = 0.98
"""What an item weighs for each newer one: half after 34 items."""

RECURS = 2
"""In so many other items a line must stand: it recurs from the third on."""

SAME_STORY = 0.6
"""A page of which so many long lines stand in another item is a version of it: that item proves
nothing about the page."""

SAME_TEXT = 0.8
"""The same for a share of all characters, for pages without long lines."""

LONG_CHARACTERS = 80
"""A line of so many characters is long."""

_KEY_BYTES = 8


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a feed: its name and a key for each line in order, 0 for one without a letter."""

    id: str
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How a line recurred in the other items of its feed.

    ``items`` is the number of other items that held it, of ``chances`` since it was first seen;
    ``hits`` and ``misses`` are those after the first that held it and did not, older ones weighing
    less. ``headed`` is the share of the items in which one of the two lines below it did not
    recur, ``last`` the share in which nothing stood below it but lines that recur.
    """

    items: int
    chances: int
    hits: float
    misses: float
    headed: float
    last: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stood: in which item, by its number, and what was below it there.

    ``headed``: new text in one of the next two lines; ``last``: only lines that recur.
    """

    item: int
    headed: bool
    last: bool


@dataclass(frozen=True)
class Feed:
    """What is remembered of one feed: its last items, newest last."""

    items: tuple[Item, ...] = ()

    def observe(self, id: str, lines: Sequence[str]) -> Feed:
        """This feed after one more item; an item of the same name is replaced.

        An item without text is none.
        """
        keys = item_keys(lines)
        if not any(keys):
            return self
        others = (item for item in self.items if item.id != id)
        return Feed((*others, Item(id, keys))[-MAX_ITEMS:])

    def recurring(self, id: str, lines: Sequence[str]) -> list[Recurrence | None]:
        """How each line of an item recurred in the others; None where that means nothing.

        Refrains, and items that are other versions of this one, mean nothing.
        """
        keys = [key_of(line) for line in lines]
        asked = {key for key in keys if key in self._places}
        if not asked:
            return [None] * len(lines)
        times = Counter(keys)
        left_out = self._versions(id, keys, lines)
        found = {
            key: self._recurrence(self._places[key], left_out) for key in asked if times[key] == 1
        }
        return [found.get(key) for key in keys]

    @cached_property
    def _places(self) -> dict[int, list[Place]]:
        """Where every line stood that recurs, in the order of the items; refrains are left out."""
        held: Counter[int] = Counter()
        refrains: set[int] = {0}
        for item in self.items:
            once = set(item.keys)
            held.update(once)
            if len(once) < len(item.keys):
                refrains.update(key for key, times in Counter(item.keys).items() if times > 1)
        recurs = {key for key, times in held.items() if times >= RECURS and key}
        places: dict[int, list[Place]] = {key: [] for key in recurs - refrains}
        for number, item in enumerate(self.items):
            last, new = True, (False, False)
            for key in reversed(item.keys):
                if key in places:
                    places[key].append(Place(number, any(new), last))
                # A number may follow a prompt, but text may not.
                last = last and (key in recurs or not key)
                new = (key not in recurs, new[0])
        return places

    @cached_property
    def _weights(self) -> tuple[float, ...]:
        """What each item weighs."""
        return tuple(DECAY**age for age in range(len(self.items) - 1, -1, -1))

    def _recurrence(self, places: Sequence[Place], left_out: Set[int]) -> Recurrence | None:
        """What is to be said of a line that stood in some places."""
        counted = [place for place in places if place.item not in left_out]
        if len(counted) < RECURS:
            return None
        first = counted[0].item
        hits = sum(self._weights[place.item] for place in counted[1:])
        after = sum(self._weights[first + 1 :])
        after -= sum(self._weights[number] for number in left_out if number > first)
        times = len(counted)
        return Recurrence(
            times,
            len(self.items) - first - sum(number > first for number in left_out),
            hits,
            max(after - hits, 0.0),
            sum(place.headed for place in counted) / times,
            sum(place.last for place in counted) / times,
        )

    def _versions(self, id: str, keys: Sequence[int], lines: Sequence[str]) -> frozenset[int]:
        """The items that are this one, or other versions of its story, by their numbers."""
        sizes = {key: len(line) for key, line in zip(keys, lines, strict=True) if key}
        shared: Counter[int] = Counter()
        long_shared: Counter[int] = Counter()
        for key, size in sizes.items():
            for place in self._places.get(key, ()):
                shared[place.item] += size
                long_shared[place.item] += size >= LONG_CHARACTERS
        text = SAME_TEXT * sum(sizes.values())
        long = max(1, SAME_STORY * sum(size >= LONG_CHARACTERS for size in sizes.values()))
        found = {n for n, size in shared.items() if size > text or long_shared[n] > long}
        own = (number for number, item in enumerate(self.items) if item.id == id)
        return frozenset(found.union(own))


class FeedStore(Protocol):
    """Where the memory lives; the run hands one in."""

    def feed(self, source: str) -> Feed:
        """What is remembered of a feed; an empty one if nothing is."""
        ...


class Memory:
    """Feeds kept in memory, for as long as the process lives."""

    def __init__(self) -> None:
        self._feeds: dict[str, Feed] = {}

    def feed(self, source: str) -> Feed:
        """What is remembered of a feed; an empty one if nothing is."""
        return self._feeds.get(source, Feed())

    def remember(self, source: str, feed: Feed) -> None:
        """Keep what is known of a feed from now on."""
        self._feeds[source] = feed


def key_of(line: str) -> int:
    """The hash under which a line is known: spaces and case do not matter, digits do.

    A date or a count that changes makes another line. 0 for a line without a letter.
    """
    folded = " ".join(line.split()).casefold()
    if not any(map(str.isalpha, folded)):
        return 0
    digest = blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=_KEY_BYTES).digest()
    return int.from_bytes(digest, "little")


def item_keys(lines: Sequence[str]) -> tuple[int, ...]:
    """The keys of an item's lines; of a very long item, those of its start and its end."""
    keys = tuple(key_of(line) for line in lines if line.strip())
    half = MAX_LINES // 2
    return keys if len(keys) <= MAX_LINES else (*keys[:half], *keys[-half:])


def name_of(lines: Sequence[str]) -> str:
    """A name for an item that has none but its text."""
    return blake2b(packed([key_of(line) for line in lines]), digest_size=_KEY_BYTES).hexdigest()


def packed(keys: Sequence[int]) -> bytes:
    """Keys as bytes, to be stored: eight for each, least significant first."""
    return struct.pack(f"<{len(keys)}Q", *keys)


def unpacked(data: bytes) -> tuple[int, ...]:
    """The keys that :func:`packed` stored."""
    return struct.unpack(f"<{len(data) // _KEY_BYTES}Q", data)
