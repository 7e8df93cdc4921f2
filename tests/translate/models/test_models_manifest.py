from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from model_files import sha256

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.manifest import (
    Model,
    describe,
    is_safe_name,
    read_manifest,
    write_manifest,
)


def a_model(folder: Path) -> Model:
    folder.mkdir()
    (folder / "model.bin").write_bytes(b"weights")
    return describe(folder, "firefox", Pair("pt", "en"), "2.0", "a test", "MPL-2.0")


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    model = a_model(tmp_path / "m")
    write_manifest(model)
    assert read_manifest(tmp_path / "m") == model
    assert model.files == (("model.bin", sha256(b"weights")),)


def test_the_identity_follows_the_bytes_and_not_the_place(tmp_path: Path) -> None:
    here, there = a_model(tmp_path / "here"), a_model(tmp_path / "there")
    assert here.identity == there.identity
    (tmp_path / "there" / "model.bin").write_bytes(b"other weights")
    changed = describe(tmp_path / "there", "firefox", Pair("pt", "en"), "2.0", "", "")
    assert changed.identity != here.identity
    assert changed.identity.startswith("firefox pt-en 2.0 ")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"format": 2}, "not a manifest of format 1"),
        ({"files": []}, "'files' is not a table"),
        ({"files": {}}, "it has no files"),
        ({"files": {"../evil": "0" * 64}}, "file name '../evil' is unsafe"),
        ({"files": {"model.bin": "12"}}, "digest '12' is malformed"),
        ({"version": "../2"}, "version '../2' is malformed"),
        ({"source": "p/t"}, "source language 'p/t' is malformed"),
        ({"engine": 3}, "'engine' is not text"),
        ({"origin": None}, "'origin' is not text"),
    ],
)
def test_a_broken_manifest_is_explained(
    tmp_path: Path, change: dict[str, object], complaint: str
) -> None:
    path = write_manifest(a_model(tmp_path / "m"))
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(ModelError, match=str(tmp_path)) as caught:
        read_manifest(tmp_path / "m")
    assert complaint in caught.value.message


@pytest.mark.parametrize(
    "content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"{}", b"null", b" " * 1_000_001]
)
def test_what_is_no_manifest_is_a_model_error(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "manifest.json").write_bytes(content)
    with pytest.raises(ModelError, match="broken manifest"):
        read_manifest(tmp_path)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
_KEYS = ("format", "engine", "source", "target", "version", "origin", "licence", "files")


@given(st.fixed_dictionaries({}, optional={key: _JSON | st.just(1) for key in _KEYS}))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_no_json_breaks_the_reader(tmp_path: Path, table: dict[str, object]) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps(table))
    with pytest.raises(ModelError):
        read_manifest(tmp_path)


@pytest.mark.parametrize(
    "name", ["model.bin", "model/vocabulary.json", "a b.spm", "...", "é/ü", ".hidden"]
)
def test_ordinary_names_are_safe(name: str) -> None:
    assert is_safe_name(name)


@pytest.mark.parametrize(
    "name",
    ["", "/etc/passwd", "..", "../x", "a/../b", "a//b", "a/", "C:x", "a\\b", "a\0b", "x" * 201],
)
def test_names_that_lead_elsewhere_are_not(name: str) -> None:
    assert not is_safe_name(name)


@given(st.text(alphabet="ab./\\:\0", max_size=12))
def test_a_safe_name_stays_below_its_folder(name: str) -> None:
    if is_safe_name(name):
        folder = Path("/somewhere/deep")
        assert (folder / name).resolve().relative_to(folder).parts
