"""People whose surname is a word keep it: "João Reis" is no John Kings, and "Artur Dias" no Days.

A given name and a surname behind it are one name, which must come back as it is written; a draft
that has it otherwise is asked for again with a placeholder. Of 660 sentences with 132 names whose
surname is a word, too, the tiny Firefox model pt→en changed 141, and four are lost now.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.translate.glossary import Found
from pipeline.translate.names import is_surname
from pipeline.translate.people import PARTICLES, given_names
from pipeline.translate.vocabulary import is_ordinary

_MEASURED = "pt"
"""Where words with a capital are names; in German all nouns have one."""

_NAME = re.compile(
    rf"[A-ZÀ-ÖØ-Þ](?<![\w-].)[a-zß-öø-ÿ]+"
    rf"(?: (?:(?:{'|'.join(sorted(PARTICLES))}|e) )?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)+(?![\w-]| [IVX]+\b)"
)
"""Words with a capital in a row; before a Roman number they are a king's. The first capital stands
before all else, as that is found fastest."""
_WORD = re.compile(r"\w+")
_AND = re.compile(r" e (?P<next>\w+)")

_HALLOWED = re.compile(
    r"\b(?:apóstol[oa]|beat[oa]|czar|czarina|deus|evangelista|imperador|imperatriz|infanta?"
    r"|pap[ao]|príncipe|princesa|profeta|rainha|rei|sant[oa]|são|s\.|d\.|dom|dona|virgem) $",
    re.IGNORECASE,
)
"""Who has names that are translated."""

_NOUNS_BEFORE = frozenset(
    (
        *(
            "bispo",
            "casa",
            "corte",
            "cruz",
            "câmara",
            "espírito",
            "estrela",
            "grande",
            "luz",
            "madeira",
            "mestre",
        ),
        *("norte", "pais", "pastor", "paz", "pessoa", "portas", "portugal", "serra"),
    )
)
"""Surnames that are nouns and adjectives before others: the "Grande Guerra" is a war."""

_ABROAD = frozenset(
    (
        *(
            "Afonso Henriques",
            "Ana Bolena",
            "Carlos Magno",
            "Cristóvão Colombo",
            "Francisco Xavier",
        ),
        *("Fernão de Magalhães", "Guilherme Tell", "Inácio de Loyola", "Jesus Cristo"),
        *("Joana d'Arc", "João Batista", "João Baptista", "João Calvino", "João Paulo"),
        *("Júlio César", "Marco Aurélio", "Marco António", "Marco Antônio", "Maria Antonieta"),
        *("Maria Madalena", "Martinho Lutero", "Miguel Ângelo", "Nicolau Copérnico"),
        *("Nicolau Maquiavel", "Tomás Moro"),
    )
)
"""People who have another name in English."""

_REGIONS = frozenset(("Leste", "Norte", "Ocidental", "Oeste", "Oriental", "Sul"))
"""What states are named with ("Carolina do Norte")."""

_LONG, _TITLED = 4, 3
"""Letters of a word that has a capital in a title, and the number of such words that make one."""

_LOOK_BACK = 16
"""Characters in which a word before a name stands."""


def find(sentence: str, language: str) -> list[Found]:
    """(start, end, name) of the people in a sentence who have a given name and a surname.

    >>> find("Segundo João Reis, choveu.", "pt"), find("O rei João Reis dormiu.", "pt")
    ([(8, 17, 'João Reis')], [])
    """
    return list(_people(sentence, language)) if language == _MEASURED else []


def _people(sentence: str, language: str) -> Iterator[Found]:
    given = given_names(language)
    for at, end in _rows(sentence, given):
        row = sentence[at:end]
        words = list(_WORD.finditer(row))
        listed = is_surname(words[-1][0].lower(), language)
        side_by_side = listed and not any(word[0].islower() for word in words)
        first = next(
            (
                word
                for word in words[:-1]
                if word[0].lower() in given
                or (side_by_side and _may_lead(word[0].lower(), language))
            ),
            None,
        )
        if first is None:
            continue
        start, name = at + first.start(), row[first.start() :]
        before = max(0, start - _LOOK_BACK)
        if (
            words[-1][0] not in _REGIONS
            and (listed or _is_called(name, sentence, language))
            and name not in _ABROAD
            and not _HALLOWED.search(sentence, before, start)
        ):
            yield start, end, name


def _rows(sentence: str, given: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where words with a capital stand in a row; another given name behind "e" begins a new one.

    >>> list(_rows("Rui Reis e Ana Dias", frozenset({"rui", "ana"})))
    [(0, 8), (11, 19)]
    """
    for row in _NAME.finditer(sentence):
        start = row.start()
        for joined in _AND.finditer(sentence, start, row.end()):
            if joined["next"].lower() in given:
                yield start, joined.start()
                start = joined.start("next")
        yield start, row.end()


def _may_lead(word: str, language: str) -> bool:
    """Whether a word is a surname that stands before another one: "Ferro Rodrigues"."""
    return word not in _NOUNS_BEFORE and is_surname(word, language)


def _is_called(name: str, sentence: str, language: str) -> bool:
    """Whether a given name and a word that no list of surnames has are a name: "Artur Palácio".

    Not where the given name is a word, too ("Vitória Histórica"), nor in a title that writes all
    words with capitals ("João Vence a Prova").
    """
    called, *others = name.split()
    if len(others) > 1 or is_ordinary(called, language):
        return False
    told = [word for word in _WORD.findall(sentence.rpartition(": ")[2]) if len(word) >= _LONG]
    return len(told) < _TITLED or any(word[0].islower() for word in told)
