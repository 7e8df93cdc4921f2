"""What stands between dashes is asked for between commas."""

import pytest

from pipeline.translate.between_dashes import aside


@pytest.mark.parametrize(
    ("text", "bare", "draft", "made"),
    [
        (
            "A prova – a última do ano – foi adiada.",
            "A prova, a última do ano, foi adiada.",
            "The race, the last of the year, was postponed.",
            "The race – the last of the year – was postponed.",
        ),
        (
            "Ontem, a prova—a última—acabou.",
            "Ontem, a prova, a última, acabou.",
            "Yesterday, the race, the last, was over.",
            "Yesterday, the race—the last—was over.",
        ),
        (
            "O rei – disse – vai, enfim – sem medo – já.",
            "O rei, disse, vai, enfim, sem medo, já.",
            "The king, he said, goes, at last, without fear, now.",
            "The king – he said – goes, at last – without fear – now.",
        ),
        ("O pai - de 40 anos - saiu.", "O pai, de 40 anos, saiu.", "The father left.", None),
    ],
)
def test_commas_stand_for_dashes(text: str, bare: str, draft: str, made: str | None) -> None:
    found = aside(text, "pt")
    assert found is not None
    assert found.text == bare
    assert found.with_dashes(draft) == made


@pytest.mark.parametrize(
    "text",
    ["Lisboa – Porto – Faro, – Beja.", "Chegou – enfim.", "— Vamos — disse ela.", "Nada disto."],
)
def test_other_dashes_stay(text: str) -> None:
    assert aside(text, "pt") is None
    assert aside("A prova – a última – acabou.", "ru") is None
