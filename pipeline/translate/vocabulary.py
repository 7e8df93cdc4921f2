"""Tell words that a language has not: small models patch some together and leave some as they were.

The tiny Firefox model pt→en makes "thundersted" of "trovoadas" and "Mysentiaries" of "Mentiras",
and leaves "vaias" alone. The words are those of SCOWL, see ``training/english_words.py``; of
languages without a list nothing is said. Measured on NTREX-128: 38 of 1,997 drafts of that model
have such a word, most of them wrong ones; of as many human translations 17 from Portuguese and 14
from Russian have one, misprints and words of fashion.
"""

from __future__ import annotations

import gzip
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence, Set
from functools import cache, lru_cache
from pathlib import Path

from pipeline.translate.engine import Pair
from pipeline.translate.people import FOREIGN_PARTICLES
from pipeline.translate.scripts import scripts_of

_LISTS = {"en": "english.txt.gz"}
"""Files beside this one by language: words in small letters, a word to a line, compressed."""

_ORDINARY = {"pt": "portuguese.txt.gz"}
"""Files of words that are no names; see ``training/portuguese_words.py``."""

_REMEMBERED = 2048
"""Drafts of which is remembered what was told: those of a batch of documents, and more."""

_SHORTEST = 3
"""Letters of a word that is looked at; shorter ones are units and abbreviations."""

_DECLINED = 4
"""Letters of a name that is known with any ending; Portuguese declines none."""

_PARTICLE = 3
"""Letters of a word that may stand inside a name."""

_PREFIXES = (
    *("anti", "auto", "bio", "cardio", "counter", "cyber", "dis", "eco", "electro", "extra"),
    *("geo", "hydro", "hyper", "immuno", "inter", "intra", "macro", "mega", "meta", "micro"),
    *("mid", "mini", "mis", "mono", "multi", "nano", "neo", "neuro", "non", "out"),
    *("over", "para", "photo", "poly", "post", "pre", "pro", "pseudo", "psycho", "re"),
    *("semi", "socio", "sub", "super", "techno", "tele", "thermo", "trans", "ultra", "un", "under"),
)
_RESPELLING = frozenset({"az", "lt", "lv", "sr", "uz"})
"""Languages that spell foreign names their own way: 5 to 28% of their sentences have such a name,
of those of 60 others at most 2%."""

_SHORTEST_STEM = 5
"""Letters of a word that stands behind a prefix: "re" and "land" make no word."""

_RUN = re.compile(r"(?<![\w@#./&|])[^\W\d_]+(?:['’][^\W\d_]+)*(?![\w@/|]|\.\w|-\d)")
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ](?<![\w.'’@#/&-].)(?:[a-z]{3,40}|[A-Z]{4,40})(?![\w'’@/-]|\.\w)")
"""A word with a capital, which stands before all else, as that is found fastest."""

_CODE = re.compile(r"`[^`\n]*`")
_MISREAD = re.compile(
    r"(?<![\w.@#/-])(?:[a-zà-ÿ]{3,}[\d|][a-zà-ÿ]+|[a-zà-ÿ]{1,2}[\d|][a-zà-ÿ]{4,}"
    r"|[a-zà-ÿ]{2}[\d|][a-zà-ÿ]{2,})(?!\w)"
)
_MISREADING = re.compile(r"[\d|][a-zà-ÿ]")
_PATCHED = re.compile(r"(?<![\w@/.:-])[a-z]{3,}\.[a-z]{1,2}\.(?![\w/])")
"""A word with a piece behind a point: "intert.g." for "entrego"."""

_QUOTED = re.compile(r"[\"“«„][^\"“”«»„]{1,80}[\"”»“]")
_ENDS = " .,:;!?"
_DRAWN_OUT = re.compile(r"([^\W\d_])\1\1")
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORTENED = re.compile(r"n['’]t$|['’]\w+$")
_OPENING_WORD = re.compile(
    r"[.!?:|]\s[^\w\s]*([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{3,40})(?!\w|\s+(?:d[aeo]s?\s+)?[A-ZÀ-ÖØ-Þ])"
)
"""The word behind the end of a sentence, in a text that begins with one: so it is found fastest."""

