"""``plainfeed run``: clean a folder, a file or standard input."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import click

from pipeline.cli.input import read_document, read_standard_input
from pipeline.cli.options import config_option
from pipeline.cli.progress import watcher_for
from pipeline.cli.summary import missing_model, print_summary
from pipeline.config import Config, load_config
from pipeline.errors import ExitCode
from pipeline.flow import Pipeline
from pipeline.run.runner import run as run_all
from pipeline.translate.routing import MISSING


@click.command()
@click.argument("source", metavar="IN", type=click.Path(path_type=Path, allow_dash=True))
@click.argument("output", metavar="OUT", type=click.Path(path_type=Path, allow_dash=True))
@config_option
@click.option("--workers", type=click.IntRange(1, 256), help="Processes that work at once.")
@click.option("--force", is_flag=True, help="Redo documents that have not changed.")
@click.option("--fail-fast", is_flag=True, help="Stop at the first defect, with its traceback.")
@click.option(
    "--missing",
    type=click.Choice(["install", "keep", "stop"]),
    help="Where a model is missing: try to install it, keep the text as it is, or stop.",
)
@click.option(
    "--max-flagged",
    type=click.FloatRange(0, 1),
    help="Exit with 1 where more than this share of the foreign lines is left or in doubt.",
)
@click.option(
    "--log",
    type=click.Choice(["auto", "plain", "json"]),
    default="auto",
    show_default=True,
    help="Progress bar on a terminal and plain lines elsewhere, plain lines, or JSON lines.",
)
def run(
    source: Path,
    output: Path,
    config_path: Path | None,
    workers: int | None,
    force: bool,
    fail_fast: bool,
    missing: str | None,
    max_flagged: float | None,
    log: str,
) -> None:
    r"""Clean the text files in IN and write them to OUT, under the same names.

    IN is a folder, a file, or "-" for standard input; OUT is a folder, or "-" for standard output
    if IN is a single document. Beside each clean text stands a JSON record of every edit. A second
    run only does what is new: content, configuration or models.

    \b
    plainfeed run feeds/ clean/ --workers 2
    plainfeed run item.txt -
    curl -s https://example.org/item.txt | plainfeed run - -
    */15 * * * *  plainfeed run /srv/feeds /srv/clean --log plain 2>>/var/log/plainfeed.log
    """
    overrides: dict[str, Any] = {"run.workers": workers, "translate.missing": missing}
    chosen = {key: value for key, value in overrides.items() if value is not None}
    config = load_config(config_path, chosen)
    if str(output) == "-":
        _to_stdout(source, config)
        return
    with tempfile.TemporaryDirectory(prefix="plainfeed-") as spool, watcher_for(log) as watcher:
        if str(source) == "-":
            source = Path(spool) / "stdin.txt"
            source.write_bytes(read_standard_input(config))
        report = run_all(source, output, config, watcher, force=force, fail_fast=fail_fast)
    print_summary(report, output, log)
    if max_flagged is not None and report.flagged_share > max_flagged:
        click.echo(
            f"{report.flagged_share:.1%} of the foreign lines are untranslated or in doubt, more "
            f"than --max-flagged allows; their flags say why",
            err=True,
        )
        click.get_current_context().exit(report.exit_code or ExitCode.SOME_FAILED)
    click.get_current_context().exit(report.exit_code)


def _to_stdout(source: Path, config: Config) -> None:
    """Clean one document and print it."""
    if source.is_dir():
        raise click.UsageError("a folder needs a folder as OUT, not '-'")
    cleaned = Pipeline(config).clean(read_document(source, config))
    click.echo(cleaned.text, nl=False)
    for language, model in cleaned.document.models:
        if model == MISSING:
            click.echo(missing_model(language), err=True)
