import pytest
from translate_doubles import ScriptedEngine

from pipeline.config import load_config
from pipeline.errors import ConfigError
from pipeline.translate.carry import carry
from pipeline.translate.engine import Pair
from pipeline.translate.models.store import ModelStore
from pipeline.translate.ranking import ranked
from pipeline.translate.routing import model_for, routes
from pipeline.translate.stage import TranslateStage


def ways(source, target, engines, **options):
    overrides = {f"translate.{key}": value for key, value in options.items()}
    return routes(source, load_config(None, {"translate.target": target, **overrides}), engines)


def engine(name, *pairs):
    return ScriptedEngine(
        lambda sentence: f"{sentence}:{name}", [Pair(*pair.split("-")) for pair in pairs], name
    )


def test_the_first_engine_with_a_model_comes_first():
    engines = [engine("a", "ru-en"), engine("b", "pt-en"), engine("c", "pt-en")]
    assert [route.name for route in ways("pt", "en", engines)] == ["b", "c"]


def test_no_model_is_no_route():
    assert ways("pt", "en", [engine("a", "ru-en")]) == []
    assert ways("pt", "en", []) == []


def test_a_library_s_own_code_is_understood():
    (route,) = ways("pt-BR", "en", [engine("a", "pt-en")])
    assert route.pair == Pair("pt", "en")


def test_other_targets_are_reached_through_english():
    engines = [engine("a", "pt-en"), engine("b", "en-fr", "pt-en")]
    (route,) = ways("pt", "fr", engines)
    assert (route.name, route.identity) == ("a+b", "a pt-en 1 + b en-fr 1")
    assert route.pair == Pair("pt", "fr")
    assert carry(["gato"], route) == ["gato:a:b"]


def test_a_direct_model_beats_the_way_through_english():
    engines = [engine("a", "pt-en", "en-fr"), engine("b", "pt-fr")]
    assert [route.name for route in ways("pt", "fr", engines)] == ["b"]


def test_half_a_way_is_no_route():
    assert ways("pt", "fr", [engine("a", "pt-en")]) == []


def test_white_space_and_marks_are_not_sent():
    scripted = engine("a", "pt-en")
    (route,) = ways("pt", "en", [scripted])
    assert carry(["", "…", "gato"], route) == ["", "…", "gato:a"]
    assert scripted.asked == ["gato"]


def test_a_model_s_identity_is_what_a_run_would_record(portuguese):
    model = ModelStore(portuguese.model_folder).find("firefox", Pair("pt", "en"))
    assert model is not None
    assert model_for("pt", portuguese).startswith(model.identity)
    assert model_for("fi", portuguese) == "missing"


def test_the_better_engine_comes_first_where_both_were_measured():
    engines = [engine("firefox", "nb-en", "ru-en"), engine("argos", "nb-en", "ru-en")]
    assert [route.name for route in ways("nb", "en", engines)] == ["argos", "firefox"]
    assert [route.name for route in ways("ru", "en", engines[::-1])] == ["firefox", "argos"]


def test_an_engine_that_was_not_measured_keeps_its_place():
    engines = [engine("own", "ru-en"), engine("argos", "ru-en"), engine("firefox", "ru-en")]
    assert [route.name for route in ways("ru", "en", engines)] == ["own", "firefox", "argos"]


def test_a_pinned_engine_comes_first():
    engines = [engine("firefox", "ru-en"), engine("argos", "ru-en")]
    pinned = ways("ru", "en", engines, pins={"ru": "argos"})
    assert [route.name for route in pinned] == ["argos", "firefox"]
    others = ways("ru", "en", engines, pins={"uk": "argos"})
    assert [route.name for route in others] == ["firefox", "argos"]
    every = ways("ru", "en", engines, pins={"*": "argos"})
    assert [route.name for route in every] == ["argos", "firefox"]


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"target": "enn"}, "'translate.target': 'enn' is no known language"),
        ({"engines": ["argo"]}, "no engine named 'argo'"),
        ({"pins": {"xx": "argos"}}, "'xx' is no known language"),
        ({"pins": {"ru": "fire"}}, "'ru' is pinned to 'fire', which is not in use"),
        ({"engines": ["argos"], "pins": {"*": "firefox"}}, "pinned to 'firefox', which is not"),
    ],
)
def test_what_could_have_no_effect_is_refused_before_a_run(options, complaint):
    config = load_config(overrides={f"translate.{key}": value for key, value in options.items()})
    with pytest.raises(ConfigError, match=complaint) as caught:
        TranslateStage(config)
    assert caught.value.advice


def test_spellings_of_languages_are_as_free_in_pins_as_elsewhere():
    overrides = {"translate.target": "en-GB", "translate.pins": {"pt-BR": "argos", "*": "firefox"}}
    config = load_config(overrides=overrides)
    assert TranslateStage(config).name == "translate"
    assert ranked(["firefox", "argos"], Pair("pt", "en"), config) == ["argos", "firefox"]
