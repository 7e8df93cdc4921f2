"""What Portuguese quotes in another tongue stays: "mi casa" and all that is no half of English.

Models take the words that Portuguese has, too, and leave the others: "mi casa and you house" for
"mi casa es tu casa". A phrase with words that only
Spanish, Italian, French, German or Latin has, and none that only Portuguese has, is kept: a draft
that lost it is asked for again with a placeholder. Of 30 sentences of our own with such a quotation
8 lost it before.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from pipeline.translate.glossary import Found
from pipeline.translate.people import PARTICLES
from pipeline.translate.quotation import straightened
from pipeline.translate.single_quotes import doubled
from pipeline.translate.vocabulary import is_known, is_ordinary

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


_TELLING = frozenset(
    (
        *("ne", "pas", "quitte", "suis", "moi", "toi", "toujours", "jamais", "baci", "ti", "amo"),
        *("al", "amore", "amour", "années", "aux", "avec", "bella", "bello", "bellezza", "che"),
        *("chez", "con", "coeur", "cosa", "cuore", "dans", "degli", "del", "dell", "della", "dei"),
        *("der", "des", "deux", "di", "donna", "donne", "du", "déjà", "el", "elle", "enfants"),
        *("est", "et", "femme", "femmes", "fille", "giorni", "giorno", "gli", "grande", "guerre"),
        *("homme", "hommes", "ich", "il", "jeune", "jours", "la", "las", "le", "les", "leben"),
        *("liebe", "los", "mer", "mis", "mon", "monde", "mort", "muerte", "mujer", "mujeres"),
        *("mundo", "nacht", "nicht", "niños", "noche", "nos", "notte", "nous", "nuestra"),
        *("nuestro", "nuit", "nuits", "petit", "petite", "pour", "quand", "queue", "rue"),
        *("sans", "siempre", "soledad", "sous", "sueño", "sueños", "sur", "temps", "tiempo"),
        *("todo", "todos", "tout", "tutti", "und", "une", "uno", "vida", "vie", "viento", "villa"),
        *("vita", "vivre", "von", "vous", "voyage", "welt", "y", "yeux", "zum", "zur", "über"),
    )
)
"""Words of titles in Spanish, French, Italian and German, of which a title has one at least; those
that Portuguese has as well tell nothing alone."""

_OURS_TOO = frozenset(
    (
        "amo",
        "ti",
        "des",
        "jamais",
        "que",
        "du",
        "grande",
        "la",
        "mer",
        "mundo",
        "nos",
        "todo",
        "todos",
        "vida",
    )
)
_STRANGE = re.compile(r"[ñèìòùïöäüßîûëœåøæ]|ción$|^[dlnscj]['’]\w", re.IGNORECASE)
"""Letters that Portuguese does not write, an ending and a shortened article."""

_SIGNS = frozenset(
    form
    for word in (_TELLING | _OTHERS) - _OURS_TOO - _ALIKE
    for form in (word, word.capitalize(), word.upper())
) | {"La", "Las", "Le", "Les", "Lo", "Un", "Una", "Une"}
"""What a sentence has as a word of its own that has such a title, but for letters."""

_LETTER = re.compile("[ñèìòùïöäüßîûëœåøæ]")
_OPENINGS = frozenset(("Das", "Der", "Die", "El", "Gli", "Il", "Las", "Le", "Les", "Los", "Une"))
"""Articles with a capital, of which one begins a title behind a name."""

_LINKS = frozenset(
    (
        *("a", "al", "das", "de", "der", "des", "di", "die", "du", "e", "el", "en", "et", "il"),
        *("in", "la", "las", "le", "les", "los", "no", "per", "se", "sin", "un", "una", "une"),
        *("y", "à", "que", "si", "lo", "me", "mi", "ne", "te", "ti", "tu"),
    )
)
"""Small words inside a title, some of which Portuguese has as well."""

_ARTICLE = r"(?:El|La|Los|Las|Il|Gli|Le|Les|Lo|Der|Die|Das|Un|Une|Una)"
_VERB = (
    r"(?!adieu|bijou|bleu|dieu|feu|fou|jeu|lieu|milieu|peu)[a-zà-ÿ]{2,}"
    r"(?:ou|eu|iu|aram|eram|iram|ava|avam|ará|arão)\b"
)
"""A verb of Portuguese, by its ending."""

_CALLED = re.compile(
    r"\b(?i:álbum|bar|canção|conto|disco|documentário|filme|hotel|jornal|livro|musical|música"
    r"|novela|ópera|peça|poema|programa|quadro|restaurante|revista|romance|série|single|tema"
    rf"|telenovela) (?P<title>{_ARTICLE} [^,.;:!?()\"«»]{{2,50}}?)"
    r"(?=[,.;:!?()]|$| (?:(?:abre|chega|conta|d[aeo]s? [A-Z]|e|em|está|estreia|faz|fez|foi|ganha|há"
    rf"|mostra|n[ao]s?|passa|recebe|regressa|revela|sai|sobe|tem|teve|vai|volta|é|era)\b|{_VERB}))"
)
"""A title behind what it is the title of, up to the verb of its sentence."""

_PAST = re.compile(_VERB)
_LONGEST = 8
"""Words of a title; more are a sentence in another tongue, which has its own flags."""

_ONE = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_APOSTROPHE = re.compile(r"^[dlnscj]['’](?=\w)", re.IGNORECASE)


def find(sentence: str, language: str, count: Callable[[str], int] | None = None) -> list[Found]:
    """(start, end, phrase) of what is in a tongue that is neither Portuguese nor English.

    Either quoted, or, where ``count`` tells the tokens of a word in the vocabulary of the model, a
    title without marks: it begins with a capital and has no word that is common in Portuguese.

    >>> find('Disse "mi casa es tu casa" e saiu.', "pt")
    [(7, 25, 'mi casa es tu casa')]
    >>> find('Disse "a casa é tua" e saiu.', "pt")
    []
    """
    if language == "en":
        return _unknown_in(doubled(straightened(sentence), language))
    if language != "pt":
        return []
    found = []
    if any(map(sentence.__contains__, '"“«')):
        found = [
            (quoted.start(1), quoted.end(1), quoted[1])
            for quoted in _QUOTED.finditer(sentence)
            if _is_foreign(quoted[1])
        ]
    if count is not None and _has_sign(sentence):
        called = [(*title.span("title"), title["title"]) for title in _CALLED.finditer(sentence)]
        for more in (called, _titles(sentence, count)):
            found += [
                (start, end, title)
                for start, end, title in more
                if not any(start < one[1] and one[0] < end for one in found)
            ]
    return sorted(found)


def _has_sign(sentence: str) -> bool:
    """Whether a sentence may have a title in another tongue."""
    return (
        not _SIGNS.isdisjoint(sentence.split())
        or (not sentence.isascii() and _LETTER.search(sentence) is not None)
        or "'" in sentence
        or "’" in sentence
        or "ción" in sentence
    )


def _titles(sentence: str, count: Callable[[str], int]) -> list[Found]:
    """Titles without marks.

    >>> _titles("Leu Cien años de soledad em casa.", lambda word: 1 + (word in "cien soledad"))
    [(4, 24, 'Cien años de soledad')]
    """
    words = list(_ONE.finditer(sentence))
    found: list[Found] = []
    at = 0
    while at < len(words):
        if not _may_begin(words, at):
            at += 1
            continue
        last = _end_of_title(words, at, sentence, count)
        title = [word[0] for word in words[at : last + 1]]
        is_part = last > at and len(title) <= min(_LONGEST, len(words) - 1)
        if is_part and _is_title(title):
            start, end = words[at].start(), words[last].end()
            found.append((start, end, sentence[start:end]))
        at = last + 1
    return found


def _may_begin(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a title may begin with a word; one that begins a sentence has a capital anyway."""
    word = words[at][0]
    if not word[0].isupper() or word.lower() in _OURS:
        return False
    if at or _is_strange(word):
        return True
    return at + 1 < len(words) and words[1][0].islower() and not is_ordinary(word, "pt")


