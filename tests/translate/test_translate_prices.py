"""Prices in Portuguese stand behind "por"."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.prices import with_prices

_PAIR = Pair("en", "pt")


@pytest.mark.parametrize(
    ("draft", "made"),
    [
        ("Foi vendida para £2 milhões.", "Foi vendida por £2 milhões."),
        ("Comprou para cerca de R$ 300 ontem.", "Comprou por cerca de R$ 300 ontem."),
        ("É vendido para 3 euros.", "É vendido por 3 euros."),
    ],
)
def test_what_is_sold_is_sold_for_its_price(draft, made):
    assert with_prices(draft, _PAIR) == made


@pytest.mark.parametrize(
    "draft",
    [
        "Foi vendida para a China.",
        "Vendeu para 30 países.",
        "Subiu para £2 milhões.",
        "Foi vendida por £2 milhões.",
    ],
)
def test_all_else_stays(draft):
    assert with_prices(draft, _PAIR) == draft
    assert with_prices("vendida para £2", Pair("pt", "en")) == "vendida para £2"
