"""Ask in words and an order that the model knows: news has terms that a small one takes for others.

The tiny Firefox model pt→en makes "donkeys" of "burlas", "The proposal was sucked" of "A proposta
foi chumbada", and of "céu pouco nublado" a cloudy sky. Of "fraudes", "rejeitada" and "céu com
poucas nuvens", which say the same, it makes what they say. So each term of ``synonyms.csv`` is sent
as its synonym, an English word where the model copies that.

The rows are forms of some 6,000 terms, idioms and senses, and 550 English ones on their way to
Portuguese. They were found by reading two drafts of each of 25,000 common words, drafts of some
10,000 sentences of our own from all parts of a newspaper, and those of NTREX-128. A term is one
that came out wrong in a sentence and right as its synonym, and means nothing else in print; else it
holds the words that tell the sense. Not every form of an idiom was tried by itself. A row of a term
with itself keeps a shorter one from it. Of 997 sentences of Flores dev, for which none was written,
13 have a term.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".csv")
"""Rows of language, term and synonym."""

_OF_FIELDS = Path(__file__).with_name("fields.csv")
"""Rows of field, term and synonym: terms that mean what their synonym says in one field alone."""

_WORD = re.compile(r"\w+")
_BLOCK = re.compile(
    r"^(?P<start>(?P<language>\w+),[^\w\n]*(?P<word>\w+))\b.*(?:\n(?P=start)\b.*)*", re.MULTILINE
)
"""Rows one after the other whose terms begin with the same word."""

_ROW = re.compile(r"""(?P<row>\w+,[^\w\n]*\w+(?:[^\w\n,"]+(?P<second>\w+))?.*)""")
"""A row and the second word of its term; none where a comma is between the two."""

_JOINS = frozenset("_-\u2011")
"""What makes a longer word of a term, as letters do: hyphens, of which one does not break."""

_OPENS = re.compile(r"(?:^(?:\d[\d'’+:h]{0,7}\s)?|[.!?:;|\"“«(–—-]\s*)[^\w\s]*$")
"""What stands before a word that has a capital because something begins with it: nothing, a minute
of a match ("45'+2 Golo") or a mark."""

_OFFICES = frozenset(
    (
        *("agrupamento", "agrupamentos", "assembleia", "bilhetes", "comissão", "conselho"),
        *("comissões", "conselhos", "delegacia", "direção", "junta", "juntas"),
        *("ministério", "oficiais", "oficial", "orçamento", "polícia", "primeira", "secretaria"),
        *("segunda", "serviço", "serviços", "tribunal", "vara", "varas"),
    )
)
"""First words of terms that have a capital as what they are and no name: "a 2.ª Vara Cível"."""

_SMALL_WORDS = frozenset(("a", "as", "da", "das", "de", "do", "dos", "e", "o", "os", "para"))

_DEATH = re.compile(
    r"(Morreu?|Faleceu?),? (aos \d{1,3}(?: anos)?),? ([oa]) ([^,.;:]{3,80})(,[^,.;:]{3,120})?(\.?)"
)
"""Portuguese tells who died behind the age ("Morreu aos 91 anos a escritora"), of which the tiny
Firefox model pt→en makes "She died at the age of 91 by the writer", or the like, in four of six
sentences; with the person in front in none."""


def reworded(text: str, language: str) -> str:
    """A text with the terms of its language in other words, and deaths told in another order.

    A term with a capital that does not begin anything is a name and stays, unless it is an office.

    >>> reworded("Burlas triplicam: burlão detido.", "pt")
    'Fraudes triplicam: fraudador detido.'
    >>> reworded("O senhor Rusga saiu.", "pt")
    'O senhor Rusga saiu.'
    >>> reworded("A 2.ª Vara Cível absolveu o réu.", "pt")
    'A 2.ª Tribunal Cível absolveu o réu.'
    >>> reworded("Morreu aos 91 anos a escritora Ana Sá.", "pt")
    'A escritora Ana Sá morreu aos 91 anos.'
    """
    if language == "pt" and (death := _DEATH.fullmatch(text)):
        text = _told_in_order(*death.groups(default=""))
    return _said(text, _FILE, language)


def reworded_in(text: str, field: str) -> str:
    """A Portuguese text with the terms of a field, such as football, in other words.

    >>> reworded_in("O técnico elogiou os adeptos.", "football")
    'O treinador elogiou os adeptos.'
    """
    return _said(text, _OF_FIELDS, field)


def _said(text: str, file: Path, key: str) -> str:
    """A text with the terms that a file has for a language or a field in other words."""
    lowered = text.lower()
    synonyms = {term: synonym for term, synonym in _begun(lowered, file, key) if term in lowered}
    # Letters such as "İ" are two in small letters, and places in one text are none in the other.
    if not synonyms or len(lowered) != len(text):
        return text
    said, end = "", 0
    for start, term in _places(lowered, synonyms):
        if start >= end:
            named = file == _OF_FIELDS
            said += text[end:start] + _instead(text, start, term, synonyms[term], named=named)
            end = start + len(term)
    return said + text[end:]


def _instead(text: str, start: int, term: str, synonym: str, *, named: bool) -> str:
    """What is said for a term that stands somewhere in a text, or the term where it is a name."""
    end = start + len(term)
    written = text[start:end]
    synonym = _joined(synonym, text[end:])
    if not written[0].isupper():
        # A term of a field with a capital inside is a name, too: "do Central Park".
        return written if named and not written.islower() and synonym.islower() else synonym
    if not _OPENS.search(text, 0, start):
        return _titled(synonym) if _is_office(written) else written
    return synonym[0].upper() + synonym[1:]


def _places(lowered: str, terms: Iterable[str]) -> list[tuple[int, str]]:
    """Where terms stand in a text by themselves, in order, of those in one place the longest first.

    An expression of the terms would have to be compiled for every sentence, which takes longer than
    all else that is done here.
    """
    found: list[tuple[int, str]] = []
    for term in terms:
        start = lowered.find(term)
        while start >= 0:
            end = start + len(term)
            if _begins_word(lowered, start) and not _is_joined(lowered[end : end + 1]):
                found.append((start, term))
            start = lowered.find(term, start + 1)
    return sorted(found, key=lambda place: (place[0], -len(place[1])))


def _is_joined(character: str) -> bool:
    """Whether a character, if any, goes on with a word."""
    return character.isalnum() or character in _JOINS


def _begins_word(lowered: str, start: int) -> bool:
    """Whether a word begins somewhere; what somebody was before ("ex-autarca") is one, too."""
    if lowered[start - 3 : start] == "ex-":
        start -= 3
    return not (start and _is_joined(lowered[start - 1]))


def _is_office(term: str) -> bool:
    """Whether all words of a term have capitals because it is an office, a court or a paper."""
    first, *more = term.split()
    return (
        bool(more)
        and first.lower() in _OFFICES
        and all(word[0].isupper() for word in more if word not in _SMALL_WORDS)
    )


def _titled(synonym: str) -> str:
    """A synonym with the capitals of an office."""
    words = synonym.split()
    return " ".join(w if w in _SMALL_WORDS else w[0].upper() + w[1:] for w in words)


def _joined(synonym: str, rest: str) -> str:
    """A synonym without its last word where the text goes on with that: "seleção nacional"."""
    beginning, _, last = synonym.rpartition(" ")
    repeated = beginning and rest.lower().startswith(f" {last.lower()}")
    return beginning if repeated and not rest[len(last) + 1 :][:1].isalnum() else synonym


def _told_in_order(verb: str, age: str, article: str, person: str, more: str, end: str) -> str:
    """The news of a death with the person in front."""
    clause = f"{more}," if more else ""
    return f"{article.upper()} {person}{clause} {verb.lower()} {age}{end}"


def _begun(lowered: str, file: Path, key: str) -> Iterator[tuple[str, str]]:
    """The terms and synonyms of a file and a key whose first two words stand in a text."""
    blocks, words = _blocks(file, key), _WORD.findall(lowered)
    for word, after in zip(words, [*words[1:], ""], strict=False):
        if word in blocks:
            rows = _rows(file, key, word)
            for second in ("", after) if after else ("",):
                if second in rows:
                    yield from _terms(file, key, word, second)


@cache
def _terms(file: Path, key: str, first: str, second: str) -> Sequence[tuple[str, str]]:
    """The terms that begin with two words, or with one and a comma, and their synonyms."""
    found = _rows(file, key, first)[second]
    return [(term, synonym) for _, term, synonym in csv.reader(found.splitlines())]


@cache
def _rows(file: Path, key: str, first: str) -> Mapping[str, str]:
    """The rows of a language or a field whose terms begin with a word, by the second word."""
    rows: dict[str, str] = {}
    for row, second in _ROW.findall(_blocks(file, key)[first]):
        rows[second] = f"{rows.get(second, '')}{row}\n"
    return rows


def _blocks(file: Path, key: str) -> Mapping[str, str]:
    """The rows of a language or a field by the first word of their terms: few are looked into."""
    return _tables(file).get(key, {})


@cache
def _tables(file: Path) -> Mapping[str, Mapping[str, str]]:
    """The rows of a file by language or field, and by the first word of their terms."""
    tables: dict[str, dict[str, str]] = {}
    for block in _BLOCK.finditer(file.read_text("utf-8")):
        key, word = block["language"], block["word"]
        blocks = tables.setdefault(key, {})
        blocks[word] = f"{blocks[word]}\n{block[0]}" if word in blocks else block[0]
    return tables
