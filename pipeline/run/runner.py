"""A whole run: scan, skip what is done, hand out the rest, put finished files into place."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pipeline.config import Config
from pipeline.errors import RunAborted
from pipeline.flow import Pipeline
from pipeline.read.source import find
from pipeline.run.executors import Executor, ProcessExecutor, SerialExecutor
from pipeline.run.lock import locked
from pipeline.run.plan import Done, Lost, Plan, ShardReport, shards_of
from pipeline.run.quarantine import Quarantine
from pipeline.run.report import RunReport
from pipeline.run.scan import Todo, scan
from pipeline.run.state import Entry, State
from pipeline.run.worker import unwritable
from pipeline.stage import Failed

WORK_FOLDER = ".plainfeed"
"""Folder in the output folder that holds the state, the lock and unfinished files."""

ABORT_AFTER = 20
"""Documents that must be finished before a share of failures means anything: if one document in
ten is bad, more than half of 20 are bad with a probability below 0.00001 (binomial)."""


@dataclass(frozen=True, slots=True)
class Watcher:
    """Whom a run tells what happens: the number of documents, each result, each notice."""

    start: Callable[[int], None]
    result: Callable[[Done | Lost], None]
    notice: Callable[[str], None]


def run(
    source: Path,
    output: Path,
    config: Config,
    watcher: Watcher,
    *,
    force: bool = False,
    fail_fast: bool = False,
) -> RunReport:
    """Clean a folder or a file into an output folder.

    Documents whose content, configuration and models are unchanged since an earlier run are
    skipped, unless ``force`` is set. ``fail_fast`` works in this process and lets the first defect
    through.

    Raises:
        ConfigError: the input, the output folder or the configuration cannot be used.
        ModelError: a model is missing or broken, and the policy says stop.
        RunAborted: too large a share of the documents failed.
        RunLocked: another run is at work in the output folder.
    """
    fingerprint = Pipeline(config).fingerprint
    found = find(source, config.read.include, output)
    work = output / WORK_FOLDER
    executor: Executor = (
        SerialExecutor(fail_fast=True) if fail_fast else ProcessExecutor(config.run.workers)
    )
    with locked(output, work), closing(State(work / "state.sqlite")) as state:
        finished = {} if force else state.entries()
        todo = scan(found, finished, fingerprint, config, output)
        driver = _Driver(output, config, state, watcher, fingerprint)
        report = driver.drive(todo, executor)
    report.found = len(found.items) + len(found.refused)
    report.ignored = found.ignored
    return report


class _Driver:
    """The only writer of the state and of the output folder."""

    def __init__(
        self, output: Path, config: Config, state: State, watcher: Watcher, fingerprint: str
    ) -> None:
        self._output = output
        self._config = config
        self._state = state
        self._watcher = watcher
        self._fingerprint = fingerprint
        self._quarantine = Quarantine(output / "quarantine")
        self._report = RunReport()

    def drive(self, todo: Todo, executor: Executor) -> RunReport:
        """Bring every document to an end, one way or the other."""
        work = self._output / WORK_FOLDER
        plan = Plan(self._config, work / "staging", work / "scratch", work / "memory.sqlite")
        for folder in (plan.staging, plan.scratch):
            shutil.rmtree(folder, ignore_errors=True)  # left behind by a run that was killed
            folder.mkdir()
        self._report.unchanged = todo.unchanged
        self._watcher.start(len(todo.tasks) + len(todo.refused))
        try:
            self._finish(todo.refused, plan)
            if todo.tasks:
                shards = shards_of(todo.tasks, self._config.run.workers)
                for report in executor.map(plan, shards):
                    self._take(report, plan)
        finally:
            shutil.rmtree(plan.staging, ignore_errors=True)
            shutil.rmtree(plan.scratch, ignore_errors=True)
        return self._report

    def _take(self, report: ShardReport, plan: Plan) -> None:
        """Account for a shard's report."""
        for notice in report.notices:
            self._watcher.notice(notice)
        self._report.seconds.update(dict(report.seconds))
        if report.stop:
            raise report.stop
        self._finish(report.results, plan)
        self._abort_if_hopeless()

    def _finish(self, results: Sequence[Done | Lost], plan: Plan) -> None:
        """Put files into place, then note the documents: killed in between, they are redone."""
        placed = [self._place(result, plan) for result in results]
        entries = [
            Entry(result.task.id, result.digest, self._fingerprint, result.models)
            for result in placed
            if isinstance(result, Done)
        ]
        lost = [result.task.id for result in placed if isinstance(result, Lost)]
        self._state.commit(entries, lost)
        for result in placed:
            self._note(result)
            self._report.add(result)
            self._watcher.result(result)

    def _note(self, result: Done | Lost) -> None:
        """Keep the quarantine true; if even that cannot be written, say so and go on."""
        try:
            if isinstance(result, Lost):
                self._quarantine.add(result)
            else:
                self._quarantine.release(result.task.id)
        except OSError as error:
            place = self._quarantine.place(result.task.id)
            self._watcher.notice(f"{place}: cannot be written: {error.strerror or error}")

    def _place(self, result: Done | Lost, plan: Plan) -> Done | Lost:
        """Move a document's files from the staging folder to where they belong."""
        if isinstance(result, Lost):
            return result
        try:
            for name in (result.outputs.record, result.outputs.text):
                staged = plan.staging / name
                if staged.exists():
                    target = self._output / name
                    target.parent.mkdir(parents=True, exist_ok=True)
                    staged.replace(target)
        except OSError as error:
            return Lost(result.task, Failed(unwritable(str(self._output), error), "write"))
        return result

    def _abort_if_hopeless(self) -> None:
        finished = self._report.done + self._report.failed
        share = self._report.failed / finished if finished else 0.0
        if finished >= ABORT_AFTER and share > self._config.run.max_failed_share:
            reason, count = self._report.reasons.most_common(1)[0]
            raise RunAborted(
                f"{self._report.failed} of the first {finished} documents failed, "
                f"{count} of them with {reason!r}",
                f"see {self._quarantine.folder}, then run again; done documents are kept",
            )
