"""Models are installed by the lists that come with the product, and these lists are sound."""

from __future__ import annotations

import json
import re
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from bad_answers import BAD_VOCABULARIES
from model_files import MODEL, argos_package, metadata, records, zstd
from model_server import Answer, ModelServer

from pipeline.config import Config, ModelsConfig, config_folder
from pipeline.errors import ModelError
from pipeline.languages import LANGUAGES, canonical
from pipeline.translate.engine import Pair
from pipeline.translate.models import argos, firefox
from pipeline.translate.models.catalogue import Catalogue
from pipeline.translate.models.install import install, refresh_lists
from pipeline.translate.models.refusal import Differs
from pipeline.translate.models.store import ModelStore
from pipeline.translate.models.versions import is_release
from pipeline.translate.ranking import scores

PT_EN = Pair("pt", "en")
MODEL_FILE = "/cdn/files/model.zst"
VOCAB_FILE = "/cdn/files/vocab.zst"
PACKAGE = "/packages/pt_en.argosmodel"
LISTS = ("/records", "/index.json")

CODES = {language.code for language in LANGUAGES}
FIREFOX = config_folder() / "catalogue" / "firefox.json"
ARGOS = config_folder() / "catalogue" / "argos.json"


def document(path: Path) -> Any:
    return json.loads(path.read_bytes())


def lists_asked_for(server: ModelServer) -> int:
    return sum(server.count(page) for page in LISTS)


# The lists that come with the product.


def test_the_lists_stand_for_the_default_sources() -> None:
    assert document(FIREFOX)["url"] == ModelsConfig().firefox_records
    assert document(ARGOS)["url"] == ModelsConfig().argos_index


def test_every_firefox_file_can_be_fetched_and_checked() -> None:
    entries = document(FIREFOX)["list"]["data"]
    assert len(entries) > 300
    for entry in entries:
        file = entry["attachment"]
        assert re.fullmatch(r"[0-9a-f]{64}", file["hash"]), entry
        assert re.fullmatch(
            r"main-workspace/translations-models/[0-9a-f-]+\.(bin|spm)", file["location"]
        )
        assert 100_000 < file["size"] < 100_000_000, entry
        assert is_release(entry["version"]), entry
        assert {canonical(entry["fromLang"]), canonical(entry["toLang"])} <= CODES, entry
        assert "en" in {entry["fromLang"], entry["toLang"]}
    locations = [entry["attachment"]["location"] for entry in entries]
    assert len(set(locations)) == len(locations)


def test_every_firefox_model_is_whole_and_there_once() -> None:
    entries = document(FIREFOX)["list"]["data"]
    keys = [(e["fromLang"], e["toLang"], e["fileType"]) for e in entries]
    assert keys == sorted(set(keys))
    for pair, group in groupby(entries, key=lambda entry: (entry["fromLang"], entry["toLang"])):
        files = list(group)
        kinds = {file["fileType"] for file in files}
        assert firefox.is_complete(kinds), pair
        assert "lex" in kinds, pair
        assert len({file["version"] for file in files}) == 1, pair


def test_every_argos_package_can_be_fetched() -> None:
    entries = document(ARGOS)["list"]
    assert len(entries) > 80
    keys = [(entry["from_code"], entry["to_code"]) for entry in entries]
    assert keys == sorted(set(keys))
    for entry in entries:
        assert {canonical(entry["from_code"]), canonical(entry["to_code"])} <= CODES, entry
        assert is_release(entry["package_version"]), entry
        assert entry["links"], entry
        for link in entry["links"]:
            assert re.fullmatch(r"https://[a-z0-9.-]+/[A-Za-z0-9_./-]+\.argosmodel", link), entry


def test_no_list_names_a_registry_of_packages() -> None:
    for path in (FIREFOX, ARGOS):
        assert not re.search(r"pypi|pythonhosted|conda|npmjs", path.read_text("utf-8"))


def test_measured_engines_have_a_model_to_install() -> None:
    known = {
        ("firefox", release.pair)
        for release in firefox.parse_records(document(FIREFOX)["list"], "u")
    } | {("argos", package.pair) for package in argos.parse_index(document(ARGOS)["list"], "u")}
    # Of Maltese, Mozilla has published test versions alone.
    assert set(scores()) - known == {("firefox", Pair("mt", "en"))}


# Installing by them.


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize("engine", ["firefox", "argos"])
def test_a_model_is_installed_without_asking_for_a_list(
    server: ModelServer, config: Config, store: ModelStore, engine: str
) -> None:
    model = install(PT_EN, config, store, engine)
    assert (model.engine, model.pair) == (engine, PT_EN)
    assert store.verify(model) == []
    assert lists_asked_for(server) == 0


