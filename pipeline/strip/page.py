"""A page as a table of numbers: a row for each line, for the model to judge.

Nothing here depends on a language except the cues, the stop words and the rules that matched;
where they know nothing, the shape of the lines and of their neighbours is left.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
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

_AROUND = (
    *("words", "sentence", "capitalised", "bullet", "prose", "rule", "cue-sum", "cue-max"),
    *("colon", "body-share"),
)
_OFFSETS = (-3, -2, -1, 1, 2, 3)
_WINDOWS = (2, 6)
_WINDOWED = ("words", "prose", "rule", "cue-mean", "stop-words", "capitalised", "body-share")
_COMPARED = ("characters", "capitalised", "stop-words")
_NEAR = 4
"""A paragraph is near a line that stands so many lines above or below it."""


def own_rows(
    lines: Sequence[Line],
    title: str,
    stops: Set[int],
) -> tuple[list[list[float]], list[list[int]]]:
    """The columns :data:`OWN` of every line of a page, and the hashes of its tokens.

    Args:
        lines: the lines that hold text.
        title: the title, where it is known from elsewhere.
        stops: hashes of stop words.
    """
    texts = [line.text.strip() for line in lines]
    features = [line.features for line in lines]
    topics = [line.topics for line in lines]
    # What says most of the article is compared with, be it the title or its teaser.
    found = next(reversed(title_and_teaser(topics, features, texts)), None)
    topic = topic_words(title) if title else topics[found] if found is not None else frozenset()
    folded = [text.casefold() for text in texts]
    copies = Counter(folded)
    starts = Counter(text[:24] for text in folded)
    prose = [i for i, one in enumerate(features) if one.prose and i != found]
    article = article_of(features)
    elsewhere = {word: min(count, 4) - 1 for word, count in _counts(topics).items() if count > 1}
    again = frozenset(elsewhere)
    body = _counts([topics[i] for i in prose])
    told, told_again = set(body), {word for word, count in body.items() if count > 1}
    paragraphs = frozenset(prose)
    above, below = _nearest(len(lines), prose)
    from_start, from_end = _within(article, len(lines))
    rows: list[list[float]] = []
    hashes: list[list[int]] = []
    for i, line in enumerate(lines):
        text, own = texts[i], hashes_of(texts[i])
        topical = topics[i]
        rows.append(
            [
                *shape_of(text, line.features),
                sum(map(stops.__contains__, own)) / len(own) if own else 0.0,
                float(bool(own) and own[0] in stops),
                float(bool(own) and own[-1] in stops),
                *_rules(line.matches),
                _share(topical, topic),
                len(topical & topic) / len(topic) if topic else 0.0,
                float(i == found),
                float(min(copies[folded[i]], 5)),
                float(min(starts[folded[i][:24]], 5)),
                *_spread(topical, elsewhere, again),
                *_told(topical, told_again if i in paragraphs else told),
                _share(topical, topics[below[i]]) if below[i] >= 0 else -1.0,
                _share(topical, topics[above[i]]) if above[i] >= 0 else -1.0,
                from_start[i],
                from_end[i],
            ]
        )
        hashes.append(own)
    return rows, hashes


def _share(words: Set[str], others: Set[str]) -> float:
    """The share of some words that are among others."""
    return len(words & others) / len(words) if words else 0.0


def _told(words: Set[str], others: Set[str]) -> tuple[float, float]:
    """The share and the number, eight at most, of a line's words that (other) paragraphs hold."""
    known = len(words & others)
    return (known / len(words) if words else 0.0, float(min(known, 8)))


def _counts(topics: Iterable[Set[str]]) -> Counter[str]:
    """In how many lines each word stands."""
    return Counter(chain.from_iterable(topics))


def _within(article: range, count: int) -> tuple[list[float], list[float]]:
    """How far each line is below the start and above the end of the article, at most 12 lines."""
    if not article:
        return [-12.0] * count, [-12.0] * count
    place = np.arange(count)
    start, end = np.clip([place - article.start, article.stop - 1 - place], -12, 12).tolist()
    return start, end


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


def _spread(words: Set[str], elsewhere: Mapping[str, int], again: Set[str]) -> tuple[float, float]:
    """In how many other lines, three at most, words stand on average; the share in none."""
    if not words:
        return (0.0, 0.0)
    found = words & again
    return (
        sum(map(elsewhere.__getitem__, found)) / len(words),
        (len(words) - len(found)) / len(words),
    )


def _rules(matches: Sequence[Match]) -> list[float]:
    """The columns from ``rule`` to ``rule-notice``: the largest weights of the rules that match."""
    largest = [0.0] * (2 + len(_GROUPS))
    for match in matches:
        rule = match.rule
        columns = (0, 1) if rule.scope == "anywhere" else (0,)
        for column in (*columns, 2 + _GROUP_OF[rule.kind]):
            largest[column] = max(largest[column], rule.weight)
    return largest


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
    compared = own[:, _COMPARED_COLUMNS]
    columns = [
        own,
        side_by_side(
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
            own[:, _COLUMN["stop-words"]] - typical(own[:, _COLUMN["stop-words"]], prose),
            own[:, _COLUMN["word-length"]] - typical(own[:, _COLUMN["word-length"]], prose),
            own[:, _COLUMN["capitalised"]] - typical(own[:, _COLUMN["capitalised"]], prose),
        ),
        *around(own[:, _AROUND_COLUMNS], _OFFSETS, -1.0),
        *(np.abs(compared - other) for other in around(compared, (-2, -1, 1, 2), -1.0)),
        best_above(own[:, _COLUMN["body-words"]], prose),
        *window_means(own[:, _WINDOWED_COLUMNS], _WINDOWS),
    ]
    return np.concatenate(columns, axis=1, dtype=np.float32)


_AROUND_COLUMNS = [_COLUMN[name] for name in _AROUND]
_COMPARED_COLUMNS = [_COLUMN[name] for name in _COMPARED]
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
        side_by_side(last_paragraph(first, prose), last_paragraph(first[::-1], prose[::-1])[::-1]),
        main_block(first, words),
        side_by_side(
            (reached - content) / total,
            np.log1p(total - reached),
            (sums - first) / np.maximum(counted - 1, 1),
            rest / np.maximum(len(first) - counted, 1),
            np.full(len(first), first.mean()),
            np.full(len(first), content.sum() / max(float(words.sum()), 1.0)),
        ),
    ]
    return np.concatenate(columns, axis=1, dtype=np.float32)
