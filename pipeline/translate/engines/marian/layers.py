"""The layers of Marian's Transformer with 8-bit weights, each a function of one token's row.

A row of the result is the same bytes whatever other rows are computed with it: products of
integers add up without rounding as long as they stay below 2**24 in 32-bit floats, whatever the
order, and all else is done element by element or within a row.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np
import numpy.typing as npt

from pipeline.translate.engines.marian.file import ModelFile

Rows = npt.NDArray[np.float32]
"""A matrix with a row for each token."""

Wide = npt.NDArray[np.float64]
"""The same in 64 bits."""

_MOST = 127.0
"""The largest activation after quantisation."""

_EXACT = 2**24
"""Up to here 32-bit floats hold every integer."""

_EPSILON = np.float32(1e-9)
"""What Marian adds to the variance."""


class Affine:
    """``x W + b`` in integers: ``x`` is rounded to 8 bits with a multiplier found at training.

    Several matrices over the same input, with the same multiplier, are computed as one.

    Args:
        model: the file.
        pairs: names of weights (inputs, outputs) and of their bias, which may be "".

    Raises:
        ValueError: a tensor is missing or does not fit the others.
    """

    def __init__(self, model: ModelFile, pairs: Sequence[tuple[str, str]]) -> None:
        self._multiplier = _multiplier(model, [f"{name}_QuantMultA" for name, _ in pairs])
        weights = [model.weights[name] for name, _ in pairs]
        matrix = np.concatenate([part.transposed for part in weights]).T.astype(np.float32)
        self._pieces = _exact_pieces(np.ascontiguousarray(matrix))
        units = [
            np.full(len(part.transposed), 1 / (self._multiplier * part.multiplier), np.float32)
            for part in weights
        ]
        biases = [
            model.floats[bias].ravel() if bias else np.zeros(len(part.transposed), np.float32)
            for part, (_, bias) in zip(weights, pairs, strict=True)
        ]
        self._unit, self._bias = np.concatenate(units), np.concatenate(biases)
        if self._unit.shape != self._bias.shape:
            raise ValueError(f"the bias of {pairs[0][0]} does not fit it")

    def __call__(self, rows: Rows) -> Rows:
        """(tokens, inputs) to (tokens, outputs)."""
        return self.of_integers(quantised(rows, self._multiplier))

    def of_integers(self, rows: Rows) -> Rows:
        """The same for rows that are integers already."""
        made = sum_of_products(rows, self._pieces)
        made *= self._unit
        made += self._bias
        return made

    def feed(self, following: Affine) -> None:
        """Give results in the integers of a layer that follows, but not rounded yet."""
        self._unit = self._unit * np.float32(following._multiplier)
        self._bias = self._bias * np.float32(following._multiplier)


class FeedForward:
    """Two affine layers with a rectifier between them, the residual and the norm."""

    def __init__(self, model: ModelFile, name: str) -> None:
        self._inner = Affine(model, [(f"{name}_W1", f"{name}_b1")])
        self._outer = Affine(model, [(f"{name}_W2", f"{name}_b2")])
        self._inner.feed(self._outer)
        self._norm = Norm(model, f"{name}_ffn")

    def __call__(self, rows: Rows) -> Rows:
        """(tokens, width) to the same."""
        inner: Rows = self._inner(rows)
        np.rint(inner, out=inner)
        np.clip(inner, 0, _MOST, out=inner)
        return self._norm(self._outer.of_integers(inner) + rows)


class Norm:
    """Layer normalisation of each row."""

    def __init__(self, model: ModelFile, name: str) -> None:
        self._scale = model.floats[f"{name}_ln_scale"].ravel()
        self._bias = model.floats[f"{name}_ln_bias"].ravel()

    def __call__(self, rows: Rows) -> Rows:
        """(tokens, width) to the same."""
        width = np.float32(rows.shape[-1])
        means: Rows = np.add.reduce(rows, -1, keepdims=True)
        means /= width
        centred: Rows = rows - means
        spread = np.einsum("td,td->t", centred, centred)[:, None] / width
        centred /= np.sqrt(spread + _EPSILON)
        centred *= self._scale
        centred += self._bias
        return centred


def quantised(rows: Rows, multiplier: float) -> Rows:
    """Rows as integers from -127 to 127, kept in floats: that is what BLAS multiplies."""
    integers = rows * np.float32(multiplier)
    np.rint(integers, out=integers)
    np.clip(integers, -_MOST, _MOST, out=integers)
    return integers


def attended(
    queries: Rows, spans: Sequence[slice], keys: Sequence[Wide], values: Sequence[Wide]
) -> Rows:
    """Softmax attention, of each sentence to its own memory.

    Products are summed up in 64 bits, in which the order makes no difference that is seen in 32.

    Args:
        queries: (tokens, width).
        spans: the tokens of each sentence.
        keys: for each sentence (heads, width of a head, places).
        values: for each sentence (heads, places, width of a head).
    """
    heads, width, _ = keys[0].shape
    query = queries.reshape(len(queries), heads, width).astype(np.float64) / math.sqrt(width)
    counts = [heads * (span.stop - span.start) for span in spans]
    places = [key.shape[2] for key in keys]
    scores = _blocks([count * place for count, place in zip(counts, places, strict=True)])
    found = _blocks([count * width for count in counts])
    for span, key, block in zip(spans, keys, scores.parts, strict=True):
        np.matmul(query[span].swapaxes(0, 1), key, out=block.reshape(heads, -1, key.shape[2]))
    lengths = np.repeat(places, counts)
    starts = np.cumsum(lengths) - lengths
    flat = scores.all
    flat -= np.repeat(np.maximum.reduceat(flat, starts), lengths)
    np.exp(flat, out=flat)
    for value, share, block in zip(values, scores.parts, found.parts, strict=True):
        shares = share.reshape(heads, -1, value.shape[1])
        np.matmul(shares, value, out=block.reshape(heads, -1, width))
    averages = found.all.reshape(-1, width)
    averages /= np.add.reduceat(flat, starts)[:, None]
    made = np.empty_like(queries)
    for span, block in zip(spans, found.parts, strict=True):
        made[span] = block.reshape(heads, -1, width).swapaxes(0, 1).reshape(-1, heads * width)
    return made


def by_head(rows: Rows, heads: int) -> Wide:
    """(tokens, width) as (heads, tokens, width of a head)."""
    return rows.reshape(len(rows), heads, -1).swapaxes(0, 1).astype(np.float64)


def positions(count: int, width: int) -> Rows:
    """Marian's sinusoids: (count, width), sines in the left half and cosines in the right."""
    half = width // 2
    rates = np.exp(np.arange(half) * -(math.log(10_000) / (half - 1)))
    angles = np.arange(count)[:, None] * rates
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1).astype(np.float32)


