"""What a worker does: shards in, reports out. The one place where defects are caught."""

from __future__ import annotations

import hashlib
import os
import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline.document import Document
from pipeline.errors import DocumentError, PlainfeedError
from pipeline.flow import Pipeline
from pipeline.read.feeds import feed_of
from pipeline.read.source import NO_STAMP, Stamp, spell
from pipeline.read.text import document_from_bytes, read_bytes
from pipeline.run.feeds import StoredFeeds
from pipeline.run.memory import SqliteMemory
from pipeline.run.output import OutputFolder
from pipeline.run.plan import Done, Gone, Lost, Plan, Same, Shard, ShardReport, Task
from pipeline.stage import Failed, Outcome, Tools
from pipeline.write.files import encode_record, encode_text, outputs_for
from pipeline.write.record import record_of
from pipeline.write.text import render

_TICK_NS = 2_000_000_000
"""The coarsest clock among common file systems, that of FAT: two seconds."""

_READINGS = 3
"""How often a file is read that changes meanwhile, before it is left to the next run."""

DEFECT_ADVICE = "this is a defect: please report it with the traceback in error.json"


@dataclass(frozen=True, slots=True)
class _Read:
    """A document as read, and the stamp its file had before."""

    document: Document
    stamp: Stamp


class Worker:
    """An open pipeline with the reading and writing around it."""

    def __init__(self, plan: Plan, *, fail_fast: bool = False) -> None:
        self._plan = plan
        self._fail_fast = fail_fast
        self._notices: list[str] = []
        self._output = OutputFolder(plan.output, plan.staging)
        self._pipeline = Pipeline(plan.config)
        self._memory: SqliteMemory | None = None
        self._feeds: StoredFeeds | None = None

    def open(self) -> None:
        """Open the stages; costs the loading of their data."""
        self._output.open()
        most = self._plan.config.translate.memory
        if most:
            self._memory = SqliteMemory(self._plan.memory, most, self._notices.append)
        self._feeds = StoredFeeds(self._plan.state)
        tools = Tools(
            self._plan.scratch, self._notices.append, memory=self._memory, feeds=self._feeds
        )
        self._pipeline.open(tools)

    def close(self) -> None:
        """Close the stages."""
        self._pipeline.close()
        if self._memory is not None:
            self._memory.close()
        if self._feeds is not None:
            self._feeds.close()

    def work(self, shard: Shard) -> ShardReport:
        """Clean the documents of a shard and put their files into place.

        A defect in one document fails that document alone. With ``fail_fast`` defects pass
        through instead.
        """
        self._notices.clear()
        self._pipeline.seconds = dict.fromkeys(self._pipeline.seconds, 0.0)
        start = time.perf_counter()
        read = [(task, self._read(task)) for task in shard.tasks]
        reading = time.perf_counter() - start
        try:
            outcomes = self._process(
                [found.document for _, found in read if isinstance(found, _Read)]
            )
            start = time.perf_counter()
            finished = iter(outcomes)
            results = tuple(
                self._write(task, found.stamp, next(finished))
                if isinstance(found, _Read)
                else found
                for task, found in read
            )
        except PlainfeedError as error:
            return ShardReport((), tuple(self._notices), stop=error)
        writing = time.perf_counter() - start
        seconds = (("read", reading), *self._pipeline.seconds.items(), ("write", writing))
        return ShardReport(results, tuple(self._notices), seconds, resident_bytes())

    def _read(self, task: Task) -> _Read | Same | Gone | Lost:
        path = Path(task.path)
        try:
            for _ in range(_READINGS):
                before, asked = _stamp(path), time.time_ns()
                data = read_bytes(path, self._plan.config.read.max_bytes)
                if before == _stamp(path):
                    break
            else:
                raise _changing(task)
            # What changed a moment before it was read may change again within the same tick of
            # the file system's clock: such a time is not trusted, the next run compares the bytes.
            stamp = before if before.ctime_ns < asked - _TICK_NS else NO_STAMP
            if task.known and hashlib.sha256(data).hexdigest() == task.known:
                return Same(task, stamp)
            document = document_from_bytes(data, task.id, task.path)
            if not document.feed:
                document = replace(document, feed=feed_of(task.id, self._plan.config.feeds))
            return _Read(document, stamp)
        except FileNotFoundError:
            return Gone(task)
        except DocumentError as error:
            if not os.path.lexists(path):
                return Gone(task)
            return Lost(task, Failed(error, "read"))

    def _process(self, documents: Sequence[Document]) -> list[Outcome]:
        """Process documents; where that breaks, halve until the culprit stands alone."""
        try:
            return self._pipeline.process(documents)
        except PlainfeedError:
            raise
        except Exception as error:
            if self._fail_fast:
                raise
            if len(documents) == 1:
                return [_defect(error)]
            middle = len(documents) // 2
            return self._process(documents[:middle]) + self._process(documents[middle:])

    def _write(self, task: Task, stamp: Stamp, outcome: Outcome) -> Done | Lost:
        """Put a document's files into place, the text last: it is what people wait for.

        Raises:
            RunAborted: the disk is full or may not be written, which is no document's fault.
        """
        if isinstance(outcome, Failed):
            return Lost(task, outcome)
        document = outcome.document
        record = record_of(document, self._pipeline.fingerprint, self._pipeline.versions)
        text = encode_text(render(document))
        told = encode_record(record) if self._plan.config.write.sidecar else b""
        outputs = outputs_for(task.id)
        try:
            if told:
                self._output.put(outputs.record, told)
            self._output.put(outputs.text, text)
        except DocumentError as error:
            return Lost(task, Failed(error, "write"))
        sizes = (len(text), len(told))
        return Done(task, document.digest, stamp, sizes, document.models, record["summary"])


def resident_bytes() -> int:
    """The memory this process holds now; where only its peak is known, that, else 0."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        pass
    try:
        import resource
    except ImportError:  # not on Windows
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def _stamp(path: Path) -> Stamp:
    """The stamp of a file.

    Raises:
        FileNotFoundError: it was deleted.
    """
    try:
        return Stamp.of(path.stat())
    except FileNotFoundError:
        if path.is_symlink():
            return NO_STAMP  # a link that leads nowhere: the reader says so
        raise
    except OSError:
        return NO_STAMP  # the reader says why


def _changing(task: Task) -> DocumentError:
    return DocumentError(
        "changing",
        f"{spell(task.path)}: it changes faster than it can be read",
        "the next run tries again; let whatever writes it finish",
    )


def _defect(error: Exception) -> Failed:
    message = f"{type(error).__name__}: {error}"
    trace = "".join(traceback.format_exception(error))
    return Failed(DocumentError("defect", message, DEFECT_ADVICE), trace=trace)
