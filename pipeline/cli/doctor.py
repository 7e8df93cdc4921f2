"""``plainfeed doctor``: what is installed, what can be translated, and what is missing."""

from __future__ import annotations

import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from pipeline import __version__
from pipeline.cli.options import config_option
from pipeline.config import load_config
from pipeline.flow import build_stages
from pipeline.languages import LANGUAGES
from pipeline.translate.models.store import ModelStore
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
    console = Console(highlight=False)
    config = load_config(config_path)
    stages = build_stages(config)
    store = ModelStore(config.model_folder)

    console.print(f"plainfeed {__version__} on Python {sys.version.split()[0]}")
    console.print(f"stages: {' → '.join(stage.name for stage in stages)}")
    console.print("libraries: " + ", ".join(f"{name} {_version(name)}" for name in LIBRARIES))
    console.print(f"models in {store.folder}: {len(store.models())}")
    for problem in store.problems():
        console.print(f"  {problem}", style="yellow", markup=False)

    table = Table("", "language", "translated by", box=None, padding=(0, 1))
    absent: list[str] = []
    for language in LANGUAGES:
        if language.code == config.translate.target:
            continue
        model = model_for(language.code, config)
        if model == MISSING:
            absent.append(f"{language.code} {language.name}")
        else:
            table.add_row(language.code, language.name, model)
    if table.row_count:
        console.print(table)
    console.print(f"no model installed for: {', '.join(absent)}", soft_wrap=True)
    console.print("`plainfeed models install CODE` fetches one", soft_wrap=True)


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:
        return "is missing (reinstall plainfeed)"