def sum_of_products(rows: Rows, pieces: Sequence[Rows]) -> Rows:
    """Rows times a matrix that is cut into pieces by its inputs."""
    made: Rows = rows[:, : len(pieces[0])] @ pieces[0]
    at = len(pieces[0])
    for piece in pieces[1:]:
        made += rows[:, at : at + len(piece)] @ piece
        at += len(piece)
    return made


def _exact_pieces(matrix: Rows) -> list[Rows]:
    """A matrix in as few pieces as it takes that no sum of products with them is rounded."""
    largest = float(np.abs(matrix).sum(0).max()) * _MOST
    pieces = [matrix] if largest < _EXACT else np.array_split(matrix, 2)
    return pieces if len(pieces) == 1 else [p for half in pieces for p in _exact_pieces(half)]


@dataclass(frozen=True, slots=True)
class _Blocks:
    """One array in parts that are views of it."""

    all: npt.NDArray[np.float64]
    parts: Sequence[npt.NDArray[np.float64]]


def _blocks(sizes: Sequence[int]) -> _Blocks:
    """An array of parts of these sizes, one behind the other."""
    ends = [0, *accumulate(sizes)]
    whole = np.empty(ends[-1])
    return _Blocks(whole, [whole[start:end] for start, end in pairwise(ends)])


def _multiplier(model: ModelFile, names: Sequence[str]) -> float:
    """The multiplier that activations have, which must be the same for all names."""
    found = {float(model.floats[name].ravel()[0]) for name in names}
    if len(found) != 1 or not min(found) > 0:
        raise ValueError(f"{names[0]} and what is computed with it have no multiplier in common")
    return found.pop()
