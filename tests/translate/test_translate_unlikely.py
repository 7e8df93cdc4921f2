"""Drafts that their model holds for unlikely."""

import pytest
from translate_climbs import run, script
from translate_doubles import ScriptedEngine

from pipeline.translate.doubts import DOUBTS
from pipeline.translate.engine import Pair
from pipeline.translate.unlikely import is_unlikely

SLEEPS = {"O gato dorme aqui na casa.": "The cat sleeps here in the house."}


@pytest.mark.parametrize(
    ("source", "confidence", "doubted"),
    [
        ("他说他明天会去北京参加一个会议。", -0.81, True),
        ("他说他明天会去北京参加一个会议。", -0.79, False),
        ("京东", -1.2, False),
        ("京东", -1.3, True),
        ("他说他明天会去北京参加一个会议。", 0.0, False),
    ],
)
def test_a_short_draft_may_be_less_likely(source, confidence, doubted):
    assert is_unlikely(source, confidence, Pair("zh", "en")) is doubted
    assert "unlikely" in DOUBTS


def unsure(answers, confidence, name="unsure"):
    """An engine that holds all of its drafts for so likely."""
    engine = ScriptedEngine(script(answers), name=name)
    engine.confidences = lambda sentences, _pair: [confidence] * len(sentences)
    return engine


def test_a_draft_that_its_model_holds_for_unlikely_is_flagged_and_not_asked_for_again():
    engine = unsure(SLEEPS, -0.9)
    (made,) = run(list(SLEEPS), engine)
    assert (made.text, made.check) == (SLEEPS["O gato dorme aqui na casa."], "unlikely")
    assert engine.asked == list(SLEEPS)


def test_a_likely_draft_is_not_flagged():
    (made,) = run(list(SLEEPS), unsure(SLEEPS, -0.7))
    assert made.check is None


def test_another_engine_stands_in_for_an_unlikely_draft():
    other = ScriptedEngine(script({next(iter(SLEEPS)): "The cat naps in the house."}), name="other")
    (made,) = run(list(SLEEPS), unsure(SLEEPS, -0.9), other)
    assert (made.text, made.check) == ("The cat naps in the house.", None)


def test_of_parts_the_least_likely_counts():
    behind = "pessoas ontem à noite para a festa."
    answers = {"Vieram": "There came", behind: "people last night for the party."}
    engine = ScriptedEngine(script(answers), shape="")
    engine.confidences = lambda sentences, _pair: [-0.9 * (s == behind) for s in sentences]
    (made,) = run([f"Vieram 12345 {behind}"], engine)
    assert made.text == "There came 12345 people last night for the party."
    assert made.check == "unlikely"
