"""The memory of feeds between runs: the lines of each feed's last items, in the state's database.

A run looks at its feeds before it cleans them: of each feed it first reads some of the documents
that are to be done, chosen by a hash of their names, and remembers their lines. Then every
document is judged by the same memory, whichever worker gets it and when.

What was cleaned before and has not changed is not looked at again, though it may be done again: it
was counted when it was new.

All runs until one leaves nothing undone are one turn. Within a turn the memory does not depend on
how often it was interrupted: a document that is looked at twice replaces itself, and those with
the lowest hashes are kept. So what a killed run left is finished as if nothing had happened.
Documents that failed are forgotten at the end of the turn.
"""

from __future__ import annotations

import os
import sqlite3
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from zlib import crc32

from pipeline.config import Config
from pipeline.errors import DocumentError, RunAborted
from pipeline.read.feeds import feed_of
from pipeline.read.text import document_from_bytes, read_bytes
from pipeline.run.plan import Task
from pipeline.run.scan import Backlog
from pipeline.run.state import State
from pipeline.strip.memory import MAX_ITEMS, Feed, Item, item_keys, packed, unpacked

_SCHEMA = """
CREATE TABLE IF NOT EXISTS feed_items (
    feed TEXT NOT NULL,
    id TEXT NOT NULL,
    turn INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    keys BLOB NOT NULL,
    PRIMARY KEY (feed, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS feed_turn (number INTEGER NOT NULL, begun INTEGER NOT NULL) STRICT;
INSERT INTO feed_turn SELECT 1, 0 WHERE NOT EXISTS (SELECT * FROM feed_turn);
"""
_CHOSEN = f"""
CREATE TEMP TABLE chosen AS
SELECT feed, id, path, rank FROM (
    SELECT *, row_number() OVER (PARTITION BY feed ORDER BY rank, id) AS place FROM (
        SELECT id, path, feed_of(id) AS feed, rank_of(id) AS rank
        FROM todo LEFT JOIN items USING (id)
        WHERE todo.reason = '' AND (
            items.reason IS NOT '' OR items.size != todo.size
            OR items.mtime_ns != todo.mtime_ns OR items.ctime_ns != todo.ctime_ns
            OR feed NOT IN (SELECT feed FROM feed_items)
        )
    )
) WHERE place <= {MAX_ITEMS} ORDER BY feed;
CREATE INDEX temp.chosen_by_feed ON chosen (feed);
"""  # noqa: S608 - a number of our own
_KEPT = "SELECT id, keys FROM feed_items WHERE feed = ? ORDER BY turn, rank DESC, id DESC"
_REMEMBER = """
INSERT INTO feed_items (feed, id, turn, rank, keys)
SELECT ?, ?, number, ?, ? FROM feed_turn WHERE true
ON CONFLICT DO UPDATE SET turn = excluded.turn, keys = excluded.keys WHERE keys != excluded.keys
"""
_SUPERFLUOUS = f"""
DELETE FROM feed_items WHERE feed = ?1 AND id NOT IN (
    SELECT id FROM feed_items WHERE feed = ?1 ORDER BY turn DESC, rank, id LIMIT {MAX_ITEMS}
)
"""  # noqa: S608 - a number of our own
_FAILED = """
DELETE FROM feed_items WHERE id IN (SELECT id FROM items WHERE reason != '') OR keys = x''
"""
_FEEDS_AT_ONCE = 8
"""Feeds that a worker holds; the documents of one feed come one after the other."""


class Survey:
    """Looks at the documents of each feed before the first of them is handed out.

    Only the driver of a run makes one.
    """

    def __init__(self, state: State, config: Config) -> None:
        self._state = state
        self._config = config
        self._database = state.connection
        self._seen: set[str] = set()
        with state.writing():
            self._database.executescript(_SCHEMA)

    def before(self, backlog: Backlog) -> Iterator[Task]:
        """The tasks of the backlog; when one comes out, its feed is remembered."""
        if "strip" not in self._config.flow:
            yield from backlog.tasks()
            return
        self._choose()
        for task in backlog.tasks():
            feed = feed_of(task.id, self._config.feeds)
            if feed not in self._seen:
                self._seen.add(feed)
                self._look_at(feed)
            yield task

    def finish_turn(self) -> None:
        """Forget what failed; what comes from now on is newer than all that is remembered."""
        if self._database.execute("SELECT begun FROM feed_turn").fetchone()[0]:
            with self._state.writing():
                self._database.execute(_FAILED)
                self._database.execute("UPDATE feed_turn SET number = number + 1, begun = 0")

    def _choose(self) -> None:
        """Choose the documents that are looked at; SQLite sorts them in a file."""
        names = self._config.feeds
        options = {"deterministic": True}
        self._database.create_function("feed_of", 1, lambda id: feed_of(id, names), **options)
        self._database.create_function("rank_of", 1, lambda id: crc32(id.encode()), **options)
        with self._state.writing():
            self._database.executescript(f"DROP TABLE IF EXISTS temp.chosen; {_CHOSEN}")

    def _look_at(self, feed: str) -> None:
        """Remember the chosen documents of a feed.

        One that cannot be read takes a place without lines: it must not matter to the others
        whether it is looked at again.
        """
        query = "SELECT id, path, rank FROM chosen WHERE feed = ?"
        found = self._database.execute(query, (feed,)).fetchall()
        rows = [(feed, id, rank, self._keys(id, os.fsdecode(path))) for id, path, rank in found]
        with self._state.writing():
            self._database.executemany(
                _REMEMBER,
                rows,
            )
            self._database.execute(_SUPERFLUOUS, (feed,))
            self._database.execute("UPDATE feed_turn SET begun = 1")

    def _keys(self, id: str, path: str) -> bytes:
        try:
            data = read_bytes(Path(path), self._config.read.max_bytes)
            document = document_from_bytes(data, id)
        except DocumentError:
            return b""
        return packed(item_keys([segment.source for segment in document.segments]))


def remembered(state: State) -> dict[str, int]:
    """How many items are remembered of each feed, in the order of the feeds' names.

    Of a state that no run has surveyed, none.
    """
    query = "SELECT name FROM sqlite_master WHERE name = 'feed_items'"
    if state.connection.execute(query).fetchone() is None:
        return {}
    counts = "SELECT feed, count(*) FROM feed_items GROUP BY feed ORDER BY feed"
    return dict(state.connection.execute(counts).fetchall())


class StoredFeeds:
    """What is remembered of the feeds, for those who only read it.

    Raises:
        RunAborted: the state cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._feeds: OrderedDict[str, Feed] = OrderedDict()
        # Who may only read leaves the files of SQLite's log behind.
        try:
            self._connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
        except sqlite3.Error as error:
            raise _unreadable(path, error) from error

    def feed(self, source: str) -> Feed:
        """What is remembered of a feed; an empty one if nothing is."""
        if source not in self._feeds:
            try:
                rows = self._connection.execute(_KEPT, (source,)).fetchall()
            except sqlite3.Error as error:
                raise _unreadable(self._path, error) from error
            self._feeds[source] = Feed(tuple(Item(id, unpacked(keys)) for id, keys in rows))
            if len(self._feeds) > _FEEDS_AT_ONCE:
                self._feeds.popitem(last=False)
        return self._feeds[source]

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def _unreadable(path: Path, error: sqlite3.Error) -> RunAborted:
    return RunAborted(
        f"{path}: the memory of feeds cannot be read: {error}",
        "move the file away: the next run then cleans all documents anew",
    )
