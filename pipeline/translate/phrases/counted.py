"""Say in other words what has a number inside, which no row of ``synonyms.csv`` can have.

The tiny Firefox model pt→en makes "A man in the 50-year-old house" of "um homem na casa dos 50
anos", "the number of deaths is 800" of "passa de 800" and "Benfica doesn't miss ten games" of "não
perde há dez jogos". Of some two dozen sentences of our own with such a phrase nearly all came out
wrong, and none does in the words that stand here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_DIGITS = r"\d[\d.,]*\d|\d"
_WORDS = "um|dois|três|quatro|cinco|seis|sete|oito|nove|dez"

_NUMBER = rf"(?:{_DIGITS}|uma?|dois|duas|{_WORDS}|vinte|trinta|cem|mil)"
_TENS = r"(?:\d0|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)"

_MANY = (
    rf"(?:(?:{_DIGITS})(?!\d|[.,]\d|\.?[ºª])|(?:mil|cem|duas|{_WORDS.removeprefix('um|')})\b"
    r"|uma? (?:milhão|milhar|bilhão|bilião|centena|dezena|dúzia|hora|ano|mês|tonelada)\b)"
)
_CLAUSE = r"(?:[^,;:]|,(?=\d))*"
_AMOUNT = r"[A-Z]{2}\d{1,2}\b(?= (?:mil|milh|bilh|trilh)|[,.]|$)"
"""A placeholder of an amount of money."""

_EXCEEDED = re.compile(
    rf"\bpass(a|am|ou|aram|arem|ava|avam) "
    rf"(?:de (?={_AMOUNT}|(?:R\$ ?)?{_MANY})|d[oa]s (?=(?:R\$ ?)?\d))"
    rf"(?!{_CLAUSE}\bpara\b)"
    rf"(?!{_CLAUSE}\b(?:a|em) (?:apenas |cerca de |mais de |quase )?{_NUMBER}\b)"
)
"""Not "passou de 10 para 15", "passou de 3.º a 1.º", "de 30 em 30 minutos" or "passou de ano"."""

_MAY_EXCEED = re.compile(
    r"\b((?:[Pp]od|[Dd]ev)\w{1,5}) passar "
    rf"(?:de (?={_AMOUNT}|(?:R\$ ?)?{_MANY})|d[oa]s (?={_AMOUNT}|(?:R\$ ?)?\d))"
    rf"(?!{_CLAUSE}\bpara\b)"
)

_EXCEEDS = {
    "a": "ultrapassa", "am": "ultrapassam", "ou": "ultrapassou", "aram": "ultrapassaram",
    "ava": "excedia", "avam": "excediam", "arem": "ultrapassarem",
}  # fmt: skip

_AGED = re.compile(
    rf"\b(est(?:á|ão|ava|avam) )?na casa dos ({_TENS})(?: anos\b|\b(?! ?%| (?:graus|mil"
    r"|(?!após|mas|mais|depois|às|aos|dos|das|nos|nas)[^\W\d_]+s\b)))"
)
_AROUND = re.compile(
    rf"\bna casa d[oa]s (?=(?:{_DIGITS}) ?(?:%|€|mil|bilh|graus|euros|reais|dólares|pontos))"
)
_HAVE = {"está": "tem", "estão": "têm", "estava": "tinha", "estavam": "tinham"}

_UNSEEN = re.compile(
    r"\bnão (ganha|vence|perde|marca|pontua|sofre|joga)(m?)((?: (?!desde)[^\W\d_]+){0,3})"
    rf" há ({_NUMBER}) (jogos|partidas|jornadas|rodadas|corridas)\b"
)
_PAST = {
    "ganha": ("ganhou", "ganharam"), "vence": ("venceu", "venceram"),
    "perde": ("perdeu", "perderam"), "marca": ("marcou", "marcaram"),
    "pontua": ("pontuou", "pontuaram"), "sofre": ("sofreu", "sofreram"),
    "joga": ("jogou", "jogaram"),
}  # fmt: skip

_AHEAD = re.compile(rf"\b(?:por|com) ({_NUMBER}) (gols?|golos?) de diferença\b")

_FINED = re.compile(
    rf"\bpass(a|am|ou|aram|ava|avam) (?=(?:mais de |cerca de |quase )?(?:{_DIGITS}|{_WORDS}|uma"
    r"|duas|várias|dezenas de|centenas de)(?: mil)? (?:multas?|coimas?|contraordenações)\b)"
)
"""The police, which makes out fines that the model lets pass."""


def counted(text: str) -> str:
    """A Portuguese text with such phrases in words that the model knows.

    >>> counted("O número de mortos passa de 800.")
    'O número de mortos ultrapassa 800.'
    >>> counted("O preço passou de 10 para 15 euros.")
    'O preço passou de 10 para 15 euros.'
    """
    for sign, phrase, said in _SAID:
        if sign in text:
            text = phrase.sub(said, text)
    return text


def _aged(found: re.Match[str]) -> str:
    """An age: "na casa dos 50 anos" is "com cerca de 50 anos"."""
    verb = _HAVE[found[1].strip()] if found[1] else "com"
    return f"{verb} cerca de {found[2]} anos"


def _last_matches(found: re.Match[str]) -> str:
    """What a team did not do: "não ganha há cinco jogos"."""
    verb = _PAST[found[1]][bool(found[2])]
    last = "nos últimos" if found[5] == "jogos" else "nas últimas"
    return f"não {verb}{found[3]} {last} {found[4]} {found[5]}"


_SAID: tuple[tuple[str, re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    ("pass", _EXCEEDED, lambda found: f"{_EXCEEDS[found[1]]} "),
    (" passar d", _MAY_EXCEED, r"\1 ultrapassar "),
    ("na casa d", _AGED, _aged),
    ("na casa d", _AROUND, "em cerca de "),
    ("pass", _FINED, r"aplic\1 "),
    (" há ", _UNSEEN, _last_matches),
    (" de diferença", _AHEAD, r"com uma margem de \1 \2"),
)
"""What each phrase has, how it reads, and what is said instead."""
