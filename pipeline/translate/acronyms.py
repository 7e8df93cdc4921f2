"""Acronyms stay what they are: a small model puts one that it knows in place of one it does not.

The tiny Firefox model pt→en makes "NSA" of "INE", the Portuguese office of statistics. Where a
sentence lost one acronym and its draft has a new one, each the only one of its kind, the own one is
put back, but for those that have a name of their own in the target language. In 2,994 sentences of
NTREX-128 and Flores dev in Portuguese, some hundred of which have such, this changes none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from pipeline.translate.engine import Pair

_TRANSLATED = {
    Pair("pt", "en"): {
        "AC": "BC", "ACNUR": "UNHCR", "CEE": "EEC", "CFTV": "CCTV", "CIJ": "ICJ", "EI": "IS",
        "EUA": "US USA", "GEE": "GHG", "IVA": "VAT", "OIT": "ILO", "OMC": "WTO", "OMS": "WHO",
        "ONU": "UN", "OPEP": "OPEC", "OVNI": "UFO", "PIB": "GDP", "PME": "SME", "RDA": "GDR",
        "PHDA": "ADHD", "RFA": "FRG", "RM": "MRI", "RU": "UK", "TAC": "CT", "TDAH": "ADHD",
        "TEDH": "ECHR", "TIJ": "ICJ", "TPI": "ICC", "URSS": "USSR", "UTI": "ICU",
    },
}  # fmt: skip
"""Acronyms with their names in the target language. Those whose letters only change places ("UE",
"OTAN") need not stand here."""

_PARTIES = {
    Pair("pt", "en"): frozenset(
        (
            *("BE", "CDS", "IL", "MDB", "PAN", "PCP", "PDT", "PL", "PP", "PS", "PSB", "PSD"),
            *("PSDB", "PSOL", "PT", "PTB"),
        )
    ),
}
"""Acronyms of parties, whose letters stay in their places: PAN is no "NAP"."""

_SAID: Mapping[str, frozenset[str]] = {
    "pt": frozenset(
        (
            *("anvisa", "asae", "bce", "bpi", "cds", "cgtp", "cia", "cnn", "cp", "cpi"),
            *("dgs", "edp", "emef", "enem", "eua", "fbi", "fgts", "fmi", "fpf", "gnr", "ibge"),
            *("il", "ine", "inem", "inss", "ipca", "iptu", "ipva", "irc", "irs", "iva"),
            *(
                "mp",
                "mpf",
                "oe",
                "oms",
                "onu",
                "otan",
                "pan",
                "pcp",
                "pec",
                "pf",
                "pj",
                "pib",
                "pl",
            ),
            *("pm", "prf", "ps", "psd", "psp", "pt", "rtp", "sad", "samu", "sef", "sic", "sine"),
            *("sns", "stf", "stj", "sus", "tap", "tc", "tse", "tvi", "ue", "uefa", "ugt", "unicef"),
            *("unita", "upa", "uti", "inep"),
        )
    ),
}
"""Acronyms that a vocabulary has in small letters or with one capital ("Tap hires"), and which are
no words of their language."""

_WORD = re.compile(r"(?<![\w-])[^\W\d_]{2,6}(?![\w-])")
_ACRONYM = re.compile(r"(?<![\w.-])(?![IVXLCDM]+\b)[A-Z]{2,6}(?![\w-]|\.\w)")
_CAPITALS = re.compile(r"[A-Z]{2}")
_SHOUTED = re.compile(r"(?<![\w.-])[^\W\d_a-zà-ÿ]{2,}\s+[^\W\d_a-zà-ÿ]{2,}(?!\w)")
"""Two words in capitals are rather words than acronyms."""


def loud(text: str, language: str) -> str:
    """A text that was in capitals, with those of the acronyms that everybody knows.

    >>> loud("Pm contra privatização da tap", "pt")
    'PM contra privatização da TAP'
    """
    known = _SAID.get(language)
    if known is None:
        return text
    return _WORD.sub(lambda word: word[0].upper() if word[0].lower() in known else word[0], text)


def with_acronyms(draft: str, source: str, pair: Pair) -> str:
    """A draft with the acronym of its source in place of one that the engine made up.

    >>> with_acronyms("According to the NSA.", "Segundo o INE.", Pair("pt", "en"))
    'According to the INE.'
    >>> with_acronyms("NATO and the WHO agree.", "A OTAN e a OMS concordam.", Pair("pt", "en"))
    'NATO and the WHO agree.'
    >>> with_acronyms("The NAP agrees.", "O PAN concorda.", Pair("pt", "en"))
    'The PAN agrees.'
    """
    if pair not in _TRANSLATED or not _CAPITALS.search(source) or _SHOUTED.search(source):
        return draft
    translated = _TRANSLATED[pair]
    here, there = set(_ACRONYM.findall(source)), set(_ACRONYM.findall(draft))
    foreign = {name for acronym in here for name in translated.get(acronym, "").split()}
    parties = here & _PARTIES[pair]
    fresh = _made_of_others(there - here - foreign, here - parties)
    lost = _made_of_others(here - there - translated.keys() - parties, there) | (parties - there)
    if len(lost) != 1 or len(fresh) != 1:
        return draft
    own, other = lost.pop(), fresh.pop()
    return _ACRONYM.sub(lambda match: own if match[0] == other else match[0], draft)


def _made_of_others(acronyms: Set[str], others: Set[str]) -> set[str]:
    """Those of which none of the others has the same letters, in whatever order."""
    letters = {*map("".join, map(sorted, others))}
    return {acronym for acronym in acronyms if "".join(sorted(acronym)) not in letters}
