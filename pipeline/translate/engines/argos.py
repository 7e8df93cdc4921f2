"""Argos packages: their models run on CTranslate2, opened by us without Argos Translate's run path.

What is sent and how is what Argos Translate 1.11 does (``argostranslate/translate.py``), so equal
beams give equal drafts, with one exception: it turns every underscore of a draft into a space.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.engines.installed import InstalledEngine

if TYPE_CHECKING:
    from pipeline.config import Config

LIMIT = 100
"""Tokens of a sentence. CTranslate2 ends a draft at 256 tokens without a word, and the packages
are trained on sentences; a hundred tokens leave room for languages that grow in translation."""

MOST_TOGETHER = 8
"""Sentences that are translated together. A hypothesis takes memory for every word of the model's
vocabulary: with a full-size package (65,000 words) and 500 sentences the peak is 244 MB, with 16
together 307 MB, with as many as have 512 tokens 311 MB, at the same speed."""

LENGTH_PENALTY = 0.2
"""What Argos Translate passes to CTranslate2."""

COMPUTE_TYPE = "int8"
"""What the packages are stored in. "auto" would take the fastest type of the machine at hand and so
change some drafts from machine to machine; on x86-64 both gave the same drafts, 100 of 100."""

MOST_LOADED = 2
"""Models held in memory at a time, however many languages come by; the least recently used goes."""


class _Tokenizer(Protocol):
    """Text to tokens and back."""

    def encode(self, sentence: str) -> list[str]: ...

    def decode(self, tokens: list[str]) -> str: ...


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A package in memory. ``prefix`` tells a model of several languages which one to write."""

    translator: Any
    tokenizer: _Tokenizer
    prefix: str


class ArgosEngine(InstalledEngine[_Loaded]):
    """Translates with the Argos packages of the model folder."""

    name = "argos"
    most_tokens = LIMIT

    def __init__(self, config: Config) -> None:
        self._beam = config.translate.beam_size
        self._device = config.translate.device
        self._confidences: dict[tuple[Pair, str], float] = {}
        read = partial(_read, device=config.translate.device)
        super().__init__(config.model_folder, read, MOST_LOADED)

    def identity(self, pair: Pair) -> str:
        """The identity of the installed package, and how it is asked.

        Raises:
            ModelError: no package is installed for the pair.
        """
        return f"{self._models.model(pair).identity} beam {self._beam}"

    def count(self, sentence: str, pair: Pair) -> int:
        """The number of tokens of a sentence."""
        return len(self._load(pair).tokenizer.encode(sentence))

    def translate(self, sentences: Sequence[str], pair: Pair) -> list[str]:
        """Translate sentences of equally many tokens together; see :func:`_by_length`.

        Raises:
            ModelError: the package cannot be loaded or broke while it worked.
        """
        loaded = self._load(pair)
        drafts = [""] * len(sentences)
        tokens = {
            i: loaded.tokenizer.encode(sentence)
            for i, sentence in enumerate(sentences)
            if sentence.strip()
        }
        self._confidences = {}
        for together in _by_length(tokens):
            asked = [tokens[i] for i in together]
            for i, result in zip(together, self._results(asked, loaded, pair), strict=True):
                written = result.hypotheses[0]
                self._confidences[pair, sentences[i]] = _mean(result.scores[0], len(written))
                if loaded.prefix and written[:1] == [loaded.prefix]:
                    written = written[1:]
                drafts[i] = loaded.tokenizer.decode(written).strip()
        return drafts

    def _results(self, tokens: list[list[str]], loaded: _Loaded, pair: Pair) -> list[Any]:
        """What CTranslate2 makes of sentences."""
        try:
            found: list[Any] = loaded.translator.translate_batch(
                tokens,
                target_prefix=[[loaded.prefix]] * len(tokens) if loaded.prefix else None,
                max_batch_size=MOST_TOGETHER,
                beam_size=self._beam,
                length_penalty=LENGTH_PENALTY,
                replace_unknowns=True,
                return_scores=True,
            )
        except (RuntimeError, ValueError) as error:
            raise self._models.broken(pair, error) from error
        return found

    def confidences(self, sentences: Sequence[str], pair: Pair) -> list[float]:
        """How likely the model holds its drafts; beam search tells, so it costs nothing more.

        Raises:
            ModelError: the package cannot be loaded or broke while it worked.
        """
        worded = [sentence for sentence in sentences if sentence.strip()]
        if any((pair, sentence) not in self._confidences for sentence in worded):
            self.translate(list(dict.fromkeys(worded)), pair)
        return [self._confidences.get((pair, sentence), 0.0) for sentence in sentences]

    def _load(self, pair: Pair) -> _Loaded:
        try:
            return self._models.load(pair)
        except (OSError, RuntimeError, ValueError, KeyError) as error:
            if self._device != "cpu" and "cuda" in str(error).lower():
                raise ModelError(
                    f"'translate.device' is {self._device!r}, and CUDA cannot be used: {error}",
                    'install the CUDA 12 libraries, or set it to "cpu"',
                ) from error
            raise self._models.broken(pair, error) from error


def _by_length(tokens: Mapping[int, Sequence[str]]) -> list[list[int]]:
    """The numbers of sentences, those of equally many tokens together.

    CTranslate2 fills shorter sentences up to the longest of a batch, and attention over the filling
    is summed up in another order. With a full-size package zh→en one draft of 1,000 was another
    one for it, and none is where nothing is filled up. That takes a third to a half more CPU time
    for 200 sentences, and 5 to 8 % more for 500 and 1,000.

    >>> _by_length({0: ["a", "b"], 2: ["c"], 3: ["d", "e"]})
    [[0, 3], [2]]
    """
    found: dict[int, list[int]] = {}
    for i, sentence in tokens.items():
        found.setdefault(len(sentence), []).append(i)
    return [found[length] for length in sorted(found, reverse=True)]


def _mean(score: float, tokens: int) -> float:
    """The mean logarithm of the probability of tokens, out of a score with a length penalty."""
    return score * float(max(1, tokens) ** (LENGTH_PENALTY - 1))


def _read(folder: Path, device: str) -> _Loaded:
    """Load a package from its folder. One thread: the run has one worker process per core."""
    import ctranslate2

    metadata = json.loads((folder / "metadata.json").read_text("utf-8"))
    pieces, merges = folder / "sentencepiece.model", folder / "bpe.model"
    tokenizer: _Tokenizer
    if pieces.exists():
        tokenizer = _SentencePieces(pieces)
    else:
        # Reads one file and loads sacremoses; of Argos Translate itself nothing runs.
        from argostranslate.tokenizer import BPETokenizer

        tokenizer = BPETokenizer(merges, metadata["from_code"], metadata["to_code"])
        tokenizer.encode("")  # it opens its file at first use, and a missing one should tell now
    translator = ctranslate2.Translator(
        str(folder / "model"),
        device=device,
        compute_type=COMPUTE_TYPE,
        inter_threads=1,
        intra_threads=1,
    )
    return _Loaded(translator, tokenizer, metadata.get("target_prefix", ""))


class _SentencePieces:
    """SentencePiece as newer packages use it."""

    def __init__(self, file: Path) -> None:
        from sentencepiece import SentencePieceProcessor

        self._processor = SentencePieceProcessor(model_proto=file.read_bytes())

    def encode(self, sentence: str) -> list[str]:
        pieces: list[str] = self._processor.encode(sentence, out_type=str)
        return pieces

    def decode(self, tokens: list[str]) -> str:
        text: str = self._processor.decode_pieces(tokens)
        return text.replace("▁", " ")
