from translate_doubles import ScriptedEngine

from pipeline.translate.engine import Pair
from pipeline.translate.memory import RememberingEngine

PT = Pair("pt", "en")


class Drafts(dict):
    """A memory in a dictionary."""

    def recall(self, identity, texts):
        return {text: self[identity, text] for text in texts if (identity, text) in self}

    def note(self, identity, drafts):
        self.update({(identity, text): draft for text, draft in drafts.items()})


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
    assert remembering.likelihoods(["um"], ["one"], PT) is None
    engine.likelihoods = lambda *asked: asked
    assert remembering.likelihoods(["um"], ["one"], PT) == (["um"], ["one"], PT)
    remembering.close()
    assert engine.closed
