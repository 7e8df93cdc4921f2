"""Write scores that are told in words, and votes that are told behind what they were for.

Of "Empataram a dois" the tiny Firefox model pt→en makes "They tied to two", of "Ganhou por cinco a
dois" "He won for five to two", of "Votaram a favor 12 e contra 9" "12 and against 9 voted in
favour", of "Leva 11 golos em 9 jogos" "Takes 11 goals". Of nine such sentences of our own none came
out right, and all do with figures ("por 5-2") and "12 votaram a favor e 9 contra".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_FIGURES = {
    "zero": "0", "um": "1", "uma": "1", "dois": "2", "duas": "2", "três": "3", "quatro": "4",
    "cinco": "5", "seis": "6", "sete": "7", "oito": "8", "nove": "9", "dez": "10",
}  # fmt: skip
_WORD = "|".join(_FIGURES)
_NUMBER = rf"(?:\d{{1,3}}|{_WORD}|onze|doze|quinze|vinte|trinta)"
_COMMA = lazily(rf"\b(?P<whole>{_WORD}) vírgula (?P<part>{_WORD}|\d{{1,2}})\b(?! e )")
"""A number as it is read out: "zero vírgula três por cento"."""

_DRAWN = lazily(
    r"\b(?P<drawn>[Ee]mpat(?:aram|ou|ar|am|a|ado|ados|ando)) a "
    rf"(?P<each>{_WORD}|\d)(?: (?:gol(?:o?s)?|golo|bolas?))?"
    r"(?=[.,;:!?)]|$| (?:com|contra|n[ao]|em|e)\b)"
)
_BY = lazily(rf"\bpor (?P<one>{_WORD}) a (?P<other>{_WORD})\b(?! (?:vot|cinc|mil))")
_HAS = lazily(
    r"\b(?P<first>[Ll])eva(?P<many>m?)(?P<already> já)? "
    rf"(?={_NUMBER} (?:(?:gol(?:o?s)|golos|assistências) (?:em \d|(?:em|n[ao]s?) {_NUMBER} jogos"
    r"|n[ao]s? (?:campeonato|época|liga|temporada))"
    r"|vitórias|títulos|pontos|triunfos|internacionalizações))"
)
_SUMS = lazily(
    r"^Soma(?P<many>m?) "
    rf"(?={_NUMBER} (?:vitórias?|pontos?|títulos?|derrotas?|empates?|triunfos?|golos|gols))"
)
_ADDS_UP = lazily(
    r"(?<!\ba )(?<!\buma )(?<!\bda )(?<!\bna )(?<!\bà )(?<!\besta )(?<!\bessa )(?<!\bpela )"
    r"\bsoma(?P<many>m?)(?P<already> já)? (?P<over>(?:mais de |cerca de |quase |apenas )?)"
    rf"(?=(?:{_NUMBER}|\d[\d.,]*|dezenas de|milhares de|centenas de)(?: mil| milh(?:ões|ão) de)? "
    r"(?:anos|casos|clientes|condenações|derrotas|empates|golos|gols|infrações|internacionalizações"
    r"|jogos|medalhas|multas|pontos|prémios|prêmios|processos|queixas|seguidores|títulos|triunfos"
    r"|utilizadores|usuários|vitórias|visualizações|votos)\b)"
)
"""What somebody has: "A operadora soma 2 milhões de clientes"."""

_VOTED = lazily(
    r"\b(?P<first>[Vv])otaram (?P<way>a favor|contra) (?P<one>\d{1,4}(?: [a-zà-ÿ]+s)?)"
    r"(?P<and>,| e) (?P<against>contra|a favor) (?P<other>\d{1,4})(?P<what> [a-zà-ÿ]+s)?"
)


def tallied(text: str) -> str:
    """A Portuguese text with such scores in figures and such votes with their number in front.

    >>> tallied("Empataram a dois. O Braga ganhou por cinco a um.")
    'Empataram 2-2. O Braga ganhou por 5-1.'
    >>> tallied("Votaram a favor 12 deputados e contra 9.")
    '12 deputados votaram a favor e 9 contra.'
    >>> tallied("Empataram a partida e foram a dois jogos.")
    'Empataram a partida e foram a dois jogos.'
    """
    if " vírgula " in text:
        text = _COMMA.sub(_figures, text)
    if "mpat" in text:
        text = _DRAWN.sub(_drawn, text)
    if " a " in text and "por " in text:
        text = _BY.sub(lambda at: f"por {_FIGURES[at['one']]}-{_FIGURES[at['other']]}", text)
    if "eva " in text or "evam " in text:
        text = _HAS.sub(_has, text)
    if " soma" in text:
        text = _ADDS_UP.sub(_adds_up, text)
    if text.startswith("Soma"):
        text = _SUMS.sub(lambda at: "Têm " if at["many"] else "Tem ", text)
    return _VOTED.sub(_voted, text) if "otaram " in text else text


def _figures(found: re.Match[str]) -> str:
    """A number with its fraction in figures."""
    return f"{_FIGURES[found['whole']]},{_FIGURES.get(found['part'], found['part'])}"


def _drawn(found: re.Match[str]) -> str:
    """A draw in figures."""
    each = _FIGURES.get(found["each"], found["each"])
    return f"{found['drawn']} {each}-{each}"


def _adds_up(found: re.Match[str]) -> str:
    """What somebody has."""
    verb = "têm" if found["many"] else "tem"
    return f"{'já ' if found['already'] else ''}{verb} {found['over']}"


def _has(found: re.Match[str]) -> str:
    """What somebody has so far."""
    verb = "têm" if found["many"] else "tem"
    return cased(f"{found['already'].strip() + ' ' if found['already'] else ''}{verb} ", found[0])


def _voted(found: re.Match[str]) -> str:
    """Who voted for it, and who against."""
    what = found["what"] or ""
    others = f"{found['other']}{what} {found['against']}"
    return f"{found['one']} votaram {found['way']}{found['and']} {others}"
