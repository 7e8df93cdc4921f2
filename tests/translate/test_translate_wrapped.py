"""Sentences that line ends break are translated whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.wrapped import goes_on, in_one, on_lines

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
        ("mais apoios para os agri-", "\n", "cultores que perderam tudo", True),
        ("A reunião é na terça-", "\n", "feira.", True),
        ("Ele contou-", "\n", "lhe tudo.", True),
        ("Os jogos de 2024-", "\n", "benfica e outros", False),
        ("Prós -", "\n", "contras", False),
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
    assert in_one(["o bloco vai", "fechar"]) == "o bloco vai fechar"
    assert in_one(["그는", "왔다."]) == "그는 왔다."
    assert in_one(["他们把", "窗户", "打开了。"]) == "他们把窗户打开了。"
    assert in_one(["使用 Chrome", "OS 系统"]) == "使用 Chrome OS 系统"
    assert in_one([]) == ""
    assert in_one(["para os agri-", "cultores que perderam"]) == "para os agricultores que perderam"
    assert in_one(["na terça-", "feira"]) == "na terça-feira"
    assert in_one(["o tratado luso-", "brasileiro"]) == "o tratado luso-brasileiro"
    assert in_one(["o gover-", "no cai"]) == "o governo cai"
    assert in_one(["vão ser sor-", "teadas"]) == "vão ser sorteadas"


ARABIC = "أعلنت الحكومة المصرية اليوم أنها وافقت على مشروع قانون الموازنة"
CHINESE = "国家发展和改革委员会今天上午在北京举行新闻发布会宣布将从明年"


@pytest.mark.parametrize(
    ("line", "after", "does"),
    [
        (ARABIC, "العامة للسنة المالية المقبلة.", True),
        (ARABIC, "رئيس الوزراء يزور فرنسا", False),
        (ARABIC + ".", "العامة للسنة المالية المقبلة.", False),
        ("الموازنة", "العامة للسنة المالية المقبلة.", False),
        (ARABIC, ARABIC + " " + ARABIC + ".", False),
        (CHINESE, "一月一日起实施新的政策。", True),
        (CHINESE + "，", "一月一日起实施新的政策。", True),
        (CHINESE + "。", "一月一日起实施新的政策。", False),
        (CHINESE, "总理访问法国", False),
        ("政府批准预算", "总理表示欢迎。", False),
        ("მთავრობამ დღეს დაამტკიცა მომავალი წლის ბიუჯეტის კანონპროექტი", "სხდომაზე.", True),
        ("მთავრობამ დღეს დაამტკიცა მომავალი წლის ბიუჯეტის კანონპროექტი", "სხდომა", False),
    ],
)
def test_full_lines_of_letters_without_case(line, after, does):
    assert goes_on(line, "\n", after) is does


def test_lines_of_chinese_are_one_without_a_space():
    assert in_one([CHINESE, "一月一日起实施。"]) == CHINESE + "一月一日起实施。"
    assert in_one(["a", "b", "c"]) == "a b c"
    assert in_one([]) == ""
