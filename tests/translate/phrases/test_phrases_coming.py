"""What is coming stands in front."""

import pytest

from pipeline.translate.phrases.coming import coming


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("Vêm aí novas regras para os bancos.", "Novas regras para os bancos estão a chegar."),
        ("Vem aí o novo iPhone: o que se sabe", "O novo iPhone está a chegar: o que se sabe"),
        (
            "Vêm aí mais 300 táxis, prometeu o vereador.",
            "Mais 300 táxis estão a chegar, prometeu o vereador.",
        ),
        ("Vem aí chuva forte", "Chuva forte está a chegar"),
    ],
)
def test_what_is_coming_stands_in_front(written: str, sent: str) -> None:
    assert coming(written) == sent


@pytest.mark.parametrize(
    "text",
    ["Vem aí alguém.", "Vem aí para ficar.", "O que vem aí é mau.", "Vem aí.", "Vem daí a ideia."],
)
def test_others_come_as_they_do(text: str) -> None:
    assert coming(text) == text
