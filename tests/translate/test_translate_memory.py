from translate_doubles import Drafts, ScriptedEngine

from pipeline.translate.engine import Comparison, Confident, Pair
from pipeline.translate.memory import RememberingEngine, remembering

PT = Pair("pt", "en")


def test_what_was_answered_once_is_not_asked_again():
    engine, memory = ScriptedEngine(), Drafts()
    assert RememberingEngine(engine, memory).translate(["a", "b"], PT) == ["A", "B"]
    assert RememberingEngine(engine, memory).translate(["b", "c", "b"], PT) == ["B", "C", "B"]
    assert engine.asked == ["a", "b", "c"]


def test_another_model_is_asked_itself():
    memory = Drafts()
    for name in ("one", "other"):
        engine = ScriptedEngine(name=name)
        RememberingEngine(engine, memory).translate(["a"], PT)
        assert engine.asked == ["a"]


def test_it_is_its_engine_in_all_else():
    engine = ScriptedEngine(limit=7)
    remembering = RememberingEngine(engine, Drafts())
    assert remembering.name == "scripted"
    assert remembering.pairs() == {PT}
    assert remembering.identity(PT) == engine.identity(PT)
    assert remembering.limit(PT) == 7
    assert remembering.count("um dois", PT) == 2
    assert remembering.likelihoods([Comparison(("um",), ("one",))], PT) is None
    remembering.close()
    assert engine.closed


def test_how_likely_drafts_are_is_asked_once():
    engine, memory = ScriptedEngine(), Drafts()
    asked = []
    one, two = Comparison(("um", "um"), ("one", "a")), Comparison(("dois",), ("two",))
    likely = {one: [-0.1, -1 / 3], two: [-0.7]}

    def likelihoods(comparisons, pair):
        asked.append((comparisons, pair))
        return [likely[comparison] for comparison in comparisons]

    engine.likelihoods = likelihoods
    remembering = RememberingEngine(engine, memory)
    assert remembering.likelihoods([one], PT) == [[-0.1, -1 / 3]]
    for _ in range(2):
        assert remembering.likelihoods([two, one], PT) == [[-0.7], [-0.1, -1 / 3]]
    assert asked == [([one], PT), ([two], PT)]


def test_how_sure_a_model_was_is_asked_once():
    engine, memory = ScriptedEngine(), Drafts()
    assert not isinstance(remembering(engine, memory), Confident)
    asked = []

    def confidences(sentences, pair):
        asked.append((list(sentences), pair))
        return [-len(sentence) / 3 for sentence in sentences]

    engine.confidences = confidences
    for _ in range(2):
        assert remembering(engine, memory).confidences(["aa", "b"], PT) == [-2 / 3, -1 / 3]
    assert remembering(engine, memory).confidences(["b", "c"], PT) == [-1 / 3, -1 / 3]
    assert asked == [(["aa", "b"], PT), (["c"], PT)]
