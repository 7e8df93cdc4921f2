"""How a run shows that it is alive: a live display, plain lines, or JSON lines. On standard error.

Without a terminal only what needs somebody's attention is told: cron makes a mail of every line.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click
from rich.console import Console, Group
from rich.live import Live
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from pipeline.languages import name_of
from pipeline.run.plan import Done, Lost, Result
from pipeline.run.report import RunReport
from pipeline.run.runner import Watcher


@contextmanager
def watcher_for(log: str) -> Iterator[Watcher]:
    """The watcher for a ``--log`` choice: ``auto``, ``plain`` or ``json``."""
    if log == "json":
        yield Watcher(
            lambda report: _json(event="start", documents=report.todo, bytes=report.size),
            _told,
            lambda line: _json(event="notice", text=line),
        )
    elif log == "auto" and sys.stderr.isatty():
        yield from _display()
    else:
        result = _plain if log == "plain" else _only_failures
        yield Watcher(lambda _report: None, result, lambda line: _say(printable(line)))


def printable(text: str) -> str:
    """Text fit for a terminal and for one line: what a hostile file name holds is escaped."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )


def _display() -> Iterator[Watcher]:
    """A bar with a line of what is going on below it; gone when the run ends."""
    console = Console(stderr=True)
    progress = Progress(
        TextColumn("cleaning"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        console=console,
    )
    bar = progress.add_task("", total=None, speed="")
    tally = RunReport()
    began = time.monotonic()

    def picture() -> Group:
        return Group(
            progress, Text(standing(tally), style="dim", no_wrap=True, overflow="ellipsis")
        )

    def start(report: RunReport) -> None:
        nonlocal tally, began
        tally, began = report, time.monotonic()
        progress.reset(bar, total=report.todo, speed="")

    def result(one: Result) -> None:
        took = time.monotonic() - began
        speed = f"{tally.read / 1e6 / took:.2f} MB/s" if took > 0 else ""
        progress.update(bar, advance=1, speed=speed)
        if isinstance(one, Lost):
            console.print(_failure(one), style="red", markup=False, highlight=False)

    def notice(line: str) -> None:
        console.print(printable(line), markup=False, highlight=False)

    with Live(get_renderable=picture, console=console, transient=True, refresh_per_second=4):
        yield Watcher(start, result, notice)


def standing(report: RunReport) -> str:
    """The middle of a run in one line: time per stage, languages, flagged and failed documents."""
    spent = report.seconds.total() or 1.0
    stages = " ".join(f"{stage} {took / spent:.0%}" for stage, took in report.seconds.items())
    lines = max(1, report.languages.total())
    languages = " ".join(
        f"{name_of(code)} {count / lines:.0%}" for code, count in report.languages.most_common(4)
    )
    counts = f"{report.flagged} flagged, {report.failed} failed"
    return " · ".join(part for part in (stages, languages, counts) if part)


def _plain(result: Result) -> None:
    """One line per document."""
    if isinstance(result, Done):
        summary = result.summary
        languages = ", ".join(f"{code} {count}" for code, count in summary["languages"].items())
        removed = summary["lines"] - summary["kept"]
        _say(f"done {printable(result.task.id)}: {languages}; {removed} lines removed")
    else:
        _only_failures(result)


def _only_failures(result: Result) -> None:
    if isinstance(result, Lost):
        _say(_failure(result))


def _failure(lost: Lost) -> str:
    error = lost.failure.error
    advice = f" ({error.advice})" if error.advice else ""
    return printable(f"failed {lost.task.id}: {error.message}{advice}")


def _told(result: Result) -> None:
    if isinstance(result, Done):
        models = dict(result.models)
        _json(event="done", id=result.task.id, models=models, **result.summary)
    elif isinstance(result, Lost):
        error = result.failure.error
        _json(
            event="failed",
            id=result.task.id,
            stage=result.failure.stage,
            reason=error.reason,
            message=error.message,
            advice=error.advice,
        )


def _json(**facts: Any) -> None:
    _say(json.dumps(facts, ensure_ascii=False))


def _say(line: str) -> None:
    click.echo(line, err=True)
