"""What can be said about a line without knowing its language: its shape and its place.

Nothing here knows a word of any language, so that a page in a language without rules is still
seen as headings, prose, lists, tables and dates.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670"
    "\u0900-\u0963\u0966-\u0dff\u200c\u200d"
)
"""What stands inside words and is no letter: accents, the points of Hebrew and Arabic, the vowels
of the scripts of India, joiners of no width."""

WORD = re.compile(rf"[^\W_][\w'’{_MARKS}-]*")
_ASCII_WORD = re.compile(r"[A-Za-z0-9][\w'-]*", re.ASCII)
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
)
_BULLET = re.compile(r"(?:[-*•·‣◦▪●○–—]|\d{1,2}[.)]) ")
_DATE = re.compile(
    r"(?:(?:\d{1,4}[-./:年月]){1,2}\d{1,4}日?|\d{4})(?:[ T,]{1,2}\d{1,2}:\d{2}(?::\d{2})?)?"
)
# What stands before a capital is looked at only where there is one: the search skips to capitals.
# A small letter that made the capital before it a joint makes none of the capital behind it.
_JOINT = re.compile(r"[A-Z](?:(?<=[^\W\d_A-Z].)(?<![)\]%\d][A-Z][a-z].)|(?<=[)\]%\d].)[a-z])")
_SENTENCE_ENDS = tuple(".!?…。！？؟۔।॥։።")
_CLOSERS = "\"'”’»)]）」』 "
_FULL_STOPS = (".", "。", "।", "۔", "…")
_QUESTION_ENDS = ("?", "？", "؟")
_OPENERS = tuple("\"'“‘«„「『")

PROSE_WORDS = 12
"""A finished sentence of so many words is prose; captions and calls to act are mostly shorter."""

LONG_PROSE_WORDS = 25
"""A line of so many words is prose however it ends; cut-off teasers and quotations are."""

_ARTICLE_WORDS, _ARTICLE_GAP = 60, 3
"""Most words that a paragraph counts, and what any other line counts against the article.

