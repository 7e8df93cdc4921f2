"""A model that arrives between two runs redoes the documents that lacked it, and no other."""

from __future__ import annotations

from pathlib import Path

from pipeline.config import Config
from pipeline.run.runner import run
from pipeline.translate.engine import Pair
from pipeline.translate.models.install import install
from pipeline.translate.models.store import ModelStore
from tests.run.conftest import Notes


def test_a_new_model_redoes_what_it_can_translate(tmp_path: Path, notes: Notes) -> None:
    source, out, folder = tmp_path / "in", tmp_path / "out", tmp_path / "models"
    source.mkdir()
    (source / "en.txt").write_text("The mayor opens a new library on Monday morning.\n", "utf-8")
    (source / "pt.txt").write_text(
        "A prefeita inaugura uma biblioteca na segunda-feira.\n", "utf-8"
    )
    config = Config.model_validate(
        {"translate": {"missing": "keep"}, "models": {"folder": str(folder)}}
    )
    first = run(source, out, config, notes.watcher)
    assert (first.done, first.missing) == (2, {"pt": 1})
    assert run(source, out, config, notes.watcher).unchanged == 2

    install(Pair("pt", "en"), config, ModelStore(folder))
    second = run(source, out, config, notes.watcher)
    assert (second.done, second.unchanged, second.missing) == (1, 1, {})
    assert "library" in (out / "pt.txt").read_text("utf-8")
