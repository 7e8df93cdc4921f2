"""Boosted decision trees, evaluated with numpy alone.

The trees are oblivious: all nodes of one level ask the same question. A tree of depth six is then
six questions whose answers, read as bits, number the leaf; a page is scored in a handful of
array operations whatever the number of trees. A tree is at most eight deep, so that the number of
a leaf fits in a byte.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """Trees whose leaves add up to a log-odds.

    ``features`` and ``borders`` (both of shape questions) say which column of a row is compared
    with what; ``asked`` (trees × depth) are the questions of each tree, the last of them deciding
    the lowest bit; ``leaves`` (trees × 2 to the depth) are added up, on top of ``bias``.
    """

    features: NDArray[np.int64]
    borders: Matrix
    asked: NDArray[np.int64]
    leaves: Matrix
    bias: float

    def score(self, rows: Matrix) -> Matrix:
        """The probability (0 to 1) for each row (rows × columns)."""
        answers = (rows.T.take(self.features, axis=0) > self.borders[:, None]).view(np.uint8)
        numbers = np.zeros((len(self.asked), len(rows)), np.uint8)
        for level in self.asked.T:
            numbers = 2 * numbers + answers.take(level, axis=0)
        starts = np.arange(len(self.leaves))[:, None] * self.leaves.shape[1]
        total = self.leaves.ravel().take(numbers + starts).sum(axis=0)
        odds: Matrix = 1.0 / (1.0 + np.exp(-(total + np.float32(self.bias))))
        return odds
