"""Who leaves a meeting is at no exit."""

import pytest

from pipeline.translate.phrases.on_leaving import on_leaving


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("À saída da reunião, o ministro calou-se.", "Ao sair da reunião, o ministro calou-se."),
        ("Foi agredido à saída da escola.", "Foi agredido ao sair da escola."),
        ("Falou à saída de um encontro com o rei.", "Falou ao sair de um encontro com o rei."),
    ],
)
def test_it_is_said_otherwise(text, sent):
    assert on_leaving(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O acidente deu-se à saída da curva.",
        "Há filas à saída de Lisboa.",
        "A saída da reunião foi tensa.",
        "À saída da autoestrada há obras.",
    ],
)
def test_the_rest_stays(text):
    assert on_leaving(text) == text


def test_who_leaves_goes_through_a_door():
    assert on_leaving("Saiu por uma porta lateral.") == "Saiu através de uma porta lateral."
    assert on_leaving("O ladrão entrou pela janela.") == "O ladrão entrou através da janela."
    assert on_leaving("Saiu pela porta grande.") == "Saiu pela porta grande."
