"""Firefox models: small, fast, made to run inside a browser; here by way of ``fxtranslate``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.engines.installed import InstalledModels

if TYPE_CHECKING:
    from fxtranslate import Translator
    from sentencepiece import SentencePieceProcessor

    from pipeline.config import Config

LIMIT = 100
"""Tokens of a sentence. Flores dev pt→en sentences joined to one of 90, 101, 110, 119, 128, 158 and
231 tokens on average scored 69, 68, 67, 64, 59, 51 and 38 chrF with the tiny model: beyond some 110
it drops the tail, although the hard end of its output comes only at 256 tokens."""

MOST_LOADED = 4
"""Models held in memory at a time, however many languages come by; the least recently used goes."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A model in memory: the translator and the tokenizer of its source language."""

    translator: Translator
    tokenizer: SentencePieceProcessor


class FirefoxEngine:
    """Translates with the Firefox models of the model folder."""

    name = "firefox"

    def __init__(self, config: Config) -> None:
        self._models = InstalledModels(self.name, config.model_folder, _read, MOST_LOADED)

    def pairs(self) -> frozenset[Pair]:
        """The directions whose models are installed now."""
        return self._models.pairs()

    def identity(self, pair: Pair) -> str:
        """The identity of the installed model.

        Raises:
            ModelError: no model is installed for the pair.
        """
        return self._models.model(pair).identity

    def limit(self, pair: Pair) -> int:
        """The most tokens a sentence may have; the same for all models."""
        del pair
        return LIMIT

    def count(self, sentence: str, pair: Pair) -> int:
        """The number of tokens of a sentence in the model's source vocabulary."""
        return len(self._load(pair).tokenizer.encode(sentence))

    def placeholder(self, pair: Pair) -> str:
        """What was found out when the model was installed.

        Raises:
            ModelError: no model is installed for the pair.
        """
        return self._models.placeholder(pair)

    def translate(self, sentences: Sequence[str], pair: Pair) -> list[str]:
        """Translate one by one: ``fxtranslate`` has no call for many.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        translator = self._load(pair).translator
        with self._breaking(pair):
            return [translator.translate(s) if s.strip() else "" for s in sentences]

    def close(self) -> None:
        """Let go of the models."""
        self._models.clear()

    def _load(self, pair: Pair) -> _Loaded:
        with self._breaking(pair):
            return self._models.load(pair)

    @contextmanager
    def _breaking(self, pair: Pair) -> Iterator[None]:
        """Turn what a broken model makes native code do into a ModelError.

        A Rust panic arrives as ``pyo3_runtime.PanicException``, which cannot be imported and is no
        ``Exception``; it is told by its name, and whatever else is not an ``Exception`` passes.
        """
        try:
            yield
        except ModelError:
            raise
        except BaseException as error:
            panic = type(error).__name__ == "PanicException"
            if not panic and not isinstance(error, Exception):
                raise
            raise self._models.broken(pair, error) from error


def _read(folder: Path) -> _Loaded:
    """Load a model from its folder; models of most languages share one vocabulary."""
    from fxtranslate import Translator
    from sentencepiece import SentencePieceProcessor

    shared = folder / "vocab.spm"
    if shared.exists():
        source = target = shared.read_bytes()
    else:
        source = (folder / "source_vocab.spm").read_bytes()
        target = (folder / "target_vocab.spm").read_bytes()
    shortlist = folder / "shortlist.bin"
    return _Loaded(
        Translator(
            (folder / "model.bin").read_bytes(),
            source,
            target,
            shortlist.read_bytes() if shortlist.exists() else None,
        ),
        SentencePieceProcessor(model_proto=source),
    )
