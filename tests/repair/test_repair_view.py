"""Looking through entities, and back to where things stand."""

from hypothesis import given
from hypothesis import strategies as st

from pipeline.repair import repair
from pipeline.repair.view import may_hold_damage, view_of

TEXTS = st.lists(
    st.sampled_from(
        ["&eacute;", "&#195;", "&#xC3;", "&amp;", "&lt;", "é", "a", " ", "\n", "&", ";"]
    )
).map("".join)


def test_entities_of_characters_beyond_ascii_are_looked_through():
    assert view_of("caf&eacute; &amp; th&#233; &lt; &#xE9;").text == "café &amp; thé &lt; é"


def test_a_number_from_128_to_159_is_a_byte():
    assert view_of("&#128;&#x9D;").text == "\x80\x9d"


@given(TEXTS)
def test_every_character_knows_its_place(text):
    view = view_of(text)
    assert view.place(len(view.text)) == len(text)
    for offset, char in enumerate(view.text):
        written = text[view.place(offset) : view.place(offset + 1)]
        assert written == char or (written.startswith("&") and written.endswith(";"))


@given(TEXTS)
def test_lines_are_those_of_the_text(text):
    view = view_of(text)
    assert [view.text[start:end] for start, end in view.lines()] == view.text.split("\n")


def test_ascii_holds_no_damage_unless_entities_hide_it():
    assert not may_hold_damage("plain & simple; <b>R&D</b>")
    assert may_hold_damage("caf&Atilde;&copy;")
    assert may_hold_damage("café")


def test_entities_are_resolved_only_where_they_are_damage():
    damaged = "R&Atilde;&copy;sum&Atilde;&copy; &amp; d&eacute;tails"
    assert repair(damaged) == "Résumé &amp; d&eacute;tails"
