import re
import tomllib

import pytest
from translate_doubles import ScriptedEngine, write_argos_folder

from pipeline.config import config_folder
from pipeline.languages import lookup
from pipeline.translate.calibrate import best_shape, calibrate
from pipeline.translate.engine import Pair
from pipeline.translate.engines.firefox import FirefoxEngine
from pipeline.translate.ladder import climb
from pipeline.translate.models.manifest import read_manifest
from pipeline.translate.models.store import ModelStore
from pipeline.translate.placeholders import SHAPES, pattern
from pipeline.translate.routing import Hop, Route

PT = Pair("pt", "en")
PROBES = ("Veja {} hoje.", "Ontem {} saiu.")


def test_every_language_has_probes_with_one_place():
    probes = tomllib.loads((config_folder() / "probes.toml").read_text("utf-8"))
    numbers = probes.pop("numbers")
    assert len(probes) >= 38
    assert probes.keys() == numbers.keys()
    for code, sentences in probes.items():
        assert lookup(code).code == code
        assert len(sentences) == 3
        assert all(sentence.count("{}") == 1 for sentence in sentences)
        assert [sentence.count("{}") for sentence in numbers[code]] == [2, 2]


def test_probes_look_like_templates():
    probes = tomllib.loads((config_folder() / "probes.toml").read_text("utf-8"))
    for sentences in (*probes.pop("numbers").values(), *probes.values()):
        for sentence in sentences:
            parts = re.split(r"\{\}", sentence)
            assert not any(part[-1:].isalnum() for part in parts[:-1])
            assert not any(part[:1].isalnum() for part in parts[1:])


@pytest.mark.parametrize("shape", SHAPES)
def test_the_shape_that_comes_back_is_chosen(shape):
    kept = pattern(shape)
    engine = ScriptedEngine(lambda text: text if kept.search(text) else "lost")
    others = [other for other in SHAPES if kept.search(other.format(1))]
    assert best_shape(engine, PT, PROBES) == others[0] == shape


def test_a_shape_to_which_digits_are_added_is_not_chosen():
    def draft(text):
        return re.sub(r"(XQ\d+|ZX\d+) 亿", r"\g<1>00 million", text)

    assert best_shape(ScriptedEngine(draft), PT, ("去 {} 看。",)) == "XQ{}"
    assert best_shape(ScriptedEngine(draft), PT, ("去 {} 看。", "{} 米，{} 亿。")) == "K{}Z"


def test_both_places_of_a_probe_are_looked_for():
    kept = ScriptedEngine(lambda text: re.sub("X?Q2|K2Z|ZX2", "", text))
    assert best_shape(kept, PT, ("{} e {}.",)) == "X{}Z"


def test_a_model_that_loses_all_gets_none():
    assert best_shape(ScriptedEngine(lambda _: "lost"), PT, PROBES) == ""


def test_text_is_translated_around_where_nothing_comes_back():
    answers = {"Vieram": "There came", "pessoas ontem.": "people yesterday."}
    engine = ScriptedEngine(answers.__getitem__, shape="")
    route = Route((Hop(engine, PT),))
    (made,) = climb(["Vieram 12345 pessoas ontem."], [route], lambda *_: None)
    assert made.text == "There came 12345 people yesterday."
    assert made.rung == "whole"


def test_another_shape_is_used():
    english = {"Vieram X1Z pessoas.": "There came X1Z people."}
    engine = ScriptedEngine(english.__getitem__, shape="X{}Z")
    route = Route((Hop(engine, PT),))
    (made,) = climb(["Vieram 12345 pessoas."], [route], lambda *_: None)
    assert engine.asked == ["Vieram X1Z pessoas."]
    assert made.text == "There came 12345 people."


def test_a_route_of_two_models_needs_one_shape():
    first = ScriptedEngine(pairs=[PT], shape="XQ{}")
    second = ScriptedEngine(pairs=[Pair("en", "fr")], shape="X{}Z")
    assert Route((Hop(first, PT), Hop(second, Pair("en", "fr")))).placeholder == ""


def test_a_real_model_is_calibrated_once_and_stays_the_same(portuguese):
    store = ModelStore(portuguese.model_folder)
    model = store.find("firefox", PT)
    assert model is not None
    noted = calibrate(model, portuguese, store)
    assert noted.placeholder == "XQ{}"
    assert noted.identity == model.identity
    assert read_manifest(model.folder).placeholder == "XQ{}"
    assert store.verify(noted) == []
    assert FirefoxEngine(portuguese).placeholder(PT) == "XQ{}"
    assert calibrate(noted, portuguese, store) is noted


def test_a_babbling_model_is_found_out(configure):
    config = configure()
    store = ModelStore(config.model_folder)
    with store.staging() as room:
        write_argos_folder(room / "new")
        model = store.add(
            room / "new", engine="argos", pair=PT, version="1.0", origin="a test", licence="none"
        )
    assert calibrate(model, config, store).placeholder == ""


def test_a_broken_model_is_left_as_it_is(configure):
    config = configure()
    store = ModelStore(config.model_folder)
    with store.staging() as room:
        write_argos_folder(room / "new")
        (room / "new/model/model.bin").write_bytes(b"junk")
        model = store.add(
            room / "new", engine="argos", pair=PT, version="1.0", origin="a test", licence="none"
        )
    assert calibrate(model, config, store).placeholder is None
