"""What changes in a year does not change by it."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.years import in_years

PAIR = Pair("pt", "en")


@pytest.mark.parametrize(
    ("source", "draft", "told"),
    [
        ("Cresceu 3% em 2024.", "It grew by 3% by 2024.", "It grew by 3% in 2024."),
        ("Em 2022, tinha 600.", "By 2022, it had 600.", "In 2022, it had 600."),
        ("Sobe em 2026", "Rises by 2026", "Rises in 2026"),
    ],
)
def test_what_changes_in_a_year_is_told_so(source, draft, told):
    assert in_years(draft, source, PAIR) == told


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Fecha até 2024.", "It closes by 2024."),
        ("Cresceu em 2024 e fecha até 2026.", "It grew in 2024 and closes by 2026."),
        ("Cresceu em 2024, e até 2024 fecha.", "It grew in 2024, and closes by 2024."),
        ("Subiu 2024 euros em maio.", "It rose by 2024 euros in May."),
        ("Cresceu em 2024.", "It grew in 2024."),
    ],
)
def test_deadlines_and_amounts_stay(source, draft):
    assert in_years(draft, source, PAIR) == draft


def test_other_languages_stay():
    assert in_years("It grew by 2024.", "Creceu em 2024.", Pair("gl", "en")) == "It grew by 2024."
