"""Give people in a text in capitals their capitals back: "manuel pinho" would be Manuel pine.

A vocabulary tells some given names from common words, but hardly a surname: "pinho", "leite" and
"rosa" are words, too. A surname directly behind a given name is a name. Of 160 headlines in
capitals with 40 Portuguese surnames the tiny Firefox model pt→en lost 90 without this, and
nothing told it.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

PARTICLES = frozenset(
    ("da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "van", "von")
)
"""Words between the names of a person."""

FOREIGN_PARTICLES = frozenset(("del", "della", "den", "der", "di", "du", "van", "von"))
"""Those that are no words of Portuguese, and stay in the names of people from elsewhere."""

_NAMES = Path(__file__).parent / "people.txt.gz"
"""A line for each language and kind: code, ``given``, ``surnames`` or ``titles`` in small letters,
or ``places``, and the names; see ``training/person_names.py``."""

_OF_TWO = frozenset(
    (
        *("acusam", "assinam", "candidatam", "concordam", "criticam", "debatem", "defendem"),
        *("discordam", "discutem", "disputam", "divergem", "enfrentam", "negam", "prometem"),
        *("reúnem", "trocam"),
    )
)
"""What two people do by whose surnames a headline begins: "pinheiro e nogueira trocam"."""

_GENERATIONS = frozenset(("filho", "júnior", "neto", "sobrinho"))
"""What stands behind the surname of somebody who has the name of his father or another."""

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of a language; places are by small letters."""

    given: frozenset[str]
    surnames: frozenset[str]
    titles: frozenset[str]
    places: Mapping[str, str]


def with_people(text: str, language: str, count: Callable[[str], int]) -> str:
    """A text in sentence case with capitals at the beginnings of names.

    A given name is one if the vocabulary has it not whole in small letters, or if a surname is
    next; a surname if it stands behind a title or a name, maybe with a particle between; so are
    places, those whose names are common words only in full ("Porto Alegre") or behind a preposition
    that tells them ("em Chaves"). ``count`` tells the tokens of a word.

    >>> with_people("O ministro manuel pinho e a rosa", "pt", lambda word: 1)
    'O ministro Manuel Pinho e a rosa'
    """
    names = _names(language)
    if names is None:
        return text
    # Letters such as "ſ" are found as "s", and make no place.
    text = _place(language).sub(lambda place: _placed(place[0], names.places), text)
    words = list(_WORD.finditer(text))
    lowered = [word[0].lower() for word in words]
    joined = [False, *(text[one.end() : other.start()] == " " for one, other in pairwise(words))]
    named: set[int] = set()
    certain: set[int] = set()
    for at, word in enumerate(lowered):
        before = lowered[at - 1] if joined[at] else ""
        after = lowered[at + 1] if any(joined[at + 1 : at + 2]) else ""
        parted = before in PARTICLES and joined[at - 1] and at - 2 in certain
        led = before in names.titles or (before and at - 1 in named) or parted
        younger = word in _GENERATIONS and before and at - 1 in certain and after not in PARTICLES
        if younger or (word in names.surnames and led) or (word in names.given and count(word) > 1):
            named.add(at)
            certain.add(at)
        elif word in names.given and after in names.surnames:
            named.add(at)
    if (
        lowered[1:2] == ["e"]
        and names.surnames.issuperset((lowered[0], *lowered[2:3]))
        and _OF_TWO.issuperset(lowered[3:4])
    ):
        named |= {0, 2}
    numbers = iter(range(len(words)))
    return _WORD.sub(lambda one: one[0].capitalize() if next(numbers) in named else one[0], text)


def _placed(found: str, places: Mapping[str, str]) -> str:
    """A place as it is written; a preposition before it keeps the capital that begins a text."""
    place = places.get(found.lower(), found)
    return found[0] + place[1:] if found[0].isupper() else place


def surnames(language: str) -> frozenset[str]:
    """The surnames of a language in small letters; none where they are not known."""
    names = _names(language)
    return names.surnames if names else frozenset()


def given_names(language: str) -> frozenset[str]:
    """The given names of a language in small letters; none where they are not known."""
    names = _names(language)
    return names.given if names else frozenset()


@cache
def _names(language: str) -> _Names | None:
    """The names of a language, or None where none are known."""
    lines = gzip.decompress(_NAMES.read_bytes()).decode().split("\n")
    rows = [line.split("\t") for line in lines if line.startswith(f"{language}\t")]
    if not rows:
        return None
    kinds = {kind: names.split(",") for _, kind, names in rows}
    places = {place.lower(): place for place in kinds.get("places", ())}
    return _Names(
        frozenset(kinds["given"]),
        frozenset(kinds["surnames"]),
        frozenset(kinds.get("titles", ())),
        places,
    )


@cache
def _place(language: str) -> re.Pattern[str]:
    """What finds the places of a language, the longest first; nothing where it has none."""
    names = _names(language)
    places = sorted(names.places, key=lambda place: (-len(place), place)) if names else []
    found = rf"(?<!\w)(?:{'|'.join(map(re.escape, places))})(?!\w)" if places else r"(?!)"
    return re.compile(found, re.IGNORECASE)
