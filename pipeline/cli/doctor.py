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
from pipeline.languages import LANGUAGES
from pipeline.translate.missing import plan
from pipeline.translate.models.catalogue import Catalogue
from pipeline.translate.models.offers import Offer, offers, sources
from pipeline.translate.models.store import ModelStore
from pipeline.translate.ranking import pinned
from pipeline.translate.routing import MISSING, model_for

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

    catalogue = Catalogue(store.folder)
    table = Table("", "language", "translated by", box=None, padding=(0, 1))
    found = offers(config, catalogue)
    ready = 0
    languages = [language for language in LANGUAGES if language.code != config.translate.target]
    for language in languages:
        model = model_for(language.code, config)
        ready += model != MISSING
        route = _absent(language.code, config, found) if model == MISSING else model
        table.add_row(language.code, language.name, route + _pin(language.code, config, store))
    console.print(table, soft_wrap=True)
    console.print(
        f"{ready} of {len(languages)} languages can be translated now; "
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
    return "not installed: " + " + ".join(str(offer) for offer in wanted)


def _pin(language: str, config: Config, store: ModelStore) -> str:
    """A word on a pin that no installed model fulfils."""
    engine = pinned(language, config)
    pairs = {model.pair for model in store.models() if model.engine == engine}
    if engine is None or any(pair.source == language for pair in pairs):
        return ""
    return f" (pinned to {engine}, which has no model for it)"


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "is missing (reinstall plainfeed)"
