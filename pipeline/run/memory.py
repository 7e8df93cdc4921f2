"""The translation memory of an output folder: one SQLite file that all workers share.

Deleting it costs time, never data. A file that cannot be read or written is given up for the run:
the memory saves work, and nothing depends on it.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS drafts (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    key BLOB NOT NULL UNIQUE,
    draft TEXT NOT NULL
) STRICT;
"""
_KEYS_AT_ONCE = 500
"""Parameters of one statement; SQLite takes at least 999."""

_TIMEOUT_S = 30.0
"""How long to wait for another worker that writes; it takes milliseconds."""


class SqliteMemory:
    """Drafts by a digest of model identity and text; the oldest go when there are too many.

    Args:
        path: the file; it is made where it does not exist.
        most: drafts to keep at most.
        notify: told once where the file cannot be used.
    """

    def __init__(self, path: Path, most: int, notify: Callable[[str], None]) -> None:
        self._path = path
        self._most = most
        self._notify = notify
        self._connection: sqlite3.Connection | None = None
        try:
            self._connection = sqlite3.connect(path, timeout=_TIMEOUT_S, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
            self._connection.executescript(_SCHEMA)
        except sqlite3.Error as error:
            self._give_up(error)

    def recall(self, identity: str, texts: Sequence[str]) -> Mapping[str, str]:
        """The drafts that are known, by text."""
        if self._connection is None:
            return {}
        keys = {_key(identity, text): text for text in texts}
        found: dict[str, str] = {}
        every = list(keys)
        try:
            for start in range(0, len(every), _KEYS_AT_ONCE):
                some = every[start : start + _KEYS_AT_ONCE]
                marks = ",".join("?" * len(some))
                rows = self._connection.execute(
                    f"SELECT key, draft FROM drafts WHERE key IN ({marks})",  # noqa: S608 - marks
                    some,
                )
                found |= {keys[key]: draft for key, draft in rows}
        except sqlite3.Error as error:
            self._give_up(error)
        return found

    def note(self, identity: str, drafts: Mapping[str, str]) -> None:
        """Keep drafts, by text, and forget the oldest beyond the limit."""
        if self._connection is None:
            return
        rows = [(_key(identity, text), draft) for text, draft in drafts.items()]
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany(
                "INSERT OR IGNORE INTO drafts (key, draft) VALUES (?, ?)", rows
            )
            # Numbers rise by one and only the lowest are deleted, so they count the rows.
            self._connection.execute(
                "DELETE FROM drafts WHERE number <= (SELECT max(number) FROM drafts) - ?",
                (self._most,),
            )
            self._connection.execute("COMMIT")
        except (sqlite3.Error, UnicodeEncodeError) as error:
            self._give_up(error)

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _give_up(self, error: Exception) -> None:
        """Go on without, and say so."""
        self.close()
        self._notify(f"{self._path}: the translation memory cannot be used: {error}; going on")


def _key(identity: str, text: str) -> bytes:
    """Sixteen bytes that stand for a text and the model that translated it."""
    whole = f"{identity}\0{text}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(whole).digest()[:16]
