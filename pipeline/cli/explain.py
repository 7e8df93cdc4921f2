"""``plainfeed explain``: every line of a file, what each stage did to it, and why."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

import click
from rich.console import Console

from pipeline.cli.changes import print_story
from pipeline.cli.input import read_document
from pipeline.cli.options import config_option
from pipeline.config import load_config
from pipeline.flow import Pipeline
from pipeline.stage import Tools


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@config_option
def explain(file: Path, config_path: Path | None) -> None:
    """Show every line of FILE with its language, its edits, and why it was kept or removed.

    Nothing is written. Lines that are left out of the output are struck through.
    """
    config = load_config(config_path)
    pipeline = Pipeline(config)
    with tempfile.TemporaryDirectory(prefix="plainfeed-") as scratch:
        notify = partial(click.echo, err=True)
        pipeline.open(Tools(Path(scratch), notify, explain=True))
        cleaned = pipeline.clean(read_document(file, config))
        pipeline.close()
    print_story(cleaned.document, list(pipeline.versions), Console(highlight=False, soft_wrap=True))
