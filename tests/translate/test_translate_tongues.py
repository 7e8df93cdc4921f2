"""What is quoted in another tongue is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.tongues import find


@pytest.mark.parametrize(
    "phrase",
    [
        "mi casa es tu casa",
        "no pasa nada",
        "No tengo nada que decir",
        "Sí, se puede",
        "¿dónde está la playa?",
        "buona sera",
        "La dolce vita",
        "je ne regrette rien",
        "auf Wiedersehen",
        "ite, missa est",
        "nemo tenetur se ipsum accusare",
    ],
)
def test_other_tongues_are_kept(phrase: str) -> None:
    sentence = f'Disse "{phrase}" e saiu.'
    assert find(sentence, "pt") == [(7, 7 + len(phrase), phrase)]
    assert find(sentence, "es") == []


@pytest.mark.parametrize(
    "phrase",
    [
        "a casa é tua",
        "vamos vencê-los",
        "mui nobre e sempre leal",
        "está tudo bem",
        "tu es linda",
        "deus ama todos",
        "mais pão",
        "arma secreta",
        "saudade",
        "o amor de mi mãe",
    ],
)
def test_portuguese_is_translated(phrase: str) -> None:
    assert find(f'Disse "{phrase}" e saiu.', "pt") == []


@given(st.text(max_size=80))
def test_what_is_found_stands_there(sentence: str) -> None:
    assert all(sentence[start:end] == phrase for start, end, phrase in find(sentence, "pt"))
