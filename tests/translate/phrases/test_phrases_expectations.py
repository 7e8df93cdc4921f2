"""What is expected is told from what has to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.phrases.expectations import expected


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        (
            "O ministro deve anunciar a decisão amanhã.",
            "O ministro deverá anunciar a decisão amanhã.",
        ),
        ("As obras devem começar em março.", "As obras deverão começar em março."),
        ("Deve ser assinado na sexta-feira.", "Deverá ser assinado na sexta-feira."),
        ("O voo deve chegar às 22h.", "O voo deverá chegar às 22h."),
        (
            "O avançado deve falhar os próximos jogos.",
            "O avançado deverá falhar os próximos jogos.",
        ),
        ("Lula deve vetar o projeto.", "Lula provavelmente vai vetar o projeto."),
        ("Eles devem concorrer.", "Eles provavelmente vão concorrer."),
        ("O Senado deve julgar hoje.", "O Senado deverá julgar hoje."),
    ],
)
def test_the_future_is_told_as_such(text, sent):
    assert expected(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "O condutor deve parar no sinal vermelho.",
        "Os alunos devem entregar o trabalho até sexta.",
        "O doente deve tomar o remédio às 8h.",
        "Ele deve ter saído.",
        "Deve dinheiro ao banco em março.",
        "O governo deve respeitar a lei.",
        "O partido acha que Lula deve vetar o projeto.",
        '"Lula deve vetar", disse.',
        "O condutor deve recorrer da multa.",
        "",
    ],
)
def test_duties_and_guesses_stay(text):
    assert expected(text) == text


@given(st.text())
def test_all_else_stays(text):
    assert expected(text.replace("eve", "")) == text.replace("eve", "")
