"""Every party of Portugal's parliament tells that a sentence is about politics."""

import pytest

from pipeline.translate.phrases.bills import with_bills
from pipeline.translate.phrases.councils import with_councils
from pipeline.translate.phrases.parties import PARTIES


@pytest.mark.parametrize("party", PARTIES)
def test_a_party_tells_bills_and_councils(party: str) -> None:
    assert with_bills(f"O {party} criticou o diploma.") == f"O {party} criticou o projeto de lei."
    assert with_councils(f"O {party} perdeu câmaras.") == f"O {party} perdeu câmaras municipais."


def test_two_parties_in_one_are_told_by_the_first() -> None:
    assert with_bills("O CDS-PP criticou o diploma.") == "O CDS-PP criticou o projeto de lei."


def test_words_that_are_parties_too_tell_nothing_here() -> None:
    assert not {"Livre", "Bloco"} & {*PARTIES}
