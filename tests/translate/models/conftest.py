from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from model_files import CONTENTS, argos_package, metadata, records, zstd
from model_server import Answer, ModelServer

from pipeline.config import Config, load_config
from pipeline.translate.models.store import ModelStore


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """Serves a Firefox model and an Argos package, both for pt-en."""
    server = ModelServer()
    server.pages["/records"] = Answer(json.dumps(records()).encode())
    for kind, content in CONTENTS.items():
        server.pages[f"/cdn/files/{kind}.zst"] = Answer(zstd(content))
    index = [metadata(links=["packages/pt_en.argosmodel"])]
    server.pages["/index.json"] = Answer(json.dumps(index).encode())
    server.pages["/packages/pt_en.argosmodel"] = Answer(argos_package())
    server.start()
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture
def config(server: ModelServer, store: ModelStore) -> Config:
    """Points at the server alone; no installed distribution is looked at."""
    return load_config(
        overrides={
            "models.folder": str(store.folder),
            "models.argos_index": f"{server.url}/index.json",
            "models.firefox_records": f"{server.url}/records",
            "models.firefox_attachments": f"{server.url}/cdn/",
            "models.distributions": [],
            "models.timeout_s": 0.3,
            "models.max_bytes": 1_000_000,
        }
    )


@pytest.fixture
def shipped(server: ModelServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists of the server's models that come with the product; the server itself has none."""
    folder = tmp_path / "configs" / "catalogue"
    folder.mkdir(parents=True)
    for name, page in (("firefox", "/records"), ("argos", "/index.json")):
        document = {"url": server.url + page, "list": json.loads(server.pages.pop(page).body)}
        (folder / f"{name}.json").write_text(json.dumps(document), "utf-8")
    monkeypatch.setattr("pipeline.translate.models.catalogue.config_folder", lambda: folder.parent)
