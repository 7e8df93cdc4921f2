"""Say how many fewer: Portuguese puts the number behind "menos", and means a difference.

The tiny Firefox model pt→en makes "less than 1,200 teachers" of "menos 1.200 professores", "less
than six years old" of "vivem menos seis anos" and "minus two million than" of "menos dois milhões
do que". Of 30 sentences of our own with such a number 19 came out wrong, and one does with the
number in front: "1.200 menos professores", "seis anos a menos". What is meant by "menos de 1.200"
stays. Here the number is part of a clause, which need not tell with what it is compared; amounts
that stand apart are told by ``compared.py``.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import ROUND, UP_TO_TWELVE

_COUNT = (
    rf"(?:\d[\d.,]*(?<=\d)|\b(?:{UP_TO_TWELVE}|quinze|{ROUND}|(?:duz|trez)ent[ao]s|quinhent[ao]s))"
)
_MILLIONS = rf"(?:{_COUNT} (?:mil milhões|milhões)|um milhão)"
_MANY = rf"(?:{_MILLIONS}|{_COUNT}(?: mil)?|mil|cerca de \d[\d.,]*(?<=\d)(?: mil)?)"
_UNITS = (
    r"(?:euros?|reais|dólares|libras|cêntimos|segundos?|minutos?|horas?|dias?|semanas?|mês|meses"
    r"|anos?|décadas?|quilos|gramas|toneladas|litros|metros|centímetros|quilómetros|quilômetros|km"
    r"|hectares|calorias|pontos percentuais)"
)
_ONES = (
    r"uma? (?:ano|deputad[ao]|dia|elemento|euro|gol|golo|hora|jogador|jogadora|jogo|lugar|mandato"
    r"|mês|minuto|partida|pessoa|ponto|quilo|semana|vereador)"
)
"""One of what is counted; "menos uma questão de dinheiro do que de gosto" has no number."""

_THAN = r"(?: (?:do )?que\b| face a| em relação a| em comparação| comparad)"
_BY = (
    r"(?<!\b[Pp]elo )(?<!\b[Aa]o )(?<!\b[Oo]u )(?<!\b[Nn]em )(?<!\b[Aa] )(?<!\b[Dd]e )"
    r"(?<!\b[Mm]uito )(?<!\b[Qq]uanto )(?<!\d )\b([Mm])enos "
)
_BY_SO_MANY = lazily(rf"{_BY}(?:{_COUNT}|mil\b|uma?\b|cerca de \d)")
"""How the next pattern begins; "pelo menos 20" does not."""

_FEWER = lazily(
    rf"{_BY}(?:"
    rf"(?P<rate>{_MANY} ?%)(?={_THAN}|[,.;]|$)"
    rf"|(?P<amount>{_MANY}(?: de)? {_UNITS})\b(?! de [a-zà-ÿ])"
    rf"|(?P<more>{_MANY} nov[ao]s [a-zà-ÿ]{{2,}}s|{_MILLIONS} de [a-zà-ÿ]{{2,}}s|{_ONES})\b"
    rf"|(?P<number>{_MANY}) (?P<what>(?!(?:graus|milhões|novos|novas)\b)[a-zà-ÿ]{{2,}}s)\b"
    rf"|(?P<bare>{_MANY}(?: graus)?)(?={_THAN})"
    r")"
)
_BELOW_ZERO = lazily(
    rf"\b(a|aos|de|os|para|com|nos|até|(?:marc|regist|registr)(?:am?|ou|aram)) menos ({_MANY})"
    rf" graus\b(?!{_THAN})"
)
"""Temperatures, of which the model makes fewer degrees, too."""

_LIVE = lazily(rf"\b([Vv]iv(?:e|em|eu|eram|er|erão|erá)) mais ({_MANY} anos) (?=do que\b)")
"""How much longer somebody lives, of which the model leaves the number out."""

_KILOS = lazily(r" quilos$")
"""Kilos become pounds behind some numbers."""


def fewer(text: str) -> str:
    """A Portuguese text in which the number stands before "menos".

    >>> fewer("Há menos 1.200 professores do que em 2015.")
    'Há 1.200 menos professores do que em 2015.'
    >>> fewer("A viagem demora menos 20 minutos.")
    'A viagem demora 20 minutos a menos.'
    >>> fewer("Há pelo menos 20 feridos e menos de dez mortos.")
    'Há pelo menos 20 feridos e menos de dez mortos.'
    """
    if "enos " in text:
        if " graus" in text:
            text = _BELOW_ZERO.sub(r"\1 \2 graus abaixo de zero", text)
        if _BY_SO_MANY.search(text):
            text = _FEWER.sub(_number_first, text)
    if " do que" in text and " mais " in text and "iv" in text:
        text = _LIVE.sub(r"\1 \2 a mais ", text)
    return text


def _number_first(found: re.Match[str]) -> str:
    """A difference with its number in front."""
    if rate := found["rate"]:
        said = f"{rate} menos"
    elif what := found["what"]:
        said = f"{found['number']} menos {what}"
    else:
        amount = found["amount"] or found["more"] or found["bare"]
        said = f"{_KILOS.sub(' kg', amount)} a menos"
    return cased(said, found[1])
