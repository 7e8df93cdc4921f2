"""Sayings that open a sentence."""

from translate_climbs import run, script
from translate_doubles import ScriptedEngine


def test_what_a_sentence_opens_with_stands_apart_from_the_rest():
    engine = ScriptedEngine(script({"Só podia ser ele.": "It could only be him."}))
    (made,) = run(["Pois claro, só podia ser ele."], engine)
    assert made.text == "Of course, it could only be him."
    engine = ScriptedEngine(script({"Eu vou contigo.": "I go with you."}))
    assert run(["Claro que sim, eu vou contigo."], engine)[0].text.endswith(", I go with you.")
