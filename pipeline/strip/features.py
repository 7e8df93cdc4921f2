"""What can be said about a line without knowing its language: its shape and its place.

Nothing here knows a word of any language, so that a page in a language without rules is still
seen as headings, prose, lists, tables and dates.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

WORD = re.compile(r"[^\W_][\w'’-]*")
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_BULLET = re.compile(r"(?:[-*•·‣◦▪●○–—]|\d{1,2}[.)]) ")
_DATE = re.compile(r"(?:\d{1,4}[-./:年月]){0,2}\d{1,4}日?(?:[ T,]{1,2}\d{1,2}:\d{2}(?::\d{2})?)?")
_JOINT = re.compile(r"[^\W\d_A-Z][A-Z]|[)\]%\d][A-Z][a-z]")
_SENTENCE_ENDS = tuple(".!?…。！？؟۔।॥։።")
_CLOSERS = "\"'”’»)]）」』 "
_QUESTION_ENDS = ("?", "？", "؟")
_OPENERS = tuple("\"'“‘«„「『")

PROSE_WORDS = 12
"""A finished sentence of so many words is prose; captions and calls to act are mostly shorter."""

LONG_PROSE_WORDS = 25
"""A line of so many words is prose however it ends; cut-off teasers and quotations are."""

HEADING_WORDS = 12
"""A heading has at most so many words."""


@dataclass(frozen=True, slots=True)
class Features:
    """The shape of one line.

    ``words`` counts words, or half the characters of scripts without spaces; ``label`` means
    ``Label: value``; ``cells`` is the number of table cells the line may hold.
    """

    words: int
    sentence: bool
    question: bool
    quotation: bool
    bullet: bool
    label: bool
    date: bool
    cells: int

    @property
    def prose(self) -> bool:
        """Whether the line is running text."""
        return self.words >= LONG_PROSE_WORDS or (self.sentence and self.words >= PROSE_WORDS)

    @property
    def symbols(self) -> bool:
        """Whether the line has neither letters nor digits, such as a lone emoji."""
        return self.words == 0

    @property
    def heading(self) -> bool:
        """Whether the line could head a section: short, unfinished, no part of a list."""
        return (
            0 < self.words <= HEADING_WORDS
            and (self.question or not self.sentence)
            and not (self.bullet or self.date or self.label)
        )


def words_of(line: str) -> list[str]:
    """The words of a line; a stretch of a script without spaces counts as one."""
    return WORD.findall(line)


def features_of(line: str, words: Sequence[str]) -> Features:
    """Look at one line and its words, in time linear in its length."""
    count = len(words)
    if not line.isascii():
        unspaced = len(_UNSPACED.findall(line))
        count += (unspaced + 1) // 2 - (count if unspaced * 2 > len(line) else 0)
    closed = line.rstrip(_CLOSERS)
    head, colon, rest = line.partition(":")
    return Features(
        words=count,
        sentence=closed.endswith(_SENTENCE_ENDS),
        question=closed.endswith(_QUESTION_ENDS),
        quotation=line.startswith(_OPENERS),
        bullet=_BULLET.match(line) is not None,
        label=bool(colon and len(head) <= 40 and rest.strip() and not rest.startswith("//")),
        date=len(line) <= 25 and _DATE.fullmatch(line) is not None,
        cells=cells_of(line) if count < LONG_PROSE_WORDS else 1,
    )


def cells_of(line: str) -> int:
    """How many table cells a line seems to hold: split by tabs or bars, or glued together.

    A table whose HTML is gone often has its cells glued: a small letter meets a capital. One such
    joint may be a name (``OpenAI``), so a glued line needs two of them.
    """
    split = max(line.count("\t"), line.count(" | "))
    if split:
        return split + 1
    joints = len(_JOINT.findall(line))
    return joints + 1 if joints > 1 else 1


def title_index(lines: Sequence[str], features: Sequence[Features]) -> int | None:
    """Which line is the title: the one before the body that shares most words with it.

    Only the lines before the first two paragraphs are candidates. Words of at least four letters
    count. Without any overlap the first line of three words is taken; None if there is none.
    """
    body: list[int] = [i for i, one in enumerate(features) if one.prose]
    stop = body[0] if body else len(lines)
    if body and stop == 0:
        # A title may be long enough to look like prose itself.
        stop = 1 if len(body) > 1 and features[0].words <= LONG_PROSE_WORDS else 0
    topic = topic_words(" ".join(lines[i] for i in body[:12] if i >= stop))
    best, best_share = None, 0.0
    for i in range(min(stop, 12)):
        one = features[i]
        if one.words < 3 or one.date or one.bullet:
            continue
        if best is None:
            best = i
        own = topic_words(lines[i])
        share = len(own & topic) * len(own & topic) / (len(own) or 1)
        if share > best_share:
            best, best_share = i, share
    return best


def topic_words(text: str) -> frozenset[str]:
    """The words that carry a text's topic: of at least four letters, folded, without endings.

    Six letters are kept, so that one cookie and two cookies are one topic. In scripts without
    spaces every two characters count as a word.
    """
    words = {word[:6] for word in WORD.findall(text.casefold()) if len(word) >= 4}
    if not text.isascii():
        unspaced = _UNSPACED.findall(text)
        words.update(a + b for a, b in pairwise(unspaced))
    return frozenset(words)


def plain(line: str) -> str:
    """The line as rules see it: single spaces, straight quotes, no ornaments at its ends.

    Ornaments are emoji, arrows, bullets and the like: they stand beside links and buttons and say
    nothing a rule could use.
    """
    text = " ".join(line.split())
    if not text.isascii():
        for curly, straight in _STRAIGHT:
            text = text.replace(curly, straight)
    start, end = 0, len(text)
    while start < end and _ornament(text[start]):
        start += 1
    while end > start and _ornament(text[end - 1]):
        end -= 1
    return text[start:end]


_STRAIGHT = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\u200b", ""), ("\ufeff", ""))
_ASCII_ORNAMENTS = frozenset(" *-|>~=+<^`")
_ORNAMENTS = frozenset("•·‣◦▪●○–—»›‹«…\ufe0f\u200d")


def _ornament(character: str) -> bool:
    """Whether a character at the end of a line is decoration."""
    if character.isascii():
        return character in _ASCII_ORNAMENTS
    return character in _ORNAMENTS or (
        character != "©" and unicodedata.category(character)[0] == "S"
    )
