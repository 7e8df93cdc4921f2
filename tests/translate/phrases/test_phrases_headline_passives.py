"""What was done to somebody in an English headline is told in a sentence."""

import pytest

from pipeline.translate.phrases.headline_passives import told_as_done


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Neighbours from hell evicted", "The neighbours from hell were evicted"),
        ("Hundreds feared trapped", "Hundreds are feared trapped"),
        ("Mayor and wife held in raid", "Mayor and wife were detained in raid"),
        ("Phone ban in schools mooted", "Phone ban in schools is mooted"),
        ("Live: five hurt in pile-up", "Live: five were hurt in pile-up"),
        ("Harding sacked after defeat", "Harding was sacked after defeat"),
    ],
)
def test_what_was_done_is_told_in_a_sentence(text, told):
    assert told_as_done(text, "en") == told


@pytest.mark.parametrize(
    "text",
    [
        "Court ordered a retrial",
        "Mayor was sacked after defeat",
        "The mayor sacked in May is back.",
        "How five were hurt in pile-up",
        "Police hurt in clash",
        "Team found form after break that lasted two weeks in the hot sun of May",
        "Stolen car",
    ],
)
def test_all_else_stays(text):
    assert told_as_done(text, "en") == text
    assert told_as_done("Five hurt in crash", "pt") == "Five hurt in crash"
