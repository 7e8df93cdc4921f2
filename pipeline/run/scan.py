"""What there is to do: which documents are new or changed, which cannot even be tried.

The comparison happens in temporary tables of the state's database, which SQLite keeps in a file:
memory does not grow with the number of documents.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from pipeline.config import Config
from pipeline.errors import DocumentError
from pipeline.read.source import UNLISTED, Item, Stamp, spell
from pipeline.run.plan import Lost, Task
from pipeline.run.state import State
from pipeline.run.stop import Stop
from pipeline.stage import Failed
from pipeline.write.files import outputs_for

PASSING = frozenset({"refused", "collision", "unreadable", "unwritable", "changing", "too-large"})
"""Reasons that lie around a document, or are seen without reading it: tried in every run, and by a
watch now and then. What fails for its content (empty, binary, a defect, a crash) is left until that
content, the configuration or the version changes, or somebody asks for it."""

Row = tuple[Any, ...]
"""A row of a table, as SQLite gives it."""

_TABLES = """
DROP TABLE IF EXISTS temp.found;
DROP TABLE IF EXISTS temp.todo;
CREATE TEMP TABLE found (
    output TEXT, id TEXT, path BLOB, size INTEGER, mtime_ns INTEGER, ctime_ns INTEGER, refused TEXT
);
CREATE TEMP TABLE todo (
    number INTEGER PRIMARY KEY, id TEXT, path BLOB, size INTEGER, mtime_ns INTEGER,
    ctime_ns INTEGER, known TEXT, reason TEXT, message TEXT, advice TEXT
);
"""
_COMPARED = """
SELECT found.output, id, found.path, found.size, found.mtime_ns, found.ctime_ns, found.refused,
    items.size IS found.size AND items.mtime_ns IS found.mtime_ns
        AND items.ctime_ns IS found.ctime_ns,
    items.fingerprint IS ?, items.digest, items.models, items.text_bytes, items.record_bytes,
    items.reason
FROM found LEFT JOIN items USING (id) ORDER BY found.output, id
"""
_TODO = """
INSERT INTO todo (id, path, size, mtime_ns, ctime_ns, known, reason, message, advice)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_STILL_TODO = "SELECT * FROM todo WHERE (reason != '') = ? AND number > ? ORDER BY number LIMIT ?"
_GONE = """
SELECT id FROM items WHERE id > ? AND id NOT IN (SELECT id FROM found) ORDER BY id LIMIT ?
"""
_GONE_FAILED = """
SELECT id FROM items WHERE reason != '' AND id > ? AND id NOT IN (SELECT id FROM found)
ORDER BY id LIMIT ?
"""
_BATCH = 512
"""Rows that are in memory at once."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which documents are to be done besides those that are new or changed, and which are not.

    Attributes:
        force: those that have not changed, too.
        retry: those that failed before, too.
        passing: those that failed for a reason that may have passed (``PASSING``), too.
        since_ns: only files changed at or after this time, in nanoseconds since 1970.
        before_ns: only files that were not touched after this time: a younger one may still be in
            the middle of being written. The ctime decides, which nobody can set.
    """

    force: bool = False
    retry: bool = False
    passing: bool = True
    since_ns: int = 0
    before_ns: int | None = None


@dataclass(slots=True)
class Counts:
    """How many documents were found, and how many of them nothing is to be done about.

    ``failing`` failed in an earlier run and have not changed; ``older`` and ``younger`` are left
    out by the times of :class:`Choice`; ``todo`` and ``size`` are what is left to do, in documents
    and bytes; ``refused`` are those of them that are not even tried, and of ``to_compare`` the
    bytes are looked at first, as they may be those of the last time.
    """

    found: int = 0
    unchanged: int = 0
    failing: int = 0
    older: int = 0
    younger: int = 0
    todo: int = 0
    refused: int = 0
    to_compare: int = 0
    size: int = 0


