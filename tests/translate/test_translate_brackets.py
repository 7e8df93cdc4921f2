"""An aside in brackets is asked for between commas, and comes back in its brackets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.brackets import aside


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("O jogo (adiado) é hoje.", "O jogo, adiado, é hoje."),
        ("O livro [escrito em 1920] é raro.", "O livro, escrito em 1920, é raro."),
        ("Ontem, o jogo (adiado), acabou.", "Ontem, o jogo, adiado, acabou."),
        ("Morreu a atriz (aos 80 anos).", "Morreu a atriz, aos 80 anos."),
        ("Queda do avião (sem vítimas)", "Queda do avião, sem vítimas"),
    ],
)
def test_commas_stand_for_brackets(text: str, bare: str) -> None:
    found = aside(text, "pt")
    assert found is not None
    assert found.text == bare


@pytest.mark.parametrize(
    "text",
    [
        "A OMS (Organização Mundial da Saúde) avisa.",
        "O(s) aluno(s) faltam.",
        "(continua na página 4)",
        "O jogo (adiado) e o outro (cancelado) foram vistos.",
        "O jogo (adiado). Outro não.",
        "O jogo (adiado; de novo) é hoje.",
        "Nada disto.",
    ],
)
def test_other_brackets_stay(text: str) -> None:
    assert aside(text, "pt") is None
    assert aside("O jogo (adiado) é hoje.", "ru") is None


@pytest.mark.parametrize(
    ("text", "marked", "bare", "made"),
    [
        (
            "O jogo (adiado duas vezes) é hoje.",
            "The game (added twice) is today.",
            "The game, postponed twice, is today.",
            "The game (postponed twice) is today.",
        ),
        (
            "Ontem, a loja [aberta em 1950], fechou.",
            "Yesterday, the shop [open in 1950], closed.",
            "Yesterday, the shop, opened in 1950, closed.",
            "Yesterday, the shop [opened in 1950], closed.",
        ),
        ("Caiu (sem feridos).", "It fell (none).", "It fell, unhurt.", "It fell (unhurt)."),
    ],
)
def test_brackets_stand_where_they_were(text: str, marked: str, bare: str, made: str) -> None:
    found = aside(text, "pt")
    assert found is not None
    assert found.with_marks(marked, bare) == made


@pytest.mark.parametrize(
    "bare",
    [
        "The postponed game is today.",
        "The game, postponed three times, by wind, is today.",
        "The game, postponed 3 times, is today.",
        "The game, which has been put off for the second time in this year, is today.",
        "The game, (postponed), is today.",
    ],
)
def test_what_does_not_fit_is_not_taken(bare: str) -> None:
    found = aside("O jogo (adiado duas vezes) é hoje.", "pt")
    assert found is not None
    assert found.with_marks("The game (added twice) is today.", bare).endswith("twice) is today.")


@given(st.text(alphabet="ab ,.()[]", max_size=40), st.text(alphabet="ab ,.", max_size=40))
def test_a_draft_has_both_brackets_or_is_the_marked_one(text: str, bare: str) -> None:
    found = aside(text, "pt")
    if found is not None:
        made = found.with_marks("marked", bare)
        assert made == "marked" or made.count(found.opening) == 1
