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


def tokens(word: str) -> int:
    """A vocabulary that has a few words of Portuguese whole."""
    return 1 if word in {"faz", "em", "foi", "visita", "para", "dia", "passa"} else 2


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("O romance Cien años de soledad faz parte.", "Cien años de soledad"),
        ("O filme La vita è bella passa hoje.", "La vita è bella"),
        ("O livro El camino largo foi traduzido.", "El camino largo"),
        ("A série La casa de papel regressa em maio.", "La casa de papel"),
        ("Estreia hoje Le Fabuleux Destin d'Amélie Poulain.", None),
        ("O hotel Las Vegas Sands fechou.", "Las Vegas Sands"),
    ],
)
def test_titles_without_marks_are_kept(sentence: str, title: str | None) -> None:
    ((start, end, found),) = find(sentence, "pt", tokens)
    assert sentence[start:end] == found
    assert found == (title or "Le Fabuleux Destin d'Amélie Poulain")
    assert find(sentence, "pt") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ursula von der Leyen visita Lisboa.",
        "Manuel de la Calva morreu.",
        "A Bolívia jamais desistirá.",
        "O Presidente que mais viajou foi ele.",
        "Hallitus hyväksyi uuden lain eilen illalla.",
        "La Palma registou 300 sismos.",
    ],
)
def test_names_and_portuguese_are_no_titles(sentence: str) -> None:
    assert find(sentence, "pt", tokens) == []
