"""The translation memory: what a model once answered is not asked again.

It stands between the ladder and an engine and remembers drafts, not translations: a draft follows
from the text, the pair and the model alone, so it stays true when protection, guard or glossary
change. Where drafts are kept is the business of whoever runs the stage; see :class:`Memory`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Protocol

from pipeline.translate.engine import Comparison, Confident, Engine, Judge, Pair


class Memory(Protocol):
    """Keeps what a model answered, by its identity: drafts, and how likely it holds them."""

    def recall(self, identity: str, texts: Sequence[str]) -> Mapping[str, str]:
        """The drafts that are known, by text."""
        ...

    def note(self, identity: str, drafts: Mapping[str, str]) -> None:
        """Keep drafts, by text; the oldest may be forgotten for them."""
        ...


class RememberingEngine:
    """An engine that asks the memory first; equal to the engine in everything it answers."""

    def __init__(self, engine: Engine, memory: Memory) -> None:
        self._engine = engine
        self._memory = memory
        self.name = engine.name

    def pairs(self) -> frozenset[Pair]:
        """The directions whose models are installed now."""
        return self._engine.pairs()

    def identity(self, pair: Pair) -> str:
        """The identity of the engine and its model."""
        return self._engine.identity(pair)

    def limit(self, pair: Pair) -> int:
        """The most tokens of a sentence."""
        return self._engine.limit(pair)

    def count(self, sentence: str, pair: Pair) -> int:
        """The number of tokens of a sentence."""
        return self._engine.count(sentence, pair)

    def placeholder(self, pair: Pair) -> str:
        """The shape of placeholder that the model brings back."""
        return self._engine.placeholder(pair)

    def translate(self, sentences: Sequence[str], pair: Pair) -> list[str]:
        """Translate what the memory does not know; as many drafts, in the same order.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        identity = self.identity(pair)
        known = dict(self._memory.recall(identity, sentences))
        wanted = [sentence for sentence in dict.fromkeys(sentences) if sentence not in known]
        if wanted:
            fresh = dict(zip(wanted, self._engine.translate(wanted, pair), strict=True))
            self._memory.note(identity, fresh)
            known |= fresh
        return [known[sentence] for sentence in sentences]

    def likelihoods(
        self, comparisons: Sequence[Comparison], pair: Pair
    ) -> list[list[float]] | None:
        """What the engine says, if it can tell; kept beside the drafts, so a model sleeps on.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        if not isinstance(self._engine, Judge):
            return None
        identity = self.identity(pair)
        asked = list(map(_noted, comparisons))
        known = dict(self._memory.recall(identity, list(chain(*asked))))
        wanted = [
            c for c, ways in zip(comparisons, asked, strict=True) if not known.keys() >= {*ways}
        ]
        if wanted:
            found = self._engine.likelihoods(wanted, pair)
            if found is None:
                return None
            fresh = {
                way: repr(likelihood)
                for one, likelihoods in zip(wanted, found, strict=True)
                for way, likelihood in zip(_noted(one), likelihoods, strict=True)
            }
            self._memory.note(identity, fresh)
            known |= fresh
        return [[float(known[way]) for way in ways] for ways in asked]

    def close(self) -> None:
        """Let go of the models."""
        self._engine.close()


class _ConfidentRememberingEngine(RememberingEngine):
    """The same of an engine that tells how likely its drafts are."""

    def __init__(self, engine: Engine, confident: Confident, memory: Memory) -> None:
        super().__init__(engine, memory)
        self._confident = confident

    def confidences(self, sentences: Sequence[str], pair: Pair) -> list[float] | None:
        """What the engine says of its drafts, kept beside them.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        identity = self.identity(pair)
        asked = [f"{sentence}\0" for sentence in sentences]
        known = dict(self._memory.recall(identity, asked))
        wanted = [
            sentence for sentence, key in zip(sentences, asked, strict=True) if key not in known
        ]
        if wanted:
            found = self._confident.confidences(wanted, pair)
            if found is None:
                return None
            fresh = {f"{s}\0": repr(c) for s, c in zip(wanted, found, strict=True)}
            self._memory.note(identity, fresh)
            known |= fresh
        return [float(known[key]) for key in asked]


def remembering(engine: Engine, memory: Memory) -> RememberingEngine:
    """An engine that asks the memory first and can tell what the engine can."""
    if isinstance(engine, Confident):
        return _ConfidentRememberingEngine(engine, engine, memory)
    return RememberingEngine(engine, memory)


def _noted(comparison: Comparison) -> list[str]:
    """Under what the likelihoods of a comparison are kept beside the drafts."""
    pairs = zip(comparison.sentences, comparison.drafts, strict=True)
    return [f"{sentence}\0{draft}" for sentence, draft in pairs]
