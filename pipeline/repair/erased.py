"""Characters of which no byte is left, as where UTF-8 is read as ASCII: ``it\ufffd\ufffd\ufffds``.

Such software puts a mark for every byte, so that only the number of its bytes is known of a
character. Between the letters of known words that is often enough. Question marks are left: a text
of ASCII alone is never changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from pipeline.repair.accidents import NOWHERE
from pipeline.repair.hypotheses import Found
from pipeline.repair.lattice import QUOTES, Reading, Step, cost_of, kind_of, search
from pipeline.repair.losses import MOST, targets
from pipeline.repair.pictures import beside
from pipeline.repair.quotes import pair_quotes, place_of
from pipeline.repair.record import Repair, apply_all, in_turn, recorded
from pipeline.repair.spelling import SHORTEST, respelled
from pipeline.repair.throughout import is_latin
from pipeline.repair.view import View
from pipeline.repair.words import words

MARK = "\ufffd"
"""What stands for every byte."""

PAGE = "ascii"
"""The page that shows none of the bytes."""

SIZES = (2, 3, 4)
"""Bytes of a character beyond ASCII."""

LONGEST = 6
"""Marks in a row, two signs of three bytes, up to which the text is one in Latin letters."""

LONGEST_LINE = 4_000
"""Characters of the longest line that is read: at worst in two seconds."""

MARKS = 1 / 3
"""Share of a line that marks may be, beside one run of them, if it is one in Latin letters."""

SURE = 0.05
"""Doubt up to which a quote or a dash is made up. In 9,683 held-out lines, decorated with signs,
all of whose characters beyond ASCII became marks, 2,549 of these but dashes are right in kind and
68 wrong, nearly all of them an ellipsis or a picture that seems to close or open..."""

CLEAR = 0.3
"""...and an apostrophe between letters that ask for one: 2 of 746 are wrong..."""

CLOSING = 0.5
"""...and a mark that closes what another one on its line opens..."""

SPACED = 0.5
"""...and a dash with spaces between words: half of 1,300, as arrows and bullets had been put in as
often; those are rare in sentences, and which dash it was makes it doubtful, so it is flagged..."""

LETTER = 0.02
"""...and a letter of a known word: 6,145 of 6,309 are right, at 0.05 twice as many wrong. Where the
same lines were written in one-byte pages of Europe and read as UTF-8, which puts one mark for every
letter, 2 of 7,800 lines are changed."""

_APOSTROPHE = re.compile(
    r"(?<=[a-z])\ufffd{3}(?=(?:[stmd]|re|ll|ve)\b)"
    r"|\b(?:[cdjlmnst]|qu|un|(?:d[ae]|ne|su|que)ll)\ufffd{3}(?=[aeiouhy\ufffd])",
    re.IGNORECASE,
)
"""What may be left of an apostrophe: before the endings that English shortens, and behind what
French, Catalan and Italian shorten before a vowel. Elsewhere it may as well be a dash."""

_LONE = re.compile("(?<!\ufffd)\ufffd(?!\ufffd)")
_TOO_MANY = MARK * (LONGEST + 1)
_BETWEEN_WORDS = re.compile(r"[^\W\d_] \ufffd{3} [^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")


def restored(text: str, view: View, most_doubt: float) -> tuple[str, tuple[Repair, ...]]:
    """The text with such characters made up where they are certain enough, and how.

    Nothing is made up where a mark stands alone: there marks stand for something else.
    """
    if not most_doubt or _TOO_MANY in view.text or _LONE.search(view.text):
        return text, ()
    found: list[Found] = []
    for start, end in view.lines():
        line = view.text[start:end]
        if _may_be_read(line):
            found += _found(line, start, most_doubt)
    repairs = [recorded(one, text, view) for one in _in_pairs(view, found)]
    return apply_all(text, repairs), tuple(in_turn(repairs))


def _may_be_read(line: str) -> bool:
    """Whether a line is ASCII but for marks of which some may be characters."""
    if MARK * 2 not in line or len(line) > LONGEST_LINE:
        return False
    few = line.count(MARK) <= MARKS * len(line) + LONGEST
    return few and line.replace(MARK, "").isascii()


def _found(line: str, start: int, most_doubt: float) -> Iterator[Found]:
    """What may be made up in a line that is ASCII but for marks."""
    reading = _reading(line)
    if any(step.after.isalpha() and step.lost > 2 for step in reading.steps):
        return  # Vietnamese has hundreds of letters
    known = _in_known_words(line, reading)
    apostrophes = {one.end() for one in _APOSTROPHE.finditer(line)}
    for at, step in enumerate(reading.steps):
        before, after = line[max(0, step.start - 1) : step.start], line[step.end : step.end + 1]
        most = 0.0
        if step.end in apostrophes:
            most = CLEAR * (step.after == "’")
        elif step.after in QUOTES and step.lost == 3 and MARK not in before + after:
            most = {"opens": SURE, "closes": CLOSING}.get(place_of(before, after), 0.0)
        elif kind_of(step.after) == "dash":
            spaced = _BETWEEN_WORDS.match(line, max(0, step.start - 2), step.end + 2)
            most = SPACED if spaced else SURE * (before.isalnum() and after.isalnum())
        elif step.start in known:
            most = LETTER
        if most and reading.strays[at] <= min(most, most_doubt):
            placed = step._replace(start=step.start + start, end=step.end + start)
            gain = reading.gain / len(reading.steps)
            yield Found(PAGE, placed, gain, reading.doubts[at], reading.shares[at])


def _in_known_words(line: str, reading: Reading) -> set[int]:
    """The starts of the steps that are letters of a word of the list."""
    parts: list[str] = []
    places: dict[int, int] = {}
    end = length = 0
    for step in reading.steps:
        parts += (line[end : step.start], step.after)
        length += step.start - end
        places[length] = step.start
        length += len(step.after)
        end = step.end
    spelt = [*_WORD.finditer("".join((*parts, line[end:])))]
    spelt = [one for one in spelt if len(one[0]) >= SHORTEST]
    bands = words().bands([one[0] for one in spelt])
    inside = (range(*one.span()) for one, band in zip(spelt, bands, strict=True) if band)
    return {places[at] for word in inside for at in word if at in places}


def _reading(line: str) -> Reading:
    """The likeliest reading of a line; a run of marks is cut into characters in every way."""
    steps: dict[int, Sequence[Step]] = {
        at: [Step(at, at + 1, char, decoded=False)] for at, char in enumerate(line)
    }
    for run in re.finditer(MARK + "{2,}", line):
        for at in range(*run.span()):
            sizes = [size for size in SIZES if at + size <= run.end()]
            steps[at] = [step for size in sizes for step in _options(at, at + size)]
    ways = search(len(line), NOWHERE, steps, 0.0, cost_of(line, NOWHERE))
    return respelled(steps, len(line), ways.reading())


def _options(start: int, end: int) -> Iterator[Step]:
    size = end - start
    for target, price in zip(candidates()[size], _prices(size), strict=True):
        yield Step(start, end, target, price=price, lost=size)


@cache
def _prices(size: int) -> Sequence[float]:
    return beside(()).prices(0, size, candidates()[size])


@cache
def candidates() -> Mapping[int, tuple[str, ...]]:
    """What may take up so many bytes in text of Latin letters, the commonest first."""
    fitting = [char for char in targets() if _is_latin_or_sign(char)]
    return {
        size: tuple([char for char in fitting if len(char.encode()) == size][:MOST])
        for size in SIZES
    }


def _is_latin_or_sign(char: str) -> bool:
    return unicodedata.category(char)[0] not in "LM" or is_latin(char)


def _in_pairs(view: View, found: Sequence[Found]) -> Iterator[Found]:
    """What was found with quotes in pairs, without those that close what nothing opens."""
    line, is_open = (0, 0), 0
    for one, paired in zip(found, pair_quotes(view, found), strict=True):
        start, end, after = paired.step[:3]
        if start >= line[1]:
            line, is_open = view.line(start), 0
        if one.step.after not in QUOTES:
            yield one
        elif after in QUOTES:
            place = place_of(view.text[max(line[0], start - 1) : start], view.text[end : end + 1])
            if place != "closes" or is_open:
                is_open += (place == "opens") - (place == "closes")
                yield paired
