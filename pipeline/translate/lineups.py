"""Line-ups and casts are names: engines make "Hawk" of the defender Falcão and "Old" of Velho.

They stand behind a colon at the end of a line, and need not be sent. Of eight such lines of our own
with surnames that are words the tiny Firefox model pt→en garbled four.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.people import given_names

Lineup = tuple[int, int, str, str]

_LIST = lazily(r"^(?P<head>[^:;\n]{2,60}): (?P<names>[A-ZÀ-ÖØ-Þ\d][^:\n]{10,900}?)(?P<end>\.?)$")
_HEAD = lazily(
    r"\b(?:onzes?|titulares|suplentes|banco|escalação|equipas?|equipes?|time|alinhou|alinharam"
    r"|jogaram|reservas|convocad[oa]s|plantel|formação|xi|quinteto|cinco inicial|substituições"
    r"|alterações|não utilizados)\b",
    re.IGNORECASE,
)
_CAST = lazily(
    r"^(?:elenco|intérpretes|atores|atrizes|interpretação|com|vozes|júri|músicos|bailarinos)$",
    re.IGNORECASE,
)
_CHANGED = lazily(r"^(?:substituições|alterações)$", re.IGNORECASE)
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’.-]*"
_PERSON = lazily(
    rf"(?:\d{{1,2}}[.\s-]{{1,3}})?{_NAME}(?: (?:d[aeo]s? |e |van |von |de la )?{_NAME}){{0,4}}"
)
_BETWEEN = lazily(r"(?:[,;]| e) ")
_FOR = lazily(r" por (?=[A-ZÀ-ÖØ-Þ])")
_AND = lazily(r"(?<=[\w)]) e (?=[A-ZÀ-ÖØ-Þ])")
_ASIDE = lazily(r" \((?P<said>[^()]{1,40})\)")
_SMALL = lazily(r"\b[a-zà-ÿ]{3,}\b(?<!cap)(?<!\bint)")
_TEAM = 9
"""Names of a team that semicolons tell apart by lines, less some that are joined."""

_FEW = 3


def find(sentence: str, language: str) -> list[Lineup]:
    """(start, end, kind, as English has it) of the names behind a colon; none where words are.

    >>> find("Suplentes: Velho, Falcão e Menino.", "pt")
    [(11, 33, 'lineup', 'Velho, Falcão and Menino')]
    >>> find("Suplentes: pilhas, cabos e lâmpadas.", "pt")
    []
    """
    if language != "pt" or ": " not in sentence:
        return []
    found = _LIST.match(sentence)
    if found is None or sentence.count(",") + sentence.count(";") < _FEW - 2:
        return []
    listed = found["names"]
    if _SMALL.search(" ".join(_ASIDE.findall(listed))):
        return []
    plain = _ASIDE.sub("", listed)
    if _CHANGED.match(found["head"]):
        plain, listed = _FOR.sub(", ", plain), _FOR.sub(" for ", listed)
    names = _BETWEEN.split(plain)
    if len(names) < _FEW or not all(map(_PERSON.fullmatch, names)):
        return []
    lines = listed.count(";") > 1 and len(names) >= _TEAM
    if not (_HEAD.search(found["head"]) or lines or _are_people(names, found["head"])):
        return []
    start, end = found.span("names")
    written = _AND.sub(" and ", listed)
    if lines and not _HEAD.search(found["head"]) and _PERSON.fullmatch(found["head"]):
        # What such a line begins with is the name of a club.
        start, written = 0, sentence[:start] + written
    return [(start, end, "lineup", written)]


def _are_people(names: list[str], head: str) -> bool:
    """Whether each of some names is one in full, and begins with a given name or is of a cast."""
    given = given_names("pt")
    cast = bool(_CAST.match(head))
    return all(" " in name and (cast or name.split()[0].lower() in given) for name in names)
