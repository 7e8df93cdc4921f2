"""What an hour lacked is told by the clock."""

import pytest

from pipeline.translate.phrases.to_the_hour import to_the_hour


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Faltava um quarto para as nove quando saiu.", "Era 8h45 quando saiu."),
        ("Faltam cinco para a meia-noite.", "São 23h55."),
        ("Faltavam dez minutos para as 21h quando parou.", "Era 20h50 quando parou."),
        ("Eram dez para as oito.", "Era 7h50."),
        ("Falta um quarto para a uma.", "São 12h45."),
        ("Às dez para as oito da noite começou.", "Às 19h50 começou."),
    ],
)
def test_times_are_told_by_the_clock(text: str, said: str) -> None:
    assert to_the_hour(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Faltam dez para as oito vagas.",
        "Faltam vinte minutos para o fim.",
        "Faltam 90 para as 10.",
        "Eram dez para as duas equipas.",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert to_the_hour(text) == text
