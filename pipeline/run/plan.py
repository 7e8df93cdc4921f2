"""What a run will do, as plain data: this is all that crosses process borders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.config import Config
from pipeline.errors import PlainfeedError
from pipeline.stage import Failed
from pipeline.write.files import Outputs

SHARD_DOCUMENTS = 64
"""Most documents in a shard: enough to fill translation batches, few enough that little is redone
when a worker dies."""

SHARD_BYTES = 1_000_000
"""Most bytes in a shard, so that a worker's memory does not grow with the input."""


@dataclass(frozen=True, slots=True)
class Task:
    """One document to clean: its id, its file, and that file's size in bytes and SHA-256."""

    id: str
    path: Path
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Shard:
    """Documents that a worker takes at once."""

    tasks: tuple[Task, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What every worker needs to know: the configuration and two folders of this run.

    ``staging`` receives finished files until the driver puts them into place; ``scratch`` is
    shared by the workers for things they must agree on; ``memory`` is the translation memory.
    """

    config: Config
    staging: Path
    scratch: Path
    memory: Path


@dataclass(frozen=True, slots=True)
class Done:
    """A cleaned document whose files stand in the staging folder.

    ``digest`` is that of the bytes that were read, which may be newer than the task's.
    """

    task: Task
    digest: str
    outputs: Outputs
    models: tuple[tuple[str, str], ...]
    summary: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Lost:
    """A document that could not be cleaned, and why."""

    task: Task
    failure: Failed


@dataclass(frozen=True, slots=True)
class ShardReport:
    """What became of a shard: a result per document, in order, and what people should be told.

    ``seconds`` is the time per stage, reading and writing included. ``stop`` is set where the
    whole run must end, as when a model is missing and the policy says stop.
    """

    results: tuple[Done | Lost, ...]
    notices: tuple[str, ...] = ()
    seconds: tuple[tuple[str, float], ...] = ()
    stop: PlainfeedError | None = None


def shards_of(tasks: Sequence[Task], workers: int) -> Iterator[Shard]:
    """Pack tasks in order, small enough that every worker gets several."""
    most = max(1, min(SHARD_DOCUMENTS, len(tasks) // (workers * 4)))
    batch: list[Task] = []
    size = 0
    for task in tasks:
        if batch and (len(batch) >= most or size + task.size > SHARD_BYTES):
            yield Shard(tuple(batch))
            batch, size = [], 0
        batch.append(task)
        size += task.size
    if batch:
        yield Shard(tuple(batch))
