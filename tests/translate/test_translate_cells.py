"""Headings of tables, told by those beside them."""

import csv
from pathlib import Path

import pytest

from pipeline.translate import cells
from pipeline.translate.cells import keyed, labels


@pytest.mark.parametrize(
    ("row", "called"),
    [
        ("Nascente | Poente | Lua", "Sunrise | Sunset | -"),
        ("Despesa | Receita", "- | Revenue"),
        ("Time | J | V | E | D | Pts", "Team | - | - | - | - | -"),
        ("Sopas | Entradas | Sobremesas", "- | Starters | -"),
        ("Turno | Entrada | Saída", "- | Start | End"),
        ("Cargo | Remuneração | Jornada", "- | - | Working hours"),
        ("Jornada | Casa | Fora", "- | Home | Away"),
        ("Peça | Sessão | Sala", "Play | - | -"),
        ("Peça | Referência | Preço", "Part | - | -"),
        ("Receita | Autor", "- | -"),
        ("E | D", "- | -"),
        ("Entradas", "-"),
        ("Nota: | Aluno:", "Grade | -"),
    ],
)
def test_a_heading_is_told_by_those_beside_it(row: str, called: str) -> None:
    known = labels("pt", "en")
    keys = keyed(row.split(" | "), "pt", "en")
    assert " | ".join(known[key] if key else "-" for key in keys) == called


def test_other_languages_have_none() -> None:
    assert keyed(["Despesa", "Receita"], "es", "en") == ["", ""]
    assert keyed(["Despesa", "Receita"], "pt", "de") == ["", ""]


def test_the_list_is_sorted_and_in_small_letters() -> None:
    file = Path(cells.__file__).with_suffix(".csv")
    with file.open(encoding="utf-8", newline="") as opened:
        rows = [tuple(row) for row in csv.reader(opened)][1:]
    assert rows == sorted(set(rows))
    assert all(cell == cell.lower() for _, _, _, cell, _ in rows)
