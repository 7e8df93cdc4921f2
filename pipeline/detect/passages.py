"""Cut a line where its language may change: after a sentence, at a separator, between scripts."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.detect.script import dominant, letters, plain, scripts

_FEWEST_LETTERS = 10
"""A passage has at least so many letters, or it is joined to its neighbour: fewer say little, and a
language hardly ever changes for "Dr." or "Yes.\""""

_FEWEST_IN_SCRIPT = 25
"""The same where only the script changes: names in Latin letters are part of a Russian sentence,
and so is a Russian word of an English one."""

_END = re.compile(
    "[.!?…]+[\"'”“’»«)\\]]*(?=\\s)|[。！？।॥။።؟۔][」』”“’»«)\\]]*"
    "|\\s[|•·–—→](?=\\s)|[\\t\\v\\f\u2028\u2029]"
)
"""Where a sentence ends, in any script, and what stands between the cells of a row."""

_MARK = re.compile("[.!?…。！？॥।።؟۔|•·–—→\\t\\v\\f\u2028\u2029]")
"""What each of those holds; in most lines the first one is the last character."""

_START = re.compile("(?<=\\s)[\"'“„«»¿¡(\\[]*[^\\W\\d_]")
"""Where a word starts; whether with a capital is for :func:`halves` to see."""

_QUOTATION = re.compile('“[^“”„]*[”“]|„[^“”„]*[”“]|«[^«»]*»|(?<![^\\s(])"[^"]*"')
_QUOTE = re.compile('["“”„«»]')
_OPENS = re.compile('(?<=[\\s(])["“„«](?=\\w)')
_CLOSES = re.compile('(?<=[\\w.!?…,])["“”»][,;:]?\\s+(?=\\S)')
"""A quotation, where one opens, and where one closes with what belongs to it."""

_LONGEST_CUT = 500
"""Characters of the longest passage that :func:`halves` cuts; few sentences are longer."""

FEWEST_IN_HALF = 12
"""Letters that each half has at least: less of a language is hardly told from a name."""

_FEWEST_QUOTED = 20
"""The same where nothing but a quotation speaks for a cut: so much is soon told, and most
quotations are in the language around them."""

_WORD = re.compile(r"\S+")


def passages(line: str) -> list[str]:
    """The line in one or more parts; put together they are the line.

    >>> passages("The mayor spoke first. Спасибо всем, кто пришёл.")
    ['The mayor spoke first. ', 'Спасибо всем, кто пришёл.']
    >>> passages("Er sagte: Microsoft kauft Dr. Oetker.")
    ['Er sagte: Microsoft kauft Dr. Oetker.']
    """
    if len(line) < 2 * _FEWEST_LETTERS:
        return [line]
    sentences = [line]
    mark = _MARK.search(line)
    if mark and mark.end() < len(line):
        ends = [mark.end() for mark in _END.finditer(line, max(0, mark.start() - 1))]
        sentences = _joined(_cut_at(line, ends), _few)
    if line.isascii() or len(scripts(line)) < 2:
        return sentences
    return [part for text in sentences for part in _joined(_cut_at(text, _turns(text)), _passing)]


def halves(passage: str) -> list[tuple[str, str]]:
    """The ways to cut a passage in two where its language may change without a mark.

    That is where a sentence may start, and where a quotation starts or ends.

    >>> halves("Neues aus dem Rathaus The mayor spoke first")
    [('Neues aus dem Rathaus ', 'The mayor spoke first')]
    >>> halves("«Alle sind willkommen», said the mayor")
    [('«Alle sind willkommen», ', 'said the mayor')]
    """
    if len(passage) > _LONGEST_CUT:
        return []
    places = {word.start() for word in _START.finditer(passage) if not word[0][-1].islower()}
    places -= {
        n for mark in _QUOTATION.finditer(passage) for n in range(mark.start() + 1, mark.end())
    }
    return _pairs(passage, places | _ends_of_quotations(passage), FEWEST_IN_HALF)


def quoted(passage: str) -> list[tuple[str, str]]:
    """The ways to cut a passage in two where a quotation starts or ends.

    >>> quoted("«Alle sind uns willkommen», said the mayor of our town")
    [('«Alle sind uns willkommen», ', 'said the mayor of our town')]
    """
    if len(passage) > _LONGEST_CUT:
        return []
    return _pairs(passage, _ends_of_quotations(passage), _FEWEST_QUOTED)


def _ends_of_quotations(passage: str) -> set[int]:
    """Where a quotation starts or ends amid a passage."""
    if not _QUOTE.search(passage):  # as in most
        return set()
    return {mark.start() for mark in _OPENS.finditer(passage, 1)} | {
        mark.end() for mark in _CLOSES.finditer(passage)
    }


def _pairs(passage: str, places: set[int], fewest: int) -> list[tuple[str, str]]:
    """The halves that have letters enough."""
    pairs = [(passage[:place], passage[place:]) for place in sorted(places)]
    return [pair for pair in pairs if min(map(letters, pair)) >= fewest]


def _turns(text: str) -> list[int]:
    """Where Latin letters give way to others, or others to Latin ones."""
    found = scripts(text)
    if len(found) < 2 or "Latin" not in found:
        return []
    turns: list[int] = []
    latin: bool | None = None
    for word in _WORD.finditer(text):
        script = dominant(word[0])
        if script:
            if latin is not None and latin != (script == "Latin"):
                turns.append(word.start())
            latin = script == "Latin"
    return turns


def _cut_at(text: str, places: list[int]) -> list[str]:
    """The text in parts that start at the given places; white space goes with what it follows."""
    parts: list[str] = []
    start = 0
    for place in places:
        while place < len(text) and text[place].isspace():
            place += 1
        if start < place < len(text):
            parts.append(text[start:place])
            start = place
    return [*parts, text[start:]]


def _joined(parts: list[str], is_short: Callable[[str], bool]) -> list[str]:
    """Short parts joined to the part before them, or at the start to the one after."""
    joined = parts[:1]
    for part in parts[1:]:
        if is_short(part) or is_short(joined[-1]):
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _few(text: str) -> bool:
    return letters(plain(text)) < _FEWEST_LETTERS


def _passing(text: str) -> bool:
    return letters(plain(text)) < _FEWEST_IN_SCRIPT
