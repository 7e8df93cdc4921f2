"""A page as a table of numbers: a row for each line, for the model to judge.

Nothing here depends on a language except the cues, the stop words and the rules that matched;
where they know nothing, the shape of the lines and of their neighbours is left.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain
from statistics import median
from string import ascii_letters, digits, whitespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.strip.cues import hashes_of
from pipeline.strip.evidence import Line
from pipeline.strip.features import Features, article_of, title_and_teaser, topic_words
from pipeline.strip.rules import Match
from pipeline.strip.trees import Matrix

_SEEN_WORDS = 24
_SEEN_CHARACTERS = 300
# Looking behind only after the first match of a character lets the search skip to digits.
_YEAR = re.compile(r"(?:19|20)(?<![0-9]..)[0-9]{2}(?![0-9])")
_CLOCK = re.compile(r"[0-9](?<![0-9].)[0-9]?[:.h][0-9]{2}(?![0-9])")
_NO_MARKS = re.compile(r"[\w\s]+")
_ASCII_NO_MARKS = str.maketrans("", "", ascii_letters + digits + whitespace + "_")
_STOPS = re.compile(r"[.!?…؟۔।]\s|[。！？]")
_ASCII_STOPS = (". ", "! ", "? ")
_COMMAS = ",;،、，؛"
_BARS = "|·»>•/"
_QUOTES = "\"“”„«»「」『』‘’'"
_MONEY = frozenset("$€£¥₽₴₺%")
_ADDRESSES = ("http", "www.", ".com", ".org")
_CUT = ("…", "...", "[…]", "…]")

_GROUPS = (
    ("ad", "newsletter", "share", "comment-prompt", "paywall"),
    ("related", "navigation"),
    ("credit", "image-credit", "metadata"),
    ("disclaimer", "translation-note", "duplicate"),
)
_GROUP_OF = {kind: place for place, kinds in enumerate(_GROUPS) for kind in kinds}

OWN = (
    *("characters", "words", "word-length", "sentence", "question", "quotation", "bullet"),
    *("label", "date", "cells", "colon", "cut", "capitalised", "capitals", "numbers"),
    *("marks", "commas", "sentences", "bars", "address", "bracket", "copyright", "year"),
    *("clock", "money", "small-start", "digit-start", "symbol-start", "quotes", "prose"),
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
    elsewhere = {word: min(count, 4) - 1 for word, count in _counts(topics).items()}
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
                *_shape(text, line.features),
                sum(map(stops.__contains__, own)) / len(own) if own else 0.0,
                float(bool(own) and own[0] in stops),
                float(bool(own) and own[-1] in stops),
                *_rules(line.matches),
                _share(topical, topic),
                len(topical & topic) / len(topic) if topic else 0.0,
                float(i == found),
                float(min(copies[folded[i]], 5)),
                float(min(starts[folded[i][:24]], 5)),
                *_spread(topical, elsewhere),
                *_told(topical, told_again if i in paragraphs else told),
                _share(topical, topics[below[i]]) if below[i] >= 0 else -1.0,
                _share(topical, topics[above[i]]) if above[i] >= 0 else -1.0,
                from_start[i],
                from_end[i],
            ]
        )
        hashes.append(own)
    return rows, hashes


def _count(marks: str, chosen: str) -> int:
    """How many of the marks are among the chosen ones."""
    return sum(map(chosen.__contains__, marks)) if marks else 0


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


def _spread(words: Set[str], elsewhere: Mapping[str, int]) -> tuple[float, float]:
    """In how many other lines, three at most, words stand on average; the share in none."""
    if not words:
        return (0.0, 0.0)
    others = [elsewhere[word] for word in words]
    return (sum(others) / len(words), others.count(0) / len(words))


def _shape(text: str, one: Features) -> list[float]:
    """The columns from ``characters`` to ``prose``."""
    start, length = text[:_SEEN_CHARACTERS], len(text) or 1
    count = start.count(" ") + 1
    seen = start.split(None, _SEEN_WORDS)[:_SEEN_WORDS]
    share = len(seen) or 1
    initials = [word[0] for word in seen]
    bare = text.rstrip("\"'”’» ")
    first = text[:1]
    if start.isascii():
        marks = start.translate(_ASCII_NO_MARKS)
        stops = sum(map(start.count, _ASCII_STOPS))
    else:
        marks = _NO_MARKS.sub("", start)
        stops = len(_STOPS.findall(start))
    numbered = any(map(start.__contains__, digits))
    return [
        math.log1p(len(text)),
        math.log1p(one.words),
        min(length / max(one.words, 1), 20.0),
        one.sentence,
        one.question,
        one.quotation,
        one.bullet,
        one.label,
        one.date,
        min(one.cells, 6),
        bare.endswith((":", "：")),
        bare.endswith(_CUT),
        sum(map(str.isupper, initials)) / share,
        sum(map(str.isupper, seen)) / share,
        sum(map(str.isdigit, initials)) / share,
        1.0 - sum(map(str.isalnum, seen)) / share,
        _count(marks, _COMMAS) / count,
        min(stops, 8),
        min(_count(marks, _BARS), 8),
        "@" in marks or any(map(start.__contains__, _ADDRESSES)),
        bare.endswith((")", "]", "）")) + 2.0 * (first in "([（"),
        "©" in text or "®" in text or "™" in text,
        numbered and _YEAR.search(start) is not None,
        numbered and _CLOCK.search(start) is not None,
        not _MONEY.isdisjoint(marks),
        first.islower(),
        first.isdigit(),
        bool(first) and not first.isalnum() and not one.quotation,
        min(_count(marks, _QUOTES), 6),
        one.prose,
    ]


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
    before, after = _distance(prose), _distance(prose[::-1])[::-1]
    compared = own[:, _COMPARED_COLUMNS]
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
        *around(own[:, _AROUND_COLUMNS], _OFFSETS, -1.0),
        *(np.abs(compared - other) for other in around(compared, (-2, -1, 1, 2), -1.0)),
        _best_above(own[:, _COLUMN["body-words"]], prose),
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
        _columns(_last(first, prose), _last(first[::-1], prose[::-1])[::-1]),
        _main_block(first, words),
        _columns(
            (reached - content) / total,
            np.log1p(total - reached),
            (sums - first) / np.maximum(counted - 1, 1),
            rest / np.maximum(len(first) - counted, 1),
            np.full(len(first), first.mean()),
            np.full(len(first), content.sum() / max(float(words.sum()), 1.0)),
        ),
    ]
    return np.concatenate(columns, axis=1, dtype=np.float32)


def around(columns: Matrix, offsets: Sequence[int], outside: float) -> list[Matrix]:
    """For each offset the values of the lines so many places below (or above, if negative).

    Args:
        columns: the values (lines × columns).
        offsets: how far to look.
        outside: the value beyond the first and the last line.
    """
    count, reach = len(columns), max(map(abs, offsets))
    padded = np.full((count + 2 * reach, columns.shape[1]), outside, np.float32)
    padded[reach : reach + count] = columns
    return [padded[reach + offset : reach + offset + count] for offset in offsets]


def window_means(columns: Matrix, sizes: Sequence[int]) -> list[Matrix]:
    """For each size the mean over so many lines above and below and the line itself.

    At the ends of a page there are fewer.
    """
    sums, place, count = _sums(columns), np.arange(len(columns)), len(columns)
    means = []
    for size in sizes:
        low, high = np.maximum(place - size, 0), np.minimum(place + size + 1, count)
        means.append(((sums[high] - sums[low]) / (high - low)[:, None]).astype(np.float32))
    return means


def side_means(columns: Matrix, sizes: Sequence[int]) -> list[Matrix]:
    """For each size the mean over so many lines below (above, if negative); 1 where none is."""
    sums, place, count = _sums(columns), np.arange(len(columns)), len(columns)
    means = []
    for size in sizes:
        low = place + 1 if size > 0 else np.maximum(place + size, 0)
        high = np.minimum(place + 1 + size, count) if size > 0 else place
        number = (high - low)[:, None]
        mean = np.where(number > 0, (sums[high] - sums[low]) / np.maximum(number, 1), 1.0)
        means.append(mean.astype(np.float32))
    return means


def _sums(columns: Matrix) -> NDArray[np.float64]:
    """The sums of each column over the first lines: over none, over one, and so on."""
    sums = np.zeros((len(columns) + 1, columns.shape[1]))
    np.cumsum(columns, axis=0, dtype=np.float32, out=sums[1:])
    return sums


def _last(score: Matrix, prose: NDArray[np.bool_]) -> Matrix:
    """The score of the nearest paragraph above each line; 1 where there is none."""
    place = np.arange(len(score))
    last = np.maximum.accumulate(np.where(prose, place, -1))
    above = np.concatenate([[-1], last[:-1]])
    found: Matrix = np.where(above >= 0, score[above], 1.0).astype(np.float32)
    return found


def _main_block(score: Matrix, words: Matrix) -> Matrix:
    """How far each line is below the start, and above the end, of the stretch of most content.

    The stretch is the one whose sum is largest (Kadane's algorithm), where a line counts by the
    logarithm of its words, for or against as the first stage says. At most 12 lines either way.
    """
    gain = np.concatenate([[0.0], np.cumsum((0.5 - score) * np.log1p(words))])
    low = np.minimum.accumulate(gain)
    end = int((gain - low).argmax())
    start = int(gain[: end + 1].argmin())
    place = np.arange(len(score))
    return np.clip(_columns(place - start, end - 1 - place), -12, 12)


def _best_above(told: Matrix, prose: Matrix) -> Matrix:
    """How many more words the paragraphs hold of a line than of any shorter line above it."""
    above = np.maximum.accumulate(np.where(prose > 0, 0.0, told))
    before = np.concatenate([[0.0], above[:-1]])
    return _columns(told - before)


def _columns(*values: NDArray[Any]) -> Matrix:
    """Columns side by side."""
    return np.array(values, np.float32).T


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
