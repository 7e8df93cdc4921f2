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

from pipeline.config import bytes_of
from pipeline.errors import ConfigError
from pipeline.strip.cues import Cues, KnownCues, cues_of, tokens_of
from pipeline.strip.evidence import Line, Opinion
from pipeline.strip.page import first_table, own_rows, second_table
from pipeline.strip.trees import Forest, Matrix

WEIGHTS = Path(__file__).parent / "weights" / "model.npz"
"""The weights that come with the product."""

DIGEST = "d552dc7855db2fd190be954fba6a789f0b02f3aad4526a8a5362a4f9084014cd"
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

CUE_STEPS, LEANING_STEPS = 2048, 16
"""The weights of cues, and how they lean to the kinds, are stored as integers: so many are 1."""

NAMED_CUES = 3
"""So many cue words at most are named as evidence."""


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """The weights, ready to use.

    ``languages`` are those of the pages it learnt from; ``cues`` are the cues it knows;
    ``leanings`` (cues × kinds) says for which kind each of them speaks, on top of ``usual``;
    ``stops`` are the hashes of stop words.
    """

    languages: frozenset[str]
    cues: KnownCues
    leanings: Matrix
    kinds: tuple[str, ...]
    usual: Matrix
    stops: frozenset[int]
    first: Forest
    second: Forest

    def table(self, lines: Sequence[Line], title: str) -> tuple[Matrix, Cues]:
        """The table for the first forest, for the lines of one page, and the places of its cues."""
        rows, hashes = own_rows(lines, title, self.stops)
        places = self.cues.places(cues_of(hashes))
        return first_table(np.concatenate([rows, self.cues.rows(places)], axis=1)), places

    def scores(self, lines: Sequence[Line], title: str = "") -> Matrix:
        """The probability that each line of a page is boilerplate.

        Args:
            lines: the lines that hold text.
            title: the title, where it is known from elsewhere.
        """
        return self._judged(lines, title)[0] if lines else np.zeros(0, np.float32)

    def opinions(
        self, lines: Sequence[Line], title: str = "", recurring: Sequence[object | None] = ()
    ) -> list[Opinion | None]:
        """What the model thinks of each line of a page.

        None below :data:`SUSPICIOUS`, except for a line that recurs in its feed: that is evidence
        which may add up with a low score.
        """
        if not lines:
            return []
        scores, places = self._judged(lines, title)
        found: list[Opinion | None] = [None] * len(lines)
        again = [i for i, recurrence in enumerate(recurring) if recurrence is not None]
        for i in {*np.flatnonzero(scores >= SUSPICIOUS).tolist(), *again}:
            line, cues = lines[i], places.of_line(i)
            evidence = partial(self._evidence, line.text, cues)
            found[i] = Opinion(self._kind_of(line, cues), float(scores[i]), evidence)
        return found

    def _judged(self, lines: Sequence[Line], title: str) -> tuple[Matrix, Cues]:
        """The scores of the lines of a page, one at least, and the places of its cues."""
        table, places = self.table(lines, title)
        scores = self.second.score(second_table(table, self.first.score(table)))
        strange = np.array(
            [line.language not in self.languages and not line.features.sentence for line in lines]
        )
        odds = scores / (1 - scores) * np.where(strange, STRANGE, np.float32(1))
        return odds / (1 + odds), places

    def _kind_of(self, line: Line, places: NDArray[np.integer[Any]]) -> str:
        """The kind of a line that is taken to be boilerplate.

        A rule that was too weak to act alone still knows the kind; without one the cues vote.
        """
        if line.matches:
            return max(line.matches, key=lambda match: match.rule.weight).rule.kind
        votes = self.usual + self.leanings[places[places >= 0]].sum(axis=0)
        return self.kinds[int(votes.argmax())]

    def _evidence(self, text: str, places: NDArray[np.integer[Any]]) -> str:
        """The words of a line that spoke loudest for boilerplate, or that it was not the words."""
        known = [(i, place) for i, place in enumerate(places.tolist()) if place >= 0]
        tokens = tokens_of(text.strip())
        names = [*tokens, *tokens[:1], *map(" ".join, pairwise(tokens))]
        said = [(-float(self.cues.weights[place]), names[i]) for i, place in known]
        spoken = dict.fromkeys(name for weight, name in sorted(said) if weight < 0)
        loudest = list(spoken)[:NAMED_CUES]
        return f"cues: {', '.join(loudest)}" if loudest else "shape and place"


def load_model(path: Path = WEIGHTS, digest: str = DIGEST) -> Model:
    """Read the weights.

    Raises:
        ConfigError: the file cannot be read, or is not the one this version was made with.
    """
    data = bytes_of(path, "reinstall plainfeed")
    if hashlib.sha256(data).hexdigest() != digest:
        raise ConfigError(f"{path}: not the weights of this version", "reinstall plainfeed")
    return model_from(data)


def model_from(data: bytes) -> Model:
    """The model in the bytes of a weights file (NumPy's ``.npz``, without pickled objects)."""
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        return Model(
            cues=KnownCues(arrays["cues"], arrays["weights"].astype(np.float64) / CUE_STEPS),
            leanings=arrays["leanings"].astype(np.float32) / LEANING_STEPS,
            languages=frozenset(arrays["languages"].tolist()) | NO_LANGUAGES,
            kinds=tuple(arrays["kinds"].tolist()),
            usual=arrays["usual"],
            stops=frozenset(arrays["stops"].tolist()),
            first=_forest(arrays, "first"),
            second=_forest(arrays, "second"),
        )


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
