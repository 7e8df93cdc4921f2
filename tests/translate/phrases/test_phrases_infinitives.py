"""What headlines announce with an infinitive is said as what will be; other infinitives stay."""

import pytest

from pipeline.translate.phrases.infinitives import told_ahead


@pytest.mark.parametrize(
    ("headline", "said"),
    [
        ("PM to resign next week", "PM will resign next week"),
        ("Taxes set to rise", "Taxes will rise"),
        ("The bridge is set to open in June.", "The bridge will open in June."),
        ("He was set to join the club.", "He was going to join the club."),
        ("Live: Bank to raise rates", "Live: Bank will raise rates"),
        ("Woman, 90, to run marathon", "Woman, 90, will run marathon"),
        ("Rates to stay on hold, says Bank", "Rates will stay on hold, says Bank"),
        ("Teachers to strike over pay", "Teachers will go on strike over pay"),
        ("Iran to strike Israel", "Iran will strike Israel"),
        ("Workers vote to strike", "Workers vote to go on strike"),
    ],
)
def test_what_is_announced(headline, said):
    assert told_ahead(headline, "en") == said


@pytest.mark.parametrize(
    "text",
    [
        "Five ways to cut costs",
        "Plan to build homes rejected",
        "Trump wants to buy Greenland",
        "Access to water is a right",
        "Flights to London cancelled",
        "How to open a bank account",
        "Men told to stay home",
        "The minister went home to resign.",
        "In the heat of a long and quiet afternoon they met to sell the old farm",
        "Time to act",
        "Nothing to see here",
        'I always like to keep the press informed."',
        "He could not leave, with the man set to face a jury.",
        "Fans wait with Messi set to play",
        "He is all set to go",
    ],
)
def test_other_infinitives_stay(text):
    assert told_ahead(text, "en") == text


def test_other_languages_stay():
    assert told_ahead("Ator to leave Globo", "pt") == "Ator to leave Globo"
