"""What a worker does: shards in, reports out. The one place where defects are caught."""

from __future__ import annotations

import time
import traceback
from collections.abc import Sequence

from pipeline.document import Document
from pipeline.errors import DocumentError, PlainfeedError
from pipeline.flow import Pipeline
from pipeline.read.text import document_from_bytes, read_bytes
from pipeline.run.memory import SqliteMemory
from pipeline.run.plan import Done, Lost, Plan, Shard, ShardReport, Task
from pipeline.stage import Failed, Kept, Outcome, Tools
from pipeline.write.files import encode_record, encode_text, outputs_for
from pipeline.write.record import record_of
from pipeline.write.text import render

DEFECT_ADVICE = "this is a defect: please report it with the traceback in error.json"


class Worker:
    """An open pipeline with the reading and writing around it."""

    def __init__(self, plan: Plan, *, fail_fast: bool = False) -> None:
        self._plan = plan
        self._fail_fast = fail_fast
        self._notices: list[str] = []
        self._pipeline = Pipeline(plan.config)
        self._memory: SqliteMemory | None = None

    def open(self) -> None:
        """Open the stages; costs the loading of their data."""
        most = self._plan.config.translate.memory
        if most:
            self._memory = SqliteMemory(self._plan.memory, most, self._notices.append)
        self._pipeline.open(Tools(self._plan.scratch, self._notices.append, self._memory))

    def close(self) -> None:
        """Close the stages."""
        self._pipeline.close()
        if self._memory is not None:
            self._memory.close()

    def work(self, shard: Shard) -> ShardReport:
        """Clean the documents of a shard and leave their files in the staging folder.

        A defect in one document fails that document alone. With ``fail_fast`` defects pass
        through instead.
        """
        self._notices.clear()
        self._pipeline.seconds = dict.fromkeys(self._pipeline.seconds, 0.0)
        start = time.perf_counter()
        read = [(task, self._read(task)) for task in shard.tasks]
        reading = time.perf_counter() - start
        try:
            outcomes = self._process([o.document for _, o in read if isinstance(o, Kept)])
        except PlainfeedError as error:
            return ShardReport((), tuple(self._notices), stop=error)
        start = time.perf_counter()
        finished = iter(outcomes)
        results = tuple(
            self._write(task, next(finished) if isinstance(outcome, Kept) else outcome)
            for task, outcome in read
        )
        writing = time.perf_counter() - start
        seconds = (("read", reading), *self._pipeline.seconds.items(), ("write", writing))
        return ShardReport(results, tuple(self._notices), seconds)

    def _read(self, task: Task) -> Outcome:
        try:
            data = read_bytes(task.path, self._plan.config.read.max_bytes)
            return Kept(document_from_bytes(data, task.id, str(task.path)))
        except DocumentError as error:
            return Failed(error, "read")

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

    def _write(self, task: Task, outcome: Outcome) -> Done | Lost:
        if isinstance(outcome, Failed):
            return Lost(task, outcome)
        document = outcome.document
        outputs = outputs_for(task.id)
        record = record_of(document, self._pipeline.fingerprint, self._pipeline.versions)
        try:
            staged = self._plan.staging / outputs.text
            staged.parent.mkdir(parents=True, exist_ok=True)
            staged.write_bytes(encode_text(render(document)))
            if self._plan.config.write.sidecar:
                (self._plan.staging / outputs.record).write_bytes(encode_record(record))
        except OSError as error:
            return Lost(task, Failed(unwritable(str(self._plan.staging), error), "write"))
        return Done(task, document.digest, outputs, document.models, record["summary"])


def unwritable(place: str, error: OSError) -> DocumentError:
    """The error of a document whose output could not be written."""
    return DocumentError(
        "unwritable",
        f"{place}: cannot be written: {error.strerror or error}",
        "make room on the disk or check the rights of the output folder, then run again",
    )


def _defect(error: Exception) -> Failed:
    message = f"{type(error).__name__}: {error}"
    trace = "".join(traceback.format_exception(error))
    return Failed(DocumentError("defect", message, DEFECT_ADVICE), trace=trace)
