from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from model_files import MODEL, SHORTLIST, VOCAB, argos_files, argos_package, zstd

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.install import import_path
from pipeline.translate.models.store import ModelStore

PT_EN = Pair("pt", "en")


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def firefox_files(pair: str = "pten") -> dict[str, bytes]:
    return {
        f"model.{pair}.intgemm.alphas.bin": MODEL,
        f"vocab.{pair}.spm": VOCAB,
        f"lex.50.50.{pair}.s2t.bin": SHORTLIST,
    }


@pytest.mark.parametrize("name", ["translate-pt_en-1_9.argosmodel", "download.zip"])
def test_a_package_file(tmp_path: Path, store: ModelStore, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(argos_package())
    (model,) = import_path(path, store)
    assert (model.engine, model.pair, model.version) == ("argos", PT_EN, "1.9")
    assert model.origin == f"file {name}"
    assert store.models() == (model,)
    assert store.verify(model) == []


def test_an_unpacked_package(tmp_path: Path, store: ModelStore) -> None:
    (model,) = import_path(write(tmp_path / "p", argos_files(source="zt")), store)
    assert model.pair == Pair("zh-Hant", "en")
    assert [name for name, _ in model.files] == [
        "README.md",
        "metadata.json",
        "model/model.bin",
        "model/shared_vocabulary.json",
        "sentencepiece.model",
    ]


def test_packed_and_unpacked_packages_are_the_same_model(tmp_path: Path, store: ModelStore) -> None:
    (tmp_path / "p.argosmodel").write_bytes(argos_package())
    (packed,) = import_path(tmp_path / "p.argosmodel", store)
    (unpacked,) = import_path(write(tmp_path / "p", argos_files()), store)
    assert packed.identity == unpacked.identity


@pytest.mark.parametrize(("suffix", "pack"), [("", bytes), (".zst", zstd), (".gz", gzip.compress)])
def test_a_folder_with_mozillas_names(
    tmp_path: Path, store: ModelStore, suffix: str, pack: object
) -> None:
    files = {name + suffix: pack(content) for name, content in firefox_files().items()}
    (model,) = import_path(write(tmp_path / "pten", files), store)
    assert (model.engine, model.pair, model.version) == ("firefox", PT_EN, "0")
    assert (model.folder / "model.bin").read_bytes() == MODEL
    assert (model.folder / "vocab.spm").read_bytes() == VOCAB
    assert (model.folder / "shortlist.bin").read_bytes() == SHORTLIST


def test_a_folder_with_two_vocabularies(tmp_path: Path, store: ModelStore) -> None:
    files = {
        "model.enja.intgemm.alphas.bin": MODEL,
        "srcvocab.enja.spm": VOCAB,
        "trgvocab.enja.spm": VOCAB + b"2",
    }
    (model,) = import_path(write(tmp_path / "enja", files), store)
    assert [name for name, _ in model.files] == [
        "model.bin",
        "source_vocab.spm",
        "target_vocab.spm",
    ]


def test_a_folder_that_holds_several(tmp_path: Path, store: ModelStore) -> None:
    stick = tmp_path / "stick"
    write(stick / "firefox" / "pten", firefox_files())
    write(stick / "firefox" / "both", firefox_files("ruen") | firefox_files("enru"))
    write(stick / "argos" / "nb", argos_files(source="nb"))
    write(stick, {"es.argosmodel": argos_package(source="es"), "notes.txt": b"hello"})
    installed = import_path(stick, store)
    assert sorted(f"{model.engine} {model.pair}" for model in installed) == [
        "argos es-en",
        "argos nb-en",
        "firefox en-ru",
        "firefox pt-en",
        "firefox ru-en",
    ]
    assert set(installed) == set(store.models())


def test_the_folder_of_another_store(tmp_path: Path, store: ModelStore) -> None:
    other = ModelStore(tmp_path / "other")
    import_path(write(tmp_path / "pten", firefox_files()), other)
    import_path(write(tmp_path / "p", argos_files()), other)
    copied = import_path(other.folder, store)
    assert [model.identity for model in copied] == [model.identity for model in other.models()]
    assert [model.origin for model in copied] == [model.origin for model in other.models()]


def test_a_damaged_model_of_another_store_is_refused(tmp_path: Path, store: ModelStore) -> None:
    other = ModelStore(tmp_path / "other")
    (model,) = import_path(write(tmp_path / "pten", firefox_files()), other)
    (model.folder / "vocab.spm").write_bytes(b"damaged")
    with pytest.raises(ModelError, match=r"vocab\.spm: has changed"):
        import_path(other.folder, store)
    assert store.models() == ()


def test_a_path_with_nothing_in_it_is_told(tmp_path: Path, store: ModelStore) -> None:
    with pytest.raises(ModelError, match="does not exist"):
        import_path(tmp_path / "gone", store)
    with pytest.raises(ModelError, match="no model found") as caught:
        import_path(write(tmp_path / "empty", {"x.txt": b""}), store)
    assert ".argosmodel" in caught.value.advice
    assert not store.folder.exists()


def test_half_a_model_is_no_model(tmp_path: Path, store: ModelStore) -> None:
    with pytest.raises(ModelError, match="no model found"):
        import_path(write(tmp_path / "half", {"model.pten.intgemm.bin": MODEL}), store)


@pytest.mark.parametrize(
    ("files", "complaint"),
    [
        ({"metadata.json": b"{", "model/model.bin": MODEL}, "no valid JSON"),
        ({"metadata.json": b"{}", "model/model.bin": MODEL}, "does not describe"),
    ],
)
def test_a_broken_unpacked_package_is_told(
    tmp_path: Path, store: ModelStore, files: dict[str, bytes], complaint: str
) -> None:
    with pytest.raises(ModelError, match=complaint):
        import_path(write(tmp_path / "p", files), store)


def test_a_broken_file_leaves_the_store_as_it_was(tmp_path: Path, store: ModelStore) -> None:
    (tmp_path / "x.argosmodel").write_bytes(argos_package()[:-30])
    with pytest.raises(ModelError, match="not a sound zip file"):
        import_path(tmp_path / "x.argosmodel", store)
    assert store.models() == ()
    assert [path.name for path in store.folder.iterdir()] in ([], [".lock"])


def test_a_model_that_is_too_large_is_refused(tmp_path: Path, store: ModelStore) -> None:
    folder = write(tmp_path / "pten", firefox_files())
    with pytest.raises(ModelError, match=r"models\.max_bytes"):
        import_path(folder, store, max_bytes=len(MODEL) + 3)
    assert store.models() == ()
