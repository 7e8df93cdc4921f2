import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from pipeline.config import Config, load_config
from pipeline.run.memory import SqliteMemory
from pipeline.run.runner import Watcher, run
from pipeline.run.scan import Choice
from pipeline.translate.engine import Pair
from pipeline.translate.engines.firefox import FirefoxEngine
from pipeline.translate.models.install import install
from pipeline.translate.models.store import ModelStore


@pytest.fixture(scope="module")
def portuguese(tmp_path_factory: pytest.TempPathFactory) -> Config:
    """A configuration whose model folder holds a real Portuguese model."""
    folder = tmp_path_factory.mktemp("models")
    config = load_config(None, {"models.folder": str(folder), "translate.missing": "keep"})
    install(Pair("pt", "en"), config, ModelStore(folder), engine="firefox")
    return config


def opened(path: Path, most: int = 100) -> tuple[SqliteMemory, list[str]]:
    notes: list[str] = []
    return SqliteMemory(path, most, notes.append), notes


def test_drafts_are_there_the_next_time(tmp_path: Path) -> None:
    memory, notes = opened(tmp_path / "m.sqlite")
    memory.note("model 1", {"Olá": "Hello", "": "", "𝄞\ud800": "x"})
    memory.close()
    memory, _ = opened(tmp_path / "m.sqlite")
    assert memory.recall("model 1", ["Olá", "", "𝄞\ud800", "Não"]) == {
        "Olá": "Hello",
        "": "",
        "𝄞\ud800": "x",
    }
    assert memory.recall("model 2", ["Olá"]) == {}
    assert notes == []


def test_two_workers_share_it(tmp_path: Path) -> None:
    one, _ = opened(tmp_path / "m.sqlite")
    other, _ = opened(tmp_path / "m.sqlite")
    one.note("m", {"a": "A"})
    other.note("m", {"a": "A", "b": "B"})
    assert one.recall("m", ["a", "b"]) == {"a": "A", "b": "B"}


def test_the_oldest_go_first(tmp_path: Path) -> None:
    memory, _ = opened(tmp_path / "m.sqlite", most=1200)
    texts = [str(i) for i in range(3000)]
    for text in texts[::500]:
        some = texts[int(text) : int(text) + 500]
        memory.note("m", {text: text for text in some})
    known = memory.recall("m", texts)
    assert set(known) == set(texts[-1200:])


def test_a_broken_file_is_told_once_and_done_without(tmp_path: Path) -> None:
    (tmp_path / "m.sqlite").write_bytes(b"no database at all" * 100)
    memory, notes = opened(tmp_path / "m.sqlite")
    memory.note("m", {"a": "A"})
    assert memory.recall("m", ["a"]) == {}
    assert len(notes) == 1
    assert "m.sqlite" in notes[0]


def test_a_file_that_breaks_later_is_done_without(tmp_path: Path) -> None:
    memory, notes = opened(tmp_path / "m.sqlite")
    with sqlite3.connect(tmp_path / "m.sqlite") as connection:
        connection.execute("DROP TABLE drafts")
    assert memory.recall("m", ["a"]) == {}
    memory.note("m", {"a": "A"})
    assert len(notes) == 1


def test_changed_rules_translate_nothing_again(
    tmp_path: Path, portuguese: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second run with other boilerplate options redoes the documents and asks no model."""
    asked: list[str] = []
    translate = FirefoxEngine.translate

    def counting(engine: FirefoxEngine, sentences: Sequence[str], pair: Pair) -> list[str]:
        asked.extend(sentences)
        return translate(engine, sentences, pair)

    monkeypatch.setattr(FirefoxEngine, "translate", counting)
    feed = tmp_path / "in"
    feed.mkdir()
    for number in range(3):
        text = "O governo aprovou ontem a nova lei da habitação.\n\nO gato dorme em casa.\n"
        (feed / f"{number}.txt").write_text(text + f"A casa número {number} é azul.\n", "utf-8")
    watcher = Watcher(lambda _: None, lambda _: None, lambda _: None)
    first = run(feed, tmp_path / "out", portuguese, watcher, fail_fast=True)
    assert (first.done, len(set(asked))) == (3, len(asked))
    assert asked
    before = (tmp_path / "out/1.txt").read_bytes()
    asked.clear()
    strip = portuguese.strip.model_copy(update={"max_share": 0.4})
    changed = portuguese.model_copy(update={"strip": strip})
    second = run(feed, tmp_path / "out", changed, watcher, fail_fast=True)
    assert (second.done, asked) == (3, [])
    assert (tmp_path / "out/1.txt").read_bytes() == before

    off = changed.translate.model_copy(update={"memory": 0})
    without = changed.model_copy(update={"translate": off})
    third = run(feed, tmp_path / "out", without, watcher, choice=Choice(force=True), fail_fast=True)
    assert third.done == 3
    assert asked
    assert (tmp_path / "out/1.txt").read_bytes() == before
