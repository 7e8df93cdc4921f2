"""Drafts that their model holds for unlikely."""

import pytest

from pipeline.translate.doubts import DOUBTS
from pipeline.translate.engine import Pair
from pipeline.translate.unlikely import is_unlikely


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
