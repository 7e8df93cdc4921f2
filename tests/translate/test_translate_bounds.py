"""What is less than an amount is not at least that."""

import pytest

from pipeline.translate.bounds import is_turned
from pipeline.translate.engine import Pair

PAIR = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Por menos da metade do valor.", "For at least half of the value."),
        ("Menos de 300 vieram.", "About 300 came."),
        ("Mais de metade votou.", "Less than half voted."),
    ],
)
def test_turned_bounds_are_told(source, draft):
    assert is_turned(source, draft, PAIR)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Menos de metade votou.", "Less than half voted."),
        ("Menos de 300 vieram.", "Fewer than 300 came."),
        ("Pelo menos 300 vieram.", "At least 300 came."),
        ("Mais de metade votou.", "Over half voted."),
        ("Mais de 300 vieram em menos de uma hora.", "Over 300 came in less than an hour."),
        ("Crianças com menos de 12 anos.", "Children under 12."),
    ],
)
def test_the_same_bounds_pass(source, draft):
    assert not is_turned(source, draft, PAIR)


def test_other_languages_are_not_judged():
    assert not is_turned("Menos de la mitad.", "At least half.", Pair("es", "en"))
