"""Say first where it is written: "o sócio, lê-se no regulamento, não pode votar".

In the middle of a sentence the tiny Firefox model pt→en takes it for its verb: "Under no
circumstances does the regulation say, the member may vote". With "segundo o regulamento" in front
it has both.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_READS = lazily(
    r"^(?P<before>[A-ZÀ-Þ][^.;:!?\"“”«»()]{3,120}?), (?:pode ler-se|lê-se|lia-se|lemos|diz-se)"
    r"(?: ainda| também)? (?P<where>n[oa]s?|num|numa) (?P<what>[^,.;:!?]{3,60}), (?=[a-zà-ÿ])"
)
_WHERE = {
    "no": "o", "na": "a", "nos": "os", "nas": "as", "num": "um", "numa": "uma",
}  # fmt: skip


def one_reads(text: str) -> str:
    """A Portuguese text that says first where something is written.

    >>> one_reads("Em caso algum, lê-se no regulamento, pode o sócio votar.")
    'Segundo o regulamento, em caso algum pode o sócio votar.'
    """
    return _READS.sub(_read, text) if "-se" in text else text


def _read(found: re.Match[str]) -> str:
    before = found["before"]
    first, gap, rest = before.partition(" ")
    small = first.lower() if first.istitle() and first in _SMALL else first
    return f"Segundo {_WHERE[found['where']]} {found['what']}, {small}{gap}{rest} "


_SMALL = frozenset(
    (
        *("O", "A", "Os", "As", "Um", "Uma", "Em", "No", "Na", "Nos", "Nas", "Se", "Não", "Nenhum"),
        *("Nenhuma", "Qualquer", "Todos", "Todas", "Quem", "Ao", "Aos", "À"),
    )
)
"""What a sentence begins with that is nobody's name."""
