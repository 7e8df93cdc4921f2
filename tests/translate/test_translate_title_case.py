"""Headlines in which every word has a capital keep those of names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.title_case import lowered, spoken

_WHOLE = frozenset(
    (
        *(
            "Sarah",
            "Harding",
            "Leeds",
            "Oxford",
            "London",
            "Greece",
            "Monday",
            "Gaza",
            "Apple",
            "bank",
        ),
        *("child", "city", "council", "court", "fire", "girl", "hospital", "law", "people"),
        *("police", "power", "rent", "school", "storm", "thousand"),
    )
)


def count(word: str) -> int:
    """One token for a word that a vocabulary has, two for another with a capital, else three."""
    if word in _WHOLE or word.islower():
        return 1 if word in _WHOLE or word.removesuffix("s") in _WHOLE else 2
    return 2 if word.title() in _WHOLE else 3


@pytest.mark.parametrize(
    ("headline", "lowered_headline"),
    [
        ("Storm Leaves Thousands Without Power", "Storm leaves thousands without power"),
        ("Police Search for Girl After Floods", "Police search for girl after floods"),
        ("Leeds United Wins Court Fight Over Rent", "Leeds United wins court fight over rent"),
        ("Council Rejects Plan for School in Oxford", "Council rejects plan for school in Oxford"),
        ("White House Rejects Deal With Council", "White House rejects deal with council"),
        ("Mark Harding Leaves Council After Storm", "Mark Harding leaves council after storm"),
        ("Sarah Court Wins Fight Over Rent", "Sarah Court wins fight over rent"),
        ("Live: Police Search School After Fire", "Live: Police search school after fire"),
        (
            "'Fire' Law Passes Council, Says Rent.com Chief",
            "'Fire' law passes council, says Rent.com chief",
        ),
    ],
)
def test_capitals_of_names_stay(headline, lowered_headline):
    assert lowered(headline, count) == lowered_headline


@pytest.mark.parametrize(
    "text",
    [
        "The Lord of the Rings: The Return of the King",
        "University of Oxford School of Law",
        "Police search for a girl after floods",
        "The Council Rejected the Plan for a School.",
        "POLICE SEARCH FOR GIRL AFTER FLOODS",
        "Police Fire",
        "Harding",
        "",
    ],
)
def test_what_is_no_such_headline_stays(text):
    assert lowered(text, count) == text


@given(st.text(alphabet=st.sampled_from("AaBb ofWins.:'’-123 "), max_size=60))
def test_only_capitals_change(text):
    assert lowered(text, count).lower() == text.lower()
    assert lowered(lowered(text, count), count) == lowered(text, count)


def test_a_speaker_in_capitals_has_one():
    assert spoken("POLICE: Stay away.", count) == "Police: Stay away."
    assert spoken("[00:12] POLICE: Stay", count) == "[00:12] Police: Stay"
    assert spoken("UNESCO: Site at risk", count) == "UNESCO: Site at risk"
    assert spoken("The POLICE: Stay", count) == "The POLICE: Stay"
