"""What an English headline tells to happen at the same time is told with "while"."""

import pytest

from pipeline.translate.phrases.meanwhile import told_while


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Streets empty as heatwave grips Spain", "Streets empty while heatwave grips Spain"),
        ("Oil rises as Opec cuts output", "Oil rises while Opec cuts output"),
        ("Smith quits as chairman as losses mount", "Smith quits as chairman while losses mount"),
        ("Talks stall, as strike continues", "Talks stall, while strike continues"),
    ],
)
def test_what_happens_at_the_same_time(text, told):
    assert told_while(text, "en") == told


@pytest.mark.parametrize(
    "text",
    [
        "Harding named as team captain after win",
        "Prices twice as high as last year",
        "Mayor returns as party leader",
        "He left as the rain began to fall.",
        "Seen as a failure, minister quits",
        "Man acts as if nothing happened",
    ],
)
def test_all_else_stays(text):
    assert told_while(text, "en") == text
    assert told_while("Oil rises as Opec cuts output", "pt") == "Oil rises as Opec cuts output"
