"""Credits of pictures and results of matches are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.credits import find


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("O rio subiu (Foto: Divulgação/Bombeiros)", "(Photo: Handout/Bombeiros)"),
        ("O rio subiu. Foto: Ana Reis / Lusa", "Photo: Ana Reis / Lusa"),
        ("Fotos: Rui Leão e Ana Reis", "Photos: Rui Leão and Ana Reis"),
        ("Miguel Arrobas/Global Imagens", "Miguel Arrobas/Global Imagens"),
        ("Nacional 0-2 Estoril", "Nacional 0-2 Estoril"),
        ("Nacional 0-2 Estoril (Cassiano 12', Reis 55')", None),
        ("Final: Académico 3 – Tondela 1", "Académico 3 – Tondela 1"),
        ("Técnico: Abel Ferreira", "Coach: Abel Ferreira"),
    ],
)
def test_names_are_kept(text: str, written: str | None) -> None:
    ((_, end, kind, made),) = find(text, "pt")
    assert (kind, end, made) == ("lineup", len(text), written or text)


@pytest.mark.parametrize(
    "text",
    [
        "Foto: a nova ponte",
        "Portugal 2-1 Espanha",
        "Final: Brasil 3 – Marrocos 1",
        "Sim/Não",
        "Benfica venceu 2-0 o Porto",
        "Técnico: Gestão Industrial",
        "Foto: Os Verdes em protesto",
    ],
)
def test_words_are_not(text: str) -> None:
    assert find(text, "pt") == []


@given(st.text(max_size=120))
def test_what_is_found_is_in_the_text(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end, _, _ in find(text, "pt"))
