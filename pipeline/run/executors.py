"""Where the work happens: in this process, or in processes of its own.

Engines are native code and may crash or hang. A worker that dies takes only its shard along; the
documents of the shard are then tried one by one, and one that costs a worker again and again, or
that alone takes longer than its deadline, is given up.
"""

from __future__ import annotations

import contextlib
import math
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Protocol

from pipeline.config import RunConfig
from pipeline.errors import DocumentError, PlainfeedError, RunAborted
from pipeline.process import settle_process
from pipeline.read.source import spell
from pipeline.run.plan import Lost, Plan, Shard, ShardReport
from pipeline.run.stop import SIGNALS, Stop
from pipeline.run.worker import Worker
from pipeline.stage import Failed

DEATHS = 3
"""Workers that a document alone may cost. One death proves nothing: somebody may have killed the
worker, or the machine ran out of memory for another reason."""

FALSE_STARTS = 10
"""Workers that may die in a row before they are ready, until the run is given up."""

KILLED_STARTS = 100
"""The same where the last of them was killed, by somebody or for want of memory: that may pass."""

DEADLINE_BYTES = 100_000
"""Bytes that share one deadline."""

_READY = "ready"
_PATIENCE_S = 0.2  # until the next look at signals and deadlines
_FAREWELL_S = 5.0  # for a worker to let go of its engines
_START_ADVICE = "`plainfeed doctor` shows what is installed; the traceback is above"


class Executor(Protocol):
    """Takes shards to workers; the reports come back as they are finished, in any order."""

    def map(self, plan: Plan, shards: Iterable[Shard]) -> Iterator[ShardReport]:
        """Work on every shard; one or more reports per shard, covering each document once."""
        ...


@dataclass(frozen=True, slots=True)
class SerialExecutor:
    """One worker, in this process: nothing to start, easy to debug, and no deadline."""

    stop: Stop
    fail_fast: bool = False

    def map(self, plan: Plan, shards: Iterable[Shard]) -> Iterator[ShardReport]:
        """Work on the shards one after the other."""
        worker = Worker(plan, fail_fast=self.fail_fast)
        worker.open()
        try:
            for shard in shards:
                self.stop.check()
                yield worker.work(shard)
        finally:
            worker.close()


@dataclass(frozen=True, slots=True)
class ProcessExecutor:
    """Several workers, each a spawned process: no state of this process leaks into them."""

    config: RunConfig
    stop: Stop

    def map(self, plan: Plan, shards: Iterable[Shard]) -> Iterator[ShardReport]:
        """Keep every worker busy until no shard is left.

        Raises:
            Stopped: the run was asked to end; the workers are gone then.
            RunAborted: workers die before they have seen a document.
        """
        crew = _Crew(plan, iter(shards), self.config)
        try:
            while crew.hire():
                self.stop.check()
                yield from crew.listen()
        finally:
            crew.dismiss()


class _Hand:
    """A worker process as the driver sees it, with the shard it has or is to get."""

    def __init__(self, plan: Plan, shard: Shard, patience_s: float) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=serve, args=(plan, theirs), daemon=True)
        with _blocked_signals():
            self.process.start()
        theirs.close()  # the worker holds the other end: its death is our end of file
        self.shard = shard
        self.ready = False
        self.documents = 0
        self.until = time.monotonic() + patience_s

    def give(self, shard: Shard, deadline_s: float) -> None:
        """Hand over a shard; a worker that died meanwhile is noticed when it is listened to."""
        self.shard = shard
        self.documents += len(shard.tasks)
        self.until = time.monotonic() + allowed_s(shard, deadline_s)
        with contextlib.suppress(OSError):
            self.connection.send(shard)

    def end(self) -> None:
        """Wait for a worker that has nothing to do any more, or is dead."""
        self.connection.close()
        self.process.join(_FAREWELL_S)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()

    def kill(self) -> None:
        """End a worker whatever it does."""
        self.process.kill()
        self.end()


