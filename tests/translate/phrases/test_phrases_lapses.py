"""Times that have passed are told in plain words."""

import pytest

from pipeline.translate.phrases.lapses import elapsed


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Decorridas 48 horas, saiu.", "Passadas 48 horas, saiu."),
        ("Ainda hoje, volvidos dez anos, chora.", "Ainda hoje, passados dez anos, chora."),
        ("Já vai para dois anos.", "Há quase dois anos."),
        ("A um mês do Natal, faltam doces.", "Um mês antes do Natal, faltam doces."),
        ("Ontem, a uma semana da eleição, caiu.", "Ontem, uma semana antes da eleição, caiu."),
        ("Chegou uma hora e meia atrasada.", "Chegou com uma hora e meia de atraso."),
        ("No exercício de 2024, perdeu.", "No ano fiscal de 2024, perdeu."),
        ("No exercício fiscal anterior.", "No ano fiscal anterior."),
    ],
)
def test_times_are_told_plainly(text: str, said: str) -> None:
    assert elapsed(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Os jogos decorridos em maio.",
        "Vai para Lisboa.",
        "Vai para três anos de prisão.",
        "Deu a um dia de sol a cor.",
        "Chegou atrasado.",
        "O exercício de 20 minutos.",
        "O exercício faz bem.",
    ],
)
def test_others_stay(text: str) -> None:
    assert elapsed(text) == text
