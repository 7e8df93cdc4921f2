"""A club that is nothing else tells football by itself, another by what stands beside it."""

import pytest

from pipeline.translate.phrases.clubs import CLUBS, CLUBS_OF_PLACES
from pipeline.translate.phrases.fields import in_its_field
from pipeline.translate.phrases.victories import opponents_beaten


@pytest.mark.parametrize("club", [*CLUBS, *CLUBS_OF_PLACES])
def test_every_club_is_beaten(club: str) -> None:
    assert opponents_beaten(f"Silva vence o {club}.") == f"Silva bate o {club}."


@pytest.mark.parametrize("club", CLUBS)
def test_clubs_that_are_nothing_else_tell_football(club: str) -> None:
    assert in_its_field(f"O técnico do {club} falou.") == f"O treinador do {club} falou."


@pytest.mark.parametrize("place", ["Braga", "Fortaleza", "Santos"])
def test_places_do_not(place: str) -> None:
    assert in_its_field(f"O técnico de {place} falou.") == f"O técnico de {place} falou."
