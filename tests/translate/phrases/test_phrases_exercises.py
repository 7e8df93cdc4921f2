"""Exercises are set to whoever reads them."""

import pytest

from pipeline.translate.phrases.exercises import exercised


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Calcula a área de um triângulo.", "Calcule a área de um triângulo."),
        ("3. Liga cada palavra ao seu significado.", "3. Ligue cada palavra ao seu significado."),
        ("Refere duas causas da guerra.", "Mencione duas causas da guerra."),
        ("Escreve um texto e dá-lhe um título.", "Escreva um texto e dá-lhe um título."),
        (
            "Resolve o problema e apresenta os cálculos.",
            "Resolva o problema e apresente os cálculos.",
        ),
        ("Lê o texto com atenção.", "Leia o texto com atenção."),
    ],
)
def test_exercises(written, sent):
    assert exercised(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Explica o ministro que a área ardida diminuiu.",
        "Refere que o texto é claro.",
        "Liga para casa.",
        "O professor calcula a área.",
        "Identifica-se com o texto.",
        "Determina o tribunal que o valor de 100 euros é devido.",
        "Completa hoje 40 anos.",
        "Pinta desde criança.",
        "Resolve-se o problema.",
    ],
)
def test_what_somebody_does_stays(text):
    assert exercised(text) == text