_CLITIC = re.compile(r"-(?:te|me|lhes?|nos|vos|se)\b")
"""Pronouns of Portuguese that stay where a verb does: "Cala -te"."""

_CONTRACTED = re.compile(
    r"\b(?:I['’](?:s|re)|ne['’][st]"
    r"|(?:ca|could|did|do|does|had|has|have|is|are|should|was|were|wo|would)n['’](?!t\b)\w+)\b"
)
"""Contractions that English has not: "I're", "don'some", "ne's"."""

_BORROWED = frozenset(
    (
        *("acai", "acaraje", "azulejo", "azulejos", "bacalhau", "caatinga", "cachaca"),
        *(
            "caipirinha",
            "caipirinhas",
            "candomble",
            "capoeira",
            "covid",
            "cerrado",
            "fadista",
            "fadistas",
        ),
        *("favela", "favelas", "feijoada", "forro", "funana", "futsal", "guarana"),
        *(
            "ippon",
            "kizomba",
            "moqueca",
            "orixa",
            "orixas",
            "padel",
            "pitbull",
            "pitbulls",
            "pantanal",
        ),
        *("quilombo", "quilombos", "quilombola", "quilombolas", "semba", "sertanejo", "sertao"),
        *("taekwondo", "telenovela", "telenovelas", "umbanda"),
    )
)
"""Words that English has from Portuguese, or from sport, and that no list of its words has."""

_COINS = frozenset(("reais", "meticais"))
"""Money of Brazil and Mozambique, whose plurals no list of English words has; "reais" is also
Portuguese for real and royal."""

_COUNTED = re.compile(
    r"(?:\d|\b(?:in|of|few|many|more|several|hundreds?|thousands?|(?:m|b|tr)illions?|dozens?|two|three"
    r"|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty|ninety))[ -]$"
)
"""What stands before an amount of money."""

_STOP = re.compile(r"[.!?:]\s")
_QUOTES = ('"', "“", "«")


def unknown_words(source: str, draft: str, pair: Pair, kept: str = "") -> list[str]:
    """The words of a draft that its language has not.

    Words in capitals and words with a capital inside a sentence are names; the first word of a
    sentence or of a quotation is looked at where a name in it would stand in the source too.

    Args:
        source: the text that was translated.
        draft: its translation.
        pair: from where to where.
        kept: what the draft was meant to keep as it is, which is no concern of the model.
    """
    words = known(pair.target)
    if not words:
        return []
    if not _has_unknown(source, draft, pair.target) and not _CLITIC.search(draft):
        return []
    spelled = _spells_alike(pair)
    strange = [
        (word, start)
        for word, start in _candidates(source, draft, words)
        if (word.islower() or (spelled and word[1:].islower() and _opens(draft, start)))
        and not is_known(word, pair.target)
    ]
    strange += [
        (clitic[0], clitic.start())
        for clitic in _CLITIC.finditer(draft)
        if clitic[0] in source and pair.source == "pt"
    ]
    if "." in draft[:-1]:
        strange += [
            (patched[0], patched.start())
            for patched in _PATCHED.finditer(draft)
            if patched[0] not in source
        ]
    if pair.target == "en" and ("'" in draft or "’" in draft):
        strange += [(match[0], match.start()) for match in _CONTRACTED.finditer(draft)]
    if not strange:
        return []
    # What is quoted may be a term of any language, if the draft has all of it.
    lowered = draft.lower()
    whole = [said for said in _QUOTED.findall(source) if said[1:-1].strip(_ENDS).lower() in lowered]
    meant = _words_of(" ".join((kept, *whole)))
    names = _words_of(source)
    return [
        word
        for word, start in strange
        if word.lower() not in meant
        and not (word in _COINS and _COUNTED.search(draft, 0, start))
        and not (word in FOREIGN_PARTICLES and word in names)
        and (word.islower() or not _is_named(word.lower(), names, pair.source))
    ]


