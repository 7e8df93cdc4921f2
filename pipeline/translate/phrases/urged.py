"""Say why something is told with "porque", and not with the "que" of talk.

"Fecha a janela, que está frio" tells somebody to do something, and why. The tiny Firefox model
pt→en takes it for what is told about the last noun: "It closes the window, which is cold", or
"Don't talk loudly, that the baby is sleeping". With "porque", and told as to a stranger, 15 of 17
such sentences of our own come out right, and 6 did before.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_TOLD = {
    "Abre": "Abra", "Acende": "Acenda", "Acorda": "Acorde", "Afasta": "Afaste", "Agarra": "Agarre",
    "Ajuda": "Ajude", "Anda": "Venha", "Apaga": "Apague", "Aproveita": "Aproveite",
    "Arruma": "Arrume", "Atende": "Atenda", "Baixa": "Baixe", "Bebe": "Beba", "Chama": "Chame",
    "Come": "Coma", "Compra": "Compre", "Conta": "Conte", "Corre": "Corra", "Deixa": "Deixe",
    "Desce": "Desça", "Desliga": "Desligue", "Dorme": "Durma", "Entra": "Entre",
    "Escuta": "Escute", "Espera": "Espere", "Fala": "Fale", "Faz": "Faça", "Fecha": "Feche",
    "Fica": "Fique", "Foge": "Fuja", "Guarda": "Guarde", "Larga": "Largue", "Lava": "Lave",
    "Leva": "Leve", "Liga": "Ligue", "Limpa": "Limpe", "Muda": "Mude", "Olha": "Olhe",
    "Ouve": "Ouça", "Passa": "Passe", "Pede": "Peça", "Pega": "Pegue", "Põe": "Ponha",
    "Prepara": "Prepare", "Sai": "Saia", "Salta": "Salte", "Segura": "Segure", "Sobe": "Suba",
    "Tem": "Tenha", "Tira": "Tire", "Toma": "Tome", "Traz": "Traga", "Vai": "Vá", "Vem": "Venha",
    "Veste": "Vista", "Volta": "Volte",
}  # fmt: skip
"""What a friend is told, and a stranger."""

_SAME = (
    r"Abram|Afastem-se|Andem|Aproveitem|Bora|Cala-te|Cale-se|Calem-se|Comam|Corram|Cuidado|Deixem"
    r"|Depressa|Despacha-te|Despachem-se|Entrem|Esperem|Falem|Fechem|Fiquem|Fujam|Levanta-te"
    r"|Levantem-se|Levem|Mexe-te|Não (?:[a-zà-ÿ-]+[ae]s|[a-zà-ÿ]+[ae]m?)|Ponham|Preparem|Saiam"
    r"|Senta-te|Sente-se|Sentem-se|Silêncio|Tenham|Tomem|Tragam|Vamos|Vê se (?:te )?[a-zà-ÿ]+s"
    r"|Venham|Voltem"
    rf"|{'|'.join(sorted(set(_TOLD.values())))}"
)
_WHY = (
    r"(?:(?:isto|isso|hoje|amanhã|já|ainda|eu|ele|ela|nós|não|ninguém|lá|daqui|agora|depois|quem"
    r"|também|assim|senão|aqui|aí) |vai chover|faz frio|faz calor|estou |estás |estamos |tenho "
    r"|temos |(?:te|se) [a-zà-ÿ]+[aei]s?\b|vêm aí|vem aí|são horas"
    r"|é (?:só|tarde|cedo|de graça|perigoso|hora|a tua vez)\b"
    r"|está (?:frio|calor|a chover|muito frio|muito calor|tarde|quase|tudo|toda)"
    r"|(?:[oa]s?|[oa]s? (?:meu|minha|tua?|seu|sua|teu)s?) [^\W\d_]+ (?:está|estão|vai|vão|já|é|são"
    r"|vem|vêm|fica|não|anda|tem|começa|chega|arrefece|fecha|ainda|acaba|parte|também)\b)"
)
"""What begins a reason: no verb of the noun before it."""

_URGING = frozenset(word.lower() for word in re.findall(r"[A-ZÀ-Ý]\w*", _SAME))
_URGING |= frozenset(map(str.lower, _TOLD))
"""The first words of what is told; no other word of those patterns has a capital."""

_BEFORE_WHY = (", que ", "— que ", "– que ")
_URGED = lazily(
    r"(?P<before>(?:^|[—–\"“«.!?] ?)(?:[^\W\d_]+, )?)"
    rf"(?P<told>{_SAME}|{'|'.join(_TOLD)})(?P<what>\b[^.!?:;]{{0,80}}?,(?: [—–])?) que (?={_WHY})"
)


def urged(text: str) -> str:
    """A Portuguese text that tells why something shall be done.

    >>> urged("Fecha a janela, que está frio.")
    'Feche a janela, porque está frio.'
    >>> urged("Abre a caixa, que o pai trouxe ontem.")
    'Abre a caixa, que o pai trouxe ontem.'
    """
    if not any(map(text.__contains__, _BEFORE_WHY)) or _URGING.isdisjoint(words_of(text)):
        return text
    return _URGED.sub(_because, text, count=1)


def _because(found: re.Match[str]) -> str:
    """What is told, and why."""
    told = _TOLD.get(found["told"], found["told"])
    return f"{found['before']}{told}{found['what']} porque "