class _Crew:
    """The workers of a run and the shards they are to work on."""

    def __init__(self, plan: Plan, shards: Iterator[Shard], config: RunConfig) -> None:
        self._plan = plan
        self._shards = shards
        self._config = config
        self._again: deque[Shard] = deque()
        self._hands: dict[Connection, _Hand] = {}
        self._false_starts = 0

    def hire(self) -> bool:
        """Start a worker for each shard that can be worked on now; whether anybody is at work."""
        while len(self._hands) < self._config.workers and (shard := self._next()):
            hand = _Hand(self._plan, shard, self._config.deadline_s)
            self._hands[hand.connection] = hand
        return bool(self._hands)

    def listen(self) -> Iterator[ShardReport]:
        """Wait a moment for what the workers have to say."""
        awaited = wait(list(self._hands), _PATIENCE_S)
        for connection in [connection for connection in self._hands if connection in awaited]:
            hand = self._hands[connection]
            try:
                said: str | ShardReport = connection.recv()
            except (EOFError, OSError):
                yield from self._after_death(hand)
                continue
            if isinstance(said, ShardReport):
                self._employ(hand, said)
                yield said
            else:
                hand.ready = True
                self._false_starts = 0
                hand.give(hand.shard, self._config.deadline_s)
        now = time.monotonic()
        for hand in [hand for hand in self._hands.values() if hand.until < now]:
            yield from self._after_deadline(hand)

    def dismiss(self) -> None:
        """End every worker at once; what they have not reported is lost and will be redone."""
        for hand in self._hands.values():
            hand.process.kill()
        for hand in self._hands.values():
            hand.end()
        self._hands.clear()

    def _next(self) -> Shard | None:
        return self._again.popleft() if self._again else next(self._shards, None)

    def _employ(self, hand: _Hand, report: ShardReport) -> None:
        """Give a worker its next shard before its report is taken; retire one that is used up."""
        used_up = (
            hand.documents >= self._config.recycle_documents
            or report.resident > self._config.recycle_mb * 1_000_000
        )
        shard = None if used_up or report.stop else self._next()
        if shard:
            hand.give(shard, self._config.deadline_s)
        else:
            del self._hands[hand.connection]
            hand.end()

    def _after_death(self, hand: _Hand) -> Iterator[ShardReport]:
        """Take the shard apart, or give up a document that has cost enough workers."""
        del self._hands[hand.connection]
        hand.end()
        if not hand.ready:
            self._false_starts += 1
            exit_code = hand.process.exitcode
            most = KILLED_STARTS if exit_code == -signal.SIGKILL else FALSE_STARTS
            if self._false_starts >= most:
                raise RunAborted(
                    f"{self._false_starts} workers in a row died before they were ready "
                    f"(exit code {exit_code})",
                    "`plainfeed doctor` shows what is installed; is there enough memory?",
                )
            self._again.appendleft(hand.shard)
        elif len(hand.shard.tasks) > 1:
            self._take_apart(hand.shard)
        elif hand.shard.deaths + 1 < DEATHS:
            self._again.appendleft(Shard(hand.shard.tasks, hand.shard.deaths + 1))
        else:
            yield _given_up(
                hand.shard,
                "crash",
                f"{DEATHS} worker processes died on it (exit code {hand.process.exitcode})",
            )

    def _after_deadline(self, hand: _Hand) -> Iterator[ShardReport]:
        """End a worker that takes too long; a document that is alone with it is given up."""
        del self._hands[hand.connection]
        hand.kill()
        if not hand.ready:
            raise RunAborted(
                f"a worker was not ready after {self._config.deadline_s:g} seconds",
                "raise 'run.deadline_s' if the machine is that busy",
            )
        if len(hand.shard.tasks) > 1:
            self._take_apart(hand.shard)
        else:
            allowed = allowed_s(hand.shard, self._config.deadline_s)
            yield _given_up(hand.shard, "deadline", f"it took longer than {allowed:g} seconds")

    def _take_apart(self, shard: Shard) -> None:
        """Have the documents of a shard tried one by one, before any other."""
        self._again.extendleft(Shard((task,)) for task in reversed(shard.tasks))


def serve(plan: Plan, connection: Connection) -> None:
    """The life of a worker process: take shards and send reports until the other side hangs up."""
    _die_with_the_driver()
    settle_process()
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
            connection.send(_READY)
            while True:
                connection.send(worker.work(connection.recv()))
    finally:
        worker.close()


def allowed_s(shard: Shard, deadline_s: float) -> float:
    """The seconds that a shard may take: one deadline for each started ``DEADLINE_BYTES``."""
    return deadline_s * max(1, math.ceil(shard.size / DEADLINE_BYTES))


@contextlib.contextmanager
def _blocked_signals() -> Iterator[None]:
    """Start a process in here and it never hears of Ctrl-C or SIGTERM.

    A terminal and a service manager tell them to the whole group, but only the driver is to decide
    what becomes of a worker. Blocked signals are inherited.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # its start would unblock the signals again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _die_with_the_driver() -> None:
    """Make sure that no worker goes on, or hangs on, after its driver was killed."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return
    if sys.platform == "linux":
        import ctypes

        set_parent_death_signal = 1  # PR_SET_PDEATHSIG, prctl(2)
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)
        if os.getppid() != parent.pid:
            os._exit(1)
    else:

        def watch() -> None:
            wait([parent.sentinel])
            os._exit(1)

        threading.Thread(target=watch, daemon=True).start()


def _given_up(shard: Shard, reason: str, why: str) -> ShardReport:
    (task,) = shard.tasks
    error = DocumentError(
        reason,
        f"{spell(task.path)}: {why}",
        "look at it with `plainfeed explain`; `plainfeed retry` tries it again",
    )
    return ShardReport((Lost(task, Failed(error)),))
