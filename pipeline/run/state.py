"""What earlier runs did, in one SQLite file. Deleting it costs time, never data."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ConfigError, RunAborted
from pipeline.read.source import Stamp

_VERSION = 2
_SCHEMA = f"""
CREATE TABLE IF NOT EXISTS items (
    id TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    ctime_ns INTEGER NOT NULL,
    digest TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    models TEXT NOT NULL,
    text_bytes INTEGER NOT NULL,
    record_bytes INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS failed ON items (reason) WHERE reason != '';
PRAGMA user_version = {_VERSION};
"""
_ADVICE = "update plainfeed, or move the file away: the next run then cleans all documents anew"


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of a document: its content, what cleaned it, with which models, or why not.

    ``models`` holds (language, model identity or ``"missing"``) for the languages it contains;
    ``sizes`` are the bytes of its clean text and of its record, 0 where there is none; ``reason``
    is the code of its failure, empty for a document that is done.
    """

    id: str
    stamp: Stamp
    digest: str
    fingerprint: str
    models: tuple[tuple[str, str], ...] = ()
    sizes: tuple[int, int] = (0, 0)
    reason: str = ""


class State:
    """The table of documents that were worked on. Only the driver of a run writes it.

    Written without waiting for the disk: a killed process loses nothing, and what a power cut takes
    back is seen by the sizes of the output files, which are compared by every run.

    Args:
        path: the file.
        look: only look at a file that is there, which needs no right to write beside it.

    Raises:
        ConfigError: the file cannot be opened, or is that of a newer version.
        sqlite3.DatabaseError: the file is broken, or that of an earlier version.
    """

    def __init__(self, path: Path, *, look: bool = False) -> None:
        self.path = path
        try:
            place = _read_only(path) if look else path
            self.connection = sqlite3.connect(place, uri=look)
        except sqlite3.OperationalError as error:
            raise _unusable(path, error) from error
        try:
            with closing(self.connection.cursor()) as cursor:
                version = cursor.execute("PRAGMA user_version").fetchone()[0]
                if version > _VERSION:
                    raise ConfigError(f"{path}: state of another version ({version})", _ADVICE)
                if 0 < version < _VERSION:
                    raise sqlite3.DatabaseError(f"of the earlier version {version}")
                if not look:
                    cursor.execute("PRAGMA journal_mode = WAL")
                    cursor.execute("PRAGMA synchronous = NORMAL")
                if version == 0 and not look:
                    cursor.executescript(_SCHEMA)
                (found,) = cursor.execute("PRAGMA quick_check(1)").fetchone()
                if found != "ok":
                    raise sqlite3.DatabaseError(found)
        except sqlite3.OperationalError as error:
            self.connection.close()
            raise _unusable(path, error) from error
        except (sqlite3.DatabaseError, ConfigError):
            self.connection.close()
            raise

    def commit(self, entries: Iterable[Entry], gone: Iterable[str] = ()) -> None:
        """Note what became of documents, and forget those that are gone; all or nothing.

        Raises:
            RunAborted: the file cannot be written, as when the disk is full.
        """
        rows = [
            (
                entry.id,
                entry.stamp.size,
                entry.stamp.mtime_ns,
                entry.stamp.ctime_ns,
                entry.digest,
                entry.fingerprint,
                json.dumps(entry.models) if entry.models else "[]",
                *entry.sizes,
                entry.reason,
            )
            for entry in entries
        ]
        with self.writing():
            self.connection.executemany(
                "INSERT OR REPLACE INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
            )
            self.connection.executemany("DELETE FROM items WHERE id = ?", [(id,) for id in gone])

    def restamp(self, touched: Iterable[tuple[str, Stamp]]) -> None:
        """Note the new times of files whose content is what it was.

        Raises:
            RunAborted: the file cannot be written, as when the disk is full.
        """
        with self.writing():
            self.connection.executemany(
                "UPDATE items SET size = ?, mtime_ns = ?, ctime_ns = ? WHERE id = ?",
                [(stamp.size, stamp.mtime_ns, stamp.ctime_ns, id) for id, stamp in touched],
            )

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction; what the disk refuses ends the run with a sentence."""
        try:
            with self.connection:
                yield
        except sqlite3.DatabaseError as error:
            raise RunAborted(
                f"{self.path}: cannot be written: {error}",
                "make room on the disk or check the rights of the output folder, then run again",
            ) from error

    def failures(self) -> dict[str, list[str]]:
        """The ids of the documents that failed, by reason."""
        found: dict[str, list[str]] = {}
        query = "SELECT reason, id FROM items WHERE reason != '' ORDER BY reason, id"
        for reason, id in self.connection.execute(query):
            found.setdefault(reason, []).append(id)
        return found

    def models(self) -> Iterator[tuple[tuple[tuple[str, str], ...], int]]:
        """The models of documents that are done, with the number of documents, by combination."""
        query = "SELECT models, count(*) FROM items WHERE reason = '' GROUP BY models"
        for models, count in self.connection.execute(query):
            yield tuple(map(tuple, json.loads(models))), count

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def open_state(path: Path, notice: Callable[[str], None]) -> State:
    """The state of an output folder; a broken file is set aside and a new one begun.

    Raises:
        ConfigError: the file cannot be opened, or is that of a newer version.
    """
    try:
        return State(path)
    except sqlite3.DatabaseError as error:
        aside = path.with_name(path.name + ".broken")
        path.replace(aside)
        for side_file in ("-wal", "-shm"):
            path.with_name(path.name + side_file).unlink(missing_ok=True)
        notice(f"{path}: unusable ({error}) and begun anew; the old one is kept as {aside.name}")
        return State(path)


def open_existing(path: Path) -> State:
    """The state of an output folder for somebody who only looks.

    Raises:
        ConfigError: there is none, or it cannot be used.
    """
    if not path.exists():
        raise ConfigError(f"{path}: there is no state", "the next run makes one")
    try:
        return State(path, look=True)
    except sqlite3.DatabaseError as error:
        raise ConfigError(f"{path}: unusable: {error}", "the next run begins it anew") from error


def _read_only(path: Path) -> str:
    """The address of a database to look at; where no log lies beside it, nobody writes it now.

    SQLite makes a log even to read, unless it is promised that nothing will change.
    """
    promise = "" if path.with_name(f"{path.name}-wal").exists() else "&immutable=1"
    return f"{path.absolute().as_uri()}?mode=ro{promise}"


def _unusable(path: Path, error: sqlite3.Error) -> ConfigError:
    return ConfigError(f"{path}: cannot be used: {error}", "check the rights of the output folder")
