"""Ages and decades of English are told in full."""

import pytest

from pipeline.translate.phrases.decades import in_years_of_age


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A man in his 40s was hurt.", "A man of about 40 years was hurt."),
        ("She was in her late 30s.", "She was almost 40 years old."),
        ("The suspect, in his mid-20s, fled.", "The suspect, aged about 25 years, fled."),
        ("They’re in their early 60s now.", "They’re just over 60 years old now."),
        ("It dates from the 1890s.", "It dates from the decade of 1890."),
        ("In the late 1890s it grew.", "In the end of the decade of 1890 it grew."),
        ("In the mid-1800s it grew.", "In the middle of the 19th century it grew."),
        ("It dates from the early 1700s.", "It dates from the beginning of the 18th century."),
    ],
)
def test_what_is_counted_by_tens_is_told_in_full(text, told):
    assert in_years_of_age(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "In the 1980s the town had two cinemas.",
        "The '90s are back.",
        "Temperatures in the 80s are expected.",
        "He sang in his 60s hits.",
        "The 737-800s are safe.",
        "She wore size 40s.",
    ],
)
def test_all_else_stays(text):
    assert in_years_of_age(text) == text
