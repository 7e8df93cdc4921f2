"""Tell by how much something is more or less than what is named: Portuguese puts "more" first.

Of "42 mil bebés, mais 1.500 do que em 2022" the tiny Firefox model pt→en makes "more 1,500 than",
of "menos 3.000 do que em 2022" even "less than 3,000 in 2022", and of "mais 3 milhões de euros do
que" "plus 3 million". Of 20 such sentences of our own 12 came out so, and none does with "1.500 a
mais do que". Here are amounts that stand apart, and shares, with what they are compared with; what
is fewer inside a clause is told by ``fewer.py``.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import ROUND, UP_TO_TWELVE

_AMOUNT = (
    rf"(?:\d+(?:[.,]\d+)*%?|uma?|{UP_TO_TWELVE}|{ROUND}|mil)"
    r"(?: mil)?(?: milh(?:ão|ões)| bilh(?:ão|ões))?(?: e mei[oa])?"
    r"(?: (?:de )?(?!em\b|face\b|que\b|do\b|por\b)[a-zà-ÿ]{3,20}| %| por cento)?"
    r"(?: percentua(?:l|is))?"
    r"(?: d(?:e|os?|as?) (?!que\b)(?:seus? |suas? )?[a-zà-ÿ]{3,20})?"
)
_THAN = (
    r"do que\b|que (?=(?:[oa]s?|em|n[oa]s?|há|ontem|hoje)\b)|face a|em relação a|em comparação"
    r"|comparad[oa]s?\b|comparativamente|em termos homólogos"
)
_DIFFERENCE = lazily(
    r"(?P<before>(?:^|[,:;(–—-]|\b(?:e|ou|são|foram|é|(?:cust|gast|pag|receb)[a-zà-ÿ]+)) ?)"
    rf"\b(?P<way>(?i:mais|menos)) (?P<amount>{_AMOUNT})"
    rf"(?=(?: por (?:ano|dia|hora|litro|mês|pessoa))? (?:{_THAN}))"
)

_SHARE = lazily(
    r"(?<!\b[Pp]elo )(?<!\b[Aa]o )(?<!\b[Nn]ada )(?<!\bd[eo] )(?<!\bmuito )(?<!\bpouco )"
    r"\b(?P<first>[Mm])(?P<way>ais|enos) (?P<amount>\d+(?:[.,]\d+)? ?%) "
    r"(?=(?:do )?que (?!se |o |a )|em termos homólogos\b|em cadeia\b|face a|em relação a"
    r"|em comparação|comparativamente|na comparação|frente a|homólog)"
)
"""A share and what it is compared with, wherever it stands; "mais 8% de turistas" stays, and so
does "mais de 8%"."""

_BESIDE = ("que ", "face a", "relação", "compar", "homólog", "cadeia", "frente a")
_HINT = lazily(rf"[Mm](?:ais|enos) (?:\d|(?:uma?|{UP_TO_TWELVE}|{ROUND}|mil)\b)")
"""What every difference has; the quick search comes first."""


def compared(text: str) -> str:
    """A Portuguese text in which the amount of a difference stands before its direction.

    >>> compared("Nasceram 42 mil bebés, mais 1.500 do que em 2022.")
    'Nasceram 42 mil bebés, 1.500 a mais do que em 2022.'
    >>> compared("Há mais 300 alunos do que em 2022.")
    'Há mais 300 alunos do que em 2022.'
    >>> compared("Gasta, em média, mais 4 pontos percentuais do seu rendimento do que o vizinho.")
    'Gasta, em média, 4 pontos percentuais do seu rendimento a mais do que o vizinho.'
    """
    if not (
        ("ais " in text or "enos " in text)
        and any(map(text.__contains__, _BESIDE))
        and _HINT.search(text)
    ):
        return text
    return _SHARE.sub(r"\g<amount> a m\g<way> ", _DIFFERENCE.sub(_amount_first, text))


def _amount_first(found: re.Match[str]) -> str:
    return f"{found['before']}{found['amount']} a {found['way'].lower()}"
