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
        ("Last entry is 4.30pm.", "Last entry is 4:30pm."),
        ("It ended at 5 p.m. ET.", "It ended at 5 pm ET."),
        ("Come at half past ten.", "Come at 10:30."),
        ("Come at a quarter to one", "Come at 12:45"),
        ("She is No. 5 in the world.", "She is number 5 in the world."),
        ("It cost 99p.", "It cost 99 pence."),
        ("It is about $70.", "It is around $70."),
        ("P.O. Box 12", "postal box 12"),
        ("A $1.2bn-a-year firm", "A $1.2 billion-a-year firm"),
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
        "It starts at 5 p.m.",
        "It costs $4.30 pm.",
        "No, 10 of them left.",
        "A 720p film about 70 men",
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Open Mon-Fri 9am-5.30pm", "Open Monday to Friday 9am to 5:30pm"),
        ("Open Sat 10-12.30pm", "Open Saturday 10am to 12:30pm"),
        ("Under-5s go free", "Children under 5 years old go free"),
        ("free for over-65s.", "free for people over 65 years old."),
        ("The train leaves at 6.45.", "The train leaves at 6:45."),
        ("He is 6ft 4in tall", "He is 6 feet 4 inches tall"),
        ("18in deep snow", "18 inches deep snow"),
        ("a 7lb 4oz baby", "a 7 pounds 4 ounces baby"),
        ("On 4 Jun 2024", "On 4 June 2024"),
        ("Oct.–Dec. 2023", "October to December 2023"),
        ("e.g. milk", "for example, milk"),
        ("Ms Okafor left", "Ms. Okafor left"),
        ("Open on the 2nd.", "Open on day 2."),
        ("It is 2m years old", "It is 2 million years old"),
    ],
)
def test_times_and_measures_are_in_full(text, told):
    assert in_full(text, "en") == told


@pytest.mark.parametrize(
    "text",
    [
        "Sat down at last",
        "The England under-21s won",
        "Shares closed at 6.45",
        "The 100m race",
        "Mr and Mrs Okafor left",
        "On the 2nd try",
        "Mar the day",
        "Born in 1990-1995",
        "They won 3-2 in May",
    ],
)
def test_what_looks_like_times_and_measures_stays(text):
    assert in_full(text, "en") == text
