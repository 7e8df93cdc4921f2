"""Write scores that are told in words, and votes that are told behind what they were for.

Of "Empataram a dois" the tiny Firefox model pt→en makes "They tied to two", of "Ganhou por cinco a
dois" "He won for five to two", of "Votaram a favor 12 e contra 9" "12 and against 9 voted in
favour", of "Leva 11 golos em 9 jogos" "Takes 11 goals". Of nine such sentences of our own none came
out right, and all do with figures ("por 5-2") and "12 votaram a favor e 9 contra".
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.capitals import cased

_FIGURES = {
    "zero": "0", "um": "1", "uma": "1", "dois": "2", "duas": "2", "três": "3", "quatro": "4",
    "cinco": "5", "seis": "6", "sete": "7", "oito": "8", "nove": "9", "dez": "10",
}  # fmt: skip
_WORD = "|".join(_FIGURES)
_NUMBER = rf"(?:\d{{1,3}}|{_WORD}|onze|doze|quinze|vinte|trinta)"
_DRAWN = re.compile(
    r"\b(?P<drawn>[Ee]mpat(?:aram|ou|ar|am|a|ado|ados|ando)) a "
    rf"(?P<each>{_WORD}|\d)(?: (?:gol(?:o?s)?|golo|bolas?))?"
    r"(?=[.,;:!?)]|$| (?:com|contra|n[ao]|em|e)\b)"
)
_BY = re.compile(rf"\bpor (?P<one>{_WORD}) a (?P<other>{_WORD})\b(?! (?:vot|cinc|mil))")
_HAS = re.compile(
    r"\b(?P<first>[Ll])eva(?P<many>m?)(?P<already> já)? "
    rf"(?={_NUMBER} (?:(?:gol(?:o?s)|golos|assistências) (?:em \d|(?:em|n[ao]s?) {_NUMBER} jogos"
    r"|n[ao]s? (?:campeonato|época|liga|temporada))"
    r"|vitórias|títulos|pontos|triunfos|internacionalizações))"
)
_SUMS = re.compile(
    r"^Soma(?P<many>m?) "
    rf"(?={_NUMBER} (?:vitórias?|pontos?|títulos?|derrotas?|empates?|triunfos?|golos|gols))"
)
_VOTED = re.compile(
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
    if "mpat" in text:
        text = _DRAWN.sub(_drawn, text)
    if " a " in text and "por " in text:
        text = _BY.sub(lambda at: f"por {_FIGURES[at['one']]}-{_FIGURES[at['other']]}", text)
    if "eva" in text:
        text = _HAS.sub(_has, text)
    if text.startswith("Soma"):
        text = _SUMS.sub(lambda at: "Têm " if at["many"] else "Tem ", text)
    return _VOTED.sub(_voted, text) if "otaram " in text else text


def _drawn(found: re.Match[str]) -> str:
    """A draw in figures."""
    each = _FIGURES.get(found["each"], found["each"])
    return f"{found['drawn']} {each}-{each}"


def _has(found: re.Match[str]) -> str:
    """What somebody has so far."""
    verb = "têm" if found["many"] else "tem"
    return cased(f"{found['already'].strip() + ' ' if found['already'] else ''}{verb} ", found[0])


def _voted(found: re.Match[str]) -> str:
    """Who voted for it, and who against."""
    what = found["what"] or ""
    others = f"{found['other']}{what} {found['against']}"
    return f"{found['one']} votaram {found['way']}{found['and']} {others}"
