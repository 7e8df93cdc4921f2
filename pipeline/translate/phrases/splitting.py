"""Split something among people: Portuguese says "pelos", which is "by" elsewhere.

Of "O prémio será repartido pelos três vencedores" the tiny Firefox model pt→en makes "shared by the
three winners", of "foi dividido pelos irmãos" "divided by the brothers". With "entre os" it makes
"among".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_PLACES = (
    r"autarquias|câmaras|concelhos|cursos|distritos|empresas|escolas|estados|famílias|freguesias"
    r"|hospitais|ilhas|instituições|municípios|países|regiões"
)
_PEOPLE = (
    r"acionistas|agricultores|alunos|apostadores|associações|candidatos|clubes|concorrentes"
    r"|credores|equipas|estados-membros|filhos|funcionários|herdeiros|investidores|irmãos"
    r"|jogadores|lesados|membros|moradores|partidos|participantes|premiados|produtores|sobrinhos"
    r"|sócios|trabalhadores|vencedores|vítimas"
)
_HOW_MANY = (
    r"(?:(?:seus|vários|várias|diversos|muitos|todos os|todas as|demais|restantes|outros|outras"
    r"|\d+|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze) )*"
)
_AMONG = frozenset(f"{_PEOPLE}|{_PLACES}|três|quatro|cinco".split("|"))
_IN_PARTS = lazily(r"(?:part|divid|rate|distribu)[a-zà-ÿ]+ (?:[a-zà-ÿ ]+ )?(?:por|pel[oa]s) ")
"""What the next pattern has, without those among whom something is split."""

_SPLIT = lazily(
    r"\b(?P<split>(?:(?:re)?(?:part|divid)(?:id[oa]s?|iu|iram|e|em|ir|indo)"
    r"|rate(?:ad[oa]s?|ou|aram|ar))(?: em partes iguais| equitativamente| igualmente| por igual"
    rf"| ainda| agora)?(?= (?:por|pel[oa]s) {_HOW_MANY}(?:{_PEOPLE}|{_PLACES}|três|quatro|cinco)\b)"
    rf"|distribuíd[oa]s(?= (?:por|pel[oa]s) {_HOW_MANY}(?:{_PLACES})\b))"
    r" (?:pel(?P<the>[oa]s)|por) "
)


def split_among(text: str) -> str:
    """A Portuguese text in which people get parts of something among them.

    >>> split_among("O prémio será repartido pelos três vencedores.")
    'O prémio será repartido entre os três vencedores.'
    >>> split_among("O bolo foi repartido pelo avô.")
    'O bolo foi repartido pelo avô.'
    """
    if _AMONG.isdisjoint(words_of(text)) or not _IN_PARTS.search(text):
        return text
    return _SPLIT.sub(_among, text)


def _among(found: re.Match[str]) -> str:
    """The people between whom it is split, with their article."""
    article = f"{found['the']} " if found["the"] else ""
    return f"{found['split']} entre {article}"
