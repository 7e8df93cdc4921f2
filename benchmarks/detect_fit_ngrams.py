"""Fit the n-gram model: ``python benchmarks/detect_fit_ngrams.py CORPUS.tsv.xz OUT.npz [COUNT]``.

COUNT is how many sentences of each language are learnt from: 1,500, so that the combination can be
fitted to what the model says of others, or 1,800 for the model that is shipped. Takes ten minutes
of a processor. Latin letters are learnt twice, the second time beside romanised languages, of which
only these are kept.

Pieces of sentences are drawn at random, as many of each language; the weights follow their errors
by stochastic gradient descent with step sizes of their own for every bucket (Adagrad; Duchi et al.
2011). Weights that hardly matter are dropped. Prints the share of pieces that were right before
they were learnt from, and the share right on other sentences cut to 20 and to 40 characters.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from detect_corpus import CODES, MEASURED, WEIGHTS, cut, piece, read, romanised, same

from pipeline.detect.ngrams import ROMANISED, STEP, ScriptModel, buckets, save
from pipeline.detect.script import dominant

BITS = {"Latin": 18, "Cyrillic": 16, "Arabic": 15, "Devanagari": 15}
"""Size of each script's table. In Latin letters, 16 / 18 bits get 82 / 85% of 20 characters right,
languages outside the table and the closest relatives included (with 1,300 sentences to learn)."""

ROUNDS = 6
PIECES = 3_000
BATCH = 256
RATE = 0.4

DROPPED = 0.15
"""Weights smaller than this become zero, nine of ten in Latin letters: the file shrinks to 3 MB,
and the share of 20 characters that is right does not fall (printed below)."""


def fit(script: str, sentences: dict[str, list[str]], dice: random.Random) -> ScriptModel:
    """Learn the languages of one script from pieces of their sentences."""
    by_code: dict[str, list[str]] = defaultdict(list)
    for language, texts in sentences.items():
        by_code[CODES[language]] += texts
    codes = tuple(sorted(by_code))
    # In double precision: what processors sum up differently must not reach what is stored.
    weights = np.zeros((1 << BITS[script], len(codes)))
    bias = np.zeros(len(codes))
    squares = np.full((len(weights), 1), 0.01)
    for turn in range(ROUNDS):
        pieces = [
            (place, piece(dice.choice(by_code[code]), dice))
            for place, code in enumerate(codes)
            for _ in range(PIECES)
        ]
        dice.shuffle(pieces)
        right = 0
        for start in range(0, len(pieces), BATCH):
            batch = pieces[start : start + BATCH]
            truth = np.array([place for place, _ in batch])
            grams = [buckets([text], BITS[script])[0] for _, text in batch]
            sizes = np.array([len(one) for one in grams])
            flat = np.concatenate(grams)
            scale = (1 / np.sqrt(sizes))[:, None]
            firsts = np.concatenate(([0], sizes.cumsum()[:-1]))
            scores = np.add.reduceat(weights[flat], firsts, axis=0) * scale + bias
            odds = np.exp(scores - scores.max(1, keepdims=True))
            odds /= odds.sum(1, keepdims=True)
            right += int((odds.argmax(1) == truth).sum())
            odds[np.arange(len(batch)), truth] -= 1
            owners = np.repeat(np.arange(len(batch)), sizes)
            order = np.argsort(flat, kind="stable")
            starts = np.flatnonzero(np.diff(flat[order], prepend=-1))
            slope = np.add.reduceat((odds * scale)[owners[order]], starts, axis=0)
            met = flat[order][starts]
            squares[met] += np.square(slope).sum(1, keepdims=True) / 4
            weights[met] -= RATE * (1 - turn / ROUNDS) * slope / np.sqrt(squares[met])
            bias -= 0.01 * odds.mean(0)
        print(f"{script} round {turn + 1}: {100 * right / len(pieces):.1f}% right", flush=True)
    weights[np.abs(weights) < DROPPED] = 0
    whole = np.clip(np.round(weights / STEP), -127, 127).astype(np.int8)
    return ScriptModel(codes, whole, bias.astype(np.float32))


def with_romanised(model: ScriptModel, both: ScriptModel) -> ScriptModel:
    """A model of languages in their own letters, and what another knows of romanised ones.

    Languages that are learnt beside the romanised ones are told apart less well.
    """
    columns = [place for place, code in enumerate(both.codes) if code.endswith(ROMANISED)]
    return ScriptModel(
        (*model.codes, *(both.codes[place] for place in columns)),
        np.ascontiguousarray(np.concatenate([model.weights, both.weights[:, columns]], 1)),
        np.concatenate([model.bias, both.bias[columns]]),
    )


def accuracy(model: ScriptModel, sentences: dict[str, list[str]], length: int) -> float:
    """Percentage of cut sentences that are right, each language counting as much."""
    shares = []
    for language, texts in sentences.items():
        answers = model.log_probabilities([cut(text, length) for text in texts]).argmax(1)
        hits = [same(model.codes[answer], CODES[language]) for answer in answers]
        shares.append(sum(hits) / len(hits))
    return 100 * sum(shares) / len(shares)


def main() -> None:
    """Fit a model for each script that several languages share, and write them."""
    sentences = read(Path(sys.argv[1]))
    others = romanised(sentences)
    count = int(sys.argv[3]) if len(sys.argv) > 3 else WEIGHTS.start
    models = {}
    for script in BITS:
        mine = {name: t for name, t in sentences.items() if dominant(" ".join(t[:50])) == script}
        learnt = {name: texts[:count] for name, texts in mine.items()}
        models[script] = fit(script, learnt, random.Random(script))
        if script == "Latin":
            learnt |= {name: texts[:count] for name, texts in others.items()}
            both = fit(script, learnt, random.Random(script))
            models[script] = with_romanised(models[script], both)
        kept = {name: [texts[i] for i in MEASURED] for name, texts in mine.items()}
        marks = ", ".join(f"{n}: {accuracy(models[script], kept, n):.1f}%" for n in (20, 40))
        print(f"{script} of {len(models[script].codes)} languages by length: {marks}", flush=True)
    save(models, Path(sys.argv[2]))


if __name__ == "__main__":
    main()
