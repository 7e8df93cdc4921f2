"""What holds for every text."""

import random
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from repair_damage import misread
from repair_sentences import HOME, SENTENCES

from pipeline.repair import explain, repair
from pipeline.repair.record import replay

ANY = st.text(st.characters(), max_size=60)
PIECES = st.lists(
    st.sampled_from(
        [
            *("Ã", "©", "â", "€", "™", "“", " ", "ð", "Ÿ", "\x9d", "\xa0", "Р", "С", "І", "вЂ"),
            *("๐", "โ", "ณ", "·", "a", "Z", ".", "\n", "&copy;", "&#195;", "鈥", "漏", "é"),
            *("\ufffd", "?", '"', "\xad", "ï", "¿", "½", "縺", "ｮ", "짤", "í\xa0½í¸\x8d"),
        ]
    ),
    max_size=25,
).map("".join)
DAMAGED = st.builds(
    lambda language, page, start, size, layers: _misread(
        SENTENCES[language][start : start + size], page, layers
    ),
    st.sampled_from(sorted(SENTENCES)),
    st.sampled_from(sorted(HOME)),
    st.integers(0, 30),
    st.integers(1, 50),
    st.integers(1, 3),
)
TEXTS = ANY | PIECES | DAMAGED | st.lists(PIECES | DAMAGED, max_size=4).map("\n".join)


def _misread(text, page, layers):
    for _ in range(layers):
        text = misread(text, page) or text
    return text


@settings(max_examples=300)
@given(TEXTS)
def test_replaying_the_repairs_gives_the_result(text):
    result, repairs = explain(text)
    assert replay(text, repairs) == result
    assert bool(repairs) == (result != text)


@settings(max_examples=300)
@given(TEXTS)
@example("О\xadРР")
def test_every_repair_says_what_it_did(text):
    for one in explain(text)[1]:
        assert one.before != one.after
        assert one.code_pages
        assert one.layers >= 1
        assert one.lost >= 0
        assert -1e-6 <= one.doubt <= 1
        assert one.lost or not one.doubt


@settings(max_examples=500)
@given(TEXTS)
def test_repairing_twice_is_repairing_once(text):
    once = repair(text)
    assert repair(once) == once


@settings(max_examples=300)
@given(st.text(st.characters(max_codepoint=0x7F)))
def test_ascii_is_left_alone(text):
    assert explain(text) == (text, ()) or "&" in text


@settings(max_examples=300)
@given(TEXTS)
def test_nothing_is_decoded_to_what_is_no_character(text):
    brought_in = set(repair(text)) - set(text)
    strange = {
        char for char in brought_in if unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs")
    }
    assert not strange


@settings(max_examples=200)
@given(TEXTS)
def test_line_ends_stay(text):
    assert repair(text).count("\n") == text.count("\n")


@settings(max_examples=100)
@given(TEXTS)
def test_the_same_text_is_always_mended_alike(text):
    first = explain(text)
    # What was looked at in between must not matter.
    explain(misread(SENTENCES["Greek"], "cp1253"))
    assert explain(text) == first


@settings(max_examples=100)
@given(st.sampled_from(sorted(SENTENCES)), TEXTS)
def test_a_sound_line_stays_beside_anything(language, text):
    sound = SENTENCES[language]
    assert repair(f"{sound}\n{text}").split("\n")[0] == sound


def _noise(dice):
    """A string of random characters, of ASCII or of more and more blocks."""
    ceiling = dice.choice((0x80, 0x100, 0x250, 0x3000, 0x10000, 0x110000))
    return "".join(chr(dice.randrange(ceiling)) for _ in range(dice.randrange(1, 40)))


@pytest.mark.parametrize("seed", range(4))
def test_noise_does_no_harm(seed):
    dice = random.Random(seed)
    for _ in range(250):
        text = _noise(dice)
        result, repairs = explain(text)
        assert replay(text, repairs) == result
        if text.isascii() and "&" not in text:
            assert result == text
