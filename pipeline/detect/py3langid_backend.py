"""py3langid's model: naive Bayes over byte n-grams, 140 languages.

The model is py3langid's and so are the answers; only the evaluation is ours. Its automaton is an
Aho–Corasick machine (Aho and Corasick 1975) over n-grams of few bytes, so that its state depends on
the last bytes alone. Therefore many short stretches of many texts can be walked at the same time.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from pipeline.detect.detector import NO_IDEA, Opinion, Vote
from pipeline.languages import canonical

_MOST = 10
"""Languages mentioned in an opinion; the others hardly ever matter."""

_VARIETIES = {"pcm": "en", "ary": "ar", "arz": "ar", "uzs": "uz"}
"""Varieties that py3langid tells apart and the language table does not."""

_NO_LANGUAGE = "zxx"
"""What py3langid calls text that is in no language at all."""

_AT_ONCE = 64
"""Texts that are looked at together: more do not get faster, and take memory."""

_STRETCH = 16
"""Bytes that are walked one after the other; all stretches are walked at the same time."""

_DEEPEST = 6
"""Bytes of the longest n-gram of the model: so many lead to the right state from anywhere."""

_RESET = b"\xff"
"""A byte that stands in no UTF-8 and hence in no n-gram: the automaton starts anew after it."""

_ABOVE_CHANCE = 2.5
"""How much likelier than the average the best language must be. A text without features gets 1 for
each column of the model, and some languages have two columns."""

Floats = npt.NDArray[np.float64]


class Py3langidDetector:
    """Holds the model, about 50 MB and half a second to load."""

    def __init__(self) -> None:
        from py3langid.langid import MODEL_DIR, MODEL_FILE
        from py3langid.modelio import load_model

        weights, bias, labels, moves, rows, features = load_model(MODEL_DIR / MODEL_FILE)
        self._weights, self._bias = weights, bias.astype(np.float32)
        self._moves = np.asarray(moves)
        self._rows = np.asarray(rows).astype(np.int32) << 8
        self._features = np.array(features, np.int32)
        distinct = list(dict.fromkeys(labels))
        self.codes = tuple(
            _VARIETIES.get(canonical(label), canonical(label)) if label != _NO_LANGUAGE else ""
            for label in distinct
        )
        """The language of each column of :meth:`probabilities`; none for what is no language."""
        # Serbian has a column for each of its scripts.
        self._column = np.array([labels.index(label) for label in distinct])
        self._again = [
            (distinct.index(label), place)
            for place, label in enumerate(labels)
            if label in labels[:place]
        ]

    def identify(self, texts: Sequence[str]) -> list[Opinion]:
        """The likeliest languages and their shares of the probability."""
        return [
            self._opinion(row)
            for start in range(0, len(texts), _AT_ONCE)
            for row in self.probabilities(texts[start : start + _AT_ONCE])
        ]

    def _opinion(self, row: Floats) -> Opinion:
        best = np.argsort(-row, kind="stable")[:_MOST].tolist()
        shares = tuple(
            (self.codes[place], float(row[place]))
            for place in best
            if row[place] and self.codes[place]
        )
        return Opinion(shares, (Vote("py3langid", *shares[0]),)) if shares else NO_IDEA

    def probabilities(self, texts: Sequence[str]) -> Floats:
        """The probability of each of :attr:`codes` for each text, texts × codes.

        All are 0 where the text has no feature that the model knows: they would be equally likely.
        """
        if not texts:
            return np.zeros((0, len(self.codes)))
        encoded = [_encode(text) for text in texts]
        scores = self._scores(encoded)
        # The temperature that py3langid uses: the square root of the length in bytes.
        sizes = np.array([len(text) or 1 for text in encoded], np.float32)
        scores *= (1 / np.sqrt(sizes))[:, None]
        scores -= scores.max(1, keepdims=True)
        powers = np.exp(scores)
        powers /= powers.sum(1, keepdims=True)
        shares = powers[:, self._column].astype(np.float64)
        for first, again in self._again:
            shares[:, first] += powers[:, again]
        shares[shares.max(1) < _ABOVE_CHANCE / len(self.codes)] = 0.0
        return shares

    def _scores(self, texts: Sequence[bytes]) -> npt.NDArray[np.float32]:
        """Naive Bayes: the logarithm of each feature's count, times what it says of a language."""
        states = self._walk(_RESET.join(texts))
        owners = np.repeat(np.arange(len(texts)), [len(text) + 1 for text in texts])[:-1]
        found = self._features[states]
        hits = found >= 0
        kinds = len(self._weights)
        keys, counts = np.unique(owners[hits] * kinds + found[hits], return_counts=True)
        scores = np.zeros((len(texts), len(self._bias)), np.float32)
        if keys.size:
            owner, feature = np.divmod(keys, kinds)
            rows = self._weights[feature].astype(np.float32)
            rows *= np.log1p(counts.astype(np.float32))[:, None]
            first = np.flatnonzero(np.diff(owner, prepend=-1))
            scores[owner[first]] = np.add.reduceat(rows, first, axis=0) + self._bias
        return scores

    def _walk(self, text: bytes) -> npt.NDArray[np.int32]:
        """The state of the automaton after each byte."""
        count = len(text) // _STRETCH + 1
        before = _DEEPEST - 1
        padded = _RESET * before + text + _RESET * (count * _STRETCH - len(text))
        windows = np.lib.stride_tricks.sliding_window_view(
            np.frombuffer(padded, np.uint8), before + _STRETCH
        )
        steps = np.ascontiguousarray(windows[::_STRETCH].T)
        states = np.zeros((_STRETCH, count), np.int32)
        state = np.zeros(count, np.int32)
        for place, byte in enumerate(steps):
            state = self._moves.take(self._rows.take(state) + byte)
            if place >= before:
                states[place - before] = state
        return states.T.reshape(-1)[: len(text)]


def _encode(text: str) -> bytes:
    """The bytes that the model was trained on: composed, and in small letters if all are large."""
    lowered = text.lower() if text.isupper() else text
    return unicodedata.normalize("NFC", lowered).encode("utf-8", "surrogatepass")
