"""Code and quantities are told from links and prompts by their shape."""

import pytest

from pipeline.strip.features import words_of
from pipeline.strip.listings import is_code, is_quantity


@pytest.mark.parametrize(
    "line",
    [
        "def subscribe(callback):",
        "    callbacks.append(callback)",
        'table = tides.read("vern.txt")',
        "for (let i = 0; i < 3; i++) {",
        "}",
        "if height >= 4:",
        "x != y",
    ],
)
def test_code(line: str) -> None:
    assert is_code(line, len(words_of(line)))


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to our newsletter",
        "for the first time since 2010.",
        "Puzzles (opens in new window)",
        "https://harbour.example/?page=2",
        "Ferry fares: what changes",
        "Share",
        "",
    ],
)
def test_no_code(line: str) -> None:
    assert not is_code(line, len(words_of(line)))


@pytest.mark.parametrize(
    "line", ["200 g Mehl", "3 uova", "½ lemon", "- 1,5 l d'eau", "2–3 carottes", "250ml milk"]
)
def test_quantity(line: str) -> None:
    assert is_quantity(line, len(words_of(line)))


@pytest.mark.parametrize(
    "line",
    [
        "5 Things to do in June",
        "4 June 2019",
        "12:40",
        "2.5k",
        "29 of the best things to eat and drink around the harbour",
        "Share",
        "",
    ],
)
def test_no_quantity(line: str) -> None:
    assert not is_quantity(line, len(words_of(line)))
