"""``plainfeed models``: what is installed, and how models come and go."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn
from rich.table import Table

from pipeline.cli.options import config_option
from pipeline.config import Config, load_config
from pipeline.errors import ConfigError, ExitCode, ModelError
from pipeline.languages import lookup, name_of
from pipeline.translate.calibrate import calibrate
from pipeline.translate.engine import Pair
from pipeline.translate.models.catalogue import Catalogue
from pipeline.translate.models.download import SOURCES
from pipeline.translate.models.install import (
    ProgressCallback,
    export,
    import_path,
    install,
    refresh_lists,
)
from pipeline.translate.models.offers import offers, sources
from pipeline.translate.models.store import Model, ModelStore

WIDTH = 160
"""Columns of the list where it does not go to a screen."""


@click.group()
def models() -> None:
    """List, install, import, verify and remove translation models."""


@models.command("list")
@click.option("--available", is_flag=True, help="List what can be installed.")
@click.option(
    "--refresh", is_flag=True, help="With --available: ask the sources what they have now."
)
@config_option
def list_models(config_path: Path | None, available: bool, refresh: bool) -> None:
    """List models that are installed or available.

    With --available, list those that can be installed, by the lists that come with plainfeed or
    were last asked for; only --refresh uses the network.
    """
    config = load_config(config_path)
    store = ModelStore(config.model_folder)
    if refresh and not available:
        raise click.UsageError("--refresh goes with --available")
    if refresh:
        refresh_lists(config, store)
    if available:
        _print_available(config, store)
        return
    table = _table("pair", "languages", "engine", "version", "licence", "origin")
    for model in store.models():
        table.add_row(
            str(model.pair), _names(model.pair), model.engine, model.version, model.licence,
            model.origin,
        )  # fmt: skip
    _print(table, f"no models in {store.folder}; `plainfeed models list --available` shows more")
    for problem in store.problems():
        _warn(problem)


@models.command("install")
@click.argument("languages", metavar="LANGUAGE...", nargs=-1, required=True)
@click.option("--engine", type=click.Choice(list(SOURCES)), help="Only from this engine's source.")
@click.option("--refresh", is_flag=True, help="Look for newer models than those known.")
@config_option
def install_models(
    languages: tuple[str, ...], engine: str | None, refresh: bool, config_path: Path | None
) -> None:
    """Install models.

    One for each LANGUAGE ("pt") or direction ("en-pt"); `plainfeed doctor` lists the languages.

    Models inside installed Python packages are preferred to downloads, and lists that come with
    plainfeed to those of the sources, so that the same command always installs the same model;
    --refresh asks the sources for what they have now.
    """
    config = load_config(config_path)
    store = ModelStore(config.model_folder)
    failures: list[ModelError] = []
    for pair in [_pair(language, config.translate.target) for language in languages]:
        before = store.models()
        try:
            with _progress(str(pair)) as progress:
                model = install(pair, config, store, engine, progress, refresh=refresh, warn=_warn)
        except ModelError as error:
            failures.append(error)
            continue
        calibrate(model, config, store)
        done = "already installed:" if model in before else "installed"
        click.echo(f"{done} {model.identity} from {model.origin}")
    if failures:
        raise ModelError("\n".join(error.message for error in failures), failures[-1].advice)


@models.command("import")
@click.argument("path", type=click.Path(path_type=Path, exists=True))
@config_option
def import_models(path: Path, config_path: Path | None) -> None:
    """Install models from a file or a folder.

    PATH is a package (.argosmodel), or a folder with Mozilla's files, with unpacked packages, or
    that `plainfeed models export` has filled: for machines without a network.
    """
    config = load_config(config_path)
    store = ModelStore(config.model_folder)
    for model in import_path(path, store):
        calibrate(model, config, store)
        click.echo(f"installed {model.identity} from {model.origin}")


@models.command("export")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.argument("languages", metavar="[LANGUAGE]...", nargs=-1)
@config_option
def export_models(folder: Path, languages: tuple[str, ...], config_path: Path | None) -> None:
    """Copy installed models into FOLDER.

    Those of each LANGUAGE, or all, to carry them to another machine. There, `plainfeed models
    import FOLDER` installs them.
    """
    config = load_config(config_path)
    store = ModelStore(config.model_folder)
    pairs = [_pair(language, config.translate.target) for language in languages]
    chosen = [model for model in store.models() if not pairs or model.pair in pairs]
    for pair in pairs:
        if not any(model.pair == pair for model in chosen):
            raise ModelError(
                f"no model for {pair} is installed", "`plainfeed models list` shows what is"
            )
    for model in chosen:
        click.echo(f"copied {export(model, folder, config.models.max_bytes).identity}")


@models.command()
@config_option
def licences(config_path: Path | None) -> None:
    """Show the licence and origin of every model.

    Also the files of the model that say more.
    """
    for model in ModelStore(load_config(config_path).model_folder).models():
        click.echo(f"{model.identity}\n  licence: {model.licence}\n  from: {model.origin}")
        for name, _ in model.files:
            if name.upper().startswith(("LICENSE", "LICENCE", "README", "NOTICE")):
                click.echo(f"  see: {model.folder / name}")


@models.command()
@config_option
def verify(config_path: Path | None) -> None:
    """Compare every file with its digest.

    The digests were noted when the models were installed.
    """
    store = ModelStore(load_config(config_path).model_folder)
    broken = False
    for model in store.models():
        problems = store.verify(model)
        broken = broken or bool(problems)
        click.echo(f"{model.identity}: {'; '.join(problems) or 'fine'}")
    for problem in store.problems():
        broken = True
        click.echo(problem)
    if not store.models() and not broken:
        click.echo(f"no models in {store.folder}")
    click.get_current_context().exit(ExitCode.MODEL if broken else ExitCode.OK)


@models.command()
@click.argument("languages", metavar="LANGUAGE...", nargs=-1, required=True)
@click.option("--engine", help="Only this engine's models.")
@config_option
def remove(languages: tuple[str, ...], engine: str | None, config_path: Path | None) -> None:
    """Remove installed models.

    Those of each LANGUAGE ("pt") or direction ("en-pt").
    """
    config = load_config(config_path)
    store = ModelStore(config.model_folder)
    for language in languages:
        pair = _pair(language, config.translate.target)
        chosen = [model for model in store.models() if _matches(model, pair, engine)]
        if not chosen:
            raise ModelError(
                f"no model for {pair} is installed", "`plainfeed models list` shows what is"
            )
        for model in chosen:
            store.remove(model)
            click.echo(f"removed {model.identity}")


def _print_available(config: Config, store: ModelStore) -> None:
    """What can be installed; directions to the target language come first."""
    catalogue = Catalogue(store.folder)
    installed = {(model.engine, model.pair): model.version for model in store.models()}
    found = offers(config, catalogue)
    table = _table("pair", "languages", "engine", "version", "download", "installed")
    for offer in sorted(found, key=lambda offer: offer.pair.target != config.translate.target):
        has = installed.get((offer.engine, offer.pair), "")
        table.add_row(
            str(offer.pair), _names(offer.pair), offer.engine, offer.version, offer.way, has
        )
    _print(table, "no list of models is known")
    for url in sources(config).values():
        if catalogue.known(url) is None:
            _warn(f"{url}: its list was never fetched; --refresh fetches it")


def _table(*headings: str) -> Table:
    table = Table(box=None)
    for heading in headings:
        table.add_column(heading, no_wrap=True)
    return table


def _print(table: Table, empty: str) -> None:
    """Print a table, or a sentence where it has no rows."""
    console = Console(highlight=False, width=None if sys.stdout.isatty() else WIDTH)
    console.print(table if table.row_count else empty, soft_wrap=True)


def _names(pair: Pair) -> str:
    return f"{name_of(pair.source)} → {name_of(pair.target)}"


def _warn(sentence: str) -> None:
    click.secho(sentence, fg="yellow", err=True)


def _pair(spelled: str, target: str) -> Pair:
    """``pt`` is Portuguese into the target language; ``en-pt`` names both sides."""
    source, dash, other = spelled.partition("-")
    try:
        pair = Pair(lookup(spelled).code, lookup(target).code)
    except ConfigError:
        if not dash:
            raise
        pair = Pair(lookup(source).code, lookup(other).code)
    if pair.source == pair.target:
        raise ConfigError(
            f"{spelled!r} is no direction: it starts and ends with {name_of(pair.source)}",
            "name both languages, such as 'en-pt'",
        )
    return pair


def _matches(model: Model, pair: Pair, engine: str | None) -> bool:
    return model.pair == pair and engine in (None, model.engine)


@contextmanager
def _progress(label: str) -> Iterator[ProgressCallback]:
    """A bar that fills while a model is downloaded; nothing where nobody watches."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn())
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
