"""Mornings stay mornings, and hours are written as English writes them."""

import pytest

from pipeline.translate.clocks import with_hours, with_mornings
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


@pytest.mark.parametrize(
    ("source", "draft", "written"),
    [
        ("Começa às 13h.", "It begins at 13h.", "It begins at 1 p.m."),
        ("Foi entre 13h e 15h.", "It was between 13h and 15h.", "It was between 1 p.m. and 3 p.m."),
        ("Vai das 10h às 13h.", "It goes from 10am to 13pm.", "It goes from 10am to 1 p.m."),
        ("Aberto das 9h às 12h.", "Open from 9am to 12h.", "Open from 9am to 12 noon."),
        ("Foi às 12h.", "It was at 12 a.m.", "It was at 12 noon."),
        ("Foi às 12h de ontem.", "It was at 12am yesterday.", "It was at 12 noon yesterday."),
        ("À 0h de segunda, fecha.", "At 0h on Monday, it closes.", "At 0:00 on Monday, it closes."),
        ("Até 13h choveu.", "Until 13h it rained.", "Until 1 p.m. it rained."),
        ("Foi às 0h30.", "It was at 0h30.", "It was at 0:30."),
    ],
)
def test_hours_are_written_as_english_writes_them(source, draft, written):
    assert with_hours(draft, source, PAIR) == written


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Fazem turnos de 12h.", "They make 12h shifts."),
        ("As 12h de trabalho cansam.", "The 12h of work are tiring."),
        ("Foi à meia-noite.", "It was at 12 a.m."),
        ("Foi às 3 da tarde.", "It was at 3 p.m."),
        ("Mede 12 m.", "It measures 12 m."),
        ("O H13 parou.", "The H13 stopped."),
    ],
)
def test_lengths_of_time_and_midnight_stay(source, draft):
    assert with_hours(draft, source, PAIR) == draft


def test_hours_of_other_languages_are_left_alone():
    assert with_hours("At 13h.", "A las 13h.", Pair("es", "en")) == "At 13h."


def test_an_hour_may_stand_behind_a_day_or_a_label():
    assert with_hours("Saturday, 18h", "sábado, 18h", PAIR) == "Saturday, 6 p.m."
    assert with_hours("Closing: 19h", "Encerramento: 19h", PAIR) == "Closing: 7 p.m."
    assert with_hours("Duration: 13h", "Duração: 13h", PAIR) == "Duration: 13h"
