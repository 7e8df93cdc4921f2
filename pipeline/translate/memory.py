"""The translation memory: what a model once answered is not asked again.

It stands between the ladder and an engine and remembers drafts, not translations: a draft follows
from the text, the pair and the model alone, so it stays true when protection, guard or glossary
change. Where drafts are kept is the business of whoever runs the stage; see :class:`Memory`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from pipeline.translate.engine import Engine, Judge, Pair


class Memory(Protocol):
    """Keeps drafts by the identity of the model that made them."""

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
        self, sentences: Sequence[str], drafts: Sequence[str], pair: Pair
    ) -> list[float] | None:
        """What the engine says, if it can tell."""
        engine = self._engine
        return engine.likelihoods(sentences, drafts, pair) if isinstance(engine, Judge) else None

    def close(self) -> None:
        """Let go of the models."""
        self._engine.close()
