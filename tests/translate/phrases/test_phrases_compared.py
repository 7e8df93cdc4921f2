"""Shares before "more" and "less"."""

import pytest

from pipeline.translate.phrases.compared import compared


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Custam mais 7,4% do que há um ano.", "Custam 7,4% mais do que há um ano."),
        ("Lucrou 3 milhões, menos 12% que em 2023.", "Lucrou 3 milhões, 12% menos que em 2023."),
        ("Vendeu mais 5 % face a julho.", "Vendeu 5 % mais face a julho."),
        ("Menos 12% em relação a julho.", "12% menos em relação a julho."),
        ("Cresceu 0,2% em cadeia.", "Cresceu 0,2% em relação ao período anterior."),
    ],
)
def test_share_comes_first(written: str, sent: str) -> None:
    assert compared(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Recebeu mais 8% de turistas do que em 2019.",
        "Mais de 8% do que se vende é importado.",
        "Pelo menos 3% do que gastam vai para juros.",
        "Custam mais 30 euros do que há um ano.",
        "Ao menos 5% que falem.",
        "Querem mais 2% que o Governo recusa.",
    ],
)
def test_other_shares_stay(text: str) -> None:
    assert compared(text) == text


def test_year_on_year_is_told_in_full_behind_a_share_alone() -> None:
    year = "em relação ao mesmo período do ano anterior"
    assert compared("Caiu 3% em termos homólogos.") == f"Caiu 3% {year}."
    assert compared("Vendeu mais 3%, em termos homólogos.") == f"Vendeu mais 3% {year}."
    assert compared("Em termos homólogos caiu 3%.") == "Em termos homólogos caiu 3%."
