"""``plainfeed learn``: rules proposed from what recurs in a feed, for a person to review."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from pipeline.cli.options import config_option
from pipeline.config import load_config
from pipeline.detect import identify
from pipeline.document import Document
from pipeline.errors import DocumentError
from pipeline.read.text import document_from_bytes, read_bytes
from pipeline.strip.learn import propose

_TOLD_ITEMS, _TOLD_CHARACTERS = 50, 1_000
"""So many items, and so much of each, tell the language of a feed."""


@click.command()
@click.argument("feed", type=click.Path(path_type=Path, exists=True, file_okay=False))
@config_option
def learn(feed: Path, config_path: Path | None) -> None:
    """Propose rules for the lines that recur in the items of the folder FEED.

    The rules are printed as a rule pack with examples and counts. Read them, keep those you agree
    with in a file of a folder of your own, and name that folder in the configuration as
    strip.rules. Nothing is changed.
    """
    config = load_config(config_path)
    documents: list[Document] = []
    for path in sorted({found for name in config.read.include for found in feed.rglob(name)}):
        try:
            data = read_bytes(path, config.read.max_bytes)
            documents.append(document_from_bytes(data, str(path.relative_to(feed)), str(path)))
        except DocumentError as error:
            click.echo(f"left out: {error.message}", err=True)
    items = [[segment.text for segment in one.segments] for one in documents]
    click.echo(propose(items, feed.absolute().name, _language_of(items)), nl=False)


def _language_of(items: list[list[str]]) -> str:
    """The language that most items are in."""
    texts = [" ".join(lines)[:_TOLD_CHARACTERS] for lines in items[:_TOLD_ITEMS]]
    return Counter(identify(texts)).most_common(1)[0][0] if texts else ""
