"""Why something shall be done is told with "porque"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.urged import urged


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Fecha a janela, que está frio.", "Feche a janela, porque está frio."),
        ("Venham comer, que a sopa arrefece.", "Venham comer, porque a sopa arrefece."),
        ("Leva o casaco, que vai chover.", "Leve o casaco, porque vai chover."),
        (
            "Não fales alto, que o bebé está a dormir.",
            "Não fales alto, porque o bebé está a dormir.",
        ),
        ("Vamos embora, que já é tarde.", "Vamos embora, porque já é tarde."),
        ("Sentem-se — pediu ela —, que já é tarde.", "Sentem-se — pediu ela —, porque já é tarde."),
    ],
)
def test_a_reason_is_told_as_one(text, reason):
    assert urged(text) == reason


@pytest.mark.parametrize(
    "text",
    [
        "Abre a caixa, que o pai trouxe ontem.",
        "Traz o livro, que está em cima da mesa.",
        "Vai ao quarto, que fica ao fundo.",
        "Diz ao teu irmão que o jantar está na mesa.",
        "O carro, que já está velho, parou.",
        "Leva a tia, que conheces bem.",
        "Conta a Maria, que vive em Faro.",
    ],
)
def test_what_is_told_about_a_noun_is_left_alone(text):
    assert urged(text) == text


@given(st.text(max_size=60))
def test_nothing_else_changes(text):
    assert urged(f"O rapaz {text}") == f"O rapaz {text}" or " que " in text
