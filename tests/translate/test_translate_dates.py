"""A month or a day of the week must not be lost."""

import pytest

from pipeline.translate import dates
from pipeline.translate.dates import lost
from pipeline.translate.doubts import RETRIED
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.guard import verdict

PAIR = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Falamos disso em maio.", "We said of it."),
        ("Falamos disso em maio.", "We may speak of it."),
        ("O jogo é na terça-feira.", "The game is on Thursday."),
        ("Fecha aos domingos.", "It closes."),
    ],
)
def test_a_lost_date_is_told(source, draft):
    assert lost(source, draft, PAIR)
    assert verdict(Evidence(source, draft, PAIR)) == "date"


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Falamos disso em maio.", "We speak of it in May."),
        ("Fecha aos sábados.", "Closed on Saturdays."),
        ("Começa em setembro.", "It starts in Sept."),
        ("Começa em agosto.", "It starts in august."),
        ("O cantor Domingos Abril saiu.", "The singer left."),
        ("O mês passado choveu.", "It rained."),
        ("", ""),
    ],
)
def test_other_drafts_pass(source, draft):
    assert not lost(source, draft, PAIR)


@pytest.mark.parametrize(
    ("source", "draft", "is_lost"),
    [
        ("We spoke in June.", "Falamos disso.", True),
        ("We spoke in June.", "Falamos em Junho.", False),
        ("It closes on Sundays.", "Fecha aos domingos.", False),
        ("The game is on Tuesday.", "O jogo é na quinta-feira.", True),
        ("He told The Sunday Times.", "Disse ao Sunday Times.", False),
        ("Mrs May will march.", "A senhora vai marchar.", False),
    ],
)
def test_dates_into_portuguese(source, draft, is_lost):
    assert lost(source, draft, Pair("en", "pt")) is is_lost


def test_languages_that_were_not_measured_pass():
    assert not lost("Hablamos en mayo.", "We spoke.", Pair("es", "en"))


def test_a_draft_without_its_date_is_asked_for_again():
    assert "date" in RETRIED


@pytest.mark.parametrize("pair", dates._COUNTERPARTS)
def test_every_month_and_day_has_a_sign_of_one(pair: Pair) -> None:
    names = dates._COUNTERPARTS[pair]
    assert all(any(map(name.__contains__, dates._SIGNS[pair])) for name in names)
