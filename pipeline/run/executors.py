"""Where the work happens: in this process, or in processes of its own.

Engines are native code and may crash. A worker that dies takes only its shard along; the shard is
halved and tried again until the document that kills workers stands alone and is given up.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Protocol

from pipeline.errors import DocumentError, PlainfeedError, RunAborted
from pipeline.run.plan import Lost, Plan, Shard, ShardReport
from pipeline.run.worker import Worker
from pipeline.stage import Failed

_START_ADVICE = "`plainfeed doctor` shows what is installed; the traceback is above"


class Executor(Protocol):
    """Takes shards to workers; the reports come back as they are finished, in any order."""

    def map(self, plan: Plan, shards: Iterable[Shard]) -> Iterator[ShardReport]:
        """Work on every shard; one or more reports per shard, covering each document once."""
        ...


@dataclass(frozen=True, slots=True)
class SerialExecutor:
    """One worker, in this process: nothing to start, easy to debug."""

    fail_fast: bool = False

    def map(self, plan: Plan, shards: Iterable[Shard]) -> Iterator[ShardReport]:
        """Work on the shards one after the other."""
        worker = Worker(plan, fail_fast=self.fail_fast)
        worker.open()
        try:
            for shard in shards:
                yield worker.work(shard)
        finally:
            worker.close()


@dataclass(frozen=True, slots=True)
class ProcessExecutor:
    """Several workers, each a spawned process: no state of this process leaks into them."""

    workers: int

    def map(self, plan: Plan, shards: Iterable[Shard]) -> Iterator[ShardReport]:
        """Keep every worker busy until no shard is left."""
        waiting = deque(shards)
        busy: dict[Connection, tuple[SpawnProcess, Shard]] = {}
        try:
            while waiting or busy:
                while waiting and len(busy) < self.workers:
                    process, connection = _start(plan)
                    busy[connection] = (process, waiting.popleft())
                    _send(connection, busy[connection][1])
                awaited = wait(list(busy))
                for ready in [connection for connection in busy if connection in awaited]:
                    process, shard = busy.pop(ready)
                    try:
                        report: ShardReport = ready.recv()
                    except (EOFError, OSError):
                        _end(process, ready)
                        yield from _after_death(process, shard, waiting)
                        continue
                    yield report
                    if waiting and not report.stop:
                        busy[ready] = (process, waiting.popleft())
                        _send(ready, busy[ready][1])
                    else:
                        _end(process, ready)
        finally:
            for connection, (process, _) in busy.items():
                process.terminate()
                _end(process, connection)


def serve(plan: Plan, connection: Connection) -> None:
    """The life of a worker process: take shards and send reports until the other side hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the driver, which ends us
    try:
        worker = Worker(plan)
        worker.open()
    except PlainfeedError as error:
        connection.send(ShardReport((), stop=error))
        return
    except Exception as error:  # no document is to blame for a worker that cannot start
        stop = RunAborted(f"a worker cannot start: {type(error).__name__}: {error}", _START_ADVICE)
        connection.send(ShardReport((), stop=stop))
        raise
    try:
        with contextlib.suppress(EOFError, OSError):
            while True:
                connection.send(worker.work(connection.recv()))
    finally:
        worker.close()


def _start(plan: Plan) -> tuple[SpawnProcess, Connection]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=serve, args=(plan, theirs), daemon=True)
    process.start()
    theirs.close()  # the worker holds the other end: its death is our end of file
    return process, ours


def _send(connection: Connection, shard: Shard) -> None:
    """Hand over a shard; a worker that died meanwhile is noticed when its report is awaited."""
    with contextlib.suppress(OSError):
        connection.send(shard)


def _end(process: SpawnProcess, connection: Connection) -> None:
    connection.close()
    process.join()


def _after_death(
    process: SpawnProcess, shard: Shard, waiting: deque[Shard]
) -> Iterator[ShardReport]:
    """Give up a document that killed its worker; put back the halves of a larger shard."""
    if len(shard.tasks) > 1:
        middle = len(shard.tasks) // 2
        waiting.extendleft([Shard(shard.tasks[middle:]), Shard(shard.tasks[:middle])])
        return
    error = DocumentError(
        "crash",
        f"{shard.tasks[0].path}: the worker process died on it (exit code {process.exitcode})",
        "try `plainfeed explain` on the file; it stays in quarantine until it succeeds",
    )
    yield ShardReport((Lost(shard.tasks[0], Failed(error)),))
