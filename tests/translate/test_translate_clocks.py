"""Mornings stay mornings."""

import pytest

from pipeline.translate.clocks import with_mornings
from pipeline.translate.engine import Pair

PAIR = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft", "written"),
    [
        ("Foi às 3h00 da madrugada.", "It was at 3:00 p.m.", "It was at 3:00 a.m."),
        (
            "Parte às 6h00 e volta.",
            "It leaves at 6:00 p.m. and returns.",
            "It leaves at 6:00 and returns.",
        ),
        ("Abre às 9h.", "It opens at 9pm.", "It opens at 9."),
        ("Foi às 4 da manhã.", "It was at 4 pm", "It was at 4 a.m."),
        ("Foi às 7:20, disse.", "It was at 7:20 p.m., he said.", "It was at 7:20, he said."),
    ],
)
def test_an_afternoon_that_the_source_has_not_goes(source, draft, written):
    assert with_mornings(draft, source, PAIR) == written


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Foi às 15h.", "It was at 3 p.m."),
        ("Foi das 3h às 15h.", "It was from 3 a.m. to 3 p.m."),
        ("Foi às 3 da tarde.", "It was at 3 p.m."),
        ("A noite começa às 9h.", "The night begins at 9 p.m."),
        ("Foi ao meio-dia e às 12h30.", "It was at noon and at 12:30 p.m."),
        ("Às 12h30 choveu.", "At 12:30 p.m. it rained."),
        ("Abre às 9h.", "It opens at 9 a.m."),
        ("Tem 3 filhos.", "He has 3 p.m. children."),
    ],
)
def test_what_the_source_tells_stays(source, draft):
    assert with_mornings(draft, source, PAIR) == draft


def test_other_languages_are_left_alone():
    assert with_mornings("At 3 p.m.", "A las 3h.", Pair("es", "en")) == "At 3 p.m."
