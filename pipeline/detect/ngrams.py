"""A small language model of our own: character n-grams, for scripts that many languages share.

The other detectors were trained on long text of all kinds; this one was trained on pieces of news
as short as headlines, among them many in languages outside the table. It is a linear classifier
over hashed character n-grams (Joulin et al. 2017, "Bag of tricks for efficient text
classification", without the hidden layer), fitted by ``benchmarks/detect_fit_ngrams.py``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

LONGEST = 5
"""Characters of the longest n-gram: long enough for the function words of most languages, with the
spaces around them. Whole words as further features brought half a percent on 20 characters."""

MOST_CHARACTERS = 300
"""How much of a text is looked at; full sentences are shorter and told apart well."""

STEP = 1 / 16
"""Weights are kept as small whole numbers of this step."""

ROMANISED = "-Latn"
"""What the codes of languages in Latin letters that are not their own end in; they come last."""

_DATA = Path(__file__).with_name("ngrams.npz")

_BETWEEN_WORDS = re.compile(
    "[\\s\\d!-@\\[-`{-~\u0080-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u060c\u061b\u061f"
    "\u06d4\u0964\u0965\u2000-\u200b\u200e-\u206f\u20a0-\u2bff\u3000-\u303f\ufe00-\ufe0f]+"
)
"""White space, digits, punctuation and symbols. Not "everything but letters": the vowel signs of
Indian scripts are no letters to Unicode, and a word without them is another word."""

_MIX = tuple(np.uint64(n) for n in (0x9E3779B97F4A7C15, 0x2545F4914F6CDD1D, 0xC2B2AE3D27D4EB4F))
"""Odd numbers with well mixed bits, for multiplicative hashing (Knuth, TAOCP 3, section 6.4)."""


@dataclass(frozen=True, slots=True)
class ScriptModel:
    """The classifier of one script.

    ``weights`` has a row for each bucket, a power of two, and a column for each of ``codes``, in
    units of :data:`STEP`; ``bias`` has a number for each of ``codes``.
    """

    codes: tuple[str, ...]
    weights: npt.NDArray[np.int8]
    bias: npt.NDArray[np.float32]

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of languages in their own letters."""
        return tuple(code for code in self.codes if not code.endswith(ROMANISED))

    def log_probabilities(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """The logarithm of each language's probability, texts × ``codes``.

        The evidence of n n-grams is divided by √n: they overlap, so they are not n witnesses.
        """
        rows, sizes = buckets(texts, self.weights.shape[0].bit_length() - 1)
        found = self.weights.take(rows, axis=0)
        evidence = np.empty((len(texts), len(self.codes)), np.int32)
        start = 0
        for place, size in enumerate(sizes.tolist()):
            found[start : start + size].sum(0, dtype=np.int32, out=evidence[place])
            start += size
        scores = evidence * (STEP / np.sqrt(sizes))[:, None] + self.bias
        scores -= scores.max(1, keepdims=True)
        scores -= np.log(np.exp(scores).sum(1, keepdims=True))
        return np.asarray(scores, np.float32)


def buckets(texts: Sequence[str], bits: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """The buckets, from 0 to 2 ** bits - 1, of all n-grams of the texts, one text after the other.

    Returns:
        the buckets, and how many of them each text has, at least one.

    >>> rows, sizes = buckets(["Ab", "ab 1"], 18)
    >>> sizes.tolist(), bool((rows[:10] == rows[10:]).all())
    ([10, 10], True)
    """
    clean = [
        f" {_BETWEEN_WORDS.sub(' ', text[:MOST_CHARACTERS].lower()).strip()} " for text in texts
    ]
    sizes = np.array([len(text) for text in clean])
    points = np.frombuffer("".join(clean).encode("utf-32-le", "replace"), np.uint32)
    # From each character on, as many n-grams as the rest of its text has room for.
    room = np.repeat(sizes.cumsum(), sizes) - np.arange(points.size)
    letters = points.astype(np.uint64) * _MIX[0]
    found = np.zeros((points.size, LONGEST), np.uint64)
    grams = letters
    for length in range(1, min(LONGEST, points.size) + 1):
        if length > 1:
            grams = grams[:-1] * _MIX[1] + letters[length - 1 :]
            grams ^= grams >> np.uint64(29)
        found[: grams.size, length - 1] = grams + np.uint64(length)
    kept = found[np.arange(LONGEST) < room[:, None]]
    counts = np.add.reduceat(np.minimum(room, LONGEST), sizes.cumsum() - sizes)
    return ((kept * _MIX[2]) >> np.uint64(64 - bits)).astype(np.int64), counts


def save(models: Mapping[str, ScriptModel], path: Path = _DATA) -> None:
    """Write models, by script: most weights are zero, so where they are and what they are."""
    arrays: dict[str, npt.NDArray[np.generic]] = {}
    for script, model in models.items():
        arrays[f"{script}.codes"] = np.array(model.codes)
        arrays[f"{script}.bias"] = model.bias
        arrays[f"{script}.shape"] = np.array(model.weights.shape)
        arrays[f"{script}.places"] = np.packbits(model.weights != 0)
        arrays[f"{script}.weights"] = model.weights[model.weights != 0]
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]  # savez's stub wants a bool


@cache
def load(path: Path = _DATA) -> Mapping[str, ScriptModel]:
    """The models by script, about 20 MB in all."""
    models: dict[str, ScriptModel] = {}
    with np.load(path, allow_pickle=False) as arrays:
        for name in arrays.files:
            script, _, part = name.partition(".")
            if part != "codes":
                continue
            shape = tuple(arrays[f"{script}.shape"])
            weights = np.zeros(shape, np.int8)
            places = np.unpackbits(arrays[f"{script}.places"], count=weights.size).view(bool)
            weights.reshape(-1)[places] = arrays[f"{script}.weights"]
            codes = tuple(str(code) for code in arrays[name])
            models[script] = ScriptModel(codes, weights, arrays[f"{script}.bias"])
    return models
