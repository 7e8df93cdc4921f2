"""The table of tokens that source, target and output of a model share, and the choice of tokens."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from pipeline.translate.engines.marian.file import ModelFile
from pipeline.translate.engines.marian.layers import Rows, Wide, quantised

Tokens = npt.NDArray[np.intp]
"""Numbers of tokens in the vocabulary."""

START = -1
"""Stands before the first token of a draft; Marian has zeros there."""

_UNKNOWN = 1
"""The token for what is not in the vocabulary; Marian never writes it."""


_ROWS = 128
"""Rows that are scored at a time; with a vocabulary of 32,000 tokens that is 16 MB."""


class Embeddings:
    """The table, (tokens, width), and how it is used at either end of the network."""

    def __init__(self, model: ModelFile) -> None:
        weights = model.weights["Wemb"]
        self._table = weights.transposed
        self._output = np.ascontiguousarray(self._table.T, np.float32)
        self._factor = np.float32(math.sqrt(self.width) / weights.multiplier)
        self._multiplier = float(model.floats["none_QuantMultA"].ravel()[0])
        self._unit = np.float32(1 / (self._multiplier * weights.multiplier))
        self._bias = model.floats["decoder_ff_logit_out_b"].ravel().copy()
        if self._bias.size != self.size or not self._multiplier > 0:
            raise ValueError("the output layer does not fit the embeddings")
        self._bias[_UNKNOWN] = -np.inf

    @property
    def size(self) -> int:
        """The number of tokens in the vocabulary."""
        return len(self._table)

    @property
    def width(self) -> int:
        """The numbers that stand for a token."""
        return int(self._table.shape[1])

    def of(self, tokens: Tokens) -> Rows:
        """(tokens, width), scaled as Marian does."""
        found = self._table[tokens] * self._factor
        found[tokens == START] = 0
        return found

    def choices(self, candidates: Sequence[Tokens] | None) -> Choices:
        """What sentences choose from: each its candidates, or None for all tokens."""
        if candidates is None:
            tokens, matrix, biases = np.arange(self.size), self._output, self._bias[None]
        else:
            chosen = np.zeros(self.size, bool)
            for own in candidates:
                chosen[own] = True
            tokens, places = np.flatnonzero(chosen), np.cumsum(chosen) - 1
            # A token's numbers stand together in the table, and not in the matrix.
            matrix = self._table[tokens].astype(np.float32).T
            biases = np.full((len(candidates), len(tokens)), -np.inf, np.float32)
            for bias, own in zip(biases, candidates, strict=True):
                bias[places[own]] = self._bias[own]
        return Choices(tokens, matrix, biases, self._multiplier, self._unit)


@dataclass(frozen=True, slots=True)
class Choices:
    """The output layer for some tokens: ``matrix`` is (width, tokens).

    ``biases`` are (sentences, tokens), minus infinity for what a sentence may not choose, or
    (1, tokens) for all sentences.
    """

    tokens: Tokens
    matrix: Rows
    biases: Rows
    multiplier: float
    unit: np.float32

    def likeliest(self, rows: Rows) -> Tokens:
        """The likeliest token for each sentence's row; of equals the first in the vocabulary."""
        integers = quantised(rows, self.multiplier)
        found = np.empty(len(rows), np.intp)
        for start in range(0, len(rows), _ROWS):
            some = slice(start, start + _ROWS)
            scores = integers[some] @ self.matrix
            scores *= self.unit
            scores += self.biases if len(self.biases) == 1 else self.biases[some]
            found[some] = scores.argmax(axis=1)
        return self.tokens[found]

    def likelihoods(self, rows: Rows, tokens: Tokens) -> Wide:
        """The logarithm of the probability of a token, among all there are, for each row."""
        scores = (quantised(rows, self.multiplier) @ self.matrix).astype(np.float64)
        scores *= self.unit
        scores += self.biases
        scores -= scores.max(axis=1, keepdims=True)
        chosen = scores[np.arange(len(rows)), np.searchsorted(self.tokens, tokens)]
        found: Wide = chosen - np.log(np.exp(scores).sum(axis=1))
        return found

    def of(self, sentences: Sequence[int]) -> Choices:
        """The choices of some of the sentences, without the tokens that only others may choose."""
        if len(self.biases) == 1:
            return self
        biases = self.biases[sentences]
        kept = np.flatnonzero(np.isfinite(biases).any(axis=0))
        if 2 * len(kept) > len(self.tokens):
            return replace(self, biases=biases)
        return replace(
            self,
            tokens=self.tokens[kept],
            matrix=self.matrix.T[kept].T,
            biases=biases[:, kept],
        )
