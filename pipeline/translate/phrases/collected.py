"""Concerts and appeals raise money: in Portuguese they join it.

Of "Peditório junta 80 mil euros" the tiny Firefox model pt→en makes "together 80,000 euros".
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_RAISES = {"a": "angaria", "am": "angariam", "ou": "angariou", "aram": "angariaram"}
_JOINS = lazily(
    r"(?<=\w )junt(?P<end>a|am|ou|aram) (?P<sum>(?:mais de |cerca de |quase |perto de )?"
    r"(?:\d[\d.,]*|meio|um|dois|três)(?: mil| milhão| milhões)?(?: de)? (?:euros|reais|dólares))\b"
    r"(?! a)"
)


def collected(text: str) -> str:
    """A Portuguese text in which money is raised.

    >>> collected("Concerto juntou 2 milhões de euros para o hospital.")
    'Concerto angariou 2 milhões de euros para o hospital.'
    >>> collected("A marcha junta 300 pessoas.")
    'A marcha junta 300 pessoas.'
    """
    if " junt" not in text:
        return text
    return _JOINS.sub(lambda found: f"{_RAISES[found['end']]} {found['sum']}", text)
