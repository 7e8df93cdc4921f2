"""What a translation engine is; ``engines/`` holds the two that come with the product.

An engine lives in a package and is found by its entry point in the group ``plainfeed.engines``,
which is called with the :class:`~pipeline.config.Config` and returns an :class:`Engine`. An engine
is used by one thread only, the one that built it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol, runtime_checkable


class Pair(NamedTuple):
    """A translation direction, in our language codes (see :mod:`pipeline.languages`).

    A tuple, because one is looked up for every word that is counted.
    """

    source: str
    target: str

    def __str__(self) -> str:
        return f"{self.source}-{self.target}"


class Engine(Protocol):
    """Translates sentences; knows nothing of documents."""

    name: str

    def pairs(self) -> frozenset[Pair]:
        """The directions whose models are installed now."""
        ...

    def identity(self, pair: Pair) -> str:
        """Which engine and model translate a pair: equal identities give equal output."""
        ...

    def limit(self, pair: Pair) -> int:
        """The most tokens a sentence may have; beyond it the engine would cut in silence."""
        ...

    def count(self, sentence: str, pair: Pair) -> int:
        """The number of tokens of a sentence, for comparison with :meth:`limit`."""
        ...

    def placeholder(self, pair: Pair) -> str:
        """The shape of placeholder that the model brings back, or "" where it loses all.

        One of :data:`pipeline.translate.placeholders.SHAPES`.
        """
        ...

    def translate(self, sentences: Sequence[str], pair: Pair) -> list[str]:
        """Translate; as many drafts, in the same order.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        ...

    def close(self) -> None:
        """Let go of the models."""
        ...


@dataclass(frozen=True, slots=True)
class Comparison:
    """Ways to say the same, none empty, and a draft of each; which draft is the likeliest?"""

    sentences: tuple[str, ...]
    drafts: tuple[str, ...]


@runtime_checkable
class Judge(Protocol):
    """An engine that can tell how likely its model holds a draft, its own or another."""

    def likelihoods(
        self, comparisons: Sequence[Comparison], pair: Pair
    ) -> list[list[float]] | None:
        """For each draft the mean logarithm of the probability of its tokens.

        They do not depend on the other comparisons. None where the model of the pair cannot tell.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        ...


@runtime_checkable
class Confident(Protocol):
    """An engine that tells how likely its model holds the drafts that it writes."""

    def confidences(self, sentences: Sequence[str], pair: Pair) -> list[float] | None:
        """For each sentence the mean logarithm of the probability of its draft's tokens.

        Cheap for sentences of the last call of :meth:`Engine.translate`; others are translated for
        it. That of a sentence of white space is 0. None where the model of the pair cannot tell.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        ...
