"""What holds for every text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.repair import explain, repair
from pipeline.repair.record import replay

ANY = st.text(st.characters(), max_size=60)
PIECES = st.lists(
    st.sampled_from(
        [
            *("Ã", "©", "â", "€", "™", "“", " ", "ð", "Ÿ", "\x9d", "\xa0", "Р", "С", "І", "вЂ"),
            *("๐", "โ", "ณ", "·", "a", "Z", ".", "\n", "&copy;", "&#195;", "鈥", "漏", "é"),
            *("\ufffd", "?", '"'),
        ]
    ),
    max_size=25,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(ANY | PIECES)
def test_replaying_the_repairs_gives_the_result(text):
    result, repairs = explain(text)
    assert replay(text, repairs) == result


@settings(max_examples=600, deadline=None)
@given(ANY | PIECES)
def test_repairing_twice_is_repairing_once(text):
    once = repair(text)
    assert repair(once) == once


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(max_codepoint=0x7F, exclude_characters="&")))
def test_ascii_is_left_alone(text):
    assert explain(text) == (text, ())


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=30))
def test_misreading_as_latin_1_never_ends_in_a_new_control(sound):
    shown = sound.encode().decode("latin-1")
    controls = [char for char in repair(shown) if "\x80" <= char <= "\x9f"]
    assert len(controls) <= sum("\x80" <= char <= "\x9f" for char in shown)


@settings(max_examples=200, deadline=None)
@given(ANY | PIECES)
def test_line_ends_stay(text):
    assert repair(text).count("\n") == text.count("\n")
