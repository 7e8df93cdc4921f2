"""Runs without end, for people without cron: look, clean what has come to rest, look again."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline.config import Config
from pipeline.errors import PlainfeedError, RunLocked
from pipeline.run.report import RunReport
from pipeline.run.runner import Watcher, run
from pipeline.run.scan import Choice
from pipeline.run.stop import Stop

LOOKING_SHARE = 0.1
"""Most of the time that is spent looking at an input in which nothing happens: a folder of a
million files is looked at less often than ``run.poll_s`` says."""

RETRY_S = 900.0
"""How often a watch tries again what failed for a reason that may have passed: as often as a run
every quarter of an hour would. A change of the file, its rights included, is seen at once."""


class _Unrepeated:
    """Passes a notice on, unless the look before brought the same one."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._before: set[str] = set()
        self._now: set[str] = set()

    def next_look(self) -> None:
        """What was noticed since the last call is what the look before brought."""
        self._before, self._now = self._now, set()

    def __call__(self, line: str) -> None:
        if line not in self._before and line not in self._now:
            self._tell(line)
        self._now.add(line)


def watch(
    source: Path,
    output: Path,
    config: Config,
    watcher: Watcher,
    finished: Callable[[RunReport], None],
    stop: Stop,
    choice: Choice,
    *,
    prune: bool = False,
) -> RunReport:
    """Clean what is new whenever there is something, until the process is asked to stop.

    A file is read when it has not been touched for ``run.quiet_s`` seconds, so that a half-copied
    one is left alone. ``finished`` is told of every run that had something to do. ``force`` and
    ``retry`` hold for the first run only. What failed for a reason that may have passed is tried
    every ``RETRY_S`` seconds. The lock is held while a run lasts, not between them.

    Another run that is at work in the output folder, or an input that is gone, is waited for,
    except at the beginning. A notice is not repeated as long as every look brings it.

    Raises:
        PlainfeedError: as :func:`~pipeline.run.runner.run` does.
    """
    notice = _Unrepeated(watcher.notice)
    quieter = replace(watcher, notice=notice)
    report = None
    tried = -math.inf
    while True:
        began = time.monotonic()
        passing = began - tried >= RETRY_S
        looking_s = 0.0
        notice.next_look()
        before_ns = time.time_ns() - int(config.run.quiet_s * 1e9)
        try:
            report = run(
                source,
                output,
                config,
                quieter,
                choice=replace(choice, passing=passing, before_ns=before_ns),
                prune=prune,
                record_idle=False,
                stop=stop,
            )
        except PlainfeedError as error:
            will_pass = isinstance(error, RunLocked) or not source.exists()
            if report is None or not will_pass:
                raise
            notice(error.message)
        else:
            if report.todo or report.pruned:
                finished(report)
            else:
                looking_s = time.monotonic() - began
            tried = began if passing else tried
            choice = replace(choice, force=False, retry=False)
        stop.wait(max(config.run.poll_s, looking_s * (1 / LOOKING_SHARE - 1)))
        if stop.signal:
            report = report or RunReport()
            report.ended = stop.signal.name
            return report
