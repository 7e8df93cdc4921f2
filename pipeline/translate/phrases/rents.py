"""Let tenants pay rent: "renda" is what they pay in Portugal, and what people earn in Brazil.

Of "uma renda de 500 euros" the tiny Firefox model pt→en makes "an income of 500 euros", of "A renda
é superior ao rendimento" "The income is higher than the income". Where a sentence is about euros,
tenants or homes, and of nothing that Brazil calls "renda", it is sent as "aluguel".
"""

from __future__ import annotations

import re

_RENT = re.compile(
    r"\b(?P<rent>[Rr]enda)(?P<many>s?)\b"
    r"(?! (?:básica|fixa|variável|per|familiar|mínima|nacional|bruta|passiva|própria|vitalícias?"
    r"|extra|excessivas|acessível|de bilros|do trabalh|dos trabalh|d[aeo]s? (?:população|brasileir"
    r"|famílias?|capital)))"
)
_BRAZIL = re.compile(
    r"\b(?:(?:baix[ao]|média|alta|menor|maior|sem|pouca|imposto (?:de|sobre a)|distribuição d[ae]"
    r"|transferência d[ae]|concentração d[ae]|emprego e|geração de|fonte de|perda de|cadastro d[ae]"
    r"|complementar a|vestidos? de|toalhas? de|toalhinhas? de|blusas? de|artesãs? d[ae]"
    r"|classes? de|faixas? de|famílias de) rendas?)\b|R\$|\breais\b|\bIBGE\b|\bbilros?\b|\brendeir",
    re.IGNORECASE,
)
_HOMES = re.compile(
    r"\beuros?\b|€|\b(?:inquilin[oa]s?|senhori[oa]s?|arrendament\w+|arrendad\w+|arrendatári\w+"
    r"|despejos?|casas?|T[0-5]|apartamentos?|quartos?|habitaç(?:ão|ões)|rendimentos?)\b"
)


def rented(text: str) -> str:
    """A Portuguese text in which rent is called by its name in Brazil.

    >>> rented("Paga uma renda de 500 euros pela casa.")
    'Paga uma aluguel de 500 euros pela casa.'
    >>> rented("A renda média do brasileiro subiu.")
    'A renda média do brasileiro subiu.'
    """
    if "enda" not in text or not _RENT.search(text):
        return text
    if _BRAZIL.search(text) or not _HOMES.search(text):
        return text
    return _RENT.sub(_rent, text)


def _rent(found: re.Match[str]) -> str:
    word = "aluguéis" if found["many"] else "aluguel"
    return word.capitalize() if found["rent"][0] == "R" else word
