"""``plainfeed stage``: one stage alone, text in and text out."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.console import Console

from pipeline.cli.changes import print_changes
from pipeline.cli.input import read_document
from pipeline.cli.options import config_option
from pipeline.config import load_config
from pipeline.document import Document
from pipeline.flow import Pipeline, stages_for
from pipeline.stage import Failed
from pipeline.write.record import numbered, record_of
from pipeline.write.text import render


@click.command()
@click.argument("name", metavar="NAME")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True), default="-")
@config_option
@click.option("--diff", is_flag=True, help="Show what changed, line by line, in colour.")
@click.option("--json", "as_json", is_flag=True, help="Print the record instead of the text.")
def stage(name: str, file: Path, config_path: Path | None, diff: bool, as_json: bool) -> None:
    r"""Run the stage NAME (repair, detect, translate, strip) on FILE or standard input.

    Prints the text as that stage leaves it; for "detect", one line per line with language,
    confidence and how it was decided. Facts the stage needs (such as the language) are worked out
    first; no other stage changes the text.

    \b
    plainfeed stage repair item.txt --diff
    cat item.txt | plainfeed stage detect
    plainfeed stage strip item.txt --json
    """
    config = load_config(config_path)
    before = read_document(file, config)
    pipeline = Pipeline(config, stages_for(config, name))
    with pipeline:
        outcome = pipeline.process([before])[0]
    if isinstance(outcome, Failed):
        raise outcome.error
    after = outcome.document
    if as_json:
        record = record_of(after, pipeline.fingerprint, pipeline.versions)
        click.echo(json.dumps(record, ensure_ascii=False, indent=1))
    elif diff:
        print_changes(after, Console(highlight=False, soft_wrap=True))
    elif name == "detect":
        _print_languages(after)
    else:
        click.echo(render(after) if name == "strip" else after.body, nl=False)


def _print_languages(document: Document) -> None:
    """Line number, language, confidence, how it was decided, text: separated by tabs.

    A line in several languages takes as many lines, under one number.
    """
    for number, segment in numbered(document):
        verdict = segment.language
        runs = [(part.code, part.confidence, part.start, part.end) for part in verdict.parts]
        for code, confidence, start, end in runs or [
            (verdict.code, verdict.confidence, 0, len(segment.text))
        ]:
            columns = (number, code, f"{confidence:.2f}", verdict.how, segment.text[start:end])
            click.echo("\t".join(map(str, columns)))
