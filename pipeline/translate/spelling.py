"""Mend the spelling of what is sent: to a small model a misspelt word is a made-up one.

People who type without accents write "reuniao de amanha", and the tiny Firefox model pt→en makes
"clame reunion" of it. A model's own vocabulary knows better: it has whole what its model has often
read, so a word that it has only in pieces, and whole with accents, was meant to have them. The
sentence itself stays as it is; only what the model gets is mended.

Measured on NTREX-128 in two kinds of Portuguese, typed without accents: of 8,780 words that are
none without them 7,374 get them back, and 20 words get wrong ones. As it is, none of its 4,000
sentences changes. Where all that could be mended are words without accents, too ("O jornal publica
hoje a lista"), nothing is: 76 fewer words get theirs back so. chrF of 400 of them is 63.4 as they
are, 58.7 without accents, 61.6 so mended.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from pipeline.translate.lazily import lazily
from pipeline.translate.placeholders import LITERAL
from pipeline.translate.vocabulary import is_ordinary

VERSION = "5"
"""Goes up whenever the same sentence may be mended in another way."""

_ACCENTED: Mapping[str, Mapping[str, str]] = {
    "pt": {"a": "áâãà", "c": "ç", "e": "éê", "i": "í", "o": "óôõ", "u": "ú"}
}
"""Letters by what is typed for them, of the languages that were measured."""

_TYPED = {code: frozenset("".join(letters.values())) for code, letters in _ACCENTED.items()}

_OF_TWO: Mapping[str, frozenset[str]] = {"pt": frozenset("ãçõ")}
"""Letters of which a word with two accents has one: so have all 1,192 such words of 30,000 common
ones, and all 725 such tokens of the vocabulary of the tiny Firefox model pt→en."""

_ENDINGS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "pt": (("cao", "ção", "cão"), ("coes", "ções", "cões"))
}
"""Ends of words that a language has with accents alone: as typed, as usual, and as in "vulcão". The
usual is taken where it leaves the word in fewer pieces."""

_BARE: Mapping[str, Mapping[str, str]] = {
    "pt": {
        "ha": "há", "irma": "irmã", "irmas": "irmãs", "ja": "já", "ladrao": "ladrão",
        "ladroes": "ladrões", "mae": "mãe", "maes": "mães", "mao": "mão", "so": "só",
    }
}  # fmt: skip
"""Words that a vocabulary may have whole because of another language; they are mended where another
word of the sentence was."""

_VERBS_TOO: Mapping[str, frozenset[str]] = {
    "pt": frozenset(
        (
            *("alivio", "angustia", "anuncio", "baia", "beneficio", "calculo", "cambio"),
            *("circulo", "comercio", "continuo", "contraria", "copia", "crista", "critico"),
            *("dialogo", "divida", "duvida", "encontrara", "equilibrio", "estagio", "explicita"),
            *("fabrica", "ficara", "forca", "forcado", "historia", "inicio", "interprete"),
            *("intima", "intimo", "ira", "levara", "liquida", "louca", "magnifico", "maquina"),
            *("matricula", "medica", "medico", "musica", "negocio", "noticia", "numero"),
            *("pacifico", "policia", "potencia", "pratico", "previa", "principio", "proposito"),
            *("provem", "publica", "publico", "referencia", "republica", "secretario", "sitio"),
            *("termino", "titulo", "transito", "ultima", "ultimo", "valida", "valido", "vera"),
            "violencia",
        )
    )
}
"""Words that are others without their accents, mostly forms of verbs ("o jornal publica"), or of an
adjective ("louca"). They are mended where another word was, or where a noun must stand."""

_NOUN_NEXT: Mapping[str, re.Pattern[str]] = {
    "pt": lazily(
        r"(?:^a|\b(?:uma?|d[ao]|n[ao]|pel[ao]|ao|ess[ae]|est[ae]|ness[ae]|sua?|seu|minha|nossa|cada"
        r"|nova|muita))\s(?:anuncio|beneficio|calculo|circulo|comercio|copia|dialogo|divida|duvida"
        r"|fabrica|historia|inicio|maquina|matricula|medico|musica|negocio|noticia|numero|policia"
        r"|principio|proposito|referencia|secretario|sitio|titulo|transito|violencia)\b"
        r"|^(?:copia|fabrica|historia|noticia|numero|policia|secretario|titulo)\sd[aeo]\b",
        re.IGNORECASE,
    )
}
"""Such a word where a noun must stand: "a noticia saiu", "fabrica de sapatos fechou"."""

_BETWEEN: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "pt": (
        (lazily(r"\b([dn]?o|ao|um|[dn]?es[st]e|outro) pais\b", re.I), r"\1 país"),
        (lazily(r"\b(em|de|ate|até|desde|\d) marco\b", re.I), r"\1 março"),
        (lazily(r"\b(amanhã|hoje|feira|sábado|domingo) as\b", re.I), r"\1 às"),
        (
            lazily(
                r"\b((?!\w+[ai]d[oa]s?\b|pres[oa]\b|mort[oa]\b)\w{3,}|e) e (?=(?:alvo de"
                r"|absolvid[oa]|acusad[oa]|afastad[oa]|assaltad[oa]|atropelad[oa]|balead[oa]|condenad[oa]"
                r"|demitid[oa]|detid[oa]|eleit[oa]|encontrad[oa]|esfaquead[oa]|expuls[oa]"
                r"|internad[oa]|investigad[oa]|mort[oa]|multad[oa]|nomead[oa]|pres[oa]"
                r"|resgatad[oa]|suspeit[oa] de|suspens[oa])\b)",
                re.I,
            ),
            r"\1 é ",
        ),
        (
            lazily(
                r"\b(não|quem|que|isto|isso) e(?= (?:o|a|uma?|mais|muito|bom|mau|preciso|possível"
                r"|verdade|para)\b|[?.!,]|$)",
                re.I,
            ),
            r"\1 é",
        ),
        (
            lazily(
                r"\besta (\w+[ai]d[oa]|abert[oa]|pres[oa])(?= (?:desde|em|entre|há|n[ao])\b)", re.I
            ),
            r"está \1",
        ),
        (lazily(r"\besta (a|em|n[ao]s?|com|sem|mais|muito|já|à)\b", re.I), r"está \1"),
    )
}
"""Words that are others without their accents, and neighbours that tell them: no plural stands
behind "o", nor a preposition behind "this". They are mended where another word was."""

_CERTAIN: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "pt": (
        (
            lazily(r"\b([Ee]m|[Dd]esde) marco(?=[.,;:!?)]|$| de (?:19|20)\d\d\b)"),
            r"\1 março",
        ),
    )
}
"""Words that are others without their accents, where nothing else can stand: no landmark does
without an article."""

_WORD = re.compile(r"[^\W\d_]{2,40}")
_PLACEHOLDER = re.compile(rf"({LITERAL})")
_DRAWN_OUT = re.compile(r"([a-zà-ÿ])\1{2,}", re.IGNORECASE)
_THRICE = re.compile(r"(.)\1\1")
"""What every such letter is in small letters, which is found faster."""

_BROKEN = re.compile(r"(?<![\w-])([^\W\d_]{2,20})- ([a-zà-ÿ]{2,20})(?![\w-])")
_SHORTEST_ENDED = 8
"""Letters of a word whose end alone is mended; a shorter one may be "furacao" or "facao"."""

_IN_TWO = 2
"""Tokens of a word that a vocabulary has not whole, and yet does not spell out."""

_SHORTEST = 3
"""Letters of a word whose drawn-out letters are mended: "muuuu" is no "mu"."""

_MOST_LETTERS = 20
"""Letters of a word that is looked up in every spelling: some 500 look-ups for the longest."""


def mended(text: str, language: str, count: Callable[[str], int]) -> str:
    """A text with the accents that were left out, and without letters that were drawn out.

    Args:
        text: a sentence, maybe with placeholders, which stay.
        language: code of its language.
        count: tells the tokens of a word in the vocabulary of the model.

    Returns:
        The text with each word that the vocabulary has in pieces written as it has it whole, where
        there is exactly one such way. Names inside a sentence, with a capital, stay, and so do all
        words where somebody has typed accents.
    """
    typed, lowered = _TYPED.get(language), text.lower()
    accents = language if typed and typed.isdisjoint(lowered) else ""
    if not accents and not (_THRICE.search(lowered) and _DRAWN_OUT.search(text)):
        return text
    for pattern, accented in _CERTAIN.get(accents, ()):
        text = pattern.sub(accented, text)
    spelled = _each_word(text, lambda word, first: _spelled(word, first, accents, count))
    if spelled == text or not _is_misspelt(text, spelled, accents):
        return text
    bare = _BARE.get(accents, {})
    spelled = _each_word(spelled, lambda word, _: _like(word, bare.get(word.lower(), word)))
    for pattern, accented in _BETWEEN.get(accents, ()):
        spelled = pattern.sub(accented, spelled)
    return spelled


def unbroken(text: str, language: str) -> str:
    """A Portuguese text without the hyphens that the ends of its lines left inside words.

    Both parts joined are a word: of "os agri- cultores" models make "the agri-culters".

    >>> unbroken("os agri- cultores do pré- e pós-guerra", "pt")
    'os agricultores do pré- e pós-guerra'
    """
    if language != "pt" or "- " not in text:
        return text
    return _BROKEN.sub(_joined, text)


def _joined(broken: re.Match[str]) -> str:
    """A word without the hyphen inside it, if it is one."""
    word = broken[1] + broken[2]
    return word if is_ordinary(word, "pt") else broken[0]


def _is_misspelt(text: str, spelled: str, language: str) -> bool:
    """Whether one of the words that were mended is none as it was typed.

    "A empresa fabrica carros" is right, and "fabrica" was typed for "fábrica" in "a fabrica fechou
    em fevereiro de manha".
    """
    verbs = _VERBS_TOO.get(language)
    if not verbs:
        return True
    pairs = zip(_WORD.findall(text), _WORD.findall(spelled), strict=True)
    if any(typed != word and typed.lower() not in verbs for typed, word in pairs):
        return True
    return bool(_NOUN_NEXT[language].search(text))


def _each_word(text: str, change: Callable[[str, bool], str]) -> str:
    """A text with its words changed; ``change`` is told whether a word is the first."""
    parts = _PLACEHOLDER.split(text)
    start = next((i for i, part in enumerate(parts) if _WORD.search(part)), 0)

    def changed(part: str, place: int) -> str:
        opening = _WORD.search(part) if place == start else None
        at = opening.start() if opening else -1
        return _WORD.sub(
            lambda match: change(match[0], match.start() == at or _begins(part, match.start())),
            part,
        )

    return "".join(
        part if _PLACEHOLDER.fullmatch(part) else changed(part, i) for i, part in enumerate(parts)
    )


def _begins(text: str, start: int) -> bool:
    """Whether a word begins a quotation or stands behind an exclamation."""
    return start > 0 and (
        text[start - 1] in '"“«¡' or text[max(0, start - 2) : start] in ("! ", "? ")
    )


def _spelled(word: str, first: bool, language: str, count: Callable[[str], int]) -> str:
    """A word as the vocabulary has it whole, or as it is."""
    lower = word.lower()
    if not (word == lower or (first and word[1:].islower())):
        return word
    if count(lower) == 1 or count(word) == 1:
        return word
    if _DRAWN_OUT.search(word):
        ways = {_DRAWN_OUT.sub(way, lower) for way in (r"\1", r"\1\1")}
        ways = {way for way in ways if len(way) >= _SHORTEST}
        whole = {way for way in ways if count(way) == 1}
        whole = whole or {way for way in ways if is_ordinary(way, "pt")}
        whole = whole or {way for way in ways if count(way) == _IN_TWO < count(lower)}
        return _like(word, whole.pop()) if len(whole) == 1 else word
    return _like(word, _accented(lower, language, count))


def _accented(word: str, language: str, count: Callable[[str], int]) -> str:
    """A word in small letters with its accents, where the vocabulary knows one way alone."""
    letters = _ACCENTED.get(language)
    if letters is None or not word.isascii() or len(word) > _MOST_LETTERS:
        return word
    once = list(_with_one(word, letters))
    whole = {way for way in once if count(way) == 1}
    if not whole:
        marked = [way for way in once if not _OF_TWO[language].isdisjoint(way)]
        whole = {two for way in marked for two in _with_one(way, letters) if count(two) == 1}
    if len(whole) == 1:
        return whole.pop()
    for bare, *ways in _ENDINGS[language]:
        if not whole and word.endswith(bare) and len(word) >= _SHORTEST_ENDED:
            usual, other = (word.removesuffix(bare) + way for way in ways)
            return usual if count(usual) < count(other) else word
    return word


def _with_one(word: str, letters: Mapping[str, str]) -> Iterator[str]:
    """A word with an accent on one of its letters, in every way."""
    for i, letter in enumerate(word):
        for accented in letters.get(letter, ""):
            yield word[:i] + accented + word[i + 1 :]


def _like(word: str, spelled: str) -> str:
    """A spelling with the capital of the word that it stands for."""
    return spelled[0].upper() + spelled[1:] if word[0].isupper() else spelled
