"""``plainfeed report``: what a run did, from the report it left."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.console import Console

from pipeline.cli.summary import print_report
from pipeline.run.history import History
from pipeline.run.runner import WORK_FOLDER


@click.command()
@click.argument("output", metavar="OUT", type=click.Path(path_type=Path))
@click.argument("name", metavar="[RUN]", default="")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def report(output: Path, name: str, as_json: bool) -> None:
    """Show what a run into OUT did: the last one, or the one whose name begins with RUN.

    `plainfeed status OUT` lists the names.
    """
    data = History(output / WORK_FOLDER / "reports").load(name)
    if as_json:
        click.echo(json.dumps(data, ensure_ascii=False, indent=1))
    else:
        print_report(data, output, Console(highlight=False))
