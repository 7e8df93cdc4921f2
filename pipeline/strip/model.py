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
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from pipeline.errors import ConfigError
from pipeline.strip.cues import cue_row, cues_of, hash_of, hashes_of, tokens_of
from pipeline.strip.decide import Line, Opinion
from pipeline.strip.features import Features, title_index, topic_words
from pipeline.strip.page import first_table, own_rows, second_table
from pipeline.strip.rules import Match
from pipeline.strip.trees import LEVELS, Forest, Matrix

WEIGHTS = Path(__file__).parent / "weights" / "model.npz"
"""The weights that come with the product."""

DIGEST = "d7086783dfe8feb80ced1b4185b89356b792257afcb005f5d03eb7a4cb89105f"
"""SHA-256 of the weights; another file is refused."""

SUSPICIOUS = 0.5
"""Below this score the model has no opinion: no evidence beside it could make a case."""

NAMED_CUES = 3
"""So many cue words at most are named as evidence."""


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """The weights, ready to use.

    ``cues`` gives the place of a cue by its hash; ``weights`` (cues) is how much each speaks for
    boilerplate, ``leanings`` (cues × kinds) for which kind.
    """

    cues: Mapping[int, int]
    weights: tuple[float, ...]
    leanings: Matrix
    kinds: tuple[str, ...]
    usual: Matrix
    stops: frozenset[int]
    first: Forest
    second: Forest

    def table(self, lines: Sequence[tuple[str, Features, Sequence[Match]]], title: str) -> Matrix:
        """The table for the first forest, for the lines of one page."""
        texts = [text for text, _, _ in lines]
        place = title_index(texts, [features for _, features, _ in lines])
        heading = title or (texts[place] if place is not None else "")
        rows, hashes = own_rows(lines, place, topic_words(heading), self.stops)
        for row, own in zip(rows, hashes, strict=True):
            row.extend(cue_row([self.weights[i] for i in self._known(own)], len(own)))
        return first_table(np.array(rows, np.float32))

    def scores(
        self, lines: Sequence[tuple[str, Features, Sequence[Match]]], title: str = ""
    ) -> Matrix:
        """The probability that each line of a page is boilerplate.

        Args:
            lines: text, shape and matched rules of each line that holds text.
            title: the title, where it is known from elsewhere.
        """
        if not lines:
            return np.zeros(0, np.float32)
        table = self.table(lines, title)
        return self.second.score(second_table(table, self.first.score(table)))

    def opinions(
        self, lines: Sequence[Line], title: str = "", recurring: Sequence[object | None] = ()
    ) -> list[Opinion | None]:
        """What the model thinks of each line of a page.

        None below :data:`SUSPICIOUS`, except for a line that recurs in its feed: that is evidence
        which may add up with a low score.
        """
        scores = self.scores([(one.text, one.features, one.matches) for one in lines], title)
        return [
            self.opinion(line.text, score, line.matches)
            if score >= SUSPICIOUS or recurrence is not None
            else None
            for line, score, recurrence in zip(
                lines, scores.tolist(), recurring or [None] * len(lines), strict=True
            )
        ]

    def opinion(self, text: str, score: float, matches: Sequence[Match] = ()) -> Opinion:
        """The kind and the evidence for a line that is taken to be boilerplate.

        A rule that was too weak to act alone still knows the kind; without one the cues vote.
        """
        if matches:
            kind = max(matches, key=lambda match: match.rule.weight).rule.kind
        else:
            known = self._known(hashes_of(text))
            votes = self.usual + self.leanings[known].sum(axis=0)
            kind = self.kinds[int(votes.argmax())]
        return Opinion(kind, score, self._evidence(tokens_of(text)))

    def _known(self, hashes: Sequence[int]) -> list[int]:
        """The places of the cues of a line."""
        return [self.cues[code] for code in cues_of(hashes) if code in self.cues]

    def _evidence(self, tokens: Sequence[str]) -> str:
        """The words that spoke loudest for boilerplate, or that it was not the words."""
        names = [*tokens, *tokens[:1], *(f"{left} {right}" for left, right in pairwise(tokens))]
        codes = cues_of([hash_of(token) for token in tokens])
        spoken = [
            (-self.weights[self.cues[code]], name)
            for name, code in zip(names, codes, strict=True)
            if code in self.cues and self.weights[self.cues[code]] > 0
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
        return Model(
            cues={code: place for place, code in enumerate(arrays["cues"].tolist())},
            weights=tuple((arrays["weights"].astype(np.float32) / _CUE_STEPS).tolist()),
            leanings=arrays["leanings"].astype(np.float32) / _LEANING_STEPS,
            kinds=tuple(arrays["kinds"].tolist()),
            usual=arrays["usual"],
            stops=frozenset(arrays["stops"].tolist()),
            first=_forest(arrays, "first"),
            second=_forest(arrays, "second"),
        )


_CUE_STEPS = np.float32(2048)
_LEANING_STEPS = np.float32(16)


def _forest(arrays: Mapping[str, NDArray[Any]], name: str) -> Forest:
    """The trees of one stage; leaves repeat where a tree asks fewer than eight questions."""
    leaves = arrays[f"{name}-leaves"].astype(np.float32)
    return Forest(
        features=arrays[f"{name}-features"].astype(np.int64),
        borders=arrays[f"{name}-borders"].astype(np.float32),
        asked=arrays[f"{name}-asked"].astype(np.int64),
        leaves=np.tile(leaves, (1, 2**LEVELS // leaves.shape[1])),
        bias=float(arrays[f"{name}-bias"]),
    )


@cache
def shipped_model() -> Model:
    """The model that comes with the product, loaded once."""
    return load_model()
