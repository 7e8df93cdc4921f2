"""What Portuguese quotes in another tongue stays: "mi casa" and all that is no half of English.

Models take the words that Portuguese has, too, and leave the others: "mi casa and you house" for
"mi casa es tu casa". A phrase with words that only
Spanish, Italian, French, German or Latin has, and none that only Portuguese has, is kept: a draft
that lost it is asked for again with a placeholder. Of 30 sentences of our own with such a quotation
8 lost it before.
"""

from __future__ import annotations

import re

from pipeline.translate.glossary import Found
from pipeline.translate.quotation import straightened
from pipeline.translate.single_quotes import doubled
from pipeline.translate.vocabulary import is_known

_QUOTED = re.compile(r"[\"“«]([^\"“”«»\n]{5,120})[\"”»]")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

_OTHERS = frozenset(
    (
        *("mi", "pasa", "noches", "vámonos", "vaya", "olé", "guapa"),
        *("al", "adiós", "años", "bueno", "buena", "buenas", "buenos", "con", "contento", "del"),
        *("dónde", "el", "ella", "ellos", "eres", "es", "ese", "esto", "estoy", "gracias", "hasta"),
        *(
            "hay",
            "hola",
            "jamás",
            "las",
            "los",
            "mañana",
            "muchas",
            "mucho",
            "muchos",
            "muy",
            "nuestra",
        ),
        *(
            "nuestro",
            "ojos",
            "pero",
            "playa",
            "pueblo",
            "puede",
            "puedo",
            "quiero",
            "señor",
            "señora",
        ),
        *(
            "siempre",
            "sin",
            "soledad",
            "sombra",
            "soy",
            "sus",
            "también",
            "tengo",
            "tierra",
            "tiene",
        ),
        *("todos", "una", "unido", "viento", "vivir", "yo", "ya", "y", "sí", "nadie", "noche"),
        *("che", "degli", "della", "delle", "dello", "di", "il", "gli", "grazie", "mamma", "mia"),
        *("molto", "nella", "non", "notte", "però", "più", "sera", "signora", "signore", "sono"),
        *("tutti", "tutto", "vita", "è", "bella", "ciao", "perché", "questo", "buona", "dolce"),
        *("au", "avec", "bonjour", "bonsoir", "chez", "des", "du", "elle", "est", "et", "il", "je"),
        *(
            "jamais",
            "les",
            "merci",
            "mais",
            "mon",
            "ne",
            "nous",
            "pas",
            "pour",
            "qui",
            "rien",
            "rose",
        ),
        *("très", "tout", "une", "va", "vous", "voulez", "désirez", "toujours", "guerre", "amour"),
        *("auf", "das", "der", "die", "ein", "eine", "ich", "ist", "nicht", "und", "wir", "über"),
        *(
            "accusare",
            "ad",
            "canem",
            "cave",
            "deus",
            "dubio",
            "ergo",
            "ipsum",
            "ite",
            "missa",
            "nemo",
        ),
        *("omnia", "pace", "pro", "quod", "reo", "requiescat", "semper", "sum", "tenetur", "urbi"),
        *("veritas", "vincit", "vis", "vox", "populi", "fac", "ama", "orbi", "fiat", "lux", "alea"),
    )
)
"""Words that Portuguese has not, or seldom, among them some that it writes otherwise."""

_ALIKE = frozenset(
    (
        "des",
        "du",
        "mais",
        "pro",
        "rose",
        "va",
        "mia",
        "ama",
        "vis",
        "todos",
        "deus",
        "es",
        "contento",
    )
)
"""Those that it has as well, or as names, and that tell nothing by themselves."""

_OURS = frozenset(
    (
        *("a", "ao", "aos", "as", "até", "com", "da", "das", "do", "dos", "e", "ela", "ele", "em"),
        *("essa", "esse", "esta", "este", "eu", "foi", "isso", "isto", "já", "mas", "meu", "minha"),
        *(
            "muito",
            "na",
            "nas",
            "no",
            "nos",
            "não",
            "nós",
            "o",
            "os",
            "para",
            "pela",
            "pelo",
            "por",
        ),
        *("porque", "quem", "sem", "seu", "sua", "são", "só", "também", "tem", "um", "uma", "você"),
        *("à", "às", "é", "está", "estão"),
    )
)
"""Words of Portuguese, some of which others have as well."""

_SHARED = frozenset(
    ("a", "no", "e", "está", "até", "por", "para", "em", "também", "este", "esta", "o")
)
"""Those that Spanish, Italian or Latin may have."""

_INVERTED = ("¿", "¡")


def find(sentence: str, language: str) -> list[Found]:
    """(start, end, phrase) of what is quoted in a tongue that is neither Portuguese nor English.

    >>> find('Disse "mi casa es tu casa" e saiu.', "pt")
    [(7, 25, 'mi casa es tu casa')]
    >>> find('Disse "a casa é tua" e saiu.', "pt")
    []
    """
    if language == "en":
        return _unknown_in(doubled(straightened(sentence), language))
    if language != "pt" or not any(mark in sentence for mark in '"“«'):
        return []
    return [
        (quoted.start(1), quoted.end(1), quoted[1])
        for quoted in _QUOTED.finditer(sentence)
        if _is_foreign(quoted[1])
    ]


def _unknown_in(sentence: str) -> list[Found]:
    """What an English sentence quotes that is none of its words, nor a name in other capitals.

    The tiny Firefox model en→pt makes "setildfod" of "eisteddfod".
    """
    if '"' not in sentence:
        return []
    return [
        (quoted.start(1), quoted.end(1), quoted[1])
        for quoted in _SAID.finditer(sentence)
        if _is_unknown(quoted[1])
    ]


def _is_unknown(phrase: str) -> bool:
    """Whether most words of a phrase of up to five are none of English, of the longer ones all."""
    words = _WHOLE.findall(phrase)
    if not 0 < len(words) <= _FEW:
        return False
    unknown = [word for word in words if not is_known(word.lower(), "en")]
    long = [word for word in words if len(word) > _SHORT]
    return (
        bool(long)
        and 2 * len(unknown) >= len(words)
        and all(word in unknown and word.islower() for word in long)
    )


_SAID = re.compile(r'"([^"]{3,60}?)[,.!?]*"')
_WHOLE = re.compile(r"[^\W\d_]+")
_FEW = 5
_SHORT = 4


def _is_foreign(phrase: str) -> bool:
    """Whether a phrase is of such a tongue."""
    words = [word.lower() for word in _WORD.findall(phrase)]
    if len(words) < 2 or "ã" in phrase or not _OURS.difference(_SHARED).isdisjoint(words):
        return False
    others = _OTHERS.intersection(words)
    return bool(others - _ALIKE) or phrase.startswith(_INVERTED) or "ñ" in phrase
