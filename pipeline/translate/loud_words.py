"""A single word in capitals, for emphasis, is sent in small letters, and its translation is loud.

Of "O concerto foi CANCELADO" the tiny Firefox model pt→en makes "The concert was CANCELADO", of "a
loja fecha HOJE" "closes HOJE", of "É AMANHÃ às 15h" "It is AMANH", and it drops "TRASEIRA", "SÓ".
Such words are marked like those in bold, with marks that become capitals again.
"""

from __future__ import annotations

import re

from pipeline.translate.vocabulary import is_ordinary

OPENING, CLOSING = "\ue00a", "\ue00b"
"""Marks around what is loud; no text has them."""

_CAPITALS = r"[A-ZÀ-ÖØ-Þ]{2,}"
_ALONE = re.compile(
    r"(?<![\w.@#/*_<>&\"“«'‘(\[${%-])(?<!cartão )(?<!chip )"
    r"(?<![A-ZÀ-ÖØ-Þ]{2} )(?<![A-ZÀ-ÖØ-Þ]{2}, )"
    rf"(?P<word>{_CAPITALS})(?=[,;.!?…)]*(?:\s|$))(?!,? {_CAPITALS}(?!\w))"
)
_SMALL_LETTERS = re.compile(r"[a-zà-ÿ]{2}")
_LOUD = re.compile(f"{OPENING}([^{OPENING}{CLOSING}]*){CLOSING}")
_SHORTEST = 4
_SHORT = frozenset(("até", "bem", "já", "mal", "mais", "não", "nem", "sem", "sim", "só"))
_NAMES = frozenset(
    (
        *("avante", "chega", "cidadania", "livre", "novo", "pode", "podemos", "rede", "basta"),
        *("solidariedade", "patriota", "republicanos", "progressistas", "aliança", "iniciativa"),
        *("continente", "época", "exame", "expresso", "extra", "folha", "globo", "metro", "record"),
        *("observador", "público", "sábado", "sapo", "veja", "visão", "zero", "volt", "placar"),
    )
)
"""Words that are parties, papers and shops in capitals."""

_ACRONYMS = frozenset(
    (
        *("anac", "anvisa", "cade", "cohab", "deter", "embrapa", "fapesp", "fiesp", "fies", "fifa"),
        *("fiocruz", "frelimo", "funai", "ibama", "ideb", "incra", "infraero", "isbn", "masc"),
        *("minc", "odemira", "ovni", "ovnis", "paigc", "petrobras", "prouni", "renamo", "sebrae"),
        *("senac", "sesi", "sida", "triplex", "uerj", "unesco", "unesp", "unicamp", "unimed"),
        *("unip", "unita"),
    )
)
"""Names of capitals that the list of ordinary words has, and that look like words."""

_SPEAKABLE = re.compile(
    r"(?!.*[kwy])(?!.*[bcdfghjklmnpqrstvxz]{4})(?![ivxlcdm]+$).*[aeiouáéíóúâêôãõàlmrsz]"
)
"""What Portuguese words look like, and few acronyms and no Roman numbers do."""

_INSIDE = re.compile(r"[A-ZÀ-ÖØ-Þ]{2}")


def found(sentence: str) -> list[tuple[int, int]]:
    """Where single Portuguese words in capitals stand in a sentence that is not.

    >>> found("A loja fecha HOJE e o PAN não.")
    [(13, 17)]
    >>> found("FECHA HOJE"), found("O CHEGA e a TAP votaram NUNCA MAIS.")
    ([], [])
    """
    if not _INSIDE.search(sentence) or not _SMALL_LETTERS.search(sentence):
        return []
    return [word.span() for word in _ALONE.finditer(sentence) if _is_loud(word["word"].lower())]


def _is_loud(word: str) -> bool:
    """Whether a word is no acronym and no name."""
    if len(word) < _SHORTEST:
        return word in _SHORT
    if word in _NAMES or word in _ACRONYMS or not _SPEAKABLE.fullmatch(word):
        return False
    return is_ordinary(word, "pt")


def loudly(text: str) -> str:
    """A text with capitals for what is marked as loud."""
    return _LOUD.sub(lambda said: said[1].upper(), text) if OPENING in text else text
