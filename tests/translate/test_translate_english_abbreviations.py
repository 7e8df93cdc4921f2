"""What people write short in English is sent in full; what only looks like it stays."""

import pytest

from pipeline.translate.abbreviations import in_full


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("It lost $4.5m in May.", "It lost $4.5 million in May."),
        ("The £2bn deal", "The £2 billion deal"),
        ("An £11million deal", "An £11 million deal"),
        ("Some 2bn people", "Some 2 billion people"),
        ("It raised €350k.", "It raised €350,000."),
        ("PM to resign", "Prime minister to resign"),
        ("'The PM's plan'", "'The prime minister's plan'"),
        ("It took 5 mins.", "It took 5 minutes."),
        ("idk why, tbh", "I don't know why, to be honest"),
        ("where r u? c u tmrw", "where are you? I'll see you tomorrow"),
        ("OMG! Pls help", "Oh my God! Please help"),
        ("it was soooo good", "it was so good"),
        ("i dont know", "i don't know"),
    ],
)
def test_what_is_short_is_in_full(short, full):
    assert in_full(short, "en") == full


@pytest.mark.parametrize(
    "text",
    [
        "It starts at 7:30 PM today.",
        "It starts at 5 PM.",
        "He ran 500m in 5m.",
        "PM2.5 and PM10 in the air",
        "See @lol and #omg at idk.com",
        "The U-turn of the UR team",
        "The BC Lions and the TY group",
        "A 350k run",
        "The good food of Soho",
    ],
)
def test_what_only_looks_short_stays(text):
    assert in_full(text, "en") == text
