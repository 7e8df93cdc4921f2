"""A page as a table of numbers: a row for each line, for the model to judge.

Nothing here depends on a language except the cues, the stop words and the rules that matched;
where they know nothing, the shape of the lines and of their neighbours is left.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence, Set
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.strip.cues import hashes_of
from pipeline.strip.features import Features, topic_words
from pipeline.strip.rules import Match
from pipeline.strip.trees import Matrix

_SEEN_WORDS = 24
_SEEN_CHARACTERS = 300
_TOPIC_CHARACTERS = 240
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
_MARKS = re.compile(r"[^\w\s]")
_STOPS = re.compile(r"[.!?…؟۔।]\s|[。！？]")
_COMMAS = ",;،、，؛"
_BARS = "|·»>•/"
_QUOTES = "\"“”„«»「」『』‘’'"
_MONEY = frozenset("$€£¥₽₴₺%")
_ADDRESSES = ("http", "www.", ".com", ".org")
_CUT = ("…", "...", "[…]", "…]")

_RULE_GROUPS = (
    frozenset({"ad", "newsletter", "share", "comment-prompt", "paywall"}),
    frozenset({"related", "navigation"}),
    frozenset({"credit", "image-credit", "metadata"}),
    frozenset({"disclaimer", "translation-note", "duplicate"}),
)

OWN = (
    *("characters", "words", "word-length", "sentence", "question", "quotation", "bullet"),
    *("label", "date", "cells", "colon", "cut", "capitalised", "capitals", "numbers"),
    *("marks", "commas", "sentences", "bars", "address", "bracket", "copyright", "year"),
    *("clock", "money", "small-start", "digit-start", "symbol-start", "quotes", "prose"),
    *("stop-words", "stop-first", "stop-last"),
    *("rule", "rule-anywhere", "rule-call", "rule-link", "rule-credit", "rule-notice"),
    *("title-share", "title", "copies", "prefix", "shared-words", "new-words"),
)
"""Names of the columns that are computed for each line in Python."""

CUE = ("cue-sum", "cue-max", "cue-min", "cue-mean")
"""Names of the columns that the cue words fill."""

_AROUND = ("words", "sentence", "capitalised", "bullet", "prose", "rule", "cue-sum", "cue-max")
_OFFSETS = (-3, -2, -1, 1, 2, 3)
_WINDOWS = (2, 6)
_WINDOWED = ("words", "prose", "rule", "cue-mean", "stop-words", "capitalised")


def own_rows(
    lines: Sequence[tuple[str, Features, Sequence[Match]]],
    title: int | None,
    topic: Set[str],
    stops: Set[int],
) -> tuple[list[list[float]], list[list[int]]]:
    """The columns :data:`OWN` of every line of a page, and the hashes of its tokens.

    Args:
        lines: text, shape and matched rules of each line.
        title: which line is the title.
        topic: the topic words of the title.
        stops: hashes of stop words.
    """
    texts = [text.strip() for text, _, _ in lines]
    folded = [text.casefold() for text in texts]
    copies = Counter(folded)
    starts = Counter(text[:24] for text in folded)
    topics = [topic_words(text[:_TOPIC_CHARACTERS]) for text in texts]
    shared = Counter(word for words in topics for word in words)
    rows: list[list[float]] = []
    hashes: list[list[int]] = []
    for i, (_, one, matches) in enumerate(lines):
        text, own = texts[i], hashes_of(texts[i])
        stopped = [code in stops for code in own]
        topical = topics[i]
        rows.append(
            [
                *_shape(text, one),
                sum(stopped) / len(own) if own else 0.0,
                float(bool(own) and stopped[0]),
                float(bool(own) and stopped[-1]),
                *_rules(matches),
                len(topical & topic) / len(topical) if topical else 0.0,
                float(i == title),
                float(min(copies[folded[i]], 5)),
                float(min(starts[folded[i][:24]], 5)),
                *_spread([shared[word] for word in topical]),
            ]
        )
        hashes.append(own)
    return rows, hashes


def _count(marks: str, chosen: str) -> int:
    """How many of the marks are among the chosen ones."""
    return sum(map(chosen.__contains__, marks)) if marks else 0


def _spread(counts: Sequence[int]) -> tuple[float, float]:
    """In how many other lines, three at most, words stand on average; the share in none."""
    if not counts:
        return (0.0, 0.0)
    twice, thrice = counts.count(2), counts.count(3)
    once, often = counts.count(1), len(counts) - twice - thrice
    others = twice + 2 * thrice + 3 * (often - once)
    return (others / len(counts), once / len(counts))


def _shape(text: str, one: Features) -> list[float]:
    """The columns from ``characters`` to ``prose``."""
    start, length = text[:_SEEN_CHARACTERS], len(text) or 1
    words = start.split()
    count = len(words) or 1
    seen = words[:_SEEN_WORDS]
    share = len(seen) or 1
    initials = [word[0] for word in seen]
    bare = text.rstrip("\"'”’» ")
    first = text[:1]
    marks = "".join(_MARKS.findall(start))
    digits = _DIGIT.search(start) is not None
    return [
        math.log1p(len(text)),
        math.log1p(one.words),
        min(length / max(one.words, 1), 20.0),
        float(one.sentence),
        float(one.question),
        float(one.quotation),
        float(one.bullet),
        float(one.label),
        float(one.date),
        float(min(one.cells, 6)),
        float(bare.endswith((":", "："))),
        float(bare.endswith(_CUT)),
        sum(map(str.isupper, initials)) / share,
        sum(map(str.isupper, seen)) / share,
        sum(map(str.isdigit, initials)) / share,
        1.0 - sum(map(str.isalnum, seen)) / share,
        _count(marks, _COMMAS) / count,
        float(min(len(_STOPS.findall(start)), 8)),
        float(min(_count(marks, _BARS), 8)),
        float("@" in marks or any(map(start.__contains__, _ADDRESSES))),
        float(bare.endswith((")", "]", "）"))) + 2.0 * float(first in "([（"),
        float("©" in text or "®" in text or "™" in text),
        float(digits and _YEAR.search(start) is not None),
        float(digits and _CLOCK.search(start) is not None),
        float(not _MONEY.isdisjoint(marks)),
        float(first.islower()),
        float(first.isdigit()),
        float(bool(first) and not first.isalnum() and not one.quotation),
        float(min(_count(marks, _QUOTES), 6)),
        float(one.prose),
    ]


def _rules(matches: Sequence[Match]) -> list[float]:
    """The columns from ``rule`` to ``rule-notice``: the largest weights of the rules that match."""
    if not matches:
        return [0.0] * (2 + len(_RULE_GROUPS))
    rules = [match.rule for match in matches]
    return [
        max(rule.weight for rule in rules),
        max((rule.weight for rule in rules if rule.scope == "anywhere"), default=0.0),
        *(
            max((rule.weight for rule in rules if rule.kind in group), default=0.0)
            for group in _RULE_GROUPS
        ),
    ]


_COLUMN = {name: i for i, name in enumerate((*OWN, *CUE))}


def first_table(own: Matrix) -> Matrix:
    """The table for the first stage: what is known of each line, of its place and its neighbours.

    Args:
        own: the columns OWN and CUE (lines × columns).
    """
    count = len(own)
    place = np.arange(count, dtype=np.float32)
    prose = own[:, _COLUMN["prose"]]
    weight = np.expm1(own[:, _COLUMN["words"]])
    mass = np.cumsum(weight * prose)
    total = mass[-1]
    above = np.cumsum(prose) - prose
    below = prose.sum() - above - prose
    before, after = _distance(prose), _distance(prose[::-1])[::-1]
    columns = [
        own,
        _columns(
            np.log1p(place),
            np.log1p(count - 1 - place),
            place / max(count - 1, 1),
            np.minimum(above, 6),
            np.minimum(below, 6),
            (mass - weight * prose) / max(total, 1),
            before,
            after,
            before + after,
            np.full(count, np.log1p(count)),
            np.full(count, prose.mean()),
            np.full(count, np.log1p(total)),
            np.full(count, median(own[:, _COLUMN["words"]].tolist())),
            own[:, _COLUMN["stop-words"]] - _typical(own[:, _COLUMN["stop-words"]], prose),
            own[:, _COLUMN["word-length"]] - _typical(own[:, _COLUMN["word-length"]], prose),
            own[:, _COLUMN["capitalised"]] - _typical(own[:, _COLUMN["capitalised"]], prose),
        ),
        *(shifted(own[:, _AROUND_COLUMNS], offset, -1.0) for offset in _OFFSETS),
        *(window_mean(own[:, _WINDOWED_COLUMNS], size) for size in _WINDOWS),
    ]
    return np.hstack(columns).astype(np.float32)


_AROUND_COLUMNS = [_COLUMN[name] for name in _AROUND]
_WINDOWED_COLUMNS = [_COLUMN[name] for name in _WINDOWED]


def second_table(table: Matrix, first: Matrix) -> Matrix:
    """The table for the second stage: the first one, and what the first stage said all around.

    Args:
        table: what :func:`first_table` returns.
        first: the probability of the first stage that each line is boilerplate.
    """
    score = first[:, None]
    words = np.expm1(table[:, _COLUMN["words"]])
    content = words * (1 - first)
    total = max(float(content.sum()), 1.0)
    reached = np.cumsum(content)
    counted = np.arange(1, len(first) + 1, dtype=np.float32)
    sums = np.cumsum(first)
    rest = sums[-1] - sums
    columns = [
        table,
        score,
        *(shifted(score, offset, 1.0) for offset in (-4, -3, -2, -1, 1, 2, 3, 4)),
        *(window_mean(score, size) for size in (1, 3, 8)),
        _columns(
            (reached - content) / total,
            np.log1p(total - reached),
            (sums - first) / np.maximum(counted - 1, 1),
            rest / np.maximum(len(first) - counted, 1),
            np.full(len(first), first.mean()),
            np.full(len(first), content.sum() / max(float(words.sum()), 1.0)),
        ),
    ]
    return np.hstack(columns).astype(np.float32)


def shifted(columns: Matrix, offset: int, outside: float) -> Matrix:
    """The values of the line so many places below (or above, if negative); ``outside`` beyond."""
    moved = np.full_like(columns, outside)
    if abs(offset) < len(columns):
        if offset > 0:
            moved[:-offset] = columns[offset:]
        else:
            moved[-offset:] = columns[:offset]
    return moved


def window_mean(columns: Matrix, size: int) -> Matrix:
    """The mean over so many lines above and below and the line itself, as far as there are any."""
    count = len(columns)
    sums = np.vstack([np.zeros((1, columns.shape[1])), np.cumsum(columns, axis=0)])
    place = np.arange(count)
    low, high = np.maximum(place - size, 0), np.minimum(place + size + 1, count)
    mean: Matrix = ((sums[high] - sums[low]) / (high - low)[:, None]).astype(np.float32)
    return mean


def _columns(*values: NDArray[Any]) -> Matrix:
    """Columns side by side."""
    return np.stack(values, axis=1).astype(np.float32)


def _distance(prose: Matrix) -> Matrix:
    """How many lines above the nearest paragraph stands, at most 20; 20 where there is none."""
    place = np.arange(len(prose))
    last = np.maximum.accumulate(np.where(prose > 0, place, -100))
    # The line itself does not count: look from the line above.
    above = np.concatenate([[-100], last[:-1]])
    distance: Matrix = np.minimum(place - above, 20).astype(np.float32)
    return distance


def _typical(values: Matrix, prose: Matrix) -> float:
    """The mean over the paragraphs of the page, or over all lines where there are none."""
    chosen = values[prose > 0]
    return float(chosen.mean() if len(chosen) else values.mean())
