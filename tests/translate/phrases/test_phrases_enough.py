"""What is enough stands in front."""

import pytest

from pipeline.translate.phrases.enough import sufficing


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Bastaram três golos para vencer.", "Três golos foram suficientes para vencer."),
        ("Bastou um erro para perder.", "Um erro foi suficiente para perder."),
        ("Basta um clique para aderir.", "Um clique é suficiente para aderir."),
        ("Mas bastam 5 euros para ajudar.", "Mas 5 euros são suficientes para ajudar."),
    ],
)
def test_what_suffices_stands_in_front(text: str, said: str) -> None:
    assert sufficing(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Bastou chover para a cidade parar.",
        "Basta um dia para o rio encher.",
        "Bastam dois dias.",
        "Basta.",
    ],
)
def test_other_sentences_stay(text: str) -> None:
    assert sufficing(text) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "O salário não chega para pagar a renda.",
            "O salário não é suficiente para pagar a renda.",
        ),
        ("As reservas chegam para dois meses.", "As reservas são suficientes para dois meses."),
        ("Mal chega para comer.", "Mal é suficiente para comer."),
    ],
)
def test_what_is_enough_does_not_arrive(text: str, said: str) -> None:
    assert sufficing(text) == said


@pytest.mark.parametrize(
    "text", ["O avançado chega para três épocas.", "As vacinas chegam para a semana."]
)
def test_who_arrives_stays(text: str) -> None:
    assert sufficing(text) == text
