"""Speech between dashes: engines are asked in quotation marks, which they know, and write dashes.

Novels and interviews of many languages set what is said apart by dashes: "— Vamos — disse ela.".
Of ten such lines the tiny Firefox model pt→en got five wrong as they are ("We will answer her."),
as parts one by one seven, with quotation marks two, and kept no dash in seven.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.translate.marks import cut_at, put_back

_DASH = r"[—–―]"
_SPACE = r"\s{1,9}"
_BETWEEN = re.compile(rf"{_SPACE}{_DASH}[.,;:]?(?:{_SPACE})?|{_DASH}[.,;:]?{_SPACE}")
_CLOSING = re.compile(rf"{_DASH}\.$")
_APART = re.compile(r"[-—–―](?:(?<=\s.)(?=\s)|(?<=[^\W\d_]—)(?=[^\W\d_]))")
_BESIDE = re.compile(r"(?<=\s)-(?=\s)|[—–―]|[,;:(](?!\d)")
_OPENING = re.compile(rf"{_DASH}(?:{_SPACE})?")
_NARRATED = re.compile(rf"(?:{_SPACE}{_DASH}(?:{_SPACE})?|{_DASH}{_SPACE})(?=[^\W\d_])")
_ENDED = "?!…"


@dataclass(frozen=True, slots=True)
class Dialogue:
    """What is said and what is told in turn, and the dashes before, between and after them."""

    opening: str
    turns: tuple[str, ...]
    dashes: tuple[str, ...]
    closing: str

    @property
    def quotation(self) -> str:
        """The same with quotation marks in place of dashes.

        >>> read("— Vamos — disse ela — e já.").quotation
        '"Vamos", disse ela, "e já."'
        """
        made = ""
        for i, turn in enumerate(self.turns):
            last = i + 1 == len(self.turns)
            comma = "" if last or turn[-1] in ".,;:" + _ENDED else ","
            made += f'"{turn}"{comma} ' if i % 2 == 0 else f"{turn}{comma} "
        return made.rstrip()

    def with_dashes(self, draft: str) -> str:
        """The draft of :attr:`quotation` with dashes; as it is where its marks do not fit.

        >>> read("— Vamos — disse ela.").with_dashes('"Off we go," she said.')
        '— Off we go — she said.'
        """
        parts = draft.split('"')
        said = (len(self.turns) + 1) // 2
        if len(parts) != 2 * said + 1 or parts[0] or not all(p.strip() for p in parts[1:-1]):
            return draft
        turns = [part.strip() for part in parts[1:]]
        if len(self.turns) % 2:
            turns[-2:] = [turns[-2] + turns[-1]]
        inner = [turn.rstrip(",") for turn in turns[:-1]]
        pairs = zip(inner, self.dashes, strict=True)
        last = turns[-1].removesuffix(".") if self.closing else turns[-1]
        return self.opening + "".join(turn + dash for turn, dash in pairs) + last + self.closing


def read(sentence: str) -> Dialogue | None:
    """The turns of a sentence; None where it is no speech between dashes.

    It is where a dash stands before a small letter, and either another one at the very start or a
    mark that ends what is said. A pair of dashes inside a sentence is a parenthesis.
    """
    if not ("—" in sentence or "–" in sentence or "―" in sentence):
        return None
    opening = _OPENING.match(sentence)
    start = opening.end() if opening else 0
    told = _NARRATED.search(sentence, start)
    if told is None or told.start() == start or not sentence[told.end()].islower():
        return None
    if not opening and sentence[told.start() - 1] not in _ENDED:
        return None
    closing = _CLOSING.search(sentence)
    core = sentence[start : closing.start()] + "." if closing else sentence[start:]
    turns = _BETWEEN.split(core)
    if not all(any(map(str.isalpha, turn)) for turn in turns):
        return None
    dashes = tuple(_BETWEEN.findall(core))
    return Dialogue(sentence[:start], tuple(turns), dashes, closing[0] if closing else "")


def cut_at_dashes(sentence: str) -> list[tuple[str, bool]]:
    """A dialogue as (text, is a dash) parts; empty where a sentence is none."""
    found = read(sentence)
    if found is None:
        return []
    turns = (*found.turns[:-1], found.turns[-1].removesuffix(".")) if found.closing else found.turns
    parts = [(found.opening, True)]
    for turn, dash in zip(turns, (*found.dashes, found.closing), strict=True):
        parts += [(turn, False), (dash, True)]
    return [part for part in parts if part[0]]


def cut_apart(text: str) -> list[tuple[str, bool]]:
    """A text as (text, is a dash between words) parts.

    >>> cut_apart("O fogo parou — menos em Monchique.")
    [('O fogo parou ', False), ('—', True), (' menos em Monchique.', False)]
    """
    return cut_at(_APART, text)


_OTHERWISE = frozenset({"az", "be", "bg", "hu", "hy", "kk", "ky", "lt", "pl", "ru", "uk", "uz"})
"""Languages that write a dash for "is" and behind what is said: of 500 human translations of
NTREX-128 from each, 8 to 61 have fewer marks than their source has dashes, of those from 50 others
at most 5."""


def lost(source: str, draft: str, language: str = "pt") -> bool:
    """Whether a draft runs together what a dash of its source sets apart.

    "1,200 hectares – less than in 2018" says more than "1,200 hectares less than in 2018". A comma
    or another mark does as well as a dash.

    >>> lost("Ardeu tudo – menos a igreja.", "Everything but the church burned.")
    True
    >>> lost("Ardeu tudo – menos a igreja.", "Everything burned, but the church.")
    False
    >>> lost("Москва — столица России.", "Moscow is the capital of Russia.", "ru")
    False
    """
    if language in _OTHERWISE:
        return False
    apart = len(_APART.findall(source))
    fewer = apart > 0 and len(_APART.findall(draft)) < apart
    return fewer and len(_BESIDE.findall(draft)) < len(_BESIDE.findall(source))


def redashed(draft: str, source: str) -> str:
    """A draft with the dashes of its source, first for first; as it is where counts differ.

    >>> redashed("The man - already old - left.", "O homem – já velho – saiu.")
    'The man – already old – left.'
    """
    return put_back(_APART, draft, source)
