"""Rent, and what Brazil calls by that name."""

import pytest

from pipeline.translate.phrases.rents import rented


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("A renda passou de 400 para 700 euros.", "A aluguel passou de 400 para 700 euros."),
        ("O senhorio subiu a renda.", "O senhorio subiu a aluguel."),
        ("Rendas altas expulsam inquilinos.", "Aluguéis altas expulsam inquilinos."),
        ("A renda é superior ao rendimento.", "A aluguel é superior ao rendimento."),
    ],
)
def test_rent_is_called_so(written: str, sent: str) -> None:
    assert rented(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A renda média do brasileiro subiu.",
        "O imposto de renda vai mudar para quem tem casa própria.",
        "Famílias de baixa renda recebem casas.",
        "A renda familiar é de R$ 3 mil, e a casa custa mais.",
        "O vestido de renda custou 300 euros.",
        "A renda de bilros custa 300 euros.",
        "Renda básica de 500 euros em discussão.",
        "As calendas e as agendas custam 3 euros.",
    ],
)
def test_income_and_lace_stay(text: str) -> None:
    assert rented(text) == text
