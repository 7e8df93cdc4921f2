"""Let tenants be evicted: "despejar" is what people do with water and rubbish, too.

Of "Famílias despejadas acampam" the tiny Firefox model pt→en makes "Families poured camp", of
"Moradores despejados de prédio" "Residents dumped". The English "evicted" it copies.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_THINGS = lazily(
    r"\b(?:água|águas|aterros?|balde|bombas?|camiões?|combustível|copos?|crude|detritos|entulho"
    r"|esgotos?|garrafas?|lixo|lixeira|líquidos?|massa|mistura|óleo|petróleo|químicos?|recheio"
    r"|resíduos|rios?|ribeira|saco|sacos|tacho|tinta|toneladas|molho|forma|mar)\b",
    re.IGNORECASE,
)
_EVICTED = lazily(r"\b[Dd]espejad[oa]s?\b")
_TENANTS = r"(?:famílias?|inquilin|morador|pessoas|idos|reformad|estudantes|casa(?:l|is)\b)"
_EVICT = lazily(
    rf"\b(?P<first>[Dd])espej(?P<ending>a|am|ou|aram|ar) "
    rf"(?=(?:[oa]s? |uma? |mais de |cerca de |várias |vários |\d+ |dezenas de )*{_TENANTS})"
)


def evicted(text: str) -> str:
    """A Portuguese text in which people are evicted, and not poured out.

    >>> evicted("Famílias despejadas acampam à porta.")
    'Famílias evicted acampam à porta.'
    >>> evicted("O lixo foi despejado no rio.")
    'O lixo foi despejado no rio.'
    """
    if "espej" not in text or _THINGS.search(text):
        return text
    text = _EVICT.sub(lambda at: cased(f"expuls{at['ending']} ", at["first"]), text)
    return _EVICTED.sub("evicted", text)
