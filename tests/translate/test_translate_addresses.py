"""English prepositions stand before addresses."""

import pytest

from pipeline.translate.addresses import with_addresses
from pipeline.translate.engine import Pair

PAIR = Pair("pt", "en")


@pytest.mark.parametrize(
    ("draft", "source", "made"),
    [
        ("Write for a@b.pt.", "Escreva para a@b.pt.", "Write to a@b.pt."),
        (
            "Read all in https://a.pt/b.",
            "Leia tudo em https://a.pt/b.",
            "Read all at https://a.pt/b.",
        ),
        ("Buy in bol.pt.", "Compre em bol.pt.", "Buy at bol.pt."),
        ("According to the sapo.pt, no.", "Segundo o sapo.pt, não.", "According to sapo.pt, no."),
        ("The sapo.pt site fell.", "O sapo.pt caiu.", "The sapo.pt site fell."),
        ("The site a.pt fell.", "O site a.pt caiu.", "The site a.pt fell."),
        ("Money for a@b.pt.", "Dinheiro de a@b.pt.", "Money for a@b.pt."),
        ("It rose in 2.5 days.", "Subiu em 2.5 dias.", "It rose in 2.5 days."),
    ],
)
def test_prepositions_are_english(draft: str, source: str, made: str) -> None:
    assert with_addresses(draft, source, PAIR) == made
    assert with_addresses(draft, source, Pair("es", "en")) == draft
