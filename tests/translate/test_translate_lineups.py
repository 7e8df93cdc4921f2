"""The names of line-ups and casts are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.translate.lineups import find


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Suplentes: Velho, Falcão e Menino.", "Velho, Falcão and Menino"),
        ("Elenco: Rosa Lobo, Vítor Norte e Custódia Gallego", None),
        ("Substituições: Velho por Novo (46'), Leão por Pinto (70')", None),
        ("Farense: Velho; Pastor, Moreno e Poloni; Menino e Rivas; Merghem, Matías e Tomé.", None),
    ],
)
def test_names_are_kept(text: str, kept: str | None) -> None:
    ((start, end, kind, written),) = find(text, "pt")
    assert kind == "lineup"
    assert end in (len(text), len(text) - 1)
    assert text[start - 2 : start] == ": "
    assert written == (kept or written)
    assert " e " not in written
    assert " por " not in written


@pytest.mark.parametrize(
    "text",
    [
        "Países convidados: Espanha, França, Itália e Marrocos",
        "Ingredientes: Arroz, Feijão, Couve e Sal",
        "Suplentes: pilhas, cabos e lâmpadas",
        "Suplentes: Velho (lesionado no joelho), Falcão e Menino",
        "O time venceu: Santos, Bahia e Vitória festejam hoje",
        "Onze do Farense",
    ],
)
def test_words_are_not(text: str) -> None:
    assert find(text, "pt") == []


def test_other_languages_are_left_alone() -> None:
    assert find("Suplentes: Velho, Falcão e Menino.", "es") == []


@given(st.text(max_size=120))
def test_what_is_found_is_in_the_text(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end, _, _ in find(text, "pt"))
