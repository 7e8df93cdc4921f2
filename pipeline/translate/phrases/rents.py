"""Tell rents from incomes and laces: Portugal calls a rent what Brazil calls an income.

Of "Senhorio aumenta renda" the tiny Firefox model pt→en makes "Landlord increases income", of
"Rendas sobem 2,24%" "Lace rises". With the word of Brazil for it, "aluguel", it is a rent; only
where the sentence tells a rent, for most of the time "renda" is none in Brazil.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_INCOME = lazily(
    r"\b(?:imposto|declaração) (?:de|sobre a) renda|\brenda (?:fixa|variável|per capita|familiar"
    r"|extra|bruta|própria|passiva|básica|domiciliar|d[aeo]s? (?:famílias?|trabalho|trabalhador"
    r"|brasileir|população|pessoas|bilros|mulher|homem|consumidor))|\b(?:alta|baixa|média|menor"
    r"|maior) renda\b|\b(?:aumento|classe|complemento|concentração|desigualdade|distribuição|faixa"
    r"|fonte|geração|nível|perda|queda|transferência) de renda\b"
    r"|\bR\$|\breais\b|bilros|\bbordad|\bvestid|\btule\b|\bseda\b|\blingerie\b|\brendeira"
    r"|\bfamílias com rendas?\b",
    re.IGNORECASE,
)
"""What tells an income, or a lace."""

_RENT = lazily(
    r"\b(?:euros|arrendat|arrendament|apartamento|casas?\b|despejo|habitação|inquilin|Lisboa|loja"
    r"|Porto\b|é paga|dia \d+ de cada mês"
    r"|prédio|quarto|senhori|moradi|imóve)|€|\d% (?:em|no|na|até)",
    re.IGNORECASE,
)
"""What tells a rent, where one renda stands alone."""

_BEFORE = (
    r"(?P<before>\b(?:[Aa]|À|à|[Dd]a|[Nn]a|[Pp]ela|[Uu]ma|[Ss]ua|[Ee]sta|[Nn]ova|[Ee]ssa)"
    r"(?P<many>s?) )?"
)
_ONE = lazily(rf"{_BEFORE}\b(?P<word>[Rr]enda)\b(?! (?:vitalícia|perpétua|d[ae]s? casas?))")
_MANY = lazily(rf"{_BEFORE}\b(?P<word>[Rr]endas)\b(?! (?:de bilros|vitalícias|d[ae]s? casas?))")
_MASCULINE = {
    "a": "o", "à": "ao", "da": "do", "na": "no", "pela": "pelo", "uma": "um", "sua": "seu",
    "esta": "este", "nova": "novo", "essa": "esse",
}  # fmt: skip


_MOVED = lazily(
    r"^(?:As rendas|Rendas)(?= (?:[\w-]+ ){0,3}?(?:aument|aceler|baix|ca(?:em|íram|ir)|desce"
    r"|dispar|duplic|encolh|recu|sob(?:em|iram)|subi|subir|triplic)\w*)"
)
"""Rents that move: of "Os aluguéis subiram" the model makes "Rentes rose", of their prices not."""


def rented(text: str) -> str:
    """A Portuguese text in which rents are called by a word that is nothing else.

    >>> rented("Senhorio aumenta renda")
    'Senhorio aumenta aluguel'
    >>> rented("A renda das famílias subiu.")
    'A renda das famílias subiu.'
    """
    if "enda" not in text or _INCOME.search(text):
        return text
    text = _MOVED.sub("Os preços dos aluguéis", text)
    text = _MANY.sub(lambda found: _masculine(found) + cased("aluguéis", found["word"]), text)
    if _RENT.search(text):
        text = _ONE.sub(lambda found: _masculine(found) + cased("aluguel", found["word"]), text)
    return text


def _masculine(found: re.Match[str]) -> str:
    """What stands before the word, in the gender of the other."""
    before = found["before"]
    if before is None:
        return ""
    many = found["many"]
    feminine = before.strip().removesuffix(many).lower()
    return cased(f"{_MASCULINE[feminine]}{many} ", before)
