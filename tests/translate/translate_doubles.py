"""Doubles for the tests of this folder: a scripted engine, and a tiny real CTranslate2 model."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair


class ScriptedEngine:
    """Answers with what a function makes of each sentence, and remembers what it was asked."""

    def __init__(
        self,
        answer: Callable[[str], str] = str.upper,
        pairs: Iterable[Pair] = (Pair("pt", "en"),),
        name: str = "scripted",
        limit: int = 1000,
        shape: str = "XQ{}",
    ) -> None:
        self.name = name
        self.calls: list[list[str]] = []
        self.closed = False
        self.shape = shape
        self._answer = answer
        self._pairs = frozenset(pairs)
        self._limit = limit

    def pairs(self) -> frozenset[Pair]:
        return self._pairs

    def identity(self, pair: Pair) -> str:
        return f"{self.name} {pair} 1"

    def limit(self, pair: Pair) -> int:
        assert pair in self._pairs
        return self._limit

    def count(self, sentence: str, pair: Pair) -> int:
        assert pair in self._pairs
        return len(sentence.split())

    def placeholder(self, pair: Pair) -> str:
        assert pair in self._pairs
        return self.shape

    def translate(self, sentences: Sequence[str], pair: Pair) -> list[str]:
        assert pair in self._pairs
        assert all(self.count(sentence, pair) <= self._limit for sentence in sentences)
        self.calls.append(list(sentences))
        return [self._answer(sentence) for sentence in sentences]

    def close(self) -> None:
        self.closed = True

    @property
    def asked(self) -> list[str]:
        return [sentence for call in self.calls for sentence in call]


def break_down(sentence: str) -> str:
    """An answer of a model that does not work."""
    raise ModelError(f"broken at {sentence!r}", "install it again")


WORDS = ["o gato dorme na casa", "a casa azul fica longe", "the cat sleeps", "we see a house"]


def write_argos_folder(folder: Path, prefix: str = "", merges: bool = False) -> None:
    """A package with a random transformer of one layer: it babbles, but for real."""
    from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

    folder.mkdir(parents=True, exist_ok=True)
    metadata = {"package_version": "1.0", "from_code": "pt", "to_code": "en"}
    if prefix:
        metadata["target_prefix"] = prefix
    (folder / "metadata.json").write_text(json.dumps(metadata))
    if merges:
        (folder / "bpe.model").write_text("#version: 0.2\ng a\nga t\ngat o</w>\n")
        vocabulary = ["gato", "o", "dor@@", "me", "cat@@", "s", "d@@", "o@@", "r@@", "m@@", "e"]
    else:
        model = io.BytesIO()
        SentencePieceTrainer.train(
            sentence_iterator=iter(WORDS * 20),
            model_writer=model,
            vocab_size=60,
            hard_vocab_limit=False,
            minloglevel=2,
            user_defined_symbols=["_"],
        )
        (folder / "sentencepiece.model").write_bytes(model.getvalue())
        processor = SentencePieceProcessor(model_proto=model.getvalue())
        vocabulary = [processor.id_to_piece(i) for i in range(3, processor.get_piece_size())]
    tokens = ["<unk>", "<s>", "</s>", *([prefix] if prefix else []), *vocabulary]
    _write_transformer(folder / "model", tokens)


def _write_transformer(folder: Path, tokens: list[str]) -> None:
    from ctranslate2.specs import TransformerSpec

    size, inner = 16, 32
    random = np.random.default_rng(7)

    def weights(*shape: int) -> np.ndarray:
        return random.standard_normal(shape).astype(np.float32) * 0.3

    def fill(linear, rows: int, columns: int) -> None:
        linear.weight, linear.bias = weights(rows, columns), np.zeros(rows, np.float32)

    def normalise(norm) -> None:
        norm.gamma, norm.beta = np.ones(size, np.float32), np.zeros(size, np.float32)

    spec = TransformerSpec.from_config((1, 1), num_heads=2)
    for stack in (spec.encoder, spec.decoder):
        embeddings = stack.embeddings
        first = embeddings[0] if isinstance(embeddings, list) else embeddings
        first.weight = weights(len(tokens), size)
        stack.position_encodings.encodings = weights(300, size)
        normalise(stack.layer_norm)
        for layer in stack.layer:
            normalise(layer.self_attention.layer_norm)
            fill(layer.self_attention.linear[0], 3 * size, size)
            fill(layer.self_attention.linear[1], size, size)
            if hasattr(layer, "attention"):
                normalise(layer.attention.layer_norm)
                fill(layer.attention.linear[0], size, size)
                fill(layer.attention.linear[1], 2 * size, size)
                fill(layer.attention.linear[2], size, size)
            normalise(layer.ffn.layer_norm)
            fill(layer.ffn.linear_0, inner, size)
            fill(layer.ffn.linear_1, size, inner)
    fill(spec.decoder.projection, len(tokens), size)
    spec.decoder.projection.bias[:] = [-1e4 if "__" in token else 0.0 for token in tokens]
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    spec.validate()
    folder.mkdir()
    spec.save(str(folder))


class Drafts(dict):
    """A memory in a dictionary; an empty one is false."""

    def recall(self, identity, texts):
        return {text: self[identity, text] for text in texts if (identity, text) in self}

    def note(self, identity, drafts):
        self.update({(identity, text): draft for text, draft in drafts.items()})
