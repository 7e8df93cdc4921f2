"""Verbs of English whose sense a figure tells are said by plainer ones."""

import pytest

from pipeline.translate.phrases.figured import told_by_figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They drew 2-2 at home.", "They ended with a 2-2 draw at home."),
        ("It fetched about $3 million.", "It reached the price of about $3 million."),
        ("It could fetch XQ1.", "It could reach the price of XQ1."),
        ("Fears wiped XQ1 off its value.", "Fears cut XQ1 from its value."),
        ("The sale knocks £3 off the price.", "The sale cuts £3 from the price."),
        ("A pint costs £6, up 35p in a year.", "A pint costs £6, an increase of 35p in a year."),
        ("Sales fell, down 3% on last year.", "Sales fell, a fall of 3% compared with last year."),
        ("It won by 51% to 49%.", "It won by 51% against 49%."),
        ("The gang netted £3,000.", "The gang earned £3,000."),
    ],
)
def test_a_figure_tells_the_sense(text, told):
    assert told_by_figures(text, "en") == told


@pytest.mark.parametrize(
    "text",
    [
        "He drew two cats.",
        "The dog fetched the ball.",
        "He wiped the table.",
        "They netted two salmon.",
        "He drew 22 sketches.",
        "He went up, up 22 steps.",
        "It rose to 5%, up from 4%.",
    ],
)
def test_all_else_stays(text):
    assert told_by_figures(text, "en") == text
    assert told_by_figures("They drew 2-2.", "pt") == "They drew 2-2."
