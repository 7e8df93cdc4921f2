from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.engines.installed import InstalledModels
from pipeline.translate.models.store import ModelStore

PAIRS = [Pair(source, "en") for source in ("de", "fr", "pt")]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    store = ModelStore(tmp_path / "models")
    for pair in PAIRS:
        with store.staging() as room:
            (room / "model.bin").write_text(str(pair))
            store.add(room, engine="firefox", pair=pair, version="1", origin="test", licence="none")
    return store.folder


def test_only_the_most_recently_used_models_stay_in_memory(folder: Path) -> None:
    read: list[str] = []

    def reading(place: Path) -> str:
        read.append((place / "model.bin").read_text())
        return read[-1]

    models = InstalledModels("firefox", folder, reading, most=2)
    de, fr, pt = PAIRS
    for pair in (de, fr, de, pt, de, fr):
        assert models.load(pair) == str(pair)
    assert read == ["de-en", "fr-en", "pt-en", "fr-en"]


def test_a_broken_model_is_read_again_and_named(folder: Path) -> None:
    read: list[Path] = []
    models = InstalledModels("firefox", folder, read.append, most=2)
    models.load(PAIRS[0])
    error = models.broken(PAIRS[0], ValueError("odd"))
    assert str(read[0]) in error.message
    assert "models verify" in error.advice
    models.load(PAIRS[0])
    assert len(read) == 2


def test_models_of_other_engines_and_missing_ones_are_none_of_it(folder: Path) -> None:
    assert InstalledModels("firefox", folder, str, most=1).pairs() == frozenset(PAIRS)
    argos = InstalledModels("argos", folder, str, most=1)
    assert argos.pairs() == frozenset()
    with pytest.raises(ModelError, match="no Argos model is installed for de-en"):
        argos.load(PAIRS[0])
