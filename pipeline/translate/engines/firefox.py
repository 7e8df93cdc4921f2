"""Firefox models: small, fast, made to run inside a browser.

They run in batches on numpy (``marian/``), or one sentence after the other in ``fxtranslate``:
where that is configured, and where a model's architecture is none that ``marian/`` computes.

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
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pipeline.errors import ModelError
from pipeline.translate.engine import Comparison, Pair
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

MANNER = "twins"
"""Another word whenever the same model may give another draft."""

SHORT, TITLE = 50, 3
"""Characters up to which a sentence is translated without the shortlist at once: 3% of the tokens
of news. Of such sentences in NTREX-128 one in twelve comes out otherwise, mostly better. Not so
texts of up to three words, which the model without a list goes on with ("None" for "Não")."""

MOST_LOADED = 4
"""Models held in memory at a time, however many languages come by; the least recently used goes."""


class _Runtime(Protocol):
    """What runs a model."""

    def translate(
        self, sentences: Sequence[str], *, listed: bool, guesses: Sequence[str] = ()
    ) -> list[str]:
        """The drafts of sentences, in order, with the shortlist or without it.

        Guesses of drafts may make it faster, and change nothing.
        """
        ...

    def likelihoods(self, comparisons: Sequence[Comparison]) -> list[list[float]] | None:
        """How likely each draft is for its sentence, if it can tell."""
        ...


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A model in memory, and the tokenizer of its source language."""

    tokenizer: SentencePieceProcessor
    runtime: _Runtime


class FirefoxEngine(InstalledEngine[_Loaded]):
    """Translates with the Firefox models of the model folder."""

    name = "firefox"
    most_tokens = LIMIT

    def __init__(self, config: Config) -> None:
        self._batched = config.translate.firefox == "batched"
        super().__init__(config.model_folder, partial(_read, batched=self._batched), MOST_LOADED)

    def identity(self, pair: Pair) -> str:
        """The identity of the installed model, and of the way in which it is asked.

        Raises:
            ModelError: no model is installed for the pair.
        """
        batched = " batched" if self._batched else ""
        return f"{self._models.model(pair).identity} {MANNER}{batched}"

    def count(self, sentence: str, pair: Pair) -> int:
        """The number of tokens of a sentence in the model's source vocabulary."""
        return len(self._load(pair).tokenizer.encode(sentence))

    def translate(self, sentences: Sequence[str], pair: Pair) -> list[str]:
        """Translate; what is short or comes out with an unknown word without the shortlist.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        runtime = self._load(pair).runtime
        wanted = [i for i, sentence in enumerate(sentences) if sentence.strip()]
        likely = [i for i in wanted if not _is_short(sentences[i])]
        drafts = [""] * len(sentences)
        with self._breaking(pair):
            found = runtime.translate([sentences[i] for i in likely], listed=True)
            for i, draft in zip(likely, found, strict=True):
                drafts[i] = draft
            again = [
                i
                for i in wanted
                if _is_short(sentences[i]) or unknown_words(sentences[i], drafts[i], pair)
            ]
            found = runtime.translate(
                [sentences[i] for i in again], listed=False, guesses=[drafts[i] for i in again]
            )
            for i, draft in zip(again, found, strict=True):
                drafts[i] = draft
        return drafts

    def likelihoods(
        self, comparisons: Sequence[Comparison], pair: Pair
    ) -> list[list[float]] | None:
        """How likely each draft is for its sentence; None where fxtranslate runs the model.

        Raises:
            ModelError: the model cannot be loaded or broke while it worked.
        """
        runtime = self._load(pair).runtime
        with self._breaking(pair):
            return runtime.likelihoods(comparisons)

    def _load(self, pair: Pair) -> _Loaded:
        held = self._models.held(pair)
        if held is not None:
            return held
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


def _is_short(sentence: str) -> bool:
    """Whether a sentence is translated without the shortlist at once; see ``SHORT``."""
    return len(sentence) <= SHORT and len(sentence.split()) > TITLE


def _read(folder: Path, *, batched: bool) -> _Loaded:
    """Load a model from its folder."""
    from sentencepiece import SentencePieceProcessor

    tokenizer = SentencePieceProcessor(model_proto=_vocabulary(folder, "source"))
    return _Loaded(tokenizer, (_batches(folder) if batched else None) or OneByOne(folder))


def _batches(folder: Path) -> _Runtime | None:
    """The model on numpy; None where it is of another architecture."""
    from pipeline.translate.engines.marian.network import UnknownArchitecture
    from pipeline.translate.engines.marian.translator import BatchTranslator

    try:
        return BatchTranslator(*_files(folder))
    except UnknownArchitecture:
        return None


class OneByOne:
    """A model in ``fxtranslate``, which takes one sentence a call."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._listed = self._translator(listed=True)

    @cached_property
    def _full(self) -> Translator:
        return self._translator(listed=False)

    def translate(
        self, sentences: Sequence[str], *, listed: bool, guesses: Sequence[str] = ()
    ) -> list[str]:
        """The drafts of sentences, in order."""
        del guesses
        translator = self._listed if listed else self._full
        return [translator.translate(sentence) for sentence in sentences]

    def likelihoods(self, comparisons: Sequence[Comparison]) -> None:
        """Nothing is known of them."""

    def _translator(self, *, listed: bool) -> Translator:
        from fxtranslate import Translator

        model, source, target, shortlist = _files(self._folder)
        return Translator(model, source, target, shortlist if listed else None)


def _files(folder: Path) -> tuple[bytes, bytes, bytes, bytes | None]:
    """The model, the source and target vocabularies, and the shortlist, which some have not."""
    shortlist = folder / "shortlist.bin"
    return (
        (folder / "model.bin").read_bytes(),
        _vocabulary(folder, "source"),
        _vocabulary(folder, "target"),
        shortlist.read_bytes() if shortlist.exists() else None,
    )


def _vocabulary(folder: Path, side: str) -> bytes:
    """The source or target vocabulary; models of most languages share one."""
    shared = folder / "vocab.spm"
    return (shared if shared.exists() else folder / f"{side}_vocab.spm").read_bytes()
