"""What a run did, in numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields
from typing import Any

from pipeline.errors import ExitCode
from pipeline.run.plan import Done, Gone, Lost, Result, Same
from pipeline.translate.doubts import DOUBTS
from pipeline.translate.routing import MISSING


@dataclass(slots=True)
class RunReport:
    """The running tally of a run; its size does not grow with the number of documents.

    Attributes:
        started: when the run began, in seconds since 1970; ``took`` is how long it lasted.
        ended: ``complete``, ``max-time``, ``SIGINT``, ``SIGTERM``, or ``aborted`` by an error.
        error: the message of that error; ``code`` is what it leads to.
        found: documents in the input, ``todo`` of them to be done in this run, with ``size`` bytes.
        unchanged: documents that were done already; ``failing`` failed before and wait until they
            change or are retried; ``waiting`` were left out by their times (``--since``, or the
            quiet period of ``--watch``); ``gone`` were deleted while the run went on; ``pruned``
            were removed from the output.
        done: documents cleaned, with ``read`` bytes; ``flagged`` of them hold a flagged line.
        languages: counts over lines, like ``edits``, ``removed`` and ``flags``.
        reasons: the documents that failed in this run, by reason.
        missing: documents that hold a language for which no model is there, by language.
        seconds: time in each stage, over all workers.
        ignored: files of the input that are not read, by suffix.
        workers_peak: the most memory that a worker held after a shard, in bytes.
    """

    started: float = 0.0
    took: float = 0.0
    ended: str = "complete"
    error: str = ""
    code: int | None = None
    found: int = 0
    todo: int = 0
    size: int = 0
    unchanged: int = 0
    failing: int = 0
    waiting: int = 0
    gone: int = 0
    pruned: int = 0
    done: int = 0
    read: int = 0
    flagged: int = 0
    lines: int = 0
    kept: int = 0
    workers_peak: int = 0
    ignored: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    edits: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    seconds: Counter[str] = field(default_factory=Counter)
    touched: int = 0

    @property
    def failed(self) -> int:
        """The number of documents that could not be cleaned in this run."""
        return self.reasons.total()

    @property
    def left(self) -> int:
        """Documents that were to be done and were not, because the run ended before."""
        return self.todo - self.done - self.touched - self.gone - self.failed

    @property
    def flagged_share(self) -> float:
        """Of the lines in another language, the share that stayed so or whose text is in doubt."""
        doubted = sum(self.flags[f"guard-{name}"] for name in DOUBTS)
        wanting = self.flags["untranslated"] + doubted
        return wanting / max(1, self.edits["translate"] + self.flags["untranslated"], wanting)

    @property
    def exit_code(self) -> int:
        """What the shell gets to know."""
        if self.code is not None:
            return self.code
        stopped = {"SIGINT": ExitCode.INTERRUPTED, "SIGTERM": ExitCode.TERMINATED}
        if self.ended in stopped:
            return stopped[self.ended]
        return ExitCode.SOME_FAILED if self.failed or self.failing else ExitCode.OK

    def add(self, result: Result) -> None:
        """Count one document in."""
        match result:
            case Lost():
                self.reasons[result.failure.error.reason] += 1
            case Same():
                self.touched += 1
                self.unchanged += 1
            case Gone():
                self.gone += 1
            case Done():
                self._add_summary(result)

    def _add_summary(self, result: Done) -> None:
        summary = result.summary
        self.done += 1
        self.read += result.stamp.size or result.task.stamp.size
        self.flagged += bool(summary["flags"])
        self.lines += summary["lines"]
        self.kept += summary["kept"]
        for counter, counts in (
            (self.languages, summary["languages"]),
            (self.edits, summary["edits"]),
            (self.removed, summary["removed"]),
            (self.flags, summary["flags"]),
        ):
            for name, count in counts.items():
                counter[name] += count
        for language, model in result.models:
            if model == MISSING:
                self.missing[language] += 1

    def as_data(self) -> dict[str, Any]:
        """The tally as JSON data."""
        data: dict[str, Any] = {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if each.name not in ("code", "touched")
        }
        data |= {name: dict(value) for name, value in data.items() if isinstance(value, Counter)}
        data["seconds"] = {stage: round(spent, 3) for stage, spent in self.seconds.items()}
        data["took"] = round(self.took, 3)
        data["failed"] = data.pop("reasons")
        return data | {"left": self.left, "exit_code": int(self.exit_code)}