def _is_named(name: str, names: Set[str], language: str) -> bool:
    """Whether a name is among those of a source, which may decline it: "Aguerok", "Kavanaugha"."""
    if not names.isdisjoint((name, plain(name))):
        return True
    if language == "pt":
        return False
    return len(name) >= _DECLINED and any(word.startswith(name) for word in names)


@lru_cache(_REMEMBERED)
def _has_unknown(source: str, draft: str, language: str) -> bool:
    """Whether a draft may have a word that its language has not and that is no name of its source.

    It is told from the letters alone, which is fast, and of most drafts the answer is no. Most are
    asked about twice, by the engine and by the guard.
    """
    if _MISREADING.search(draft) or "n't" in draft or "n’t" in draft:
        return True
    if draft.find(".", 0, -1) >= 0 and _PATCHED.search(draft):
        return True
    if ("'" in draft or "’" in draft) and _CONTRACTED.search(draft):
        return True
    words = known(language)
    strange = [
        word
        for word in frozenset(_LETTERS.findall(draft))
        if word not in words and len(word) >= _SHORTEST and not is_known(word, language)
    ]
    if not strange:
        return False
    names = _words_of(source)
    return any(
        word.islower() or names.isdisjoint((word.lower(), plain(word.lower()))) for word in strange
    )


def unknown_names(source: str, draft: str, pair: Pair, kept: str = "") -> list[str]:
    """The words with a capital that neither the source has nor the target language.

    "João Sem Medo" came out as "João Sem Fedo", "Paternidade" as "Paiternity". A name that only
    lost an ending is the same ("Kavanaugha"). Nothing is said between scripts and of languages that
    spell foreign names their own way. Of 1,997 human translations of NTREX-128 12 from Portuguese
    fail and 29 from Polish; of 997 drafts of the tiny Firefox model 12, of which 3 are wrong.
    """
    if not known(pair.target) or not _spells_alike(pair):
        return []
    strange = [
        word
        for word in _NAME.findall(draft)
        if not (is_known(word, pair.target) or _is_plural(word, pair.target))
        and not _DRAWN_OUT.search(word)
    ]
    if not strange:
        return []
    written = _words_of(f"{source} {kept}")
    strange = [word for word in strange if word.lower() not in written]
    there = [plain(word) for word in written] if strange else []
    return [word for word in strange if not any(_is_same_name(word, other) for other in there)]


def _is_plural(word: str, language: str) -> bool:
    """Whether a word is known but for the s that it ends with."""
    return word.endswith("s") and is_known(word[:-1], language)


def _spells_alike(pair: Pair) -> bool:
    """Whether a name of the source is spelled so in the target, but for its ending."""
    if pair.source in _RESPELLING:
        return False
    return bool(scripts_of(pair.source) & scripts_of(pair.target))


def common_openings(
    source: str, draft: str, target: str, count: Callable[[str], int]
) -> frozenset[str]:
    """The words that begin the sentences of a source, stand in its draft, and are no names.

    A vocabulary has such a word whole in small letters and only in pieces with a capital: "multa"
    and "Multa", which a small model takes for a name. A word before another capital is one, and so
    is what the target language has too. ``count`` tells the tokens of a word.
    """
    return frozenset(
        word
        for word in _OPENING_WORD.findall(f". {source}")
        if word in draft and not is_known(word, target) and count(word.lower()) == 1 < count(word)
    )


def _is_same_name(name: str, other: str) -> bool:
    """Whether a name stands in a word, but for its last letter and what is declined."""
    return plain(other).startswith(plain(name.lower())[:-1])


