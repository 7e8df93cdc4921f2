"""What recurs over the items of one feed: the lines that a site puts under everything it publishes.

A line that stands in item after item is a prompt, a credit, a menu; or it is content that recurs
by right: a refrain, the head of a table, a standing headline, a dateline. The memory only counts;
whether a recurring line goes is decided where the page is seen (``decide.py``).

Counts fade: with every item all counts of its feed are multiplied by :data:`DECAY`, so that what a
site no longer prints is forgotten and what it began to print yesterday is soon known. Lines are
kept as hashes, a bounded number for each feed, and so are the items, so that an item that is seen
twice is counted once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Protocol

DECAY = 0.98
"""What is left of a count after one more item: half after 34 items."""

RECURS = 1.9
"""Count from which a line recurs: two earlier items, not much faded."""

RECURRING_SHARE = 0.1
"""A line recurs only if it stood in so many of the feed's items, faded likewise."""

SAME_ITEM = 0.6
"""An item of which so many long lines were seen in one feed is an old item, published again: its
lines prove nothing."""

LONG_CHARACTERS = 80
"""A line of so many characters is long."""

MAX_LINES = 5_000
"""Most lines remembered of a feed; the faintest go first."""

MAX_ITEMS = 500
"""Most items of a feed that are told apart; the oldest go first."""

FAINT = 0.2
"""Fainter counts are forgotten."""


@dataclass(frozen=True, slots=True)
class Feed:
    """What is remembered of one feed.

    ``items`` are the digests of the last items, ``total`` how many there were, faded; ``counts``
    in how many items a line stood, faded; ``repeated`` are the lines that one item held more than
    once: refrains.
    """

    items: tuple[str, ...] = ()
    total: float = 0.0
    counts: Mapping[str, float] = field(default_factory=dict)
    repeated: frozenset[str] = frozenset()

    def observe(self, lines: Sequence[str]) -> Feed:
        """This feed after one more item; the same if the item is known or empty."""
        keys = [key for key in map(key_of, lines) if key]
        item = item_key(keys)
        if not keys or item in self.items:
            return self
        once = dict.fromkeys(keys)
        counts = {key: count * DECAY for key, count in self.counts.items()}
        for key in once:
            counts[key] = counts.get(key, 0.0) + 1.0
        kept = {key: count for key, count in counts.items() if count >= FAINT}
        if len(kept) > MAX_LINES:
            kept = dict(sorted(kept.items(), key=lambda pair: (-pair[1], pair[0]))[:MAX_LINES])
        refrains = {key for key in once if keys.count(key) > 1} if len(once) < len(keys) else set()
        return Feed(
            (*self.items, item)[-MAX_ITEMS:],
            self.total * DECAY + 1.0,
            kept,
            frozenset((self.repeated | refrains) & kept.keys()),
        )

    def recurring(self, lines: Sequence[str]) -> list[float]:
        """In which share of the other items each line stood, 0 where it does not recur.

        An item that was observed before does not vouch for itself.
        """
        keys = [key_of(line) for line in lines]
        own = 1.0 if item_key([key for key in keys if key]) in self.items else 0.0
        others = self.total - own
        if others <= 0:
            return [0.0] * len(lines)
        counts = [max(self.counts.get(key, 0.0) - own, 0.0) if key else 0.0 for key in keys]
        long = [
            count for count, line in zip(counts, lines, strict=True) if len(line) >= LONG_CHARACTERS
        ]
        if long and sum(count > FAINT for count in long) > SAME_ITEM * len(long):
            return [0.0] * len(lines)
        return [
            min(count / others, 1.0)
            if count >= RECURS
            and count >= RECURRING_SHARE * others
            and key not in self.repeated
            and keys.count(key) == 1
            else 0.0
            for key, count in zip(keys, counts, strict=True)
        ]


class FeedStore(Protocol):
    """Where the memory lives between runs; the run hands one in."""

    def feed(self, source: str) -> Feed:
        """What is remembered of a feed; an empty one if nothing is."""
        ...

    def remember(self, source: str, feed: Feed) -> None:
        """Keep what is known of a feed from now on."""
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


def key_of(line: str) -> str:
    """The hash under which a line is known: spaces and case do not matter, digits do.

    A date or a count that changes makes another line. Empty for a line without a letter.
    """
    folded = " ".join(line.split()).casefold()
    if not any(map(str.isalpha, folded)):
        return ""
    return blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def item_key(keys: Iterable[str]) -> str:
    """The hash of a whole item."""
    return blake2b("\n".join(keys).encode(), digest_size=8).hexdigest()
