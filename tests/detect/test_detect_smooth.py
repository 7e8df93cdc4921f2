from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.detect.smooth import smooth

PRIOR = {"en": 0.6, "de": 0.2, "fr": 0.2}
SHARES = st.lists(
    st.dictionaries(st.sampled_from(["en", "de", "fr", "xx"]), st.floats(0, 1)), max_size=12
)


@given(SHARES)
def test_each_passage_gets_probabilities_that_add_up(shares: list[dict[str, float]]) -> None:
    smoothed = smooth(shares, PRIOR)
    assert len(smoothed) == len(shares)
    for odds in smoothed:
        assert set(odds) == set(PRIOR)
        assert sum(odds.values()) == pytest.approx(1.0)


def test_a_single_passage_is_prior_times_evidence() -> None:
    (odds,) = smooth([{"en": 0.2, "de": 0.6}], PRIOR)
    assert odds == pytest.approx({"en": 0.5, "de": 0.5, "fr": 0.0})


def test_a_doubtful_passage_follows_its_neighbours() -> None:
    sure, doubtful = {"de": 0.99, "en": 0.01}, {"de": 0.3, "en": 0.3, "fr": 0.4}
    odds = smooth([sure, sure, doubtful, sure], PRIOR)[2]
    assert max(odds, key=lambda code: odds[code]) == "de"


def test_a_sure_passage_stands_its_ground() -> None:
    english, german = {"en": 0.999, "de": 0.0001}, {"de": 0.999, "en": 0.0001}
    odds = smooth([english] * 5 + [german] + [english] * 5, PRIOR)[5]
    assert odds["de"] > 0.7


def test_what_is_possible_nowhere_says_nothing() -> None:
    german = {"de": 0.99, "en": 0.01}
    odds = smooth([german, {}, german], PRIOR)[1]
    assert max(odds, key=lambda code: odds[code]) == "de"


def test_no_passages() -> None:
    assert smooth([], PRIOR) == []
