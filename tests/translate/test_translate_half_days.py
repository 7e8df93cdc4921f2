"""Hours in Portuguese are counted from midnight."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.half_days import in_full_days

_PAIR = Pair("en", "pt")


@pytest.mark.parametrize(
    ("draft", "made"),
    [
        ("Portas abertas 7:45pm.", "Portas abertas 19:45."),
        ("toque de recolher 11pm", "toque de recolher 23:00"),
        ("das 9 am às 12 PM", "das 09:00 às 12:00"),
        ("12am", "00:00"),
    ],
)
def test_halves_of_days_are_told_in_hours(draft, made):
    assert in_full_days(draft, _PAIR) == made


@pytest.mark.parametrize("draft", ["O PM saiu.", "23pm", "@7pm_club", "7 pmol", "£7pm", "às 19:45"])
def test_all_else_stays(draft):
    assert in_full_days(draft, _PAIR) == draft
    assert in_full_days("at 7pm", Pair("pt", "en")) == "at 7pm"
