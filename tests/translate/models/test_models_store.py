from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pipeline.errors import ExitCode, ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.store import Model, ModelStore

PT_EN = Pair("pt", "en")


def add(store: ModelStore, version: str = "1.0", content: bytes = b"weights", **more: str) -> Model:
    with store.staging() as room:
        (room / "m").mkdir()
        (room / "m" / "model.bin").write_bytes(content)
        (room / "m" / "sub").mkdir()
        (room / "m" / "sub" / "vocab.spm").write_bytes(b"pieces")
        return store.add(
            room / "m",
            engine=more.get("engine", "firefox"),
            pair=Pair(more.get("source", "pt"), "en"),
            version=version,
            origin="a test",
            licence="none",
        )


def visible(store: ModelStore) -> list[str]:
    return sorted(path.name for path in store.folder.iterdir() if path.name[0] != ".")


def test_a_folder_that_is_not_there_is_an_empty_store(store: ModelStore) -> None:
    assert store.models() == ()
    assert store.problems() == ()
    assert store.find("firefox", PT_EN) is None
    assert not store.folder.exists()


def test_an_added_model_is_found_and_sound(store: ModelStore) -> None:
    model = add(store)
    assert store.find("firefox", PT_EN) == model
    assert store.models() == (model,)
    assert store.verify(model) == []
    assert [name for name, _ in model.files] == ["model.bin", "sub/vocab.spm"]
    assert (model.folder / "model.bin").read_bytes() == b"weights"
    assert not (store.folder / ".staging").exists()


def test_models_are_sorted_by_engine_and_pair(store: ModelStore) -> None:
    for engine, source in (("firefox", "ru"), ("firefox", "pt"), ("argos", "zh-Hant")):
        add(store, engine=engine, source=source)
    found = [(model.engine, str(model.pair)) for model in store.models()]
    assert found == [("argos", "zh-Hant-en"), ("firefox", "pt-en"), ("firefox", "ru-en")]


def test_the_highest_version_wins_in_whatever_order_they_came(store: ModelStore) -> None:
    newest, older = add(store, "10.0", b"10"), add(store, "9.1", b"9")
    assert store.models() == (newest,)
    assert store.problems() == (f"{older.folder}: not used, {newest.folder.name} is newer",)
    store.remove(newest)
    assert store.models() == (older,)


def test_a_newer_version_takes_the_place_of_the_older(store: ModelStore) -> None:
    add(store, "9.1", b"9")
    other = add(store, "9.1", b"9", source="ru")
    newest = add(store, "10.0", b"10")
    assert store.models() == (newest, other)
    assert visible(store) == sorted([newest.folder.name, other.folder.name])


def test_a_link_to_a_model_elsewhere_is_used_and_only_the_link_is_removed(
    store: ModelStore, tmp_path: Path
) -> None:
    elsewhere = add(ModelStore(tmp_path / "other"))
    store.folder.mkdir()
    (store.folder / "linked").symlink_to(elsewhere.folder)
    (model,) = store.models()
    assert model.identity == elsewhere.identity
    store.remove(model)
    assert store.models() == ()
    assert ModelStore(tmp_path / "other").verify(elsewhere) == []


def test_another_copy_of_a_version_replaces_the_first(store: ModelStore) -> None:
    first, second = add(store, content=b"one"), add(store, content=b"two")
    assert first.identity != second.identity
    assert store.models() == (second,)
    assert visible(store) == [second.folder.name]
    assert add(store, content=b"two") == second


def test_rubbish_is_reported_and_breaks_nothing(store: ModelStore) -> None:
    model = add(store)
    (store.folder / "notes.txt").write_text("hello")
    (store.folder / "stray").mkdir()
    (store.folder / "broken").mkdir()
    (store.folder / "broken" / "manifest.json").write_text("{")
    (store.folder / ".lost+found").mkdir()
    assert store.models() == (model,)
    broken, notes, stray = store.problems()
    assert "broken manifest" in broken
    assert "notes.txt" in notes
    assert "not a model" in stray
    add(store, "2.0", b"new")
    assert store.models()[0].version == "2.0"


