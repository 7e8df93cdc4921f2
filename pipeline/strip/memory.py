"""What recurs over the items of one feed: the lines that a site puts under everything it publishes.

A line that stands in item after item is a prompt, a credit, a menu; or it is content that recurs
by right: a refrain, the head of a table, a standing headline, a dateline. The memory keeps the
last items of a feed, each as the hashes of its lines in order, and tells for a line how often it
recurred, how steadily, and what stood below it. Whether it goes is decided where the page is seen
(``decide.py``).

What a site no longer prints leaves the memory with the items that held it, and fades before.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
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
    less. ``headed`` is the share of the items in which a line that does not recur stood directly
    below it, ``last`` the share in which nothing stood below it but lines that recur.
    """

    items: int
    chances: int
    hits: float
    misses: float
    headed: float
    last: float


@dataclass(frozen=True, slots=True)
class Feed:
    """What is remembered of one feed: its last items, newest last.

    ``held`` is in how many items each line stood, ``repeated`` the lines that one item held more
    than once: refrains.
    """

    items: tuple[Item, ...] = ()
    held: Counter[int] = field(init=False, repr=False, compare=False)
    repeated: frozenset[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Count once what every page of the feed asks for."""
        held: Counter[int] = Counter()
        repeated: set[int] = set()
        for item in self.items:
            once = set(item.keys)
            held.update(once)
            if len(once) < len(item.keys):
                repeated.update(key for key, times in Counter(item.keys).items() if times > 1)
        object.__setattr__(self, "held", held)
        object.__setattr__(self, "repeated", frozenset(repeated))

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
        own = Counter(keys)
        asked = {key for key, times in own.items() if key and times == 1} - self.repeated
        asked = {key for key in asked if self.held[key] >= RECURS}
        if not asked:
            return [None] * len(lines)
        sized = list(zip(keys, map(len, lines), strict=True))
        others = [
            item for item in self.items if item.id != id and not _same_story(sized, item.keys)
        ]
        found = _recurrences(asked, others)
        return [found.get(key) for key in keys]


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


def _recurrences(asked: set[int], others: Sequence[Item]) -> dict[int, Recurrence]:
    """How the lines asked for recurred in the other items, by key."""
    weights = [DECAY**age for age in range(len(others) - 1, -1, -1)]
    places: dict[int, list[int]] = {key: [] for key in asked}
    counts: Counter[int] = Counter()
    for number, item in enumerate(others):
        counts.update(set(item.keys) - {0})
        for key in asked.intersection(item.keys):
            places[key].append(number)
    found: dict[int, Recurrence] = {}
    for key, numbers in places.items():
        if len(numbers) < RECURS:
            continue
        headed = last = 0
        for number in numbers:
            below = others[number].keys
            below = below[below.index(key) + 1 :]
            headed += bool(below) and counts[below[0]] < RECURS
            last += all(counts[one] >= RECURS for one in below if one)
        times = len(numbers)
        hits = sum(weights[number] for number in numbers[1:])
        misses = sum(weights[numbers[0] + 1 :]) - hits
        chances = len(others) - numbers[0]
        found[key] = Recurrence(times, chances, hits, misses, headed / times, last / times)
    return found


def _same_story(sized: Sequence[tuple[int, int]], keys: tuple[int, ...]) -> bool:
    """Whether a page, as keys and lengths of its lines, and an item are versions of one story."""
    held = set(keys)
    shared = [size for key, size in sized if key in held and key]
    if sum(shared) > SAME_TEXT * sum(size for key, size in sized if key):
        return True
    long = sum(size >= LONG_CHARACTERS for _, size in sized)
    both = sum(size >= LONG_CHARACTERS for size in shared)
    return both > 1 and both > SAME_STORY * long
