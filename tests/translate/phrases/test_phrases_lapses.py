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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Desistiu a três dias da votação.", "Desistiu três dias antes da votação."),
        ("Saiu a apenas uma semana do Natal.", "Saiu apenas uma semana antes do Natal."),
    ],
)
def test_how_long_before_is_told(text: str, said: str) -> None:
    assert elapsed(text) == said


@pytest.mark.parametrize(
    "text", ["Foi condenado a dois dias de prisão.", "Fica a duas horas de Lisboa."]
)
def test_how_long_and_how_far_stay(text: str) -> None:
    assert elapsed(text) == text


def test_what_has_not_been_for_long():
    told = "O músico, que há muito não dava entrevistas, falou."
    assert elapsed(told) == "O músico, que há muito tempo que não dava entrevistas, falou."


@pytest.mark.parametrize("passed", ["Volvid", "Decorrid", "Transcorrid"])
@pytest.mark.parametrize(
    ("ending", "time"), [("o", "um ano"), ("a", "uma hora"), ("os", "dez dias"), ("as", "20 horas")]
)
def test_every_form_of_what_has_passed_is_known(passed: str, ending: str, time: str) -> None:
    assert elapsed(f"{passed}{ending} {time}, voltou.") == f"Passad{ending} {time}, voltou."
