"""Prepositions before amounts."""

import pytest

from pipeline.translate.engine import Pair
from pipeline.translate.prepositions import with_prepositions

PT = Pair("pt", "en")


@pytest.mark.parametrize(
    ("draft", "source", "mended"),
    [
        (
            "Petrobras reduced the price of diesel in R$ 0.16 per liter.",
            "A Petrobras reduziu o preço do diesel em R$ 0,16 por litro.",
            "Petrobras reduced the price of diesel by R$ 0.16 per liter.",
        ),
        (
            "It lowered the price in 16 cents.",
            "Baixou o preço em 16 centavos.",
            "It lowered the price by 16 cents.",
        ),
        ("The fine rose in R$ 200.", "A multa subiu em R$ 200.", "The fine rose by R$ 200."),
        (
            "The bank cut costs in US$ 2 million.",
            "O banco cortou os custos em US$ 2 milhões.",
            "The bank cut costs by US$ 2 million.",
        ),
    ],
)
def test_changes_have_their_amount(draft: str, source: str, mended: str) -> None:
    assert with_prepositions(draft, source, PT) == mended


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("It is valued in R$ 2 million.", "Está avaliado em R$ 2 milhões."),
        ("The price rose in May.", "O preço subiu em maio para R$ 3."),
        ("The price rose in 2 days.", "O preço subiu em 2 dias."),
        ("It rose in 10 of 20 cities.", "Subiu em 10 de 20 cidades."),
        ("Cuts in R$ 5 notes.", "Cortes nas notas de R$ 5."),
    ],
)
def test_other_amounts_stay(draft: str, source: str) -> None:
    assert with_prepositions(draft, source, PT) == draft


def test_only_what_was_measured() -> None:
    draft = "It rose in R$ 2."
    assert with_prepositions(draft, "Sube en R$ 2.", Pair("es", "en")) == draft


def test_what_is_longer_is_so_by_something():
    pair = Pair("pt", "en")
    told = "The detour is longer in 23 kilometers."
    assert with_prepositions(told, "O desvio é mais longo em 23 km.", pair) == told.replace(
        "in", "by"
    )
    kept = "It was longer in 1990."
    assert with_prepositions(kept, "Era mais longo em 1990.", pair) == kept


def test_races_are_won_by_a_margin():
    pair = Pair("pt", "en")
    told = "He surpassed the favourite for 0.07 seconds."
    source = "Superou o favorito por sete centésimos."
    assert with_prepositions(told, source, pair) == told.replace(" for ", " by ")
    kept = "He won the race for two years."
    assert with_prepositions(kept, "Venceu a prova por dois anos.", pair) == kept


@pytest.mark.parametrize(
    ("draft", "made"),
    [
        ("Foi vendida para £2 milhões.", "Foi vendida por £2 milhões."),
        ("Comprou para cerca de R$ 300 ontem.", "Comprou por cerca de R$ 300 ontem."),
        ("É vendido para 3 euros.", "É vendido por 3 euros."),
    ],
)
def test_what_is_sold_is_sold_for_its_price(draft, made):
    assert with_prepositions(draft, "", Pair("en", "pt")) == made


@pytest.mark.parametrize(
    "draft",
    [
        "Foi vendida para a China.",
        "Vendeu para 30 países.",
        "Subiu para £2 milhões.",
        "Foi vendida por £2 milhões.",
    ],
)
def test_what_is_no_price_stays(draft):
    assert with_prepositions(draft, "", Pair("en", "pt")) == draft
    assert with_prepositions("vendida para £2", "", PT) == "vendida para £2"


@pytest.mark.parametrize(
    ("source", "draft", "made"),
    [
        ("vence Arouca por 4-0", "Sporting beats Arouca by 4-0", "Sporting beats Arouca 4-0"),
        ("perdeu por 1-3 em casa", "Porto lost for 1-3 at home", "Porto lost 1-3 at home"),
        ("venceu por 3-1", "They waited for 3-1 after it.", "They waited for 3-1 after it."),
        ("bateu o recorde por 2-3 dias", "He won by 2-3-4.", "He won by 2-3-4."),
    ],
)
def test_a_score_has_no_preposition(source, draft, made):
    assert with_prepositions(draft, source, PT) == made


def test_what_is_restored_is_so_in_a_part():
    source = "Espera repor a luz em 80% das casas até às 18h."
    draft = "It expects to restore power by 80% of homes by 6 p.m."
    assert with_prepositions(draft, source, PT) == draft.replace("by 80%", "in 80%")
    assert with_prepositions(draft, "Espera repor 80% da luz.", PT) == draft
