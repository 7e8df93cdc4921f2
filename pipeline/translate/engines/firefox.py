"""Firefox models: small, fast, made to run inside a browser; here by way of ``fxtranslate``.

A shortlist names fifty likely translations of every token, and the model chooses among those alone.
That makes it fast, and it is what makes it patch words together where the right one is in pieces
that are not on the list: "Mayed" for "Talvez", "Bed" for "Pão". Without the list, at 1.7 times the
cost, 16 of 24 unknown words in 798 short sentences of NTREX-128 in Portuguese go away. So it is
left out where the draft has such a word, and for short sentences, which are a small part of any
text and give the model little to go by.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.engines.installed import InstalledEngine
from pipeline.translate.vocabulary import unknown_words

if TYPE_CHECKING:
    from fxtranslate import Translator
    from sentencepiece import SentencePieceProcessor

    from pipeline.config import Config

LIMIT = 100
"""Tokens of a sentence. Flores dev pt→en sentences joined to one of 90, 101, 110, 119, 128, 158 and
231 tokens on average scored 69, 68, 67, 64, 59, 51 and 38 chrF with the tiny model: beyond some 110
it drops the tail, although the hard end of its output comes only at 256 tokens."""

MANNER = "words"
"""Another word whenever the same model may give another draft."""

SHORT, TITLE = 50, 3
"""Characters up to which a sentence is translated without the shortlist at once: 3% of the tokens
of news. Of such sentences in NTREX-128 one in twelve comes out otherwise, mostly better. Not so
texts of up to three words, which the model without a list goes on with ("None" for "Não")."""

MOST_LOADED = 4
"""Models held in memory at a time, however many languages come by; the least recently used goes."""


@dataclass(frozen=True)
class _Loaded:
    """A model in memory: the tokenizer of its source language, and the model with its shortlist."""

    folder: Path
    tokenizer: SentencePieceProcessor
    listed: Translator

    @cached_property
    def full(self) -> Translator:
        """The model without its shortlist."""
        return _translator(self.folder, listed=False)


class FirefoxEngine(InstalledEngine[_Loaded]):
    """Translates with the Firefox models of the model folder."""

    name = "firefox"
    most_tokens = LIMIT

    def __init__(self, config: Config) -> None:
        super().__init__(config.model_folder, _read, MOST_LOADED)

    def identity(self, pair: Pair) -> str:
        """The identity of the installed model, and of the way in which it is asked.

        Raises:
            ModelError: no model is installed for the pair.
        """
        return f"{self._models.model(pair).identity} {MANNER}"

    def count(self, sentence: str, pair: Pair) -> int:
        """The number of tokens of a sentence in the model's source vocabulary."""
        return len(self._load(pair).tokenizer.encode(sentence))

    def translate(self, sentences: Sequence[str], pair: Pair) -> list[str]:
        """Translate one by one: ``fxtranslate`` has no call for many.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        loaded = self._load(pair)
        with self._breaking(pair):
            return [_draft(loaded, s, pair) if s.strip() else "" for s in sentences]

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


def _draft(loaded: _Loaded, sentence: str, pair: Pair) -> str:
    """The draft of a sentence, without the shortlist where that may be what spoils it."""
    if len(sentence) > SHORT or len(sentence.split()) <= TITLE:
        draft: str = loaded.listed.translate(sentence)
        if not unknown_words(sentence, draft, pair):
            return draft
    full: str = loaded.full.translate(sentence)
    return full


def _read(folder: Path) -> _Loaded:
    """Load a model from its folder."""
    from sentencepiece import SentencePieceProcessor

    tokenizer = SentencePieceProcessor(model_proto=_vocabulary(folder, "source"))
    return _Loaded(folder, tokenizer, _translator(folder, listed=True))


def _translator(folder: Path, *, listed: bool) -> Translator:
    """A model with or without its shortlist; some have none."""
    from fxtranslate import Translator

    shortlist = folder / "shortlist.bin"
    return Translator(
        (folder / "model.bin").read_bytes(),
        _vocabulary(folder, "source"),
        _vocabulary(folder, "target"),
        shortlist.read_bytes() if listed and shortlist.exists() else None,
    )


def _vocabulary(folder: Path, side: str) -> bytes:
    """The source or target vocabulary; models of most languages share one."""
    shared = folder / "vocab.spm"
    return (shared if shared.exists() else folder / f"{side}_vocab.spm").read_bytes()
