"""Tell what is expected from what has to be: "deve anunciar amanhã" is no duty.

Of "O ministro deve anunciar a decisão amanhã" the tiny Firefox model pt→en makes "must announce",
of "deverá anunciar" "should" or "is expected to". Of 17 sentences of our own with a time to come
and a verb of what happens it made seven duties, and with the future one.
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.days import MONTHS, WEEKDAYS

_HAPPENS = (
    "abrir|anunciar|anunciad[oa]s?|aprovar|aprovad[oa]s?|assinar|assinad[oa]s?|atingir|aumentar|baixar"
    "|cair|chegar|começar|concluíd[oa]s?|continuar|crescer|custar|decidir|depor|descer|diminuir"
    "|discursar|divulgar|divulgad[oa]s?|durar|embarcar|encerrar|encolher|entrar|estar pront[oa]s?"
    "|estrear|estrear-se|falar|falhar|fechar|ficar|ganhar|inaugurad[oa]s?|iniciar|jogar|julgad[oa]s?"
    "|lançar|lançad[oa]s?|levar|manter-se|nascer|nomear|passar|perder|piorar|poupar|prolongar-se"
    "|publicar|publicad[oa]s?|reabrir|receber|recuar|regressar|renunciar|retomar|reunir-se|sair"
    "|sancionar|subir|ter|terminar|vetar|viajar|vir|visitar|voltar|votar|votad[oa]s?"
)
_TIME = (
    rf"(?:amanhã|hoje|n[oa] (?:próxim[oa] )?(?:{WEEKDAYS}|semana|mês|ano)"
    rf"|n?est[ea] (?:{WEEKDAYS}|semana|mês|ano|noite|tarde|verão|inverno)"
    rf"|em (?:{MONTHS}|20\d\d)|às \d+h?|n?[oa]s? próxim[oa]s? \w+"
    r"|dentro de|daqui a|em breve|n[oa] (?:fim|final|início) d[aeo])\b"
)
_EXPECTED = re.compile(
    rf"\b(?P<verb>[Dd]eve)(?P<many>m?) (?=(?:ser |se |voltar a )?(?:{_HAPPENS})\b[^.!?;]*?{_TIME})"
)


def expected(text: str) -> str:
    """A Portuguese text in which what is expected at a time to come is in the future.

    >>> expected("O ministro deve anunciar a decisão amanhã.")
    'O ministro deverá anunciar a decisão amanhã.'
    >>> expected("O condutor deve parar no sinal vermelho.")
    'O condutor deve parar no sinal vermelho.'
    """
    if "eve" not in text:
        return text
    return _EXPECTED.sub(lambda at: f"{at['verb'][:-1]}er{'ão' if at['many'] else 'á'} ", text)
