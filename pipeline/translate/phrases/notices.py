"""Notices speak to their reader: "O seu resumo semanal chegou" is about no other man's.

The tiny Firefox model pt→en knows that of orders and subscriptions, and makes "His weekly summary"
of this, "There are 3 new notifications" of "Tem 3 novas notificações", and of "comentou a sua
publicação" a comment on her own. An English "your" it copies.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed, words_of

_HAS = lazily(
    r"^Tem (?=(?:\d+|uma?|nov[oa]s?) (?:nov[oa]s? )?(?:alertas?|convites?|e-?mails?|faturas?"
    r"|mensage(?:m|ns)|notificaç(?:ão|ões)|pedidos?)\b)"
)
_YOURS = lazily(
    r"^[OA]s? (?:seus?|suas?) (?=(?:boletim|extrato|newsletter|relatório|resumo) "
    r"(?:d[ae] (?:manhã|noite|semana|hoje|notícias)|diári[oa]|mensal|semanal"
    r"|já|chegou)\b)"
)
_REACTING = listed("comentou compartilhou curtiu partilhou")
_REACTED = lazily(
    rf"\b(?P<did>{'|'.join(sorted(_REACTING))}) (?P<the>[oa]) (?:seu|sua) "
    r"(?P<what>comentário|fotografia|foto|história|post|postagem|publicação|vídeo)\b"
)


def noticed(text: str) -> str:
    """A Portuguese notice that speaks to its reader.

    >>> noticed("Tem 3 novas mensagens"), noticed("Ana curtiu a sua foto")
    ('Você tem 3 novas mensagens', 'Ana curtiu a foto de você')
    >>> noticed("O seu resumo semanal chegou"), noticed("O seu resumo do livro é mau.")
    ('Your resumo semanal chegou', 'O seu resumo do livro é mau.')
    """
    if text.startswith("Tem "):
        return _HAS.sub("Você tem ", text)
    if text.startswith(("O seu ", "A sua ", "Os seus ", "As suas ")):
        text = _YOURS.sub("Your ", text)
    if (" seu " in text or " sua " in text) and not _REACTING.isdisjoint(words_of(text)):
        text = _REACTED.sub(r"\g<did> \g<the> \g<what> de você", text)
    return text
