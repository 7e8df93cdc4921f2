"""What a heading of a table means is told by the headings beside it.

A cell is translated by itself, and a word is not enough: the tiny Firefox model pt→en makes "Spring
| Poente | Moon" of "Nascente | Poente | Lua", and "Recipe" of the "Receita" beside "Despesa".
``cells.csv`` holds the headings of fields. Where another cell of a line is one of the same field, a
heading is what that field calls it. Of 74 header rows of our own 33 had a wrong heading, and 2 do
so.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".csv")
"""Rows of language, target, field, heading in small letters, and what it is called in the target;
where that is empty the heading only tells the field."""

_ENDS = " :.*"


def keyed(cells: Sequence[str], source: str, target: str) -> list[str]:
    """The keys of labels that cells stand for, by the cells beside them; empty for those of none.

    >>> keyed(["Receita", "Despesa"], "pt", "en")
    ['receita accounts', '']
    >>> keyed(["Receita", "Autor"], "pt", "en")
    ['', '']
    """
    fields = _fields(source, target)
    if len(cells) < 2 or not fields:
        return [""] * len(cells)
    names = [cell.strip(_ENDS).lower() for cell in cells]
    found = {field: sum(name in labels for name in names) for field, labels in fields.items()}
    best = sorted(found, key=lambda field: -found[field])
    return [_key(name, best, found, fields) for name in names]


def _key(
    name: str,
    best: Sequence[str],
    found: Mapping[str, int],
    fields: Mapping[str, Mapping[str, str]],
) -> str:
    """The key of one cell: that of the field of which most cells of its line are."""
    for field in best:
        if name in fields[field]:
            return f"{name} {field}" if found[field] > 1 and fields[field][name] else ""
    return ""


@cache
def labels(source: str, target: str) -> Mapping[str, str]:
    """What headings are called, by their keys."""
    return {
        f"{cell} {field}": label
        for field, cells in _fields(source, target).items()
        for cell, label in cells.items()
        if label
    }


@cache
def _fields(source: str, target: str) -> Mapping[str, Mapping[str, str]]:
    """The headings of each field of a language and what they are called in a target."""
    fields: dict[str, dict[str, str]] = {}
    with _FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if (row["language"], row["target"]) == (source, target):
                fields.setdefault(row["field"], {})[row["cell"]] = row["label"]
    return fields
