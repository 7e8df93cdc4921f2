"""What is dearer has no verb in headlines, and a model takes it for what is dearest.

Of "Queijo da Serra mais caro este ano" the tiny Firefox model pt→en makes "Most expensive Serra
cheese this year".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_DEARER = lazily(
    r"(?P<what>(?![A-Z][a-z]+[aei]r )[A-ZÀ-Ý][\w-]+(?P<many>s)?(?: d[aeo]s? [\w-]+)*)"
    r" (?P<dearer>mais (?:car|barat)[oa]s?) (?P<when>(?:est[ea] (?:ano|mês|semana|verão|inverno)"
    r"|hoje|amanhã|já|a partir d|desde|em [\w ]+$|para |n[oa] |do que ).*|(?:há|pela) .+)"
)


def dearer(text: str) -> str:
    """A Portuguese headline in which something is dearer or cheaper.

    >>> dearer("Queijo da Serra mais caro este ano")
    'Queijo da Serra está mais caro este ano'
    >>> dearer("Passes mais baratos em Lisboa")
    'Passes estão mais baratos em Lisboa'
    >>> dearer("O vinho mais caro do mundo")
    'O vinho mais caro do mundo'
    """
    if " mais car" not in text and " mais barat" not in text:
        return text
    found = _DEARER.fullmatch(text)
    if found is None or text.startswith(("As ", "Os ")):
        return text
    be = "estão" if found["dearer"].endswith("s") else "está"
    return f"{found['what']} {be} {found['dearer']} {found['when']}"
