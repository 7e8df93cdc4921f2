"""Tell what is expected from what has to be: "deve anunciar amanhã" is no duty.

Of "O ministro deve anunciar a decisão amanhã" the tiny Firefox model pt→en makes "must announce",
of "deverá anunciar" "should" or "is expected to". Of 17 sentences of our own with a time to come
and a verb of what happens it made seven duties, and with the future one. Of some deeds of politics
the same holds without a time: "Lula deve vetar o projeto".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.days import MONTHS, WEEKDAYS
from pipeline.translate.phrases.words import listed, words_of

_HAPPENS = (
    "abrir|acontecer|anunciar|apresentar|assumir|confirmar|decorrer|definir|definid[oa]s?"
    "|deixar|desembarcar|eleger|eleit[oa]s?|entregar|enviar|escolher|escolhid[oa]s?|indicar"
    "|julgar|ler|ocorrer|oficializar|ouvir|ouvid[oa]s?|pautar|pedir|pousar|protocolar|realizar-se"
    "|realizad[oa]s?|reunir|sabatinad[oa]s?|trocar|anunciad[oa]s?|aprovar|aprovad[oa]s?|assinar|assinad[oa]s?|atingir|aumentar|baixar"
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
_DUTY = listed("deve devem")
_EXPECTED = lazily(
    rf"\b(?P<verb>[Dd]eve)(?P<many>m?) (?=(?:ser |se |voltar a )?(?:{_HAPPENS})\b[^.!?;]*?{_TIME})"
)

_NO_DUTY = lazily(
    r"(?P<verb>\b[Dd]eve)(?P<many>m?) (?=(?:disputar|concorrer|recorrer|vetar|sancionar|pautar"
    r"|oficializar|indicar|trocar|demitir|exonerar|anunciar|se reunir|reunir-se|se filiar|retomar"
    r"|deixar o cargo|apresentar o parecer|apresentar parecer|pedir a prisão)\b)"
)
"""What nobody has to do but somebody will: "Lula deve vetar o projeto"."""

_OPINION = lazily(
    r"[\"“«]|\?|(?:\b(?:acha|artigo|cidadãos?|condutor(?:es)?|consider\w+|defend\w+|diz|exig\w+"
    r"|interessad[oa]s?|lei|não|nunca|opini\w+|para|porque|quem|segundo a lei|você)\b[^,.;]* deve)"
)
"""What tells that somebody thinks so, or has to."""


def expected(text: str) -> str:
    """A Portuguese text in which what is expected at a time to come is in the future.

    >>> expected("O ministro deve anunciar a decisão amanhã.")
    'O ministro deverá anunciar a decisão amanhã.'
    >>> expected("O condutor deve parar no sinal vermelho.")
    'O condutor deve parar no sinal vermelho.'
    """
    if _DUTY.isdisjoint(words_of(text)):
        return text
    text = _EXPECTED.sub(_in_future, text)
    return text if _OPINION.search(text) else _NO_DUTY.sub(_probably, text)


def _in_future(at: re.Match[str]) -> str:
    """The verb in the future."""
    return f"{at['verb'][:-1]}er{'ão' if at['many'] else 'á'} "


def _probably(at: re.Match[str]) -> str:
    """What will probably happen: of the future alone a model makes that it should."""
    return f"{cased('provavelmente', at['verb'])} {'vão' if at['many'] else 'vai'} "
