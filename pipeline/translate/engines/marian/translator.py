"""Sentences in, drafts out: tokens, batches, and a model's files."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, islice

import numpy as np
import numpy.typing as npt
from sentencepiece import SentencePieceProcessor

from pipeline.translate.engine import Comparison
from pipeline.translate.engines.marian.embeddings import Tokens
from pipeline.translate.engines.marian.file import read_model
from pipeline.translate.engines.marian.network import END, Network
from pipeline.translate.engines.marian.shortlist import Shortlist
from pipeline.translate.engines.marian.twins import Twins, set_apart

BATCH_TOKENS = 2048
"""Source tokens that are translated together: some sixty sentences."""


class BatchTranslator:
    """A model of Firefox in memory, called as ``fxtranslate.Translator`` is built.

    Args:
        model, source_vocabulary, target_vocabulary: the files.
        shortlist: the file; a model without one chooses from all tokens.

    Raises:
        UnknownArchitecture: see :class:`Network`.
        ValueError: a file is broken, or does not fit the others.
    """

    def __init__(
        self,
        model: bytes,
        source_vocabulary: bytes,
        target_vocabulary: bytes,
        shortlist: bytes | None,
    ) -> None:
        self._network = Network(read_model(model))
        self._source = _processor(source_vocabulary)
        self._target = _processor(target_vocabulary)
        size = self._network.size
        if {len(self._source), len(self._target)} != {size}:
            raise ValueError(f"the vocabulary does not have the {size} tokens of the model")
        shared = source_vocabulary == target_vocabulary
        self._shortlist = None if shortlist is None else Shortlist(shortlist, size, shared=shared)

    def translate(
        self, sentences: Sequence[str], *, listed: bool = True, guesses: Sequence[str] = ()
    ) -> list[str]:
        """The drafts of sentences, in order; each is what it would be alone.

        Args:
            sentences: none empty.
            listed: whether to choose from the shortlist, or else from all tokens.
            guesses: for each what the draft from all tokens may be like; it takes less time then,
                and is the same.
        """
        tokens = [[*self._source.encode(sentence), END] for sentence in sentences]
        guessed = [self._target.encode(guess) for guess in guesses]
        shortlist = self._shortlist if listed else None
        drafts = [""] * len(sentences)
        for batch in _batches([len(one) for one in tokens]):
            some = [tokens[i] for i in batch]
            candidates = (
                None
                if shortlist is None
                else [self._likely(sentences[i], tokens[i], shortlist) for i in batch]
            )
            near = [guessed[i] for i in batch] if guessed and shortlist is None else ()
            written = self._network.decode(self._network.encode(some), candidates, near)
            for i, draft in zip(batch, written, strict=True):
                drafts[i] = self._target.decode(draft)
        return drafts

    def _likely(
        self, sentence: str, tokens: Sequence[int], shortlist: Shortlist
    ) -> npt.NDArray[np.intp]:
        """The tokens that a sentence may be translated with, see :mod:`.twins`."""
        apart = set_apart(sentence)
        if apart is None:
            return shortlist.candidates(tokens)
        return self._twins.with_twins(shortlist.candidates([*tokens, *self._source.encode(apart)]))

    @cached_property
    def _twins(self) -> Twins:
        """The twins of the target vocabulary, which few batches need."""
        return Twins([self._target.id_to_piece(token) for token in range(len(self._target))])

    def likelihoods(self, comparisons: Sequence[Comparison]) -> list[list[float]]:
        """How likely each draft is for its sentence, see :meth:`Network.likelihoods`.

        The tokens to choose from are those of all drafts and the shortlists of all sentences of the
        same comparison; the others change nothing.
        """
        tokens = [
            [[*self._source.encode(sentence), END] for sentence in one.sentences]
            for one in comparisons
        ]
        found: list[list[float]] = [[] for _ in comparisons]
        for batch in _batches([sum(map(len, sentences)) for sentences in tokens]):
            some = [tokens[i] for i in batch]
            written = [
                [[*self._target.encode(draft), END] for draft in comparisons[i].drafts]
                for i in batch
            ]
            likely = list(map(self._candidates, some, written))
            encoded = self._network.encode(list(chain(*some)))
            likelihoods = iter(self._network.likelihoods(encoded, written, likely))
            for i in batch:
                found[i] = list(islice(likelihoods, len(tokens[i])))
        return found

    def _candidates(self, sentences: Sequence[list[int]], drafts: Sequence[list[int]]) -> Tokens:
        """The tokens of drafts and of the shortlists of their sentences, or all there are."""
        if self._shortlist is None:
            return np.arange(self._network.size)
        likely = map(self._shortlist.candidates, sentences)
        return np.unique(np.concatenate([*likely, *drafts]))


def _batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Places of sentences, longest first, in batches of at most ``BATCH_TOKENS``, or one."""
    batch: list[int] = []
    tokens = 0
    for i in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        if batch and tokens + lengths[i] > BATCH_TOKENS:
            yield batch
            batch, tokens = [], 0
        batch.append(i)
        tokens += lengths[i]
    if batch:
        yield batch


def _processor(vocabulary: bytes) -> SentencePieceProcessor:
    """A vocabulary, opened.

    Raises:
        ValueError: it is none.
    """
    try:
        return SentencePieceProcessor(model_proto=vocabulary)
    except RuntimeError as error:
        raise ValueError(f"not a vocabulary: {error}") from error
