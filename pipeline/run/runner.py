"""A whole run: scan, skip what is done, hand out the rest, put finished files into place."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice, takewhile
from pathlib import Path

from pipeline.config import Config
from pipeline.errors import ConfigError, PlainfeedError, RunAborted
from pipeline.flow import Pipeline
from pipeline.read.source import find, spell
from pipeline.run.executors import Executor, ProcessExecutor, SerialExecutor
from pipeline.run.feeds import Survey
from pipeline.run.history import History
from pipeline.run.lock import locked
from pipeline.run.metrics import metrics_of
from pipeline.run.plan import Done, Gone, Lost, Plan, Result, Same, ShardReport, shards_of
from pipeline.run.quarantine import Quarantine
from pipeline.run.report import RunReport
from pipeline.run.scan import Backlog, Choice
from pipeline.run.state import Entry, State, open_state
from pipeline.run.stop import Stop, Stopped
from pipeline.write.files import outputs_for, write_whole

WORK_FOLDER = ".plainfeed"
"""Folder in the output folder that holds the state, the lock, the reports and unfinished files."""

ABORT_AFTER = 20
"""Documents that must be finished before a share of failures means anything: if one document in
ten is bad, more than half of 20 are bad with a probability below 0.00001 (binomial)."""


@dataclass(frozen=True, slots=True)
class Watcher:
    """Whom a run tells what happens: the tally when the work begins, each result, each notice."""

    start: Callable[[RunReport], None]
    result: Callable[[Result], None]
    notice: Callable[[str], None]


def run(
    source: Path,
    output: Path,
    config: Config,
    watcher: Watcher,
    *,
    choice: Choice | None = None,
    prune: bool = False,
    fail_fast: bool = False,
    max_time_s: float | None = None,
    record_idle: bool = True,
    stop: Stop | None = None,
) -> RunReport:
    """Clean a folder or a file into an output folder.

    Documents whose content, configuration and models are unchanged since an earlier run are
    skipped.

    Args:
        source: a folder or a file.
        output: a folder, which is made if it is not there.
        config: how to clean.
        watcher: is told what happens.
        choice: which documents are done or left out besides; by default what is new.
        prune: remove the output of documents that are no longer in the input.
        fail_fast: work in this process and let the first defect through.
        max_time_s: seconds after which no further documents are begun.
        record_idle: keep a report even if there was nothing to do.
        stop: a request to end the run, for a caller that may make one.

    Raises:
        ConfigError: the input, the output folder or the configuration cannot be used.
        ModelError: a model is missing or broken, and the policy says stop.
        RunAborted: too large a share of the documents failed, or the output cannot be written.
        RunLocked: another run is at work in the output folder.
    """
    report = RunReport(started=time.time())
    until = None if max_time_s is None else time.monotonic() + max_time_s
    stop = stop or Stop()
    fingerprint = Pipeline(config).fingerprint
    _check_places(source, output)
    work = output / WORK_FOLDER
    executor: Executor = (
        SerialExecutor(stop, fail_fast=True) if fail_fast else ProcessExecutor(config.run, stop)
    )
    with (
        locked(output, work),
        _recorded(report, source, output, config, watcher, record_idle),
        closing(open_state(work / "state.sqlite", watcher.notice)) as state,
    ):
        driver = _Driver(source, output, config, state, watcher, fingerprint, report)
        try:
            backlog = Backlog(state, stop)
            backlog.collect(find(source, config.read.include, output, report.ignored))
            backlog.compare(fingerprint, config, output, choice or Choice())
            driver.forget(backlog, prune=prune)
            driver.drive(backlog, executor, until)
        except Stopped:
            report.ended = stop.signal.name if stop.signal else "stopped"
    return report


def _check_places(source: Path, output: Path) -> None:
    """Make sure that there is an input and that writing does not destroy it.

    Raises:
        ConfigError: there is none, or output would replace it.
    """
    if not source.exists():
        raise ConfigError(f"{spell(str(source))} does not exist", "check the path of the input")
    mirrored = output if source.is_dir() else output / outputs_for(source.name).text
    if mirrored.exists() and mirrored.samefile(source):
        raise ConfigError(
            f"{spell(str(source))}: the output would replace the input",
            "name another output folder",
        )


@contextmanager
def _recorded(
    report: RunReport,
    source: Path,
    output: Path,
    config: Config,
    watcher: Watcher,
    record_idle: bool,
) -> Iterator[None]:
    """Keep the report of a run, however it ends."""
    clock = time.perf_counter()
    try:
        yield
    except PlainfeedError as error:
        report.ended, report.error, report.code = "aborted", error.message, error.exit_code
        raise
    except BaseException as error:
        report.ended, report.error, report.code = "aborted", repr(error), 1
        raise
    finally:
        report.took = time.perf_counter() - clock
        if record_idle or report.todo or report.pruned or report.ended != "complete":
            places = {"input": spell(os.path.abspath(source)), "output": spell(str(output))}  # noqa: PTH100 (keeps links)
            data = places | report.as_data()
            try:
                History(output / WORK_FOLDER / "reports").add(data, config.run.keep_reports)
                if config.run.metrics:
                    write_whole(Path(config.run.metrics), metrics_of(data).encode())
            except OSError as error:
                place = error.filename or output
                watcher.notice(f"{place}: cannot be written: {error.strerror or error}")


class _Driver:
    """The only writer of the state, and the one that hands out what is to be written."""

    def __init__(
        self,
        source: Path,
        output: Path,
        config: Config,
        state: State,
        watcher: Watcher,
        fingerprint: str,
        report: RunReport,
    ) -> None:
        self._source = source
        self._output = output
        self._config = config
        self._state = state
        self._watcher = watcher
        self._fingerprint = fingerprint
        self._report = report
        self._quarantine = Quarantine(output / "quarantine")
        work = output / WORK_FOLDER
        self._survey = Survey(state, config)
        self._plan = Plan(
            config,
            output,
            work / "staging",
            work / "scratch",
            work / "memory.sqlite",
            state.path,
        )

    def forget(self, backlog: Backlog, *, prune: bool) -> None:
        """Drop what is known of inputs that are gone, and with ``prune`` their output as well.

        Notes on failures always go with their input. An input without any document is more likely
        a folder that is not mounted than one that was emptied: nothing is pruned then.
        """
        if prune and not backlog.counts.found:
            self._watcher.notice(f"{spell(str(self._source))}: holds no documents; nothing pruned")
            return
        gone = backlog.gone(failed=not prune)
        while batch := list(islice(gone, 512)):
            self._state.commit([], [id for id, taken in batch if self._forgotten(id, prune, taken)])

    def drive(self, backlog: Backlog, executor: Executor, until: float | None) -> None:
        """Bring every document to an end, one way or the other, as long as there is time."""
        report, counts = self._report, backlog.counts
        report.found, report.todo, report.size = counts.found, counts.todo, counts.size
        report.unchanged, report.failing = counts.unchanged, counts.failing
        report.waiting = counts.older + counts.younger
        self._watcher.start(report)
        self._sweep()
        for folder in (self._plan.staging, self._plan.scratch):
            folder.mkdir()
        try:
            refused = backlog.refused()
            while batch := list(islice(refused, 512)):
                self._finish(batch)
            tasks = counts.todo - counts.refused
            shards = shards_of(self._survey.before(backlog), tasks, self._config.run.workers)
            in_time = takewhile(lambda _: until is None or time.monotonic() < until, shards)
            if tasks:
                for shard_report in executor.map(self._plan, in_time):
                    self._take(shard_report)
            if report.left:
                report.ended = "max-time"
            else:
                self._survey.finish_turn()
        finally:
            self._sweep()

    def _sweep(self) -> None:
        """Remove unfinished files, also those of a run that was killed."""
        for folder in (self._plan.staging, self._plan.scratch):
            shutil.rmtree(folder, ignore_errors=True)

    def _take(self, report: ShardReport) -> None:
        """Account for a shard's report."""
        for notice in report.notices:
            self._watcher.notice(notice)
        self._report.seconds.update(dict(report.seconds))
        self._report.workers_peak = max(self._report.workers_peak, report.resident)
        if report.stop:
            raise report.stop
        self._finish(report.results)
        self._abort_if_hopeless()

    def _finish(self, results: Sequence[Result]) -> None:
        """Note what became of documents once their files are in place."""
        notes = self._quarantine.folder.is_dir()  # asked once: it costs as much as all the rest
        for result in results:
            if notes or isinstance(result, Lost):
                self._note(result)
        decided = [result for result in results if isinstance(result, Done | Lost)]
        self._state.commit(map(self._entry, decided))
        touched = [(same.task.id, same.stamp) for same in results if isinstance(same, Same)]
        if touched:
            self._state.restamp(touched)
        if any(isinstance(result, Gone) for result in results) and not self._source.exists():
            raise RunAborted(
                f"{spell(str(self._source))}: vanished while it was read",
                "is it still mounted? Run again when it is back; done documents are kept",
            )
        for result in results:
            self._report.add(result)
            self._watcher.result(result)

    def _entry(self, result: Done | Lost) -> Entry:
        id, fingerprint = result.task.id, self._fingerprint
        if isinstance(result, Lost):
            reason = result.failure.error.reason
            return Entry(id, result.task.stamp, "", fingerprint, reason=reason)
        return Entry(id, result.stamp, result.digest, fingerprint, result.models, result.sizes)

    def _note(self, result: Result) -> None:
        """Keep the quarantine true; if even that cannot be written, say so and go on."""
        try:
            if isinstance(result, Lost):
                self._quarantine.add(result)
            else:
                self._quarantine.release(result.task.id)
        except OSError as error:
            place = self._quarantine.place(result.task.id)
            self._watcher.notice(f"{place}: cannot be written: {error.strerror or error}")

    def _forgotten(self, id: str, prune: bool, taken: bool) -> bool:
        """Remove what is left of a document whose input is gone; whether that succeeded."""
        try:
            self._quarantine.release(id)
            if prune and not taken:
                self._remove(id)
                self._report.pruned += 1
        except OSError as error:
            place = error.filename or self._output
            self._watcher.notice(f"{place}: cannot be removed: {error.strerror or error}")
            return False
        return True

    def _remove(self, id: str) -> None:
        """Remove a document's output, and the folders that are empty without it."""
        outputs = outputs_for(id)
        for name in (outputs.record, outputs.text):
            (self._output / name).unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # the first that is not empty ends it
            for folder in (self._output / outputs.text).parents:
                if folder == self._output:
                    break
                folder.rmdir()

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
