"""Cosmetics: what is made alike, what must stay, and that all of it can be replayed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.config import RepairConfig
from pipeline.repair.normalize import _rules, has_control, may_change, normalize

DEFAULT = RepairConfig()
ALL = RepairConfig(zero_width="all", quotes=True, width=True)
NONE = RepairConfig(nfc=False, line_ends=False, control=False, zero_width="keep")

ODD = "\x00\x07\x0b\x0c\x1b[31m\r\n\x85\x91\x9d\xad\u0301\u0323\u200b\u200c\u200d\u2028\u2060\ufeff"
MIXED = st.text(
    st.one_of(
        st.sampled_from(
            [*ODD, *"aZé가ㅏᄀ각กｶﾞＡ“’ \t\u3000\uff9e\U0001f468\u0928\u093c\u212b\uf900"]
        ),
        st.characters(),
    )
)
OPTIONS = st.builds(
    RepairConfig,
    nfc=st.booleans(),
    line_ends=st.booleans(),
    control=st.booleans(),
    zero_width=st.sampled_from(["keep", "edges", "all"]),
    quotes=st.booleans(),
    width=st.booleans(),
)


def replayed(text, changes):
    for change in changes:
        end = change.start + len(change.before)
        assert text[change.start : end] == change.before
        text = text[: change.start] + change.after + text[end:]
    return text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("cafe\u0301 creme\u0300", "café crem\u00e8"),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
        ("один\r\nдва\rтри", "один\nдва\nтри"),
        ("첫째\u2028둘째\u2029셋째", "첫째\n둘째\n셋째"),
        ("First\x85Second\x0bThird\x0cFourth", "First\nSecond\nThird\nFourth"),
        ("don\x92t \x93stop\x94 \x96 ever\x85", "don’t “stop” – ever…"),
        ("wait\x85 what, well\x85maybe", "wait… what, well…maybe"),
        ("\ufeffNews \x1b[1;31mred\x1b[0m\x07 and\x00 plain\x7f", "News red and plain"),
        ("\ud83d\ude00 smile", "😀 smile"),
        ("half \ud83d of it", "half \ufffd of it"),
        ("\u200bstart \u200band\u2060 end\u200b", "start and end"),
    ],
)
def test_by_default_the_reader_sees_the_same(before, after):
    assert normalize(before, DEFAULT)[0] == after


@pytest.mark.parametrize(
    "text",
    [
        "Plain ASCII, with a\ttab",
        "“Curly” ‘quotes’, «guillemets» – dashes — and… dots",
        "می‌خواهم ه‍. नमस्ते क्‍ष",
        "👨‍👩‍👧 👩🏽‍💻 🛠️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣",
        "ภาษา\u200bไทย ខ្ញុំ\u200bស្រឡាញ់",
        "Zu\u00adcker\u00adbrot und no\u00a0break",
        "ＡＢＣ　１２３ ｶﾞｷﾞ",
        "神社 \uf9dc \ufa19 〈a〉 \u2329b\u232a",
        "\u202bعربي\u202c \u200fשלום\u200e",
        "one\nline and another\x85",
    ],
)
def test_by_default_what_readers_need_stays(text):
    assert normalize(text, DEFAULT) == (text, ())


def test_a_letter_that_nobody_knows_stays_and_can_be_told():
    text = normalize("pan\x8e je t\x93u\x94", DEFAULT)[0]
    assert text == "pan\x8e je t“u”"
    assert has_control(text)
    assert not has_control("été")


@pytest.mark.parametrize(
    ("options", "before", "after"),
    [
        (RepairConfig(quotes=True), "“It’s” „so“", '"It\'s" "so"'),
        (RepairConfig(width=True), "ＡＢＣ　１２３！ ｶﾞｷﾞ", "ABC 123! ガギ"),
        (RepairConfig(zero_width="all"), "no\u200bbreak su\u00adgar", "nobreak sugar"),
        (RepairConfig(zero_width="all"), "ภาษา\u200bไทย", "ภาษา\u200bไทย"),
        (RepairConfig(zero_width="all"), "می‌خواهم 👨‍👩‍👧", "می‌خواهم 👨‍👩‍👧"),
        (RepairConfig(zero_width="keep"), "\u200bx", "\u200bx"),
        (RepairConfig(nfc=False), "e\u0301", "e\u0301"),
        (RepairConfig(control=False), "a\x00b\x93", "a\x00b\x93"),
        (RepairConfig(line_ends=False), "a\u2028b", "a\u2028b"),
    ],
)
def test_each_switch(options, before, after):
    assert normalize(before, options)[0] == after


def test_every_change_names_its_rule_and_is_small():
    changes = normalize("un cafe\u0301\x00 noir\u2028l\x92ici", DEFAULT)[1]
    told = {(change.rule, change.before, change.after) for change in changes}
    assert told == {
        ("control", "\x00", ""),
        ("windows-punctuation", "\x92", "’"),
        ("line-ends", "\u2028", "\n"),
        ("nfc", "e\u0301", "é"),
    }


@pytest.mark.parametrize("piece", ["\u0301\u0323", "\u200b", "\x1b[0", "\uff9e", "\u2060\xad"])
def test_hostile_length_is_no_trouble(piece):
    text = "é" + piece * 200_000 + "x"
    result, changes = normalize(text, ALL)
    assert len(result) <= len(text)
    assert bool(changes) == (result != text)


@given(MIXED, OPTIONS)
def test_the_changes_lead_to_the_result(text, options):
    result, changes = normalize(text, options)
    assert replayed(text, changes) == result
    assert bool(changes) == (result != text)


@given(MIXED, OPTIONS)
def test_a_second_time_nothing_is_left_to_do(text, options):
    result = normalize(text, options)[0]
    assert normalize(result, options) == (result, ())


@given(MIXED, OPTIONS)
def test_the_quick_look_misses_nothing(text, options):
    found = [
        name for name, rule in _rules(options) if any(a[2] != text[a[0] : a[1]] for a in rule(text))
    ]
    assert may_change(text, options) or not found


@given(MIXED)
def test_composing_in_stretches_is_composing_the_whole(text):
    ideographs = "\u2329\u232a"
    text = "".join(
        char
        for char in text
        if char not in ideographs
        and not "\uf900" <= char <= "\ufaff"
        and not "\U0002f800" <= char <= "\U0002fa1f"
        and not "\ud800" <= char <= "\udfff"
    )
    only = NONE.model_copy(update={"nfc": True})
    assert normalize(text, only)[0] == unicodedata.normalize("NFC", text)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)))
def test_printable_ascii_stays_whatever_the_options(text):
    assert normalize(text, ALL) == (text, ())


@given(MIXED)
def test_with_all_switches_off_only_surrogates_change(text):
    paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    assert normalize(text, NONE)[0] == paired


@given(MIXED, OPTIONS)
def test_joiners_are_never_lost(text, options):
    result = normalize(text, options)[0]
    assert [c for c in result if c in "\u200c\u200d"] == [c for c in text if c in "\u200c\u200d"]
