"""The lattice finds the likeliest reading and says how open the choice was."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.repair.characters import characters
from pipeline.repair.lattice import Step, read

START = (0, 0, 0)
ENTRY = 2.0


def cost(text):
    """Nats of a text at the start of a line."""
    model, history, total = characters(), list(START), 0.0
    for char in text:
        token = model.token(char)
        total += model.nats[model.number((*history[-3:], token))]
        history.append(token)
    return total


def readings(text, steps, at=0, decoding=False):
    """Every reading: its steps, what it says, and the prices of its steps."""
    if at == len(text):
        yield (), "", 0.0
        return
    for step in (Step(at, at + 1, text[at], decoded=False), *steps.get(at, ())):
        price = step.price + (ENTRY if step.decoded and not decoding else 0.0)
        for later, after, prices in readings(text, steps, step.end, step.decoded):
            yield ((step, *later) if step.decoded else later), step.after + after, price + prices


def by_start(*steps):
    found = {}
    for step in steps:
        found.setdefault(step.start, []).append(step)
    return found


@st.composite
def small_lattices(draw):
    text = draw(st.text("Ã©â€a o", min_size=2, max_size=6)) + "xyz"
    steps = []
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(text) - 5))
        end = draw(st.integers(start + 1, min(start + 3, len(text) - 3)))
        after, price = draw(st.sampled_from("éàñ–“中")), draw(st.sampled_from((0.0, 2.0)))
        steps.append(Step(start, end, after, price=price))
    # The same step twice would be one step with two chances.
    return text, by_start(*{(step.start, step.end, step.after): step for step in steps}.values())


@settings(max_examples=60)
@given(small_lattices())
def test_it_agrees_with_going_through_all_readings(lattice):
    text, steps = lattice
    found = read(text, START, steps, ENTRY)
    every = [(own, cost(after) + prices) for own, after, prices in readings(text, steps)]
    best, least = min(every, key=lambda one: one[1])
    assert found.gain == pytest.approx(cost(text) - least, abs=1e-3)
    if sum(price < least + 1e-3 for _, price in every) == 1:
        assert found.steps == best
    weights = [math.exp(least - price) for _, price in every]
    for step, doubt in zip(found.steps, found.doubts, strict=True):
        share = sum(w for w, (own, _) in zip(weights, every, strict=True) if step in own)
        assert doubt == pytest.approx(1 - share / sum(weights), abs=1e-3)


def test_damage_in_a_word_is_read():
    steps = by_start(Step(3, 5, "é"))
    reading = read("cafÃ© et thé", START, steps, ENTRY)
    assert [step.after for step in reading.steps] == ["é"]
    assert reading.gain > 0
    assert reading.doubts[0] < 0.01


def test_a_sound_word_is_left():
    steps = by_start(Step(1, 2, "ж"))
    reading = read("banana", START, steps, ENTRY)
    assert reading.steps == ()
    assert reading.gain == pytest.approx(0.0, abs=1e-3)


def test_an_equal_rival_halves_the_certainty():
    alone = read("cafÃ et", START, by_start(Step(3, 4, "é")), ENTRY)
    shared = read(
        "cafÃ et", START, by_start(Step(3, 4, "é"), Step(3, 4, "é", price=0.0, lost=1)), ENTRY
    )
    rival = read("cafÃ et", START, by_start(Step(3, 4, "é"), Step(3, 4, "è")), ENTRY)
    assert alone.doubts[0] < rival.doubts[0] < 0.5
    assert shared.doubts[0] == pytest.approx(alone.doubts[0], abs=0.01)


def test_leaving_a_character_alone_may_cost():
    steps = by_start(Step(4, 5, "y"))
    text = "happi day"
    assert read(text, START, steps, 40.0).steps == ()
    assert read(text, START, steps, 40.0, {4: 60.0}).steps != ()


def test_hundreds_of_choices_in_a_row_are_still_read():
    text = "Ã©" * 200 + "xyz"
    options = (Step(at, at + 2, char) for at in range(0, 400, 2) for char in "éèêàâ")
    reading = read(text, START, by_start(*options), ENTRY)
    assert len(reading.steps) == 200
    assert reading.gain > 1000
