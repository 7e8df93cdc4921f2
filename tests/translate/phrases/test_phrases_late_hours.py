"""Hours past noon are told as clocks do."""

import pytest

from pipeline.translate.phrases.late_hours import in_late_hours


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("A sessão começa às 21 horas.", "A sessão começa às 21h."),
        ("Sai amanhã, pelas 15 horas.", "Sai amanhã, às 15h."),
        ("Abre das 9 às 19 horas.", "Abre das 9h às 19h."),
        ("Entre as 14 e as 16 horas não abre.", "Entre as 14h e as 16h não abre."),
        ("A luz falhou por volta das 22 horas.", "A luz falhou por volta das 22h."),
        ("Partida às 9h em ponto", "Partida exatamente às 9h"),
        ("Rossio, 9h30 em ponto", "Rossio, exatamente às 9h30"),
        ("Até às 17 horas do dia 30.", "Até às 17h do dia 30."),
    ],
)
def test_late_hours(written: str, sent: str) -> None:
    assert in_late_hours(written) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Esteve 15 horas à espera.",
        "Somou às 15 horas de voo mais três.",
        "As 24 horas de Le Mans",
        "A missa é às 11 horas.",
        "Passou das 15 horas de trabalho.",
    ],
)
def test_what_takes_so_long_stays(text: str) -> None:
    assert in_late_hours(text) == text
