"""What the guard is told of a draft."""

from translate_climbs import run, script
from translate_doubles import ScriptedEngine


def test_a_name_that_goes_by_another_one_is_not_lost():
    asked = "Foi o melhor de Game of Thrones."
    engine = ScriptedEngine(script({asked: "It was the best of Game of Thrones."}))
    engine.count = lambda *_, **__: 2
    (made,) = run(["Foi o melhor da Guerra dos Tronos."], engine)
    assert (made.text, made.check) == ("It was the best of Game of Thrones.", None)


def test_a_seat_that_is_told_in_other_words_is_not_lost():
    asked = "O governador quer concorrer à Presidência."
    engine = ScriptedEngine(script({asked: "The governor wants to run for the Presidency."}))
    engine.count = lambda *_, **__: 2
    (made,) = run(["O governador quer disputar o Planalto."], engine)
    assert (made.text, made.check) == ("The governor wants to run for the Presidency.", None)