@pytest.mark.usefixtures("shipped")
@pytest.mark.parametrize(("answer", "reason"), BAD_VOCABULARIES)
def test_a_bad_file_is_told_and_makes_no_model(
    server: ModelServer, config: Config, store: ModelStore, answer: Answer, reason: str
) -> None:
    server.pages[VOCAB_FILE] = answer
    with pytest.raises(ModelError) as caught:
        install(PT_EN, config, store, "firefox")
    assert server.url + VOCAB_FILE in caught.value.message
    assert reason in caught.value.message
    assert "plainfeed models import" in caught.value.advice
    assert store.models() == ()
    assert not (store.folder / ".catalogue").exists()
    assert lists_asked_for(server) == 0


@pytest.mark.usefixtures("shipped")
def test_a_cut_download_is_taken_up_again(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    server.pages[MODEL_FILE] = Answer(zstd(MODEL), cut_at=12, version='"v1"')
    assert store.verify(install(PT_EN, config, store)) == []
    assert server.count(MODEL_FILE) > 1


@pytest.mark.usefixtures("shipped")
def test_a_file_that_is_not_the_one_listed_is_no_reason_to_take_another_model(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    server.pages[MODEL_FILE] = Answer(zstd(MODEL[:-1] + b"!"))
    with pytest.raises(
        Differs, match=f"{server.url}{MODEL_FILE}: its SHA-256 is not the"
    ) as caught:
        install(PT_EN, config, store)
    assert "--refresh" in caught.value.advice
    assert server.count(PACKAGE) == 0
    assert store.models() == ()


@pytest.mark.usefixtures("shipped")
def test_a_better_place_that_fails_is_told(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    server.pages[MODEL_FILE] = Answer(b"down", 500)
    told: list[str] = []
    assert install(PT_EN, config, store, warn=told.append).engine == "argos"
    (sentence,) = told
    assert f"{server.url}{MODEL_FILE}: the server answers 500" in sentence


@pytest.mark.usefixtures("shipped")
def test_a_place_that_has_nothing_to_offer_is_no_worry(config: Config, store: ModelStore) -> None:
    told: list[str] = []
    translate = config.translate.model_copy(update={"engines": ["other", "argos"]})
    install(PT_EN, config.model_copy(update={"translate": translate}), store, warn=told.append)
    assert told == []


@pytest.mark.usefixtures("shipped")
def test_what_the_source_has_now_is_taken_and_kept_when_asked_for(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    assert install(PT_EN, config, store).version == "3.0"
    server.pages["/records"] = Answer(json.dumps(records(version="3.1")).encode())
    assert install(PT_EN, config, store).version == "3.0"
    newer = install(PT_EN, config, store, refresh=True)
    assert newer.version == "3.1"
    store.remove(newer)
    assert install(PT_EN, config, store) == newer
    assert server.count("/records") == 1


@pytest.mark.usefixtures("shipped")
def test_a_list_that_cannot_be_had_leaves_the_known_ones(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    with pytest.raises(ModelError, match="/records: the server answers 404"):
        refresh_lists(config, store)
    server.pages["/records"] = Answer(json.dumps(records()).encode())
    server.pages["/index.json"] = Answer(b'{"no": "index"}')
    with pytest.raises(ModelError, match="holds no index of Argos packages"):
        refresh_lists(config, store)
    assert not (store.folder / ".catalogue").exists()
    server.pages["/index.json"] = Answer(json.dumps([metadata(version="9.0")]).encode())
    refresh_lists(config, store)
    known = Catalogue(store.folder).known(config.models.argos_index)
    assert known == [metadata(version="9.0")]


@pytest.mark.usefixtures("shipped")
def test_a_mirror_has_a_list_of_its_own(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    server.pages["/mirror/index.json"] = Answer(
        json.dumps([metadata(version="1.8", links=["pt.argosmodel"])]).encode()
    )
    server.pages["/mirror/pt.argosmodel"] = Answer(argos_package(version="1.8"))
    models = config.models.model_copy(update={"argos_index": f"{server.url}/mirror/index.json"})
    mirrored = config.model_copy(update={"models": models})
    assert Catalogue(store.folder).known(models.argos_index) is None
    assert install(PT_EN, mirrored, store, "argos").version == "1.8"
    assert server.count("/mirror/index.json") == 1


@pytest.mark.usefixtures("shipped")
def test_files_may_come_from_a_mirror_by_the_list_of_the_product(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    for kind in ("model", "vocab", "lex"):
        server.pages[f"/mirror/files/{kind}.zst"] = server.pages.pop(f"/cdn/files/{kind}.zst")
    models = config.models.model_copy(update={"firefox_attachments": f"{server.url}/mirror"})
    model = install(PT_EN, config.model_copy(update={"models": models}), store)
    assert model.origin.startswith(f"{server.url}/mirror")
    assert lists_asked_for(server) == 0


def test_a_broken_list_in_the_store_is_passed_over(config: Config, store: ModelStore) -> None:
    catalogue = Catalogue(store.folder)
    url = config.models.argos_index
    catalogue.listed(url, lambda: ["kept"])
    catalogue.keep()
    assert Catalogue(store.folder).known(url) == ["kept"]
    (path,) = (store.folder / ".catalogue").iterdir()
    path.write_bytes(b"{")
    assert Catalogue(store.folder).known(url) is None
