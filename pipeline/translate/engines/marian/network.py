"""The network of Firefox's models: a Transformer encoder and a recurrent decoder (SSRU).

What it computes is described in "From Research to Production and Back" (Kim et al., 2019) and, for
the options, in the source of Marian (``src/models/transformer.h``, ``src/rnn/cells.h``). A sentence
has the same result alone and among any others: attention is computed for each by itself, and all
else for each token by itself (see ``layers.py``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from pipeline.translate.engines.marian.embeddings import START, Embeddings, Tokens
from pipeline.translate.engines.marian.file import ModelFile
from pipeline.translate.engines.marian.layers import (
    Affine,
    FeedForward,
    Norm,
    Rows,
    Wide,
    attended,
    by_head,
    positions,
)

END = 0
"""The token that ends a sentence, in source and target."""

_GROWTH, _MARGIN = 4, 16
"""A draft ends after so many tokens for each of its sentence, and so many more: what is longer
babbles, and the guard refuses it by its length."""

_MOST = 256
"""Tokens of a draft, as in ``fxtranslate``."""

_AHEAD = 16
"""Tokens of a guess that are checked at once. With the whole vocabulary, 16 rows take three times
as long as one, and 64 eight times."""

_NEAR = 8
"""Tokens of a guess among which a token is looked for that was another one's guess: "thunder" and
"storms" for "thundersted"."""

_KNOWN = {
    "type": "transformer",
    "transformer-decoder-autoreg": "rnn",
    "dec-cell": "ssru",
    "dec-cell-base-depth": "2",
    "transformer-preprocess": "",
    "transformer-postprocess": "dan",
    "transformer-postprocess-emb": "d",
    "transformer-postprocess-top": "",
    "transformer-ffn-activation": "relu",
    "transformer-ffn-depth": "2",
    "transformer-no-projection": "false",
    "transformer-train-position-embeddings": "false",
    "tied-embeddings-all": "true",
    "lemma-dim-emb": "0",
    "right-left": "false",
    "skip": "false",
}
"""The options of the architecture that is computed here; sizes are free."""


class UnknownArchitecture(Exception):
    """A whole model, but not of the kind that is computed here."""


@dataclass(frozen=True, slots=True)
class Encoded:
    """A sentence as the decoder sees it: its tokens, and the memory of each decoder layer.

    Keys are (heads, width of a head, tokens), values (heads, tokens, width of a head).
    """

    tokens: int
    keys: tuple[Wide, ...]
    values: tuple[Wide, ...]


class Network:
    """A model in memory.

    Raises:
        UnknownArchitecture: it has other layers than those computed here.
        ValueError: its tensors do not fit each other.
    """

    def __init__(self, model: ModelFile) -> None:
        _check(model.options)
        try:
            self._heads = int(model.options["transformer-heads"])
            self._embeddings = Embeddings(model)
            self._encoder = [
                _EncoderLayer(model, f"encoder_l{number}", self._heads)
                for number in _numbers(model.options["enc-depth"])
            ]
            names = [f"decoder_l{number}" for number in _numbers(model.options["dec-depth"])]
            self._decoder = [_DecoderLayer(model, name, self._heads) for name in names]
            self._memories = Affine(
                model,
                [
                    (f"{name}_context_W{kind}", f"{name}_context_b{kind}")
                    for name in names
                    for kind in "kv"
                ],
            )
        except KeyError as error:
            raise ValueError(f"the model has no {error}") from error

    @property
    def size(self) -> int:
        """The number of tokens in the vocabulary."""
        return self._embeddings.size

    def encode(self, sentences: Sequence[Sequence[int]]) -> list[Encoded]:
        """Encode sentences, each given by its tokens and :data:`END`."""
        spans = _spans(sentences)
        rows = self._embeddings.of(np.concatenate(sentences))
        places = positions(max(map(len, sentences)), rows.shape[1])
        for span in spans:
            rows[span] += places[: span.stop - span.start]
        for layer in self._encoder:
            rows = layer(rows, spans)
        memories = np.split(self._memories(rows), 2 * len(self._decoder), axis=1)
        return [
            Encoded(
                span.stop - span.start,
                tuple(by_head(keys[span], self._heads).swapaxes(1, 2) for keys in memories[0::2]),
                tuple(by_head(values[span], self._heads) for values in memories[1::2]),
            )
            for span in spans
        ]

    def decode(
        self,
        sentences: Sequence[Encoded],
        candidates: Sequence[Tokens] | None,
        guesses: Sequence[Sequence[int]] = (),
    ) -> list[list[int]]:
        """Write the likeliest token after the other; drafts without :data:`END`.

        What is guessed is checked at once, many tokens at a time, and taken as far as each is the
        likeliest: guesses make the work shorter and never change a draft (Stern et al., "Blockwise
        Parallel Decoding", 2018).

        Args:
            sentences: what to translate, best of like length.
            candidates: for each the tokens to choose from, or None for all that there are.
            guesses: for each what its draft may be like; only without candidates.
        """
        drafts: list[list[int]] = [[] for _ in sentences]
        ahead = [list(guess) for guess in guesses] or [[] for _ in sentences]
        longest = [min(_MOST, _GROWTH * sentence.tokens + _MARGIN) for sentence in sentences]
        writing = list(range(len(sentences)))
        choices = self._embeddings.choices(candidates)
        places = positions(max(longest) + _AHEAD, self._embeddings.width)
        cells = [np.zeros((len(sentences), places.shape[1]), np.float32) for _ in self._decoder]
        while writing:
            steps = [[*(drafts[i][-1:] or [START]), *ahead[i][:_AHEAD]] for i in writing]
            spans = _spans(steps)
            rows = self._embeddings.of(np.concatenate(steps))
            for i, span in zip(writing, spans, strict=True):
                rows[span] += places[len(drafts[i]) :][: span.stop - span.start]
            rows, cells = self._decoded(rows, cells, spans, [sentences[i] for i in writing])
            tokens = choices.likeliest(rows).tolist()
            right = [_right(tokens[span], ahead[i]) for i, span in zip(writing, spans, strict=True)]
            for i, span, count in zip(writing, spans, right, strict=True):
                drafts[i] += tokens[span][: count + 1]
                ahead[i] = _after(drafts[i][-1], ahead[i][count:])
            going = [
                n
                for n, i in enumerate(writing)
                if drafts[i][-1] != END and len(drafts[i]) < longest[i]
            ]
            cells = [cell[[spans[n].start + right[n] for n in going]] for cell in cells]
            if len(going) < len(writing):
                writing = [writing[n] for n in going]
                choices = choices.of(going)
        drafts = [draft[:most] for draft, most in zip(drafts, longest, strict=True)]
        return [draft[:-1] if draft[-1] == END else draft for draft in drafts]

    def likelihoods(
        self,
        sentences: Sequence[Encoded],
        compared: Sequence[Sequence[Sequence[int]]],
        candidates: Sequence[Tokens],
    ) -> list[float]:
        """How likely drafts are: the mean logarithm of the probability of their tokens.

        Args:
            sentences: what was translated.
            compared: the draft of each, with :data:`END`, in groups.
            candidates: for each group the tokens that there are to choose from, those of its drafts
                among them.
        """
        drafts = [draft for group in compared for draft in group]
        spans = _spans(drafts)
        rows = self._embeddings.of(np.concatenate([[START, *draft[:-1]] for draft in drafts]))
        places = positions(max(map(len, drafts)), self._embeddings.width)
        for span in spans:
            rows[span] += places[: span.stop - span.start]
        cells = [np.zeros((len(drafts), rows.shape[1]), np.float32) for _ in self._decoder]
        rows, _ = self._decoded(rows, cells, spans, sentences)
        found = []
        start = 0
        for group, likely in zip(compared, candidates, strict=True):
            tokens = np.concatenate(group)
            choices = self._embeddings.choices([likely])
            found.append(choices.likelihoods(rows[start : start + len(tokens)], tokens))
            start += len(tokens)
        likelihoods = np.concatenate(found)
        return [float(likelihoods[span].mean()) for span in spans]

    @np.errstate(over="ignore")  # of a gate that is shut, where the result is 0 as it should be
    def _decoded(
        self, rows: Rows, cells: Sequence[Rows], spans: Sequence[slice], to: Sequence[Encoded]
    ) -> tuple[Rows, list[Rows]]:
        """Some tokens of each sentence through all layers, and the cell of each layer after each.

        Args:
            rows: the tokens, (tokens, width).
            cells: for each layer (sentences, width), the cells before the tokens.
            spans: the tokens of each sentence.
            to: the sentences.
        """
        after = []
        for depth, layer in enumerate(self._decoder):
            keys = [sentence.keys[depth] for sentence in to]
            values = [sentence.values[depth] for sentence in to]
            rows, cell = layer(rows, cells[depth], spans, keys, values)
            after.append(cell)
        return rows, after


def _right(tokens: Sequence[int], guess: Sequence[int]) -> int:
    """How many tokens of a guess are what was found."""
    pairs = enumerate(zip(tokens, guess, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(tokens) - 1, len(guess)))


def _after(token: int, guess: Sequence[int]) -> list[int]:
    """What is left of a guess when its first token turned out to be another."""
    near = guess[:_NEAR]
    return list(guess[near.index(token) + 1 if token in near else 1 :])


class _EncoderLayer:
    """Attention of a sentence to itself, then a feed-forward layer."""

    def __init__(self, model: ModelFile, name: str, heads: int) -> None:
        self._heads = heads
        self._inputs = Affine(model, [(f"{name}_self_W{k}", f"{name}_self_b{k}") for k in "qkv"])
        self._output = Affine(model, [(f"{name}_self_Wo", f"{name}_self_bo")])
        self._norm = Norm(model, f"{name}_self_Wo")
        self._feed_forward = FeedForward(model, f"{name}_ffn")

    def __call__(self, rows: Rows, spans: Sequence[slice]) -> Rows:
        """(tokens, width) to the same; spans are the sentences."""
        made, width = self._inputs(rows), rows.shape[1]
        queries, keys, values = (made[:, at : at + width] for at in (0, width, 2 * width))
        found = attended(
            queries,
            spans,
            [by_head(keys[span], self._heads).swapaxes(1, 2) for span in spans],
            [by_head(values[span], self._heads) for span in spans],
        )
        return self._feed_forward(self._norm(self._output(found) + rows))


class _DecoderLayer:
    """A recurrent cell, attention to the source, then a feed-forward layer."""

    def __init__(self, model: ModelFile, name: str, heads: int) -> None:
        self._heads = heads
        self._recurrence = Affine(
            model, [(f"{name}_rnn_W", ""), (f"{name}_rnn_Wf", f"{name}_rnn_bf")]
        )
        self._recurrence_norm = Norm(model, f"{name}_rnn_ffn")
        self._query = Affine(model, [(f"{name}_context_Wq", f"{name}_context_bq")])
        self._output = Affine(model, [(f"{name}_context_Wo", f"{name}_context_bo")])
        self._norm = Norm(model, f"{name}_context_Wo")
        self._feed_forward = FeedForward(model, f"{name}_ffn")

    def __call__(
        self,
        rows: Rows,
        cells: Rows,
        spans: Sequence[slice],
        keys: Sequence[Wide],
        values: Sequence[Wide],
    ) -> tuple[Rows, Rows]:
        """Some tokens of each sentence, (tokens, width), to the same, and the cell after each.

        Args:
            rows: the tokens.
            cells: (sentences, width), the cell of each sentence before its tokens.
            spans: the tokens of each sentence.
            keys: of the memory of each sentence, see :class:`Encoded`.
            values: of the same.
        """
        cells = self._recurred(rows, cells, spans)
        rows = self._recurrence_norm(np.maximum(cells, 0) + rows)
        found = attended(self._query(rows), spans, keys, values)
        return self._feed_forward(self._norm(self._output(found) + rows)), cells

    def _recurred(self, rows: Rows, cells: Rows, spans: Sequence[slice]) -> Rows:
        """The cells after each token, (tokens, width)."""
        made, width = self._recurrence(rows), rows.shape[1]
        fresh, forget = made[:, :width], made[:, width:]
        kept = np.reciprocal(1 + np.exp(-forget))
        fresh *= 1 - kept
        if len(spans) == len(rows):
            fresh += kept * cells
            return fresh
        for n, span in enumerate(spans):
            cell = cells[n]
            for place in range(span.start, span.stop):
                fresh[place] += kept[place] * cell
                cell = fresh[place]
        return fresh


def _spans(sentences: Sequence[Sequence[int]]) -> list[slice]:
    """Where each sentence is when they stand one behind the other."""
    ends = [0, *accumulate(map(len, sentences))]
    return [slice(start, end) for start, end in pairwise(ends)]


def _numbers(depth: str) -> range:
    """The numbers of layers, which count from one."""
    return range(1, int(depth) + 1)


def _check(options: Mapping[str, str]) -> None:
    """Refuse what is not computed here."""
    for name, wanted in _KNOWN.items():
        if options.get(name) != wanted:
            raise UnknownArchitecture(f"{name} is {options.get(name)!r}, not {wanted!r}")
