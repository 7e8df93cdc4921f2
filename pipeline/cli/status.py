"""``plainfeed status``: how an output folder is doing, without touching it."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from pipeline.cli.options import config_option
from pipeline.cli.progress import printable
from pipeline.cli.summary import missing_model
from pipeline.config import Config, load_config
from pipeline.errors import ConfigError
from pipeline.flow import Pipeline
from pipeline.read.source import find
from pipeline.run.feeds import remembered
from pipeline.run.history import History
from pipeline.run.lock import is_locked
from pipeline.run.runner import WORK_FOLDER
from pipeline.run.scan import Backlog, Choice
from pipeline.run.state import open_existing
from pipeline.run.stop import Stop
from pipeline.translate.routing import MISSING

_RUNS = 10
_NAMES = 5


@click.command()
@click.argument("output", metavar="OUT", type=click.Path(path_type=Path))
@config_option
@click.option("--json", "as_json", is_flag=True, help="Print all of it as JSON.")
def status(output: Path, config_path: Path | None, as_json: bool) -> None:
    """Show the last runs into OUT, what waits to be done, what failed, and what lacks a model.

    Looks through the input of the last run for what is new. Pass the --config of the runs:
    another configuration means that all documents wait to be redone.
    """
    facts = facts_of(output, load_config(config_path))
    if as_json:
        click.echo(json.dumps(facts, ensure_ascii=False, indent=1))
    else:
        _print(facts, Console(highlight=False))


def facts_of(output: Path, config: Config) -> dict[str, Any]:
    """Everything that the verb shows, as JSON data.

    Raises:
        ConfigError: no run has ever written into the folder.
    """
    work = output / WORK_FOLDER
    history = History(work / "reports")
    names = history.names()
    if not names and is_locked(work):
        raise ConfigError(f"{output}: the first run is still at work", "look again when it ended")
    if not names:
        raise ConfigError(
            f"{output}: no run has written into it yet", "`plainfeed run IN OUT` starts one"
        )
    runs = {name: history.load(name) for name in names[-_RUNS:]}
    with closing(open_existing(work / "state.sqlite")) as state:
        untranslated: Counter[str] = Counter()
        documents = 0
        for models, count in state.models():
            documents += count
            untranslated.update({code: count for code, model in models if model == MISSING})
        failures = state.failures()
        feeds = remembered(state)
        backlog = Backlog(state, Stop())
        source = Path(runs[names[-1]]["input"])
        waiting = None
        if source.exists():
            backlog.collect(find(source, config.read.include, output, Counter()))
            backlog.compare(Pipeline(config).fingerprint, config, output, Choice(passing=False))
            waiting = backlog.counts.todo - backlog.counts.to_compare
    return {
        "input": str(source),
        "output": str(output),
        "at_work": is_locked(work),
        "documents": documents,
        "backlog": waiting,
        "failures": failures,
        "untranslated": dict(untranslated),
        "feeds": feeds,
        "runs": runs,
    }


def _print(facts: dict[str, Any], console: Console) -> None:
    table = Table("run", "took", "cleaned", "failed", "left", "ended", box=None)
    for name, report in facts["runs"].items():
        table.add_row(
            name,
            f"{report['took']:.1f} s",
            str(report["done"]),
            str(sum(report["failed"].values())),
            str(report["left"]),
            report["ended"],
        )
    console.print(table)
    if facts["at_work"]:
        console.print("A run is at work now.")
    backlog = facts["backlog"]
    console.print(
        f"{facts['documents']} documents are clean; "
        + (
            f"{printable(facts['input'])} is not there now"
            if backlog is None
            else f"{backlog} of {printable(facts['input'])} wait to be done"
        ),
        markup=False,
        soft_wrap=True,
    )
    if facts["feeds"]:
        console.print(
            f"what recurs in feeds is known from {sum(facts['feeds'].values())} documents"
            f" (feeds: {len(facts['feeds'])})"
        )
    for reason, ids in facts["failures"].items():
        named = ", ".join(map(printable, ids[:_NAMES])) + (", …" if len(ids) > _NAMES else "")
        console.print(f"failed, {reason}: {len(ids)} ({named})", markup=False, soft_wrap=True)
    if facts["failures"]:
        console.print(
            f"why: {facts['output']}/quarantine/*/error.json; again: `plainfeed retry"
            f" {facts['output']}`",
            markup=False,
            soft_wrap=True,
        )
    for language, count in sorted(facts["untranslated"].items()):
        console.print(f"{missing_model(language)} (documents: {count})", soft_wrap=True)