This, and the constants of the title, found the most titles on labelled article pages: 94 % in what
loose extractors leave, 76 % in whole pages, where the first paragraphs are often not the article's.
"""

TITLE_LINES = 20
"""The title is at most so many lines above the first paragraph of the article."""

TITLE_WORDS = 3
"""A title has at least so many words."""

TOPIC_PARAGRAPHS = 12
"""So many paragraphs at the start say what a page is about."""

_SUBHEADING = 0.3
"""What is left of the share of a line that is finished or long."""

_TEASER_LINES, _TEASER_SHARE, _TEASER_WORDS = 4, 0.4, 2
"""The title stands at most so many lines above its teaser, and shares so much of what the teaser
shares with the article, and so many words."""

HEADING_WORDS = 12
"""A heading has at most so many words."""


class Features(NamedTuple):
    """The shape of one line.

    ``words`` counts words, or half the characters of scripts without spaces; ``label`` means
    ``Label: value``; ``cells`` is the number of table cells the line may hold; ``prose`` means
    running text.
    """

    words: int
    sentence: bool
    question: bool
    quotation: bool
    bullet: bool
    label: bool
    date: bool
    cells: int
    prose: bool

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


def undotted(text: str) -> str:
    """A text with the dotted capital of Turkish as the plain ``i`` that it is.

    Else ``İlgili`` in small letters would begin with two characters and fall apart in two words.
    """
    return text.replace("İ", "i")


def fold(text: str) -> str:
    """A text in which small letters and capitals are alike."""
    return undotted(text).casefold()


def words_of(line: str) -> list[str]:
    """The words of a line; a stretch of a script without spaces counts as one."""
    return (_ASCII_WORD if line.isascii() else WORD).findall(line)


def features_of(line: str, words: Sequence[str]) -> Features:
    """Look at one line and its words, in time linear in its length."""
    count = len(words)
    if not line.isascii():
        unspaced = len(_UNSPACED.findall(line))
        count += (unspaced + 1) // 2 - (count if unspaced * 2 > len(line) else 0)
    closed = line.rstrip(_CLOSERS)
    head, colon, rest = line.partition(":")
    sentence = closed.endswith(_SENTENCE_ENDS)
    return Features(
        words=count,
        sentence=sentence,
        question=closed.endswith(_QUESTION_ENDS),
        quotation=line.startswith(_OPENERS),
        bullet=_BULLET.match(line) is not None,
        label=bool(colon and len(head) <= 40 and rest.strip() and not rest.startswith("//")),
        date=len(line) <= 25 and _DATE.fullmatch(line) is not None,
        cells=cells_of(line) if count < LONG_PROSE_WORDS else 1,
        prose=count >= LONG_PROSE_WORDS or (sentence and count >= PROSE_WORDS),
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


def article_of(features: Sequence[Features]) -> range:
    """The lines from the first to the last paragraph of the article; empty without a paragraph.

    Of all stretches of lines it is the one with the largest sum, where a paragraph counts its
    words, and every other line counts against (Kadane's algorithm): menus and teasers around an
    article may hold paragraphs, but more lines that are none.
    """
    best, reached, start, found = 0, 0, 0, range(0)
    last = -1
    for i in [i for i, one in enumerate(features) if one.prose]:
        reached -= _ARTICLE_GAP * (i - last - 1)
        if reached <= 0:
            reached, start = 0, i
        reached, last = reached + min(features[i].words, _ARTICLE_WORDS), i
        if reached > best:
            best, found = reached, range(start, i + 1)
    return found


def title_and_teaser(
    topics: Sequence[Set[str]],
    features: Sequence[Features],
    lines: Sequence[str],
    barred: Set[int] = frozenset(),
    reach: int = TITLE_LINES,
) -> tuple[int, ...]:
    """Which line is the title: the one above the article that shares most words with it.

    Subheadings share as many, but are finished sentences or long. A teaser says more than the title
    and may share more; the title stands close above it. Without any overlap the first line of three
    words is taken.

    Args:
        topics: the topic words of each line.
        features: the shape of each line.
        lines: the texts of the lines.
        barred: lines that cannot be the title.
        reach: so many lines above the article at most.

    Returns:
        The title, then its teaser, unless there is none. Where a section's name was taken for the
        title, the teaser is the title.
    """
    body = [i for i in article_of(features) if features[i].prose]
    stop = body[0] if body else len(lines)
    if stop == 0 and len(body) > 1 and features[0].words <= LONG_PROSE_WORDS:
        # A title may be long enough to look like prose itself.
        stop = 1
    told = frozenset().union(*(topics[i] for i in body[:TOPIC_PARAGRAPHS] if i >= stop))
    best, best_share = None, 0.0
    shares: dict[int, float] = {}
    for i in range(max(0, stop - reach), stop):
        one = features[i]
        if one.words < TITLE_WORDS or one.date or one.bullet or i in barred:
            continue
        if best is None:
            best = i
        share = len(topics[i] & told) ** 2 / (len(topics[i]) or 1)
        if one.words > LONG_PROSE_WORDS or lines[i].rstrip(_CLOSERS).endswith(_FULL_STOPS):
            share *= _SUBHEADING
        elif len(topics[i] & told) >= _TEASER_WORDS:
            shares[i] = share
        # Of two copies the one nearer to the text is the title.
        if share and share >= best_share:
            best, best_share = i, share
    if best is None:
        return ()
    for i in range(max(0, best - _TEASER_LINES), best):
        copy = lines[i].strip() == lines[best].strip()
        if shares.get(i, 0.0) >= _TEASER_SHARE * best_share > 0 and not copy:
            return (i, best)
    return (best,)


def topic_words(text: str) -> frozenset[str]:
    """The words that carry a text's topic: of at least four letters, folded, without endings.

    Six letters are kept, so that one cookie and two cookies are one topic. In scripts without
    spaces every two characters count as a word.
    """
    return topics_of(words_of(fold(text)), text)


def topics_of(words: Iterable[str], text: str) -> frozenset[str]:
    """The topic words among a text's words, which are known and folded already."""
    topics = [word[:6] for word in words if len(word) >= 4]
    if not text.isascii():
        topics += [a + b for a, b in pairwise(_UNSPACED.findall(text))]
    return frozenset(topics)


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
