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
