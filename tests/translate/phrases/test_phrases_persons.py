"""Nouns for people and for times are told apart."""

import re

import pytest

from pipeline.translate.phrases.persons import PEOPLE, TIMES


@pytest.mark.parametrize("noun", ["mãe", "irmãos", "jovens", "polícia", "ministra", "ladrões"])
def test_people(noun):
    assert re.fullmatch(PEOPLE, noun)
    assert not re.fullmatch(TIMES, noun)


@pytest.mark.parametrize("noun", ["dia", "semanas", "mês", "vez", "verão"])
def test_times(noun):
    assert re.fullmatch(TIMES, noun)
    assert not re.fullmatch(PEOPLE, noun)
