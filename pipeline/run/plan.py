"""What a run will do, as plain data: this is all that crosses process borders.

The classes have no slots: pickling a frozen dataclass with slots goes through Python code field by
field, which took a third of the driver's time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.config import Config
from pipeline.errors import PlainfeedError
from pipeline.read.source import NO_STAMP, Stamp
from pipeline.stage import Failed

SHARD_DOCUMENTS = 64
"""Most documents in a shard: enough to fill translation batches, few enough that little is redone
when a worker dies."""

SHARD_BYTES = 1_000_000
"""Most bytes in a shard, so that a worker's memory does not grow with the input."""


@dataclass(frozen=True)
class Task:
    """One document to clean: its id, its file, and that file's stamp when it was listed.

    ``known`` is the digest of the content that is cleaned already: if the file still holds that,
    nothing is to be done. It is empty where the document must be cleaned in any case.
    """

    id: str
    path: str
    stamp: Stamp = NO_STAMP
    known: str = ""


@dataclass(frozen=True)
class Shard:
    """Documents that a worker takes at once, and how many workers they have cost before."""

    tasks: tuple[Task, ...]
    deaths: int = 0

    @property
    def size(self) -> int:
        """The bytes of all its documents."""
        return sum(task.stamp.size for task in self.tasks)


@dataclass(frozen=True)
class Plan:
    """What every worker needs to know: the configuration and where things are.

    ``output`` receives finished files, which are written in ``staging`` before; ``scratch`` is
    shared by the workers for things they must agree on; ``memory`` is the translation memory;
    ``state`` holds the memory of feeds.
    """

    config: Config
    output: Path
    staging: Path
    scratch: Path
    memory: Path
    state: Path


@dataclass(frozen=True)
class Done:
    """A cleaned document whose files are in place.

    ``digest`` and ``stamp`` are those of the bytes that were read, which may be newer than the
    task's; ``sizes`` are the bytes of the clean text and of the record, 0 where there is none.
    """

    task: Task
    digest: str
    stamp: Stamp
    sizes: tuple[int, int]
    models: tuple[tuple[str, str], ...]
    summary: dict[str, Any]


@dataclass(frozen=True)
class Same:
    """A document whose file was touched, but holds what was cleaned before."""

    task: Task
    stamp: Stamp


@dataclass(frozen=True)
class Gone:
    """A document whose file was deleted after it had been listed."""

    task: Task


@dataclass(frozen=True)
class Lost:
    """A document that could not be cleaned, and why."""

    task: Task
    failure: Failed


Result = Done | Same | Gone | Lost


@dataclass(frozen=True)
class ShardReport:
    """What became of a shard: a result per document, in order, and what people should be told.

    ``seconds`` is the time per stage, reading and writing included; ``resident`` is the memory
    the worker holds, in bytes. ``stop`` is set where the whole run must end, as when a model is
    missing and the policy says stop.
    """

    results: tuple[Result, ...]
    notices: tuple[str, ...] = ()
    seconds: tuple[tuple[str, float], ...] = ()
    resident: int = 0
    stop: PlainfeedError | None = None


def shards_of(tasks: Iterable[Task], total: int, workers: int) -> Iterator[Shard]:
    """Pack ``total`` tasks in order, in shards that get smaller towards the end.

    A shard takes no more than a quarter of each worker's share of what is left (guided
    self-scheduling: Polychronopoulos and Kuck, 1987), so that heavy documents, which stand
    together where a folder is a feed, spread over the workers and none works long after the rest.
    """
    batch: list[Task] = []
    size = 0
    left = total
    for task in tasks:
        most = max(1, min(SHARD_DOCUMENTS, left // (workers * 4)))
        if batch and (len(batch) >= most or size + task.stamp.size > SHARD_BYTES):
            yield Shard(tuple(batch))
            left -= len(batch)
            batch, size = [], 0
        batch.append(task)
        size += task.stamp.size
    if batch:
        yield Shard(tuple(batch))
