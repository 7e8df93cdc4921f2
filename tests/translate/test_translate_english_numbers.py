"""Numbers in words and on the clock of English."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.engine import Pair
from pipeline.translate.english_numbers import other_numbers
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict


@pytest.mark.parametrize(
    ("draft", "values"),
    [
        ("Forty-five years", {5, 40, 45}),
        ("the seventeenth century", {17, 100}),
        ("two hundred and five", {2, 5, 205}),
        ("twenty-five thousand", {5, 20, 25000}),
        ("at 3.30 p.m.", {3, 30}),
        ("at 1800 hours", {18, 0}),
        ("at 9:05", {9, 5}),
        ("3.30 metres, 1800 people", set()),
        ("two decades", {2, 10, 20}),
    ],
)
def test_numbers_in_words_are_read(draft, values):
    assert {int(value) for value in other_numbers(draft)} == values


@given(st.text("twenty -five hundred and thousand a"))
def test_any_words_are_read(draft):
    assert all(value >= 0 for value in other_numbers(draft))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("10月20日下午3点半", "At 3.30 p.m. on 20 October"),
        ("今天08时至明天08时", "From 0800 hours today to 0800 hours tomorrow"),
        ("17世纪中叶", "In the middle of the seventeenth century"),
        ("550多万人", "More than 5.5 million people"),
        ("20世纪80年代", "In the 1980s"),
    ],
)
def test_a_short_number_may_be_said_in_another_way(source, draft):
    assert verdict(Evidence(source, draft, Pair("zh", "en"))) is None


def test_a_short_number_that_is_lost_is_a_doubt():
    zh = Pair("zh", "en")
    assert verdict(Evidence("12人23时45分离开", "They left at 2345 hours", zh)) == "small-numbers"