def _words_of(text: str) -> frozenset[str]:
    return frozenset(_LETTERS.findall(text.lower()))


def _candidates(source: str, draft: str, words: Set[str]) -> Iterator[tuple[str, int]]:
    """Words that are not among those known, long enough and not drawn out, and where they start.

    Where the source draws nothing out, its draft has no cause to: "disagreeed".

    A digit or a bar between small letters is a letter misread: "esco1a", "popu|ação".
    """
    text = _CODE.sub(lambda code: " " * len(code[0]), draft)
    if _MISREADING.search(text):
        yield from ((match[0], match.start()) for match in _MISREAD.finditer(text))
    for match in _RUN.finditer(text):
        if match[0] in words:
            continue
        if len(match[0]) <= _PARTICLE and _stands_in_name(text, match):
            continue
        word = _SHORTENED.sub("", match[0])
        drawn_out = _DRAWN_OUT.search(word) and _DRAWN_OUT.search(source)
        if len(word) >= _SHORTEST and word.isalpha() and not drawn_out:
            yield word, match.start()


def _opens(text: str, start: int) -> bool:
    """Whether the word that starts there begins a text, a sentence or a quotation."""
    end = start
    while start and not text[start - 1].isalnum():
        start -= 1
    between = text[start:end]
    return not start or between.endswith(_QUOTES) or bool(_STOP.search(between))


def _stands_in_name(text: str, match: re.Match[str]) -> bool:
    """Whether a word stands inside a name: "Rua das Rosas", "Ursula von der Leyen"."""
    before, after = text[: match.start()].split(" ")[-2:-1], text[match.end() + 1 :][:1]
    return (
        after.isupper()
        and bool(before)
        and before[0][:1].isupper()
        and text[match.start() - 1 : match.start()] == " "
    )


def is_known(word: str, language: str) -> bool:
    """Whether a word is in the list, maybe behind a prefix, or with an accent that English drops.

    Every word of a language without a list is.
    """
    words, word = known(language), plain(word.lower())
    if not words or word in words or (language == "en" and word in _BORROWED):
        return True
    return word.startswith(_PREFIXES) and any(
        word.startswith(prefix)
        and len(word) - len(prefix) >= _SHORTEST_STEM
        and word[len(prefix) :] in words
        for prefix in _PREFIXES
    )


def plain(word: str) -> str:
    """A word without accents: English writes "café" and "cafe"."""
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if char.isalpha())


def is_ordinary(word: str, language: str) -> bool:
    """Whether a word is one of a language that names nobody and no place; unknown for most.

    >>> is_ordinary("Calçadas", "pt"), is_ordinary("Moedas", "pt")
    (True, False)
    """
    return language in _ORDINARY and word.lower() in _listed(_ORDINARY[language])


def begins_ordinary(start: str, language: str) -> bool:
    """Whether a longer word of a language that is no name begins so.

    >>> begins_ordinary("incên", "pt"), begins_ordinary("xyz", "pt")
    (True, False)
    """
    if language not in _ORDINARY:
        return False
    words = _in_order(_ORDINARY[language])
    at = bisect_right(words, start.lower())
    return at < len(words) and words[at].startswith(start.lower())


@cache
def _in_order(file: str) -> Sequence[str]:
    return sorted(_listed(file))


@cache
def known(language: str) -> Set[str]:
    """The words of a language in small letters; empty where there is no list."""
    return _listed(_LISTS[language]) if language in _LISTS else frozenset()


@cache
def _listed(file: str) -> Set[str]:
    """The words of a file beside this one.

    They are the keys of a dictionary: a full garbage collection goes through a set, which takes
    7 ms for those of English, and passes over dictionaries that hold nothing but texts.
    """
    packed = (Path(__file__).parent / file).read_bytes()
    return dict.fromkeys(gzip.decompress(packed).decode().split("\n"), "").keys()
