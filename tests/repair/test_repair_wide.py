"""Marks in text of two-byte pages, read byte by byte."""

import pytest

from pipeline.repair import explain
from pipeline.repair.lattice import cost_of, search
from pipeline.repair.pages import wide_pages
from pipeline.repair.wide import wide_steps

PAGES = {page.name: page for page in wide_pages()}


def likeliest(page, text):
    steps, offsets = wide_steps(PAGES[page], text)
    reading = search(len(offsets) - 1, (0, 0, 0), steps, 0.0, cost_of(text, (0, 0, 0))).reading()
    return "".join(step.after for step in reading.steps)


@pytest.mark.parametrize(
    ("page", "meant"),
    [("cp932", "открыты"), ("cp949", "είναι…"), ("euc_jp", "здесь"), ("big5", "“да”")],
)
def test_a_mark_stands_for_a_byte_that_the_page_has_not(page, meant):
    shown = meant.encode().decode(page, "replace")
    assert "\ufffd" in shown
    assert likeliest(page, shown).encode().decode(page, "replace") == shown


def test_the_steps_lead_to_the_end_and_begin_where_others_end():
    shown = "été ’7’".encode().decode("gbk", "replace")
    steps, offsets = wide_steps(PAGES["gb18030"], shown)
    ends = {step.end for here in steps.values() for step in here}
    assert len(offsets) - 1 in ends
    assert set(steps) <= ends | {0}
    assert [at for at in offsets if at >= 0] == [*range(len(shown)), len(shown)]


def test_a_question_mark_may_be_one():
    steps, offsets = wide_steps(PAGES["gb18030"], "鈥? ok?")
    last = len(offsets) - 2
    assert "?" in {step.after for step in steps[last]}


@pytest.mark.parametrize("text", ["plain", "鈥", "Ж\ufffd\U0001f600\udfff", "\ufffd" * 3 + "é"])
def test_text_that_lost_nothing_or_does_not_fit_is_not_read(text):
    assert wide_steps(PAGES["cp949"], text) is None


def test_signs_of_which_nothing_is_left_are_not_made_up_where_most_is_lost():
    meant = "今日はとても良い天気なので、友達と公園へ行きました。"
    shown = meant.encode().decode("euc_jp", "replace")
    result, repairs = explain(shown)
    assert "今" in result
    assert not set(result) & set("“”‘’–—…•")
    assert all(one.lost < len(one.after.encode()) for one in repairs)