def test_verify_tells_what_is_wrong(store: ModelStore) -> None:
    model = add(store)
    (model.folder / "model.bin").write_bytes(b"weightz")
    (model.folder / "sub" / "vocab.spm").unlink()
    (model.folder / "extra").write_bytes(b"")
    changed, missing, extra = store.verify(model)
    assert "model.bin: has changed" in changed
    assert "vocab.spm: is missing" in missing
    assert "extra: does not belong" in extra


def test_removing_deletes_the_folder_and_only_in_this_store(
    store: ModelStore, tmp_path: Path
) -> None:
    model = add(store)
    with pytest.raises(ModelError, match="not in the store"):
        ModelStore(tmp_path / "other").remove(model)
    store.remove(model)
    assert visible(store) == []
    with pytest.raises(ModelError, match="not in the store"):
        store.remove(model)


@pytest.mark.parametrize(
    ("version", "engine"), [("../../x", "firefox"), ("", "firefox"), ("1.0", "../x")]
)
def test_names_from_outside_cannot_lead_out_of_the_store(
    store: ModelStore, version: str, engine: str
) -> None:
    with pytest.raises(ModelError, match="malformed"):
        add(store, version, engine=engine)
    assert visible(store) == []


def test_an_empty_folder_is_no_model(store: ModelStore) -> None:
    with pytest.raises(ModelError, match="it has no files"), store.staging() as room:
        store.add(room, engine="argos", pair=PT_EN, version="1", origin="", licence="")
    assert visible(store) == []


@pytest.mark.parametrize(
    ("number", "advice"), [(errno.ENOSPC, "free some space"), (errno.EROFS, "make it writable")]
)
def test_a_failing_disk_leaves_nothing_behind(
    store: ModelStore, monkeypatch: pytest.MonkeyPatch, number: int, advice: str
) -> None:
    kept = add(store)

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ModelError) as caught:
        add(store, "2.0", b"new")
    assert os.strerror(number) in caught.value.message
    assert advice in caught.value.advice
    assert caught.value.exit_code is ExitCode.MODEL
    assert visible(store) == [kept.folder.name]
    assert not (store.folder / ".staging").exists()


def test_a_store_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ModelError, match="Not a directory"):
        add(ModelStore(tmp_path / "file" / "models"))


def test_a_store_that_is_a_file_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ModelError, match="Not a directory"):
        ModelStore(tmp_path / "file").models()


def test_a_read_only_store_can_be_read_and_says_so_when_written_to(
    store: ModelStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = add(store)

    def fail(path: Path, *_: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(path))

    monkeypatch.setattr(os, "mkdir", fail)
    monkeypatch.setattr(os, "rename", fail)
    assert store.models() == (model,)
    assert store.verify(model) == []
    with pytest.raises(ModelError, match="Read-only"):
        add(store, "2.0")
    with pytest.raises(ModelError, match="Read-only"):
        store.remove(model)


_DIE_WHILE_STAGING = """
import os, sys
from pathlib import Path
from pipeline.translate.models.store import ModelStore
with ModelStore(Path(sys.argv[1])).staging() as room:
    (room / "model.bin").write_bytes(b"half of a mod")
    os._exit(9)
"""


def test_a_process_that_dies_leaves_nothing_visible_and_no_lock(store: ModelStore) -> None:
    command = [sys.executable, "-c", _DIE_WHILE_STAGING, str(store.folder)]
    assert subprocess.run(command, check=False).returncode == 9
    assert (store.folder / ".staging" / "model.bin").exists()
    assert store.models() == ()
    assert store.problems() == ()
    model = add(store)
    assert store.models() == (model,)
    assert not (store.folder / ".staging").exists()


def test_a_lock_that_is_never_released_ends_in_a_sentence(store: ModelStore) -> None:
    impatient = ModelStore(store.folder)
    impatient._lock.timeout = 0.05
    with store.staging(), pytest.raises(ModelError, match="another process"):
        add(impatient)
