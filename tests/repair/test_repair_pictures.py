"""Pictures that lost a byte: the commoner one is meant, and only what can stand there."""

import unicodedata

import pytest

from pipeline.repair import explain, repair
from pipeline.repair.lattice import Step
from pipeline.repair.pictures import (
    FIRST,
    GROUPS,
    JOINER,
    SECOND,
    UNLIKELY,
    UNUSUAL,
    beside,
    is_picture,
    rarity_of_picture,
)
from training.kinds import is_emoji


def misread(text, lost):
    shown = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())
    return "".join(char for char in shown if not lost(char))


def is_control(char):
    return "\x80" <= char <= "\x9f"


def test_every_group_holds_pictures_that_are_in_no_other():
    every = [char for group in GROUPS for char in group]
    assert len(every) == len(set(every))
    assert [char for char in (*every, *FIRST, *SECOND, *UNUSUAL) if not is_emoji(char)] == []


def test_a_picture_is_what_the_model_takes_for_one():
    assert is_picture("😂")
    assert is_picture("🪕")
    assert not any(map(is_picture, "aé•🇫🏽"))


def test_the_commoner_picture_is_likelier():
    assert rarity_of_picture("😍") < rarity_of_picture("😁") < rarity_of_picture("😝")
    assert rarity_of_picture("x") == 0


@pytest.mark.parametrize(
    ("sound", "seen"), [("So good 😍", "So good ðŸ˜"), ("Thanks 🙏 all", "Thanks ðŸ™ all")]
)
def test_the_usual_one_is_read(sound, seen):
    assert misread(sound, is_control) == seen
    assert repair(seen) == sound


def test_where_none_is_usual_the_text_stays():
    seen = misread("The weather 🌏 tomorrow", is_control)
    assert repair(seen) == seen


def test_a_tone_of_skin_follows_a_hand():
    assert repair(misread("Well done 👍🏽 team", is_control)) == "Well done 👍🏽 team"


def test_what_is_asked_for_as_a_picture_is_none_already():
    places = beside([(4, 7, ("\ufe0f",))])
    asked = places.prices(0, 4, ("🗳", "😳"))
    assert asked[0] < asked[1]
    plain = places.prices(8, 12, ("🗳", "😳"))
    assert plain[0] > plain[1]


@pytest.mark.parametrize(
    "sound",
    [
        "Hún sá 🕵️\u200d♀️ í gær",
        "payés pour 🕵️\u200d♀️🕵️\u200d♀️",
        "Some 🤷🏽\u200d♀️ of the key",
        "by 👩\u200d💻 today",
    ],
)
def test_between_pictures_a_lost_byte_is_of_a_joiner(sound):
    assert repair(misread(sound, is_control)) == sound
    latin = "".join(map(chr, sound.encode()))
    assert repair("".join(char for char in latin if not is_control(char))) == sound


def test_a_quote_between_pictures_stays_one():
    assert repair(misread("“Love it ❤️” 😀 – «oui»", is_control)) == "“Love it ❤️” 😀 – «oui»"


def test_only_what_may_be_shown_as_a_picture_is_asked_for_as_one():
    places = beside([(3, 5, ("\ufe0f",))])
    assert places.prices(0, 3, ("”", "™"))[0] >= UNLIKELY
    assert places.prices(0, 3, ("”", "™"))[1] == 0
    assert places.prices(5, 8, ("”", "™")) == (0, 0)


def test_beside_a_joiner_stands_what_can_be_joined():
    straightened = "by ðŸ'©â€\x8dðŸ'» today"
    assert repair(straightened) == "by 👩\u200d💻 today"
    places = beside([(4, 7, (JOINER,))])
    assert places.prices(7, 11, ("💻", "👻"))[1] > UNLIKELY / 2
    assert places.prices(0, 4, ("👩", "💩"))[1] > UNLIKELY / 2


def test_only_steps_that_lost_a_byte_have_a_price():
    whole = Step(0, 4, "😝")
    lost = Step(0, 3, "😝", lost=1), Step(0, 3, "😍", lost=1), Step(0, 2, "é", lost=1)
    priced = {step.after: step.price for step in beside([]).priced(lost)}
    assert priced == {"😝": pytest.approx(2.4), "😍": 0.0, "é": 0.0}
    assert list(beside([]).priced([whole])) == [whole]


def test_the_doubt_of_a_picture_counts_the_others():
    (edit,) = explain("So good ðŸ˜")[1]
    assert edit.after == "😍"
    assert 0.2 < edit.doubt < 0.6
    assert unicodedata.category(edit.after) == "So"
