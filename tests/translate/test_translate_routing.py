from translate_doubles import ScriptedEngine

from pipeline.translate.carry import carry
from pipeline.translate.engine import Pair
from pipeline.translate.models.store import ModelStore
from pipeline.translate.routing import model_for, resolve, routes


def engine(name, *pairs):
    return ScriptedEngine(
        lambda sentence: f"{sentence}:{name}", [Pair(*pair.split("-")) for pair in pairs], name
    )


def test_the_first_engine_with_a_model_comes_first():
    engines = [engine("a", "ru-en"), engine("b", "pt-en"), engine("c", "pt-en")]
    assert [route.name for route in routes("pt", "en", engines)] == ["b", "c"]


def test_no_model_is_no_route():
    assert resolve("pt", "en", [engine("a", "ru-en")]) is None
    assert resolve("pt", "en", []) is None


def test_a_library_s_own_code_is_understood():
    route = resolve("pt-BR", "en", [engine("a", "pt-en")])
    assert route is not None
    assert route.pair == Pair("pt", "en")


def test_other_targets_are_reached_through_english():
    engines = [engine("a", "pt-en"), engine("b", "en-fr", "pt-en")]
    route = resolve("pt", "fr", engines)
    assert route is not None
    assert (route.name, route.identity) == ("a+b", "a pt-en 1 + b en-fr 1")
    assert route.pair == Pair("pt", "fr")
    assert carry(["gato"], route) == ["gato:a:b"]


def test_a_direct_model_beats_the_way_through_english():
    engines = [engine("a", "pt-en", "en-fr"), engine("b", "pt-fr")]
    assert [route.name for route in routes("pt", "fr", engines)] == ["b"]


def test_half_a_way_is_no_route():
    assert resolve("pt", "fr", [engine("a", "pt-en")]) is None


def test_white_space_and_marks_are_not_sent():
    scripted = engine("a", "pt-en")
    route = resolve("pt", "en", [scripted])
    assert route is not None
    assert carry(["", "…", "gato"], route) == ["", "…", "gato:a"]
    assert scripted.asked == ["gato"]


def test_a_model_s_identity_is_what_a_run_would_record(portuguese):
    model = ModelStore(portuguese.model_folder).find("firefox", Pair("pt", "en"))
    assert model is not None
    assert model_for("pt", portuguese) == model.identity
    assert model_for("fi", portuguese) == "missing"
