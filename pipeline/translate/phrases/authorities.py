"""Say what authorities do in verbs that are no nouns: headlines leave out what would tell.

Of "Tribunal manda demolir prédio" the tiny Firefox model pt→en makes "Court has to demolish
building", of "Relação agrava pena" "Relationship aggravates sentence".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_WHO = (
    r"(?P<before>^|: |; )(?P<who>(?:[AO] )?(?!(?:Deus|Ele|Ela|Isso|Nada|Ninguém|Não|Nova|Paga|Por"
    r"|Primeira|Quem|Que|Recebe|Sem|Sob|Tudo|Uma|Após|Com|Maior|Pagou|Aplica|Sobre|Contra|Para|Sua"
    r"|Segunda|Última|Qualquer|Esta|Essa|Cada|Em|Da|De|Na|Pela)\b)[A-ZÀ-Ý][\w-]+"
    r"(?: (?:(?:d[aeo]s? )?[A-ZÀ-Ý][\w-]+|rodoviária|federal|municipal|estadual|ambiental"
    r"|marítima|do trabalho)){0,4})"
)
_REJECTS = lazily(
    rf"{_WHO} chumba(?= (?!(?:de|do|da|por|n[oa]s?|em|a|o|as|os|e|exame|ano|alunos?)\b)"
    r"[\wÀ-ÿ]{3})"
)
_ORDER = {
    "apagar": "a eliminação", "apreender": "a apreensão", "arquivar": "o arquivamento",
    "bloquear": "o bloqueio",
    "cortar": "o corte", "demolir": "a demolição", "derrubar": "a demolição",
    "despejar": "o despejo", "devolver": "a devolução", "destruir": "a destruição",
    "encerrar": "o encerramento", "evacuar": "a evacuação", "fechar": "o encerramento",
    "interditar": "o encerramento", "investigar": "a investigação", "julgar": "o julgamento",
    "libertar": "a libertação", "limpar": "a limpeza", "pagar": "o pagamento",
    "parar": "a suspensão", "recolher": "a recolha", "reintegrar": "a reintegração",
    "repetir": "a repetição", "retirar": "a retirada", "suspender": "a suspensão",
}  # fmt: skip
"""What is ordered, as a noun: "orders demolish" is made of the verb."""

_ORDERS = lazily(
    rf"{_WHO} (?P<verb>manda|mandou) (?P<what>{'|'.join(_ORDER)})(?: (?P<article>[oa]s?)(?= \w))?"
    r"(?! \d|-)(?= [\wÀ-ÿ])"
)
_APPEAL = lazily(
    r"(?P<before>^|: )Relação (?=(?:agrava|absolve|altera|anula|arquiva|aumenta|baixa|chumba"
    r"|condena|confirma|decide|devolve|dá|iliba|liberta|mantém|manda|nega|obriga|ordena|recusa"
    r"|reduz|rejeita|revoga|reverte|suspende|trava|volta a)\b)"
)

_TAXES = lazily(
    r"\b(?P<before>[Aa]s|[Pp]elas|[Nn]as) Finanças\b(?! (?:Públicas|e [ao]|d[aeo]s? |[A-ZÀ-Ý]))"
)
"""Who collects taxes, and not whose ministry that is."""


def with_authorities(text: str) -> str:
    """A Portuguese headline in which authorities act in verbs that are nothing else.

    >>> with_authorities("Tribunal manda demolir o prédio")
    'Tribunal ordena a demolição do prédio'
    >>> with_authorities("As Finanças cobram")
    'As autoridades fiscais cobram'
    >>> with_authorities("O patrão manda demolir")
    'O patrão manda demolir'
    """
    if text.startswith("Relação ") or ": Relação " in text:
        text = _APPEAL.sub(r"\g<before>Tribunal de recurso ", text)
    if " Finanças" in text:
        text = _TAXES.sub(r"\g<before> autoridades fiscais", text)
    if " mand" in text:
        text = _ORDERS.sub(_ordered, text)
    if " chumba " in text:
        text = _REJECTS.sub(r"\g<before>\g<who> rejeita", text)
    return text


def _ordered(found: re.Match[str]) -> str:
    """The order, with "de" and the article in one word."""
    orders = "ordena" if found["verb"] == "manda" else "ordenou"
    what = _ORDER[found["what"]]
    return f"{found['before']}{found['who']} {orders} {what} d{found['article'] or 'e'}"
