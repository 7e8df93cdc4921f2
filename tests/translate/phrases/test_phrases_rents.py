"""Rents are neither incomes nor laces."""

import pytest

from pipeline.translate.phrases.rents import rented


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Senhorio aumenta renda", "Senhorio aumenta aluguel"),
        ("A renda subiu 35 euros.", "O aluguel subiu 35 euros."),
        ("O aumento das rendas preocupa.", "O aumento dos aluguéis preocupa."),
        ("As rendas subiram 8% em Lisboa.", "Os preços dos aluguéis subiram 8% em Lisboa."),
        ("Rendas sobem 2,24%", "Os preços dos aluguéis sobem 2,24%"),
        ("Pagava 400 euros de renda.", "Pagava 400 euros de aluguel."),
        ("A renda da loja é alta.", "O aluguel da loja é alta."),
        ("Não paga as rendas.", "Não paga os aluguéis."),
    ],
)
def test_rents(written, sent):
    assert rented(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "A renda das famílias subiu.",
        "O imposto de renda sobe.",
        "A renda subiu para R$ 3.200.",
        "As rendas de bilros de Peniche",
        "Uma toalha de renda.",
        "Famílias de baixa renda recebem casas.",
        "A renda per capita em Lisboa subiu.",
        "A merenda escolar",
        "Renda fixa rende 10% em 2026",
        "Vestido de rendas na gala",
    ],
)
def test_incomes_and_laces_stay(text):
    assert rented(text) == text
