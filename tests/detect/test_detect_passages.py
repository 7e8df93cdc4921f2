from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.detect.passages import halves, passages, quotes


@given(st.text(alphabet=st.sampled_from("ab Жд漢。.!?|\t\n«»'\"1…"), max_size=200))
def test_nothing_is_lost(line: str) -> None:
    assert "".join(passages(line)) == line


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("The match ended late. El público aplaudió.", 2),
        ("He met Dr. Oetker in Bonn.", 1),
        ("Компания Microsoft Windows объявила о покупке.", 1),
        ("The word перестройка was known everywhere.", 1),
        ("The minister resigned on Monday Министр ушёл в отставку в понедельник", 2),
        ("会议在北京举行并讨论了气候问题。The meeting was held in Beijing.", 2),
        ("News and opinion | Noticias y opinión", 2),
        ("", 1),
    ],
)
def test_where_a_line_is_cut(line: str, parts: int) -> None:
    assert len(passages(line)) == parts


def test_white_space_goes_with_what_it_follows() -> None:
    assert passages("The match ended late.   El público aplaudió.")[0].endswith("   ")


@given(st.text(max_size=80))
def test_halves_are_the_passage(text: str) -> None:
    assert all(left + right == text and left and right for left, right in halves(text))


def test_a_passage_of_any_length_is_not_cut_at_every_capital() -> None:
    assert halves("Aaaaaaaaaaaaaaa " * 100_000) == []


def test_a_quotation_is_cut_around_and_not_amid() -> None:
    line = "The mayor said «Alle sind herzlich Willkommen im Rathaus», and then she left."
    assert quotes(line)
    cuts = [left for left, _ in halves(line)]
    assert cuts == [
        "The mayor said ",
        "The mayor said «Alle sind herzlich Willkommen im Rathaus», ",
    ]


@pytest.mark.parametrize("line", ["«Alle sind willkommen»", "d'accord", ""])
def test_what_only_looks_like_a_quotation(line: str) -> None:
    assert not quotes(line)
