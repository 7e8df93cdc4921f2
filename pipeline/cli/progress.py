"""How a run shows that it is alive: a bar, plain lines, or JSON lines. All on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pipeline.run.plan import Done, Lost
from pipeline.run.runner import Watcher


@contextmanager
def watcher_for(log: str) -> Iterator[Watcher]:
    """The watcher for a ``--log`` choice: ``auto``, ``plain`` or ``json``."""
    if log == "json":
        yield Watcher(
            lambda total: _json(event="start", documents=total),
            lambda result: _json(**_facts(result)),
            lambda line: _json(event="notice", text=line),
        )
    elif log == "plain" or not sys.stderr.isatty():
        yield Watcher(lambda _total: None, _plain, lambda line: click.echo(line, err=True))
    else:
        yield from _bar()


def _bar() -> Iterator[Watcher]:
    console = Console(stderr=True)
    columns = (TextColumn("cleaning"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task("", total=None)

        def result(one: Done | Lost) -> None:
            progress.advance(bar)
            if isinstance(one, Lost):
                console.print(_failure(one), style="red", markup=False, highlight=False)

        yield Watcher(
            lambda total: progress.update(bar, total=total),
            result,
            lambda line: console.print(line, markup=False, highlight=False),
        )


def _plain(result: Done | Lost) -> None:
    """One line per document."""
    if isinstance(result, Lost):
        click.echo(_failure(result), err=True)
        return
    summary = result.summary
    languages = ", ".join(f"{code} {count}" for code, count in summary["languages"].items())
    removed = summary["lines"] - summary["kept"]
    click.echo(f"done {result.task.id}: {languages}; {removed} lines removed", err=True)


def _failure(lost: Lost) -> str:
    error = lost.failure.error
    advice = f" ({error.advice})" if error.advice else ""
    return f"failed {lost.task.id}: {error.message}{advice}"


def _facts(result: Done | Lost) -> dict[str, Any]:
    if isinstance(result, Done):
        models = dict(result.models)
        return {"event": "done", "id": result.task.id, "models": models, **result.summary}
    error = result.failure.error
    return {
        "event": "failed",
        "id": result.task.id,
        "stage": result.failure.stage,
        "reason": error.reason,
        "message": error.message,
        "advice": error.advice,
    }


def _json(**facts: Any) -> None:
    click.echo(json.dumps(facts, ensure_ascii=False), err=True)
