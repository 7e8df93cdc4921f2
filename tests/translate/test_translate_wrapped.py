"""Sentences that line ends break are translated whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.wrapped import goes_on, joined, on_lines

FULL = "O incêndio que começou na tarde de domingo numa zona de mato"


@pytest.mark.parametrize(
    ("line", "separator", "after", "does"),
    [
        (FULL, "\n", "perto da estrada.", True),
        (FULL + ",", "\r\n", "perto da estrada.", True),
        ("O bloco vai", "\n", "fechar.", True),
        (FULL, "\n\n", "perto da estrada.", False),
        (FULL, "\n  ", "perto da estrada.", False),
        (FULL + ".", "\n", "perto da estrada.", False),
        (FULL, "\n", "Perto da estrada.", False),
        ("pão", "\n", "leite", False),
        ("", "\n", "leite", False),
        (FULL, "\n", "", False),
        ("警方表示，", "\n", "原因不明。", True),
        ("他们把", "\n", "窗户打开了。", True),
        ("首相は会議を", "\n", "欠席した。", True),
        ("قال الرئيس،", "\n", "إن الوضع صعب.", True),
        ("广州南站多趟列车停运", "\n", "受台风影响，列车停运。", False),
        ("警方表示。", "\n", "原因不明。", False),
        ("苹果、", "\n", "2 个", False),
    ],
)
def test_a_full_line_without_an_end_goes_on(line, separator, after, does):
    assert goes_on(line, separator, after) is does


@given(
    st.lists(st.text("abc", min_size=1, max_size=9), max_size=30),
    st.lists(st.integers(1, 80), min_size=1, max_size=6),
)
def test_every_line_gets_words_and_none_is_lost(words, lengths):
    parts = on_lines(" ".join(words), lengths)
    if len(words) < len(lengths):
        assert parts == []
    else:
        assert len(parts) == len(lengths)
        assert all(parts)
        assert " ".join(parts).split() == words


def test_lines_are_joined_as_their_language_is_written():
    assert joined(["o bloco vai", "fechar"], "pt") == "o bloco vai fechar"
    assert joined(["그는", "왔다."], "ko") == "그는 왔다."
    assert joined(["他们把", "窗户", "打开了。"], "zh") == "他们把窗户打开了。"
    assert joined(["使用 Chrome", "OS 系统"], "zh") == "使用 Chrome OS 系统"
    assert joined([], "zh") == ""
