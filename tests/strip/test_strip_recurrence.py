from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.strip.features import features_of, words_of
from pipeline.strip.memory import Recurrence
from pipeline.strip.recurrence import (
    furniture_score,
    heads_nothing,
    names_channel,
    stands_by_right,
)

ALWAYS = Recurrence(items=6, chances=6, hits=5.0, misses=0.0, headed=1.0, last=0.0)
SOMETIMES = replace(ALWAYS, chances=20, misses=14.0)
PROMPT = "Our app tells the tide"
PARAGRAPH = (
    "The old bridge fell in the great storm of May, and nobody has paid for a new one since."
)


def look(line: str):
    return features_of(line, words_of(line))


def test_what_recurs_steadily_is_likelier_furniture_than_what_recurs_now_and_then() -> None:
    steady = furniture_score(ALWAYS, look(PROMPT), 0.1, signed=False)
    assert steady > 0.5 > furniture_score(SOMETIMES, look(PROMPT), 0.1, signed=False)
    longer = replace(ALWAYS, items=12, chances=12, hits=11.0)
    assert furniture_score(longer, look(PROMPT), 0.1, signed=False) > steady


def test_place_and_signs_add_to_the_odds() -> None:
    bare = furniture_score(ALWAYS, look(PROMPT), 0.01, signed=False)
    foot = replace(ALWAYS, headed=0.0, last=1.0)
    assert furniture_score(foot, look(PROMPT), 0.01, signed=False) > bare
    assert furniture_score(ALWAYS, look(PROMPT), 0.01, signed=True) > bare


def test_the_foot_says_less_of_a_paragraph_and_nothing_of_a_bullet() -> None:
    foot = replace(ALWAYS, headed=0.0, last=1.0)
    line = furniture_score(foot, look(PROMPT), 0.01, signed=False)
    paragraph = furniture_score(foot, look(PARAGRAPH), 0.01, signed=False)
    bullet = furniture_score(foot, look(f"- {PROMPT}"), 0.01, signed=False)
    assert line > paragraph > bullet


@pytest.mark.parametrize("line", ["KIEL –", "Das Wetter", "What happened today:", "Wer war es?"])
def test_short_lines_over_new_text_stand_by_right(line: str) -> None:
    assert stands_by_right(ALWAYS, look(line), line, 0.99, under_title=False)
    buried = replace(ALWAYS, headed=0.0)
    assert not stands_by_right(buried, look(line), line, 0.99, under_title=False)


@pytest.mark.parametrize("line", ["Write to us.", "Write to desk@gazette.example", PARAGRAPH])
def test_sentences_addresses_and_long_lines_do_not(line: str) -> None:
    assert not stands_by_right(ALWAYS, look(line), line, 0.0, under_title=False)


def test_under_the_title_the_model_may_take_a_credit_but_no_dateline() -> None:
    credit, dateline = "From our correspondent", "KIEL, Germany, June –"
    assert not stands_by_right(ALWAYS, look(credit), credit, 0.95, under_title=True)
    assert stands_by_right(ALWAYS, look(credit), credit, 0.85, under_title=True)
    assert stands_by_right(ALWAYS, look(dateline), dateline, 0.95, under_title=True)


@pytest.mark.parametrize(
    "line",
    [
        "see www.harbour.example",
        "desk@harbour.example",
        "Find the harbour on Mastodon",
        "Löydät sataman Facebookista",
        "Гавань в Телеграме",
        "The tide on your phone: our app",
        "潮汐尽在我们的应用",
        "항구 앱",
    ],
)
def test_a_way_to_the_publisher_heads_nothing(line: str) -> None:
    assert names_channel(line)
    assert heads_nothing(look(line), line)
    assert not stands_by_right(ALWAYS, look(line), line, 0.0, under_title=False)


@pytest.mark.parametrize("line", ["At 7.45 the ferry left", "Apples and pears", "Who was it?"])
def test_other_lines_may_head_something(line: str) -> None:
    assert not names_channel(line)
    assert not heads_nothing(look(line), line)


@given(st.floats(0, 1), st.floats(0, 200), st.floats(0, 200), st.booleans())
def test_the_score_is_a_probability(score: float, hits: float, misses: float, sign: bool) -> None:
    recurrence = Recurrence(2, 200, hits, misses, 0.5, 0.5)
    assert 0.0 <= furniture_score(recurrence, look(PROMPT), score, signed=sign) <= 1.0
