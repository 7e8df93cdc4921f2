"""Tell what a year's results cover: "lucros caem 21% até setembro" is no forecast.

Papers give results "até" a month, from January on. The tiny Firefox model pt→en makes "profits fall
21% by September" of it, as if they were going to.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_MONTHS = "fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro"
_UNTIL = tuple(f" até {month}" for month in _MONTHS.split("|"))
_RESULTS = lazily(
    r"^(?P<told>[^.;:]*\b(?i:défice|dívida|excedente|exportações|faturação|faturamento|importações"
    r"|lucros?|prejuízos?|produção|receitas?|remessas|vendas)\b[^.;:]*?\b(?:aument|atinge|atingi|ating"
    r"|cai|caem|caiu|caíram|cresc|desce|desci|dispar|encolh|lucr|recu|reduz|sobe|subi|super|tomb)[^.;:]*?"
    rf"\d[^.;:]*?) até (?P<month>{_MONTHS})(?=[.,]|$| (?:e|face|para)\b)"
)
_TO_COME = lazily(
    r"\b(?:deve|devem|pode|podem|poderá|prevê|quer|querem|vai|vão|[a-z]+rá|[a-z]+rão)\b"
)


def to_date(text: str) -> str:
    """A Portuguese text that tells which months results are of.

    >>> to_date("Lucros da EDP caem 21% até setembro")
    'Lucros da EDP caem 21% de janeiro a setembro'
    >>> to_date("Lucros devem cair 21% até setembro")
    'Lucros devem cair 21% até setembro'
    """
    if " até " not in text or not any(map(text.__contains__, _UNTIL)):
        return text
    found = _RESULTS.match(text)
    if found is None or _TO_COME.search(found["told"]):
        return text
    return f"{found['told']} de janeiro a {found['month']}{text[found.end() :]}"
