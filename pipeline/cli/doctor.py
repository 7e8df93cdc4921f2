"""``plainfeed doctor``: what is installed, what can be translated, and what is missing."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from pipeline import __version__
from pipeline.cli.models import WIDTH
from pipeline.cli.options import config_option
from pipeline.config import Config, load_config
from pipeline.flow import build_stages
from pipeline.languages import LANGUAGES, canonical
from pipeline.translate.missing import plan
from pipeline.translate.models.catalogue import Catalogue
from pipeline.translate.models.offers import Offer, offers, sources
from pipeline.translate.models.store import ModelStore
from pipeline.translate.ranking import pinned
from pipeline.translate.routing import engines_of, routes

LIBRARIES = (
    "ftfy",
    "chardet",
    "langdetect",
    "eldc",
    "py3langid",
    "fxtranslate",
    "argos-translate-lt",
    "ctranslate2",
    "sentencepiece",
    "sentencex",
)


@click.command()
@config_option
def doctor(config_path: Path | None) -> None:
    """Show what is installed, which languages can be translated, and what is missing.

    Nothing is loaded or downloaded. Exits with 0 even where languages are missing: whether they
    matter depends on the feeds.
    """
    console = Console(highlight=False, width=None if sys.stdout.isatty() else WIDTH)
    config = load_config(config_path)
    stages = build_stages(config)
    store = ModelStore(config.model_folder)

    console.print(f"plainfeed {__version__} on Python {sys.version.split()[0]}")
    console.print(f"stages: {' → '.join(stage.name for stage in stages)}")
    console.print("libraries: " + ", ".join(f"{name} {_version(name)}" for name in LIBRARIES))
    console.print(f"models in {store.folder}: {len(store.models())}")
    for problem in store.problems():
        console.print(f"  {problem}", style="yellow", markup=False)
    _print_routes(console, config)


def _print_routes(console: Console, config: Config) -> None:
    """What translates each language, or what is missing for it."""
    catalogue = Catalogue(config.model_folder)
    found, engines = offers(config, catalogue), engines_of(config)
    target = canonical(config.translate.target)
    table = Table("", "language", "translated by", box=None, padding=(0, 1))
    ready = 0
    for language in LANGUAGES:
        if language.code == target:
            continue
        ways = routes(language.code, config, engines)
        ready += bool(ways)
        if ways:
            answer = ways[0].identity + _pin(language.code, config, ways[0].hops[0].engine.name)
        else:
            answer = _absent(language.code, config, found)
        table.add_row(language.code, language.name, answer)
    console.print(table, soft_wrap=True)
    console.print(
        f"{ready} of {table.row_count} languages can be translated now; "
        "`plainfeed models install CODE` fetches what is missing for one",
        soft_wrap=True,
    )
    for url in sources(config).values():
        if catalogue.known(url) is None:
            console.print(
                f"{url}: what it offers is not known; "
                "`plainfeed models list --available --refresh` asks it",
                soft_wrap=True,
            )


def _absent(language: str, config: Config, found: Sequence[Offer]) -> str:
    """What would have to be installed for a language."""
    wanted = plan(language, config, found)
    if not wanted:
        return "no model is known"
    what = " + ".join(str(offer) for offer in wanted)
    return f"not installed: {what}{_pin(language, config, wanted[0].engine)}"


def _pin(language: str, config: Config, engine: str) -> str:
    """A word on a pin to another engine than the one that has a model."""
    wanted = pinned(language, config)
    return "" if wanted in (None, engine) else f" (pinned to {wanted}, which has no model here)"


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "is missing (reinstall plainfeed)"
