"""What stands around each line, as columns: neighbours, means over windows, nearest paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.strip.trees import Matrix


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
    reach = np.array(sizes)[:, None]
    low, high = np.maximum(place - reach, 0), np.minimum(place + reach + 1, count)
    means = (sums[high] - sums[low]) / (high - low)[..., None]
    return list(means.astype(np.float32))


def side_means(columns: Matrix, sizes: Sequence[int]) -> list[Matrix]:
    """For each size the mean over so many lines below (above, if negative); 1 where none is."""
    sums, place, count = _sums(columns), np.arange(len(columns)), len(columns)
    reach = np.array(sizes)[:, None]
    low = np.where(reach > 0, place + 1, np.maximum(place + reach, 0))
    high = np.where(reach > 0, np.minimum(place + 1 + reach, count), place)
    number = (high - low)[..., None]
    means = np.where(number > 0, (sums[high] - sums[low]) / np.maximum(number, 1), 1.0)
    return list(means.astype(np.float32))


def _sums(columns: Matrix) -> NDArray[np.float64]:
    """The sums of each column over the first lines: over none, over one, and so on."""
    sums = np.zeros((len(columns) + 1, columns.shape[1]))
    np.cumsum(columns, axis=0, dtype=np.float32, out=sums[1:])
    return sums


def last_paragraph(score: Matrix, prose: NDArray[np.bool_]) -> Matrix:
    """The score of the nearest paragraph above each line; 1 where there is none."""
    place = np.arange(len(score))
    last = np.maximum.accumulate(np.where(prose, place, -1))
    above = np.concatenate([[-1], last[:-1]])
    found: Matrix = np.where(above >= 0, score[above], 1.0).astype(np.float32)
    return found


def distance_above(prose: Matrix) -> Matrix:
    """How many lines above the nearest paragraph stands, at most 20; 20 where there is none."""
    place = np.arange(len(prose))
    last = np.maximum.accumulate(np.where(prose > 0, place, -100))
    # The line itself does not count: look from the line above.
    above = np.concatenate([[-100], last[:-1]])
    distance: Matrix = np.minimum(place - above, 20).astype(np.float32)
    return distance


def best_above(told: Matrix, prose: Matrix) -> Matrix:
    """How many more words the paragraphs hold of a line than of any shorter line above it."""
    above = np.maximum.accumulate(np.where(prose > 0, 0.0, told))
    before = np.concatenate([[0.0], above[:-1]])
    return side_by_side(len(told), told - before)


def main_block(score: Matrix, words: Matrix) -> Matrix:
    """How far each line is below the start, and above the end, of the stretch of most content.

    The stretch is the one whose sum is largest (Kadane's algorithm), where a line counts by the
    logarithm of its words, for or against as the first stage says. At most 12 lines either way.
    """
    gain = np.concatenate([[0.0], np.cumsum((0.5 - score) * np.log1p(words))])
    low = np.minimum.accumulate(gain)
    end = int((gain - low).argmax())
    start = int(gain[: end + 1].argmin())
    place = np.arange(len(score))
    return within(side_by_side(len(score), place - start, end - 1 - place), 12)


def within(values: Matrix, most: float) -> Matrix:
    """Values bounded either way; far faster on a few lines than NumPy's ``clip``."""
    return np.minimum(np.maximum(values, -most), most)


def side_by_side(count: int, *values: NDArray[Any] | Sequence[float] | float) -> Matrix:
    """Columns side by side (count × number of values); a single number fills its column."""
    columns = np.empty((count, len(values)), np.float32)
    for i, one in enumerate(values):
        columns[:, i] = one
    return columns


def typical(columns: Matrix, prose: Matrix) -> Matrix:
    """The means of columns over the paragraphs of the page, or over all lines without any."""
    chosen = np.flatnonzero(prose)
    rows = columns.take(chosen, axis=0) if len(chosen) else columns
    means: Matrix = np.ascontiguousarray(rows.T).mean(axis=1)
    return means