def _end_of_title(
    words: Sequence[re.Match[str]], first: int, sentence: str, count: Callable[[str], int]
) -> int:
    """The number of the last word of what may be a title that begins with a word."""
    last = at = first
    while at + 1 < len(words) and sentence[words[at].end() : words[at + 1].start()] == " ":
        at += 1
        word = words[at][0]
        if _PAST.fullmatch(word) and not _is_strange(word):
            break
        if word in _LINKS:
            continue
        if not _is_strange(word) and not _may_be_strange(word, count):
            break
        last = at
    return last


def _may_be_strange(word: str, count: Callable[[str], int]) -> bool:
    """Whether a word is no common one of Portuguese; one with a capital may be a name of it."""
    if is_ordinary(word, "pt"):
        return False
    return word[0].isupper() or ("-" not in word and count(word) > 1 and word not in _OURS)


_ACRONYM = 3
"""Letters of a word in capitals that may be a party ("AD")."""


def _is_strange(word: str) -> bool:
    """Whether a word is none of Portuguese."""
    if word.isupper() and 1 < len(word) <= _ACRONYM:
        return False
    told = _APOSTROPHE.sub("", word).lower()
    if _STRANGE.search(word):
        return True
    return (told in _TELLING or told in _OTHERS) and told not in _OURS_TOO | _ALIKE


def _is_title(title: Sequence[str]) -> bool:
    """Whether such words are a title: one in small letters at least, and no name of a person."""
    small = [word for word in title if word[0].islower()]
    strange = [word for word in small if _is_strange(word) and word not in PARTICLES]
    begins = _is_strange(title[0]) or not _OPENINGS.isdisjoint(title)
    return bool(strange) or (
        begins and any(word not in _LINKS and word not in PARTICLES for word in small)
    )


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
