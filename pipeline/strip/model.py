"""The trained model: how much each line of a page looks like boilerplate, and like which kind.

Two forests of boosted trees: the first sees each line with its shape, place, neighbours, matched
rules and cue words; the second sees the same and what the first said of the lines around. The
weights are plain arrays in one file; ``training/strip_model.py`` makes it and prints the digest
that stands here.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.errors import ConfigError
from pipeline.strip.cues import cue_row, cues_of, hash_of, tokens_of
from pipeline.strip.evidence import Line, Opinion
from pipeline.strip.page import first_table, own_rows, second_table
from pipeline.strip.trees import Forest, Matrix

WEIGHTS = Path(__file__).parent / "weights" / "model.npz"
"""The weights that come with the product."""

DIGEST = "ea6978756f11ed3c6114658fa28c329e8dde42ec6615cf3bde77eab8f64f0843"
"""SHA-256 of the weights; another file is refused."""

SUSPICIOUS = 0.5
"""Below this score the model has no opinion: no evidence beside it could make a case."""

NO_LANGUAGES = frozenset({"", "und", "zxx"})
"""Codes of lines whose language could not be told, or that have nothing to read."""

STRANGE = np.float32(2.2)
"""What the odds of boilerplate are multiplied by in a language that the model has not seen.

Without cue words it is too cautious there, but not about finished sentences. Of the factors that
were tried on pages in German, Spanish, French and Japanese with a model that had learnt from
English ones alone, the largest that loses clearly less than 0.5 % of the words.
"""

NAMED_CUES = 3
"""So many cue words at most are named as evidence."""


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """The weights, ready to use.

    ``languages`` are those of the pages it learnt from; ``weights`` is how much each cue, known by
    its hash, speaks for boilerplate; ``leanings`` (cues × kinds) for which kind, at the place that
    ``places`` gives.
    """

    languages: frozenset[str]
    weights: Mapping[int, float]
    places: Mapping[int, int]
    leanings: Matrix
    kinds: tuple[str, ...]
    usual: Matrix
    stops: frozenset[int]
    first: Forest
    second: Forest

    def table(self, lines: Sequence[Line], title: str) -> tuple[Matrix, list[list[int]]]:
        """The table for the first forest, for the lines of one page, and the cues of each line."""
        rows, hashes = own_rows(lines, title, self.stops)
        cues = [cues_of(own) for own in hashes]
        for row, codes, own in zip(rows, cues, hashes, strict=True):
            row.extend(cue_row(codes, len(own), self.weights))
        return first_table(np.array(rows, np.float32)), cues

    def scores(self, lines: Sequence[Line], title: str = "") -> tuple[Matrix, list[list[int]]]:
        """The probability that each line of a page is boilerplate, and the line's cues.

        Args:
            lines: the lines that hold text.
            title: the title, where it is known from elsewhere.
        """
        if not lines:
            return np.zeros(0, np.float32), []
        table, cues = self.table(lines, title)
        scores = self.second.score(second_table(table, self.first.score(table)))
        strange = np.array(
            [line.language not in self.languages and not line.features.sentence for line in lines]
        )
        odds = scores / (1 - scores) * np.where(strange, STRANGE, np.float32(1))
        return odds / (1 + odds), cues

    def opinions(
        self, lines: Sequence[Line], title: str = "", recurring: Sequence[object | None] = ()
    ) -> list[Opinion | None]:
        """What the model thinks of each line of a page.

        None below :data:`SUSPICIOUS`, except for a line that recurs in its feed: that is evidence
        which may add up with a low score.
        """
        scores, cues = self.scores(lines, title)
        return [
            Opinion(self.kind_of(line, codes), score, partial(self.evidence, line.text))
            if score >= SUSPICIOUS or recurrence is not None
            else None
            for line, codes, score, recurrence in zip(
                lines, cues, scores.tolist(), recurring or [None] * len(lines), strict=True
            )
        ]

    def kind_of(self, line: Line, codes: Sequence[int]) -> str:
        """The kind of a line that is taken to be boilerplate.

        A rule that was too weak to act alone still knows the kind; without one the cues vote.
        """
        if line.matches:
            return max(line.matches, key=lambda match: match.rule.weight).rule.kind
        known = [self.places[code] for code in codes if code in self.places]
        votes = self.usual + self.leanings[known].sum(axis=0)
        return self.kinds[int(votes.argmax())]

    def evidence(self, text: str) -> str:
        """The words of a line that spoke loudest for boilerplate, or that it was not the words."""
        tokens = tokens_of(text)
        names = [*tokens, *tokens[:1], *(f"{left} {right}" for left, right in pairwise(tokens))]
        codes = cues_of([hash_of(token) for token in tokens])
        spoken = [
            (-self.weights[code], name)
            for name, code in zip(names, codes, strict=True)
            if self.weights.get(code, 0.0) > 0
        ]
        loudest = list(dict.fromkeys(name for _, name in sorted(spoken)))[:NAMED_CUES]
        return f"cues: {', '.join(loudest)}" if loudest else "shape and place"


def load_model(path: Path = WEIGHTS, digest: str = DIGEST) -> Model:
    """Read the weights.

    Raises:
        ConfigError: the file cannot be read, or is not the one this version was made with.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError(
            f"{path}: cannot be read: {error.strerror}", "reinstall plainfeed"
        ) from error
    if hashlib.sha256(data).hexdigest() != digest:
        raise ConfigError(f"{path}: not the weights of this version", "reinstall plainfeed")
    return model_from(data)


def model_from(data: bytes) -> Model:
    """The model in the bytes of a weights file (NumPy's ``.npz``, without pickled objects)."""
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        codes = arrays["cues"].tolist()
        weights = (arrays["weights"].astype(np.float32) / _CUE_STEPS).tolist()
        return Model(
            weights=dict(zip(codes, weights, strict=True)),
            places={code: place for place, code in enumerate(codes)},
            leanings=arrays["leanings"].astype(np.float32) / _LEANING_STEPS,
            languages=frozenset(arrays["languages"].tolist()) | NO_LANGUAGES,
            kinds=tuple(arrays["kinds"].tolist()),
            usual=arrays["usual"],
            stops=frozenset(arrays["stops"].tolist()),
            first=_forest(arrays, "first"),
            second=_forest(arrays, "second"),
        )


_CUE_STEPS = np.float32(2048)
_LEANING_STEPS = np.float32(16)


def _forest(arrays: Mapping[str, NDArray[Any]], name: str) -> Forest:
    """The trees of one stage."""
    leaves = arrays[f"{name}-leaves"].astype(np.float32)
    depth = leaves.shape[1].bit_length() - 1
    return Forest(
        features=arrays[f"{name}-features"].astype(np.int64),
        borders=arrays[f"{name}-borders"].astype(np.float32),
        asked=arrays[f"{name}-asked"][:, -depth:].astype(np.int64),
        leaves=leaves,
        bias=float(arrays[f"{name}-bias"]),
    )


@cache
def shipped_model() -> Model:
    """The model that comes with the product, loaded once."""
    return load_model()
