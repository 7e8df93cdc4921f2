"""Ages that stand for people are told to be people; ages before a noun stay."""

import pytest

from pipeline.translate.phrases.ages import with_age_before, with_person


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The 44-year-old was jailed.", "The 44-year-old person was jailed."),
        ("A 10-year-old from Leeds", "A 10-year-old person from Leeds"),
        ("Of the 16-year-olds, few vote.", "Of the 16-year-old people, few vote."),
        ("It hit a 7-year-old.", "It hit a 7-year-old person."),
    ],
)
def test_ages_that_stand_for_people(text, said):
    assert with_person(text, "en") == said


@pytest.mark.parametrize(
    "text",
    [
        "A 10-year-old boy died.",
        "The 200-year-old bridge fell.",
        "He is 44 years old.",
        "A 5-year-old Labrador won.",
    ],
)
def test_ages_of_something_stay(text):
    assert with_person(text, "en") == text


def test_other_languages_stay():
    assert with_person("The 44-year-old was jailed.", "pt") == "The 44-year-old was jailed."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Boy, 12, swims across lake", "12-year-old boy swims across lake"),
        (
            "Missing girl, 9, is found",
            "Missing 9-year-old girl is found",
        ),
        ("The minister, who is 71, left.", "The minister, who is 71 years old, left."),
        ("An actor, 44, was hurt.", "A 44-year-old actor was hurt."),
        ("Woman, 45, and son, 7, die", "45-year-old woman and 7-year-old son die"),
    ],
)
def test_an_age_between_commas_stands_before_whom_it_is_of(text, told):
    assert with_age_before(text, "en") == told


@pytest.mark.parametrize(
    "text",
    [
        "Ana Cole, 31, left.",
        "The man, 200 metres away, waved.",
        "A boy, 12",
        "He is 6 feet tall.",
        "Boy, 12.5, no",
    ],
)
def test_other_numbers_between_commas_stay(text):
    assert with_age_before(text, "en") == text