class Backlog:
    """The documents found, and those of them that are to be done."""

    def __init__(self, state: State, stop: Stop) -> None:
        self.counts = Counts()
        self._state = state
        self._stop = stop
        self._database = state.connection
        self._database.execute("PRAGMA temp.cache_size = -2000")  # kilobytes
        self._database.executescript(_TABLES)

    def collect(self, items: Iterable[Item]) -> None:
        """Take in what a walk through the input comes across."""
        rows = (
            (
                outputs_for(item.id).text,
                item.id,
                os.fsencode(item.path),
                item.stamp.size,
                item.stamp.mtime_ns,
                item.stamp.ctime_ns,
                item.refused,
            )
            for item in items
        )
        while batch := list(islice(rows, _BATCH)):
            self._stop.check()
            with self._state.writing():
                self._database.executemany("INSERT INTO found VALUES (?, ?, ?, ?, ?, ?, ?)", batch)
            self.counts.found += len(batch)

    def compare(self, fingerprint: str, config: Config, output: Path, choice: Choice) -> None:
        """Find out what is to be done.

        A document is done if the stamp of its file or else its bytes, the fingerprint of the
        pipeline and the models for the languages in it are those of the last time, and its files
        are still there, in full length.
        """
        judge = _Judge(config, f"{output}{os.sep}", choice, self.counts)
        cursor = self._database.execute(_COMPARED, (fingerprint,))
        while batch := cursor.fetchmany(_BATCH):
            self._stop.check()
            todo = [row for row in map(judge.verdict, batch) if row]
            with self._state.writing():
                self._database.executemany(_TODO, todo)

    def refused(self) -> Iterator[Lost]:
        """The documents that are not even tried."""
        for row in self._todo(refused=True):
            yield Lost(_task(row), Failed(DocumentError(*row[7:10]), "read"))

    def tasks(self) -> Iterator[Task]:
        """The documents to work on, in the order of their names."""
        return map(_task, self._todo(refused=False))

    def gone(self, *, failed: bool) -> Iterator[tuple[str, bool]]:
        """The documents that earlier runs knew and that were not found; ``failed``: only failures.

        The second value tells whether their output now belongs to another document. What may lie
        in a folder that could not be listed is not gone.
        """
        unlisted = self._database.execute(
            "SELECT id || '/' FROM found WHERE refused LIKE ? || '%'", (UNLISTED,)
        ).fetchall()
        hidden = tuple(prefix for (prefix,) in unlisted)
        query = _GONE_FAILED if failed else _GONE
        last = ""
        while batch := self._database.execute(query, (last, _BATCH)).fetchall():
            last = batch[-1][0]
            for (id,) in batch:
                if id.startswith(hidden):
                    continue
                owners = self._database.execute(
                    "SELECT 1 FROM found WHERE output = ? LIMIT 1", (outputs_for(id).text,)
                )
                yield id, owners.fetchone() is not None

    def _todo(self, refused: bool) -> Iterator[Row]:
        last = 0
        while batch := self._database.execute(_STILL_TODO, (refused, last, _BATCH)).fetchall():
            yield from batch
            last = batch[-1][0]


class _Judge:
    """Decides for one document after the other, in the order of their outputs."""

    def __init__(self, config: Config, folder: str, choice: Choice, counts: Counts) -> None:
        self._folder = folder
        self._choice = choice
        self._counts = counts
        self._sidecar = config.write.sidecar
        self._models_are_current = _models_judge(config)
        self._output = self._owner = ""

    def verdict(self, row: Row) -> Row | None:
        """The row of a document for the table ``todo``, or None where nothing is to be done."""
        output, id, path, size, mtime_ns, ctime_ns, refused = row[:7]
        error = ("", "", "")
        if refused:
            error = ("refused", f"{spell(os.fsdecode(path))}: {refused}", "")
        elif output == self._output:
            error = _collision(path, self._owner, output)
        else:
            self._output, self._owner = output, id
        if error[0] and not self._worth_trying(error[0], row[7], row[-1]):
            return None
        if error[0]:
            self._counts.refused += 1
            known: str | None = ""
        else:
            known = self._known(output, mtime_ns, ctime_ns, row[7:])
        if known is None:
            return None
        self._counts.todo += 1
        self._counts.to_compare += bool(known)
        self._counts.size += size
        return (id, path, size, mtime_ns, ctime_ns, known, *error)

    def _known(self, output: str, mtime_ns: int, ctime_ns: int, before: Row) -> str | None:
        """The digest under which a document is done if it still holds that; None if it is done."""
        same_stamp, same_fingerprint, digest, models, text_bytes, record_bytes, reason = before
        counts, choice = self._counts, self._choice
        if max(mtime_ns, ctime_ns) < choice.since_ns:
            counts.older += 1
            return None
        if choice.before_ns is not None and ctime_ns > choice.before_ns:
            counts.younger += 1
            return None
        if choice.force or not same_fingerprint:
            return ""
        if reason:
            return "" if self._worth_trying(reason, same_stamp, reason) else None
        if not self._models_are_current(models) or not self._whole(
            output, text_bytes, record_bytes
        ):
            return ""
        if not same_stamp:
            return str(digest)
        counts.unchanged += 1
        return None

    def _worth_trying(self, reason: str, same_stamp: bool, before: str) -> bool:
        """Whether to try a document that fails for a reason, or count it as failing still."""
        may_have_passed = reason in PASSING and self._choice.passing
        if self._choice.retry or may_have_passed or not same_stamp or reason != before:
            return True
        self._counts.failing += 1
        return False

    def _whole(self, output: str, text_bytes: int, record_bytes: int) -> bool:
        """Whether both files are there in the length in which they were written."""
        text = self._folder + output
        record = f"{text[:-4]}.json"
        try:
            return os.stat(text).st_size == text_bytes and (  # noqa: PTH116 (a Path costs as much)
                not self._sidecar or os.stat(record).st_size == record_bytes  # noqa: PTH116
            )
        except OSError:
            return False


def _models_judge(config: Config) -> Callable[[str], bool]:
    """A function that tells whether models, as JSON, are those that a run would use now."""

    @cache
    def model_now(language: str) -> str:
        from pipeline.translate.routing import model_for

        return model_for(language, config)

    @cache
    def are_current(models: str) -> bool:
        return all(model_now(language) == model for language, model in json.loads(models))

    return are_current


def _task(row: Row) -> Task:
    return Task(row[1], os.fsdecode(row[2]), Stamp(*row[3:6]), row[6])


def _collision(path: bytes, owner: str, output: str) -> tuple[str, str, str]:
    return (
        "collision",
        f"{spell(os.fsdecode(path))}: its output {output} is already taken by {owner}",
        "rename one of the two inputs",
    )
