"""Headlines tell in full whom they have their news from, and how large a share they tell of."""

import pytest

from pipeline.translate.phrases.headline_sources import told_by_whom


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Third of teachers quit, survey finds",
            "One third of teachers quit, according to a survey",
        ),
        ("Half of firms fail, new study shows", "Half of firms fail, according to a new study"),
        ("Sales fell, official figures show", "Sales fell, according to official figures"),
        ("Quarter of pupils are late", "One quarter of pupils are late"),
    ],
)
def test_sources_and_shares_are_told_in_full(text, told):
    assert told_by_whom(text, "en") == told


@pytest.mark.parametrize(
    "text",
    [
        "Third place went to Leeds",
        "The study, which shows little, was late",
        "In May, the report said, sales fell",
        "Third of a series",
    ],
)
def test_all_else_stays(text):
    assert told_by_whom(text, "en") == text
    assert told_by_whom("Sales fell, study finds", "pt") == "Sales fell, study finds"
