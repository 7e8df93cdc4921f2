"""What stands between dashes is asked for between commas where the dashes got lost.

Of "A prova – a última do ano – foi adiada" the tiny Firefox model pt→en makes "The race is the last
of the year - was postponed", and of its parts alone "The Proof of the". Between commas it knows it,
and the dashes return where as many commas are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LANGUAGES = frozenset({"pt"})
"""Languages that were measured."""

_DASH = re.compile(r"(?<=[\w\"”»).]) [—–-] (?=[\w\"“«(])|(?<=[^\W_])[—–](?=[^\W\d_])")
_ANY = re.compile(r"\s-\s|[—–]")
_COMMA = re.compile(r", ")
_INSIDE = re.compile(r",([\"”»])(?= )")
"""A comma that English writes before a closing mark."""


_MOST = 4
"""Dashes of a sentence."""


@dataclass(frozen=True, slots=True)
class Aside:
    """A sentence with commas for its dashes, which of its commas they are, and the dashes."""

    text: str
    places: tuple[int, ...]
    dashes: tuple[str, ...]

    def with_dashes(self, draft: str) -> str | None:
        """A draft of this sentence with its dashes; None where it has other commas.

        >>> aside("A prova – a última – acabou.", "pt").with_dashes("The race, the last, is over.")
        'The race – the last – is over.'
        """
        parts = _COMMA.split(_INSIDE.sub(r"\1,", draft))
        if len(parts) != len(_COMMA.findall(self.text)) + 1:
            return None
        marks = dict(zip(self.places, self.dashes, strict=True))
        joined = parts[0]
        for place, part in enumerate(parts[1:]):
            joined += marks.get(place, ", ") + part
        return joined


def aside(text: str, language: str) -> Aside | None:
    """A sentence with commas for its pairs of dashes; None where it has another shape.

    >>> aside("A prova – a última do ano – foi adiada.", "pt").text
    'A prova, a última do ano, foi adiada.'
    >>> aside("Lisboa – Porto", "pt")
    """
    if language not in LANGUAGES:
        return None
    dashes = _DASH.findall(text)
    if (
        not dashes
        or len(dashes) % 2
        or len(dashes) > _MOST
        or len(_ANY.findall(text)) > len(dashes)
    ):
        return None
    bare, places = "", []
    for before, dash in zip(_DASH.split(text), (*dashes, ""), strict=True):
        bare += before
        if dash:
            places.append(len(_COMMA.findall(bare)))
            bare += ", "
    return Aside(bare, tuple(places), tuple(dashes))
