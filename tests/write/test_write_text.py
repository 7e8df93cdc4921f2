from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.document import Document, Removal
from pipeline.read.segments import segment_text
from pipeline.write.text import render

GONE = Removal("ad", "rule", 1.0, "evidence")


def without(text: str, *removed: str) -> str:
    segments = (
        replace(segment, removal=GONE) if segment.text in removed else segment
        for segment in segment_text(text)
    )
    return render(Document("d", tuple(segments)))


@pytest.mark.parametrize(
    ("text", "removed", "expected"),
    [
        ("one\ntwo\n", [], "one\ntwo\n"),
        ("one", [], "one\n"),
        ("\n\n  one\r\n\r\n\r\n\r\ntwo  \r\n\r\n", [], "  one\n\ntwo\n"),
        ("one\n\nad\n\ntwo\n", ["ad"], "one\n\ntwo\n"),
        ("one\nad\n\ntwo\n", ["ad"], "one\n\ntwo\n"),
        ("one\nad\n  • two\n", ["ad"], "one\n  • two\n"),
        ("ad\n\n  one\n", ["ad"], "  one\n"),
        ("one\n\nad\n", ["ad"], "one\n"),
        ("ad\n", ["ad"], ""),
        ("  • a\n  • b\n", [], "  • a\n  • b\n"),
    ],
)
def test_rendering(text: str, removed: list[str], expected: str) -> None:
    assert without(text, *removed) == expected


@given(st.text(st.sampled_from("ab \t\r\n•"), max_size=60))
def test_words_stay_and_white_space_becomes_regular(text: str) -> None:
    result = without(text)
    assert result.split() == text.split()
    assert "\r" not in result
    assert "\n\n\n" not in result
    assert result == "" or result.endswith("\n")


@given(st.text(st.sampled_from("ab \t\r\n•"), max_size=60))
def test_rendering_twice_changes_nothing(text: str) -> None:
    once = without(text)
    assert without(once) == once
