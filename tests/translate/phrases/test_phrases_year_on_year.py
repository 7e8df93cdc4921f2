"""Shares are compared with a time in plain words."""

import pytest

from pipeline.translate.phrases.compared import compared
from pipeline.translate.phrases.year_on_year import year_on_year

_YEAR = "em relação ao mesmo período do ano anterior"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Cresceu 0,2% em cadeia.", "Cresceu 0,2% em relação ao período anterior."),
        ("Caiu 3% em termos homólogos.", f"Caiu 3% {_YEAR}."),
        ("Caiu 3%, em termos homólogos.", f"Caiu 3% {_YEAR}."),
    ],
)
def test_shares_are_compared_in_plain_words(written: str, said: str) -> None:
    assert year_on_year(written) == said


@pytest.mark.parametrize("text", ["Em termos homólogos caiu 3%.", "Um choque em cadeia", ""])
def test_what_is_no_share_stays(text: str) -> None:
    assert year_on_year(text) == text


def test_a_difference_is_turned_before_its_time_is_told() -> None:
    assert year_on_year(compared("Vendeu mais 3% em termos homólogos.")) == (
        f"Vendeu 3% a mais {_YEAR}."
    )
