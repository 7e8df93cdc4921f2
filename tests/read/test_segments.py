from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.read.segments import segment_text

TEXTS = st.text(alphabet=st.one_of(st.sampled_from(" \t\r\n\xa0\x85\x9f\u2028ab"), st.characters()))


@given(TEXTS)
def test_no_character_is_lost(text: str) -> None:
    assert "".join(s.text + s.sep for s in segment_text(text)) == text


@given(TEXTS)
def test_lines_hold_no_line_end_and_separators_nothing_but_white_space(text: str) -> None:
    for segment in segment_text(text):
        assert not {"\r", "\n"} & set(segment.text)
        assert set(segment.sep) <= set(" \t\r\n")
        assert segment.source == segment.text
        assert (segment.kind == "blank") == (segment.text == "")


@pytest.mark.parametrize("odd", ["\xa0", "\x85", "\x80", "\x9f", "\u2028", "\x0b", "\ufeff"])
def test_what_may_be_a_broken_byte_stays_inside_the_text(odd: str) -> None:
    line = f"{odd}one{odd}two{odd}"
    assert [s.text for s in segment_text(f"{line}\nnext")] == [line, "next"]


def test_white_space_before_the_first_line_has_a_segment_of_its_own() -> None:
    first, second = segment_text("\r\n  one\r\n")
    assert (first.kind, first.text, first.sep) == ("blank", "", "\r\n  ")
    assert (second.kind, second.text, second.sep) == ("line", "one", "\r\n")
