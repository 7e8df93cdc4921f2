"""``plainfeed explain``: every line of a file, what each stage did to it, and why."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import click
from rich.console import Console

from pipeline.cli.changes import print_story
from pipeline.cli.input import read_document
from pipeline.cli.options import config_option
from pipeline.config import Config, load_config
from pipeline.document import Document
from pipeline.errors import ConfigError
from pipeline.flow import Pipeline
from pipeline.read.feeds import feed_of
from pipeline.read.source import spell
from pipeline.run.feeds import StoredFeeds
from pipeline.run.history import History
from pipeline.run.runner import WORK_FOLDER
from pipeline.stage import Tools


@click.command()
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Output folder of the runs over FILE: use what they remember of its feed.",
)
@config_option
def explain(file: Path, output: Path | None, config_path: Path | None) -> None:
    """Show every line of FILE with its language, its edits, and why it was kept or removed.

    Nothing is written. Lines that are left out of the output are struck through.
    """
    config = load_config(config_path)
    pipeline = Pipeline(config)
    document = read_document(file, config)
    with ExitStack() as stack:
        feeds = None
        if output is not None:
            feeds = stack.enter_context(closing(_remembered(output)))
            document = _placed(document, file, output, config)
        scratch = stack.enter_context(tempfile.TemporaryDirectory(prefix="plainfeed-"))
        notify = partial(click.echo, err=True)
        pipeline.open(Tools(Path(scratch), notify, explain=True, feeds=feeds))
        stack.callback(pipeline.close)
        cleaned = pipeline.clean(document)
    console = Console(highlight=False, soft_wrap=True)
    print_story(cleaned.document, list(pipeline.versions), console)
    if feeds is not None:
        console.print(f"feed: {document.feed}", style="dim", markup=False)


def _remembered(output: Path) -> StoredFeeds:
    """The memory of an output folder.

    Raises:
        ConfigError: no run has written into it.
    """
    state = output / WORK_FOLDER / "state.sqlite"
    if not state.exists():
        raise ConfigError(
            f"{output}: no run has written into it yet", "`plainfeed run IN OUT` starts one"
        )
    return StoredFeeds(state)


def _placed(document: Document, file: Path, output: Path, config: Config) -> Document:
    """The document as the last run into a folder knows it: with its place below the input."""
    source = Path(History(output / WORK_FOLDER / "reports").load()["input"])
    whole = file.absolute()
    id = spell(whole.relative_to(source).as_posix()) if whole.is_relative_to(source) else file.name
    return replace(document, id=id, feed=document.feed or feed_of(id, config.feeds))
