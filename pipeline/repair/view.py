"""A text as its characters were meant: entities of characters beyond ASCII resolved."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.repair.pages import Codes, codes_of

NEAR = 24
"""Characters on either side of a suspicious one that are looked at first."""

_ENTITY = re.compile(r"&(?:#[0-9]{3,6}|#[xX][0-9a-fA-F]{2,5}|[A-Za-z]{2,8}[0-9]{0,2});")

_NUMBER = re.compile(r"&#(?:([0-9]+)|[xX]([0-9a-fA-F]+));")


@dataclass(frozen=True, slots=True)
class View:
    """A text to look at; damage may hide behind entities, which stay where they are no damage.

    Attributes:
        text: the text, entities resolved.
        codes: its code points.
        places: offset in the text as written of every character and of the end; None where the
            two texts are the same.
    """

    text: str
    codes: Codes
    places: tuple[int, ...] | None

    def place(self, offset: int) -> int:
        """Where an offset in ``text`` stands in the text as written."""
        return self.places[offset] if self.places else offset

    def line(self, offset: int) -> tuple[int, int]:
        """Where the line around an offset starts and ends."""
        end = self.text.find("\n", offset)
        return self.text.rfind("\n", 0, offset) + 1, len(self.text) if end < 0 else end

    def lines(self) -> Iterator[tuple[int, int]]:
        """Where each line starts and ends."""
        end = -1
        while end < len(self.text):
            start, end = self.line(end + 1)
            yield start, end

    def lines_with(self, flags: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
        """The lines in which a character is flagged."""
        return [line for line in self.lines() if flags[slice(*line)].any()]

    def inside(self, spans: Iterable[tuple[int, int]]) -> npt.NDArray[np.bool_]:
        """Whether each character lies in one of some stretches."""
        found = np.zeros(len(self.codes), bool)
        for start, end in spans:
            found[start:end] = True
        return found

    def tail(self, end: int) -> int:
        """The end of the three characters behind an offset, or of its line."""
        return min(end + 3, self.line(end)[1])


def may_hold_damage(text: str) -> bool:
    """Whether there is anything to look at: a character beyond ASCII, or an entity for one."""
    return not text.isascii() or ("&" in text and _ENTITY.search(text) is not None)


def view_of(text: str) -> View:
    """Look at a text."""
    shown, places = _unescape(text) if "&" in text else (text, None)
    return View(shown, codes_of(shown), places)


def _unescape(text: str) -> tuple[str, tuple[int, ...] | None]:
    shown: list[str] = []
    places: list[int] = []
    end = 0
    for match in _ENTITY.finditer(text):
        char = _meant(match[0])
        if len(char) != 1 or char.isascii():
            continue
        shown += (*text[end : match.start()], char)
        places += range(end, match.start() + 1)
        end = match.end()
    if not end:
        return text, None
    return "".join((*shown, text[end:])), (*places, *range(end, len(text) + 1))


def _meant(entity: str) -> str:
    """What an entity stands for; a number from 128 to 159 is a byte here, not a curly quote."""
    found = _NUMBER.fullmatch(entity)
    if found:
        code = int(found[1]) if found[1] else int(found[2], 16)
        if 0x80 <= code < 0xA0:
            return chr(code)
    return html.unescape(entity)


def surroundings(
    text: str, view: View, flags: npt.NDArray[np.bool_], whole: npt.NDArray[np.bool_] | None = None
) -> str:
    """What stands around the flagged characters, as written: the stretches, one a line.

    Lines where ``whole`` is set stand as they are: what closes a quotation may be far from it.
    """
    lines = set() if whole is None else {view.line(at)[0] for at in whole.nonzero()[0].tolist()}
    parts: list[str] = []
    done = 0
    for offset in flags.nonzero()[0].tolist():
        if offset < done:
            continue
        first, last = view.line(offset)
        if first in lines:
            start, done = max(first, done), last
        else:
            start, done = max(first, done, offset - NEAR), min(last, offset + NEAR)
        while done < last and flags[offset + 1 : done].any():
            offset += 1 + int(np.flatnonzero(flags[offset + 1 : done])[-1])
            done = min(last, offset + NEAR)
        parts.append(text[view.place(start) : view.place(done)])
    return "\n".join(parts)
