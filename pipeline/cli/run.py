"""``plainfeed run`` and ``plainfeed retry``: clean a folder, a file or standard input."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import click

from pipeline.cli.input import read_document, read_standard_input
from pipeline.cli.options import config_option
from pipeline.cli.progress import watcher_for
from pipeline.cli.summary import missing_model, print_summary
from pipeline.cli.times import Moment, Span
from pipeline.config import Config, load_config
from pipeline.errors import ExitCode
from pipeline.flow import Pipeline
from pipeline.run.history import History
from pipeline.run.runner import WORK_FOLDER
from pipeline.run.runner import run as run_all
from pipeline.run.scan import Choice
from pipeline.run.stop import Stop
from pipeline.run.watch import watch as watch_all
from pipeline.translate.routing import MISSING

workers_option = click.option(
    "--workers", type=click.IntRange(1, 256), help="Processes that work at once."
)
log_option = click.option(
    "--log",
    type=click.Choice(["auto", "plain", "json"]),
    default="auto",
    show_default=True,
    help="A live display on a terminal and failures alone elsewhere; a line per document; or JSON.",
)


@click.command()
@click.argument("source", metavar="IN", type=click.Path(path_type=Path, allow_dash=True))
@click.argument("output", metavar="OUT", type=click.Path(path_type=Path, allow_dash=True))
@config_option
@workers_option
@click.option("--force", is_flag=True, help="Redo documents that have not changed.")
@click.option("--since", type=Moment(), help="Only files changed since: 2d ago, or a date.")
@click.option("--max-time", type=Span(), help="Begin nothing new after: 90s, 15m, 2h.")
@click.option("--prune", is_flag=True, help="Remove the output of inputs that are gone.")
@click.option("--watch", is_flag=True, help="Go on, cleaning what comes, until stopped.")
@click.option("--metrics", type=click.Path(), help="Write Prometheus metrics to this file.")
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
@log_option
def run(
    source: Path,
    output: Path,
    config_path: Path | None,
    workers: int | None,
    force: bool,
    since: float | None,
    max_time: float | None,
    prune: bool,
    watch: bool,
    metrics: str | None,
    fail_fast: bool,
    missing: str | None,
    max_flagged: float | None,
    log: str,
) -> None:
    r"""Clean the text files in IN and write them to OUT, under the same names.

    IN is a folder, a file, or "-" for standard input; OUT is a folder, or "-" for standard output
    if IN is a single document. Beside each clean text stands a JSON record of every edit. A second
    run only does what is new: content, configuration or models. Ctrl-C and SIGTERM end a run within
    seconds and keep what is done.

    \b
    plainfeed run feeds/ clean/ --workers 2
    plainfeed run feeds/ clean/ --watch
    plainfeed run item.txt -
    curl -s https://example.org/item.txt | plainfeed run - -
    */15 * * * *  plainfeed run /srv/feeds /srv/clean --max-time 14m 2>>/var/log/plainfeed.log
    """
    config = _config(
        config_path,
        {"run.workers": workers, "translate.missing": missing, "run.metrics": metrics},
    )
    if str(output) == "-":
        _to_stdout(source, config)
        return
    if watch and (fail_fast or max_time is not None or str(source) == "-"):
        raise click.UsageError("--watch goes with neither --fail-fast, --max-time nor '-'")
    choice = Choice(force=force, since_ns=int((since or 0) * 1e9))
    with tempfile.TemporaryDirectory(prefix="plainfeed-") as spool:
        if str(source) == "-":
            source = Path(spool) / "stdin.txt"
            source.write_bytes(read_standard_input(config))
        if watch:
            _watch(source, output, config, choice, prune, log)
        else:
            limits = {"prune": prune, "fail_fast": fail_fast, "max_time_s": max_time}
            _run(source, output, config, log, max_flagged, choice=choice, **limits)


@click.command()
@click.argument("output", metavar="OUT", type=click.Path(path_type=Path))
@config_option
@workers_option
@log_option
def retry(output: Path, config_path: Path | None, workers: int | None, log: str) -> None:
    """Run again as the last run into OUT did, and try what failed once more.

    What fails for its content is otherwise left alone until it, the configuration or the version
    of plainfeed changes. Pass the --config of that run.
    """
    source = Path(History(output / WORK_FOLDER / "reports").load()["input"])
    config = _config(config_path, {"run.workers": workers})
    _run(source, output, config, log, choice=Choice(retry=True))


def _config(path: Path | None, overrides: dict[str, Any]) -> Config:
    return load_config(path, {key: value for key, value in overrides.items() if value is not None})


def _run(
    source: Path,
    output: Path,
    config: Config,
    log: str,
    max_flagged: float | None = None,
    **orders: Any,
) -> None:
    """One run, its summary, and its exit code."""
    with Stop().listening() as stop:
        with watcher_for(log) as watcher:
            report = run_all(source, output, config, watcher, stop=stop, **orders)
        print_summary(report, output, log)
    code = report.exit_code
    if max_flagged is not None and report.flagged_share > max_flagged:
        click.echo(
            f"{report.flagged_share:.1%} of the foreign lines are untranslated or in doubt, more "
            f"than --max-flagged allows; their flags say why",
            err=True,
        )
        code = code or ExitCode.SOME_FAILED
    click.get_current_context().exit(code)


def _watch(
    source: Path, output: Path, config: Config, choice: Choice, prune: bool, log: str
) -> None:
    """Runs until somebody stops them, with a summary of each that had something to do."""
    quiet = "plain" if log == "auto" else log
    with Stop().listening() as stop, watcher_for(log) as watcher:
        report = watch_all(
            source,
            output,
            config,
            watcher,
            lambda finished: print_summary(finished, output, quiet),
            stop,
            choice,
            prune=prune,
        )
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
