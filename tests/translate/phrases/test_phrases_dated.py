"""Days of a month without a name, and nights, are told by a day."""

import pytest

from pipeline.translate.phrases.dated import dated


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("A 14 deste mês joga em casa.", "No dia 14 deste mês joga em casa."),
        ("Abre a 3 do corrente.", "Abre no dia 3 do corrente."),
        ("Morreu na madrugada de sábado para domingo.", "Morreu na madrugada de domingo."),
        ("Foi na madrugada de 9 para 10.", "Foi na madrugada do dia 10."),
        ("Foi na madrugada de quinta para sexta.", "Foi na madrugada de sexta-feira."),
    ],
)
def test_the_day_is_told(text: str, said: str) -> None:
    assert dated(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "De 4 a 12 do mês passado.",
        "A 14 de maio deste ano.",
        "Passou a noite de sexta para sábado.",
        "Foi na madrugada de sábado.",
    ],
)
def test_other_days_stay(text: str) -> None:
    assert dated(text) == text
