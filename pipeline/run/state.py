"""What earlier runs did, in one SQLite file. Deleting it costs time, never data."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ConfigError, RunAborted

_SCHEMA = """
CREATE TABLE IF NOT EXISTS items (
    id TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    models TEXT NOT NULL
) STRICT;
PRAGMA user_version = 1;
"""
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A document that is done: its content, what cleaned it, and with which models.

    ``models`` holds (language, model identity or ``"missing"``) for the languages it contains.
    """

    id: str
    digest: str
    fingerprint: str
    models: tuple[tuple[str, str], ...]


class State:
    """The table of finished documents. Only the driver of a run writes it.

    Raises:
        ConfigError: the file is no state file of this version.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._connection = sqlite3.connect(path)
        try:
            with closing(self._connection.cursor()) as cursor:
                version = cursor.execute("PRAGMA user_version").fetchone()[0]
                if version not in (0, _VERSION):
                    raise ConfigError(f"{path}: state of another version ({version})", _ADVICE)
                cursor.execute("PRAGMA journal_mode = WAL")
                cursor.executescript(_SCHEMA)
        except sqlite3.DatabaseError as error:
            self._connection.close()
            raise ConfigError(f"{path}: not a state file: {error}", _ADVICE) from error
        except ConfigError:
            self._connection.close()
            raise

    def entries(self) -> dict[str, Entry]:
        """Every finished document, by id."""
        rows = self._connection.execute("SELECT id, digest, fingerprint, models FROM items")
        return {
            row[0]: Entry(row[0], row[1], row[2], tuple(map(tuple, json.loads(row[3]))))
            for row in rows
        }

    def commit(self, done: Iterable[Entry], lost: Iterable[str]) -> None:
        """Note documents as done, and forget those that failed; all or nothing.

        Raises:
            RunAborted: the file cannot be written, as when the disk is full.
        """
        rows = [
            (entry.id, entry.digest, entry.fingerprint, json.dumps(entry.models)) for entry in done
        ]
        try:
            with self._connection:
                self._connection.executemany(
                    "INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?)", rows
                )
                self._connection.executemany("DELETE FROM items WHERE id = ?", [(i,) for i in lost])
        except sqlite3.OperationalError as error:
            raise RunAborted(
                f"{self._path}: cannot be written: {error}",
                "make room on the disk or check the rights of the output folder, then run again",
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


_ADVICE = "move it away: the next run builds a new one and redoes all documents"
