"""A page as a table of numbers: a row for each line, for the model to judge.

Nothing here depends on a language except the cues, the stop words and the rules that matched;
where they know nothing, the shape of the lines and of their neighbours is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from itertools import chain
from statistics import median

import numpy as np

from pipeline.strip.cues import hashes_of
from pipeline.strip.evidence import Line
from pipeline.strip.features import article_of, title_and_teaser, topic_words
from pipeline.strip.rules import Match
from pipeline.strip.shape import SHAPE, shape_of
from pipeline.strip.trees import Matrix
from pipeline.strip.windows import (
    around,
    best_above,
    distance_above,
    last_paragraph,
    main_block,
    side_by_side,
    side_means,
    typical,
    window_means,
)

_GROUPS = (
    ("ad", "newsletter", "share", "comment-prompt", "paywall"),
    ("related", "navigation"),
    ("credit", "image-credit", "metadata"),
    ("disclaimer", "translation-note", "duplicate"),
)
_GROUP_OF = {kind: place for place, kinds in enumerate(_GROUPS) for kind in kinds}

OWN = (
    *SHAPE,
    *("stop-words", "stop-first", "stop-last"),
    *("rule", "rule-anywhere", "rule-call", "rule-link", "rule-credit", "rule-notice"),
    *("title-share", "title-cover", "title", "copies", "prefix", "shared-words", "new-words"),
    *("body-share", "body-words", "below-share", "above-share"),
    *("article-above", "article-below"),
)
"""Names of the columns that are computed for each line in Python."""

CUE = ("cue-sum", "cue-max", "cue-min", "cue-mean", "cue-first")
"""Names of the columns that the cue words fill."""

Columns = tuple[Sequence[float], ...]
"""Some columns of the table, each with a value for every line."""

_AROUND = (
    *("words", "sentence", "capitalised", "bullet", "prose", "rule", "cue-sum", "cue-max"),
    *("colon", "body-share"),
)
_OFFSETS = (-3, -2, -1, 1, 2, 3)
_WINDOWS = (2, 6)
_WINDOWED = ("words", "prose", "rule", "cue-mean", "stop-words", "capitalised", "body-share")
_COMPARED = ("characters", "capitalised", "stop-words")
_TONED = ("stop-words", "word-length", "capitalised")
_NEAR = 4
"""A paragraph is near a line that stands so many lines above or below it."""


def own_rows(
    lines: Sequence[Line],
    title: str,
    stops: Set[int],
) -> tuple[Matrix, list[list[int]]]:
    """The columns :data:`OWN` of every line of a page, and the hashes of its tokens.

    Args:
        lines: the lines that hold text.
        title: the title, where it is known from elsewhere.
        stops: hashes of stop words.
    """
    texts = [line.text.strip() for line in lines]
    features = [line.features for line in lines]
    topics = [line.topics for line in lines]
    hashes = [hashes_of(text) for text in texts]
    # What says most of the article is compared with, be it the title or its teaser.
    found = next(reversed(title_and_teaser(topics, features, texts)), None)
    topic = topic_words(title) if title else topics[found] if found is not None else frozenset()
    prose = [i for i, one in enumerate(features) if one.prose and i != found]
    rows = [
        [*shape_of(text, line.features), *_stops(own, stops), *_rules(line.matches)]
        for text, line, own in zip(texts, lines, hashes, strict=True)
    ]
    columns = side_by_side(
        len(lines),
        *_titles(topics, topic, found),
        *_copies(texts),
        *_spread(topics),
        *_told(topics, prose),
        *_within(article_of(features), len(lines)),
    )
    return np.concatenate([np.array(rows, np.float32), columns], axis=1), hashes


def _stops(hashes: Sequence[int], stops: Set[int]) -> tuple[float, bool, bool]:
    """The share of stop words among tokens; whether the first, and the last, is one."""
    if not hashes:
        return (0.0, False, False)
    share = sum(map(stops.__contains__, hashes)) / len(hashes)
    return (share, hashes[0] in stops, hashes[-1] in stops)


_NO_RULES = (0.0,) * (2 + len(_GROUPS))


def _rules(matches: Sequence[Match]) -> Sequence[float]:
    """The columns from ``rule`` to ``rule-notice``: the largest weights of the rules that match."""
    if not matches:
        return _NO_RULES
    largest = [*_NO_RULES]
    for match in matches:
        rule = match.rule
        columns = (0, 1) if rule.scope == "anywhere" else (0,)
        for column in (*columns, 2 + _GROUP_OF[rule.kind]):
            largest[column] = max(largest[column], rule.weight)
    return largest


def _titles(topics: Sequence[Set[str]], topic: Set[str], title: int | None) -> Columns:
    """The share of each line's words that the title has, of the title's words; which is the title.

    Args:
        topics: the topic words of each line.
        topic: those of the title.
        title: the place of the title.
    """
    known = [len(words & topic) for words in topics]
    return (
        [count / (len(words) or 1) for count, words in zip(known, topics, strict=True)],
        [count / (len(topic) or 1) for count in known],
        [i == title for i in range(len(topics))],
    )


def _copies(texts: Sequence[str]) -> Columns:
    """How many lines are the same as each, and start like it; five at most."""
    folded = [text.casefold() for text in texts]
    starts = [text[:24] for text in folded]
    copies, alike = Counter(folded), Counter(starts)
    return [min(copies[one], 5) for one in folded], [min(alike[one], 5) for one in starts]


def _spread(topics: Sequence[Set[str]]) -> Columns:
    """In how many other lines, three at most, words stand on average; the share in none."""
    counts = Counter(chain.from_iterable(topics))
    elsewhere = {word: min(count, 4) - 1 for word, count in counts.items() if count > 1}
    again = frozenset(elsewhere)
    shared = [words & again for words in topics]
    return (
        [
            sum(map(elsewhere.__getitem__, found)) / (len(words) or 1)
            for words, found in zip(topics, shared, strict=True)
        ],
        [
            (len(words) - len(found)) / (len(words) or 1)
            for words, found in zip(topics, shared, strict=True)
        ],
    )


def _told(topics: Sequence[Set[str]], prose: Sequence[int]) -> Columns:
    """What paragraphs say of each line: the share and the number, eight at most, of its words.

    Then the share of its words in the paragraph near below, and near above; -1 where there is none.
    For a paragraph only what other paragraphs say counts.
    """
    told: set[str] = set()
    told_again: set[str] = set()
    for i in prose:
        told_again |= topics[i] & told
        told |= topics[i]
    paragraphs, (above, below) = frozenset(prose), _nearest(len(topics), prose)
    known = [
        len(words & (told_again if i in paragraphs else told)) for i, words in enumerate(topics)
    ]
    return (
        [count / (len(words) or 1) for count, words in zip(known, topics, strict=True)],
        [min(count, 8) for count in known],
        [_share(words, topics, near) for words, near in zip(topics, below, strict=True)],
        [_share(words, topics, near) for words, near in zip(topics, above, strict=True)],
    )


def _share(words: Set[str], topics: Sequence[Set[str]], near: int) -> float:
    """The share of some words that stand in the line at a place; -1 without a place."""
    return len(words & topics[near]) / (len(words) or 1) if near >= 0 else -1.0


def _within(article: range, count: int) -> Columns:
    """How far each line is below the start and above the end of the article, at most 12 lines."""
    if not article:
        return [-12.0] * count, [-12.0] * count
    start, stop = article.start, article.stop - 1
    return (
        [max(-12, min(i - start, 12)) for i in range(count)],
        [max(-12, min(stop - i, 12)) for i in range(count)],
    )


def _nearest(count: int, prose: Sequence[int]) -> tuple[list[int], list[int]]:
    """For each line the paragraph nearest above, and the one nearest below; -1 without one near."""
    above, below = [-1] * count, [-1] * count
    for i in prose:
        for j in range(i + 1, min(i + 1 + _NEAR, count)):
            above[j] = i
        for j in range(i - 1, max(i - 1 - _NEAR, -1), -1):
            if below[j] >= 0:
                break
            below[j] = i
    return above, below


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
    before, after = distance_above(prose), distance_above(prose[::-1])[::-1]
    compared, toned = own[:, _COMPARED_COLUMNS], own[:, _TONED_COLUMNS]
    from_start = np.log1p(place)
    columns = [
        own,
        side_by_side(
            count,
            from_start,
            from_start[::-1],
            place / max(count - 1, 1),
            np.minimum(above, 6),
            np.minimum(below, 6),
            (mass - weight * prose) / max(total, 1),
            before,
            after,
            before + after,
            np.log1p(count),
            prose.mean(),
            np.log1p(total),
            median(own[:, _COLUMN["words"]].tolist()),
        ),
        toned - typical(toned, prose),
        *around(own[:, _AROUND_COLUMNS], _OFFSETS, -1.0),
        *np.abs(np.array(around(compared, (-2, -1, 1, 2), -1.0)) - compared),
        best_above(own[:, _COLUMN["body-words"]], prose),
        *window_means(own[:, _WINDOWED_COLUMNS], _WINDOWS),
    ]
    return np.concatenate(columns, axis=1, dtype=np.float32)


_AROUND_COLUMNS = [_COLUMN[name] for name in _AROUND]
_COMPARED_COLUMNS = [_COLUMN[name] for name in _COMPARED]
_TONED_COLUMNS = [_COLUMN[name] for name in _TONED]
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
    prose = table[:, _COLUMN["prose"]] > 0
    columns = [
        table,
        score,
        *around(score, (-4, -3, -2, -1, 1, 2, 3, 4), 1.0),
        *window_means(score, (1, 3, 8)),
        *side_means(score, (3, -3, 8, -8)),
        side_by_side(
            len(first),
            last_paragraph(first, prose),
            last_paragraph(first[::-1], prose[::-1])[::-1],
        ),
        main_block(first, words),
        side_by_side(
            len(first),
            (reached - content) / total,
            np.log1p(total - reached),
            (sums - first) / np.maximum(counted - 1, 1),
            rest / np.maximum(len(first) - counted, 1),
            first.mean(),
            content.sum() / max(float(words.sum()), 1.0),
        ),
    ]
    return np.concatenate(columns, axis=1, dtype=np.float32)
