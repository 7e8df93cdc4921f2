from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.document import Document, Edit, Removal, Segment, replay
from pipeline.read.segments import segment_text


@given(st.text())
def test_the_body_is_the_text_that_was_cut(text: str) -> None:
    assert Document("d", segment_text(text)).body == text


def test_edits_accumulate_and_the_source_stays() -> None:
    segment = Segment("cafÃ©", "\n", "cafÃ©")
    edit = Edit("repair", "mojibake", 3, "Ã©", "é", "UTF-8 read as Latin-1")
    mended = segment.edited("café", [edit])
    assert (mended.text, mended.source, mended.edits) == ("café", "cafÃ©", (edit,))
    assert replay(mended.source, mended.edits) == mended.text


def test_flags_are_kept_once_in_order() -> None:
    assert Segment("a", "", "a").flagged("x", "y").flagged("x", "z").flags == ("x", "y", "z")
    assert Document("d", ()).flagged("b", "a", "b").flags == ("b", "a")


def test_a_removed_segment_is_not_kept() -> None:
    gone = Segment("Share", "", "Share", removal=Removal("share", "button", 1.0, "Share"))
    assert not gone.kept
    assert Segment("a", "", "a").kept


@given(st.text(), st.data())
def test_replay_gives_the_edited_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = data.draw(st.text())
    edit = Edit("s", "r", start, text[start:end], after, "")
    assert replay(text, [edit]) == text[:start] + after + text[end:]


def test_replay_refuses_an_edit_that_does_not_fit() -> None:
    with pytest.raises(ValueError, match="expects 'x' at 0"):
        replay("abc", [Edit("s", "r", 0, "x", "y", "")])
