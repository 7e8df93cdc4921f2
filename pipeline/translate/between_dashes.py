"""What stands between two dashes is asked for between commas where the dashes got lost.

Of "A prova – a última do ano – foi adiada" the tiny Firefox model pt→en makes "The race is the last
of the year - was postponed", and of its parts alone "The Proof of the". Between commas it knows it,
and the dashes return where as many commas are.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LANGUAGES = frozenset({"pt"})
"""Languages that were measured."""

_PAIR = re.compile(
    r"(?<=[\w\"”»)])(?P<opening>\s[—–-]\s|[—–])(?P<said>[^—–()\n:;.!?]{2,120}?)"
    r"(?P<closing>(?P<last>\s[—–-]\s|[—–])(?=\w))"
)
_DASH = re.compile(r"\s-\s|[—–]")
_COMMA = re.compile(r",(?= )")


@dataclass(frozen=True, slots=True)
class Aside:
    """A sentence with commas for its two dashes, which of its commas they are, and the dashes."""

    text: str
    first: int
    last: int
    opening: str
    closing: str

    def with_dashes(self, draft: str) -> str | None:
        """A draft of this sentence with its dashes; None where it has other commas.

        >>> aside("A prova – a última – acabou.", "pt").with_dashes("The race, the last, is over.")
        'The race – the last – is over.'
        """
        commas = [comma.start() for comma in _COMMA.finditer(draft)]
        if len(commas) != len(_COMMA.findall(self.text)):
            return None
        start, end = commas[self.first], commas[self.last]
        before, said, behind = draft[:start], draft[start + 2 : end], draft[end + 2 :]
        return f"{before}{self.opening}{said}{self.closing}{behind}"


def aside(text: str, language: str) -> Aside | None:
    """A sentence with commas for its two dashes; None where it has another shape.

    >>> aside("A prova – a última do ano – foi adiada.", "pt").text
    'A prova, a última do ano, foi adiada.'
    >>> aside("Lisboa – Porto", "pt")
    """
    if language not in LANGUAGES or len(_DASH.findall(text)) != 2:
        return None
    found = _PAIR.search(text)
    if found is None:
        return None
    before, said, behind = text[: found.start()], found["said"], text[found.end() :]
    first = len(_COMMA.findall(before))
    last = first + len(_COMMA.findall(said)) + 1
    return Aside(f"{before}, {said}, {behind}", first, last, found["opening"], found["closing"])
