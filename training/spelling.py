"""Fit the weights by which the repair stage judges the spellings of a word that lost letters.

    python -m training.spelling CORPUS

CORPUS has lines of ``language<TAB>sentence``, plain or packed with xz. The model of characters and
the list of words are built from seven sentences in eight; the eighth is misread, loses bytes, and
is read with them. What is printed goes into ``pipeline/repair/spelling.py`` (a conditional logit
model, fitted by Newton's method).
"""

from __future__ import annotations

import lzma
import random
import sys
import unicodedata
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from unittest.mock import patch

import numpy as np
import numpy.typing as npt

from pipeline.repair import spelling, words
from pipeline.repair.accidents import Accident, explained
from pipeline.repair.losses import ACCIDENTS, CUT_SHORT
from pipeline.repair.pages import CodePage, code_pages, fallbacks
from pipeline.repair.view import view_of
from training import character_model
from training import words as word_list

EVERY = 8
"""One sentence in so many is held out."""

TEXTS = 12_000
"""Damaged sentences from which the words come; most of them lost no letter."""

LETTERS = 120
"""Letters of a sentence that are damaged."""

SEED = 20261121

Floats = npt.NDArray[np.float64]


class Word(NamedTuple):
    """A word that lost letters.

    Attributes:
        costs: nats of each of its spellings.
        bands: how well known each is.
        right: which one is right.
    """

    costs: Floats
    bands: words.Bands
    right: int

    def features(self) -> Floats:
        """What the weights are for: a row for every spelling."""
        known = self.bands[:, None] == np.array(words.BANDS)
        return np.hstack((-self.costs[:, None], known.astype(float)))


def main(corpus: Path) -> None:
    """Build, damage, read and fit."""
    packed = corpus.read_bytes()
    text = (lzma.decompress(packed) if corpus.suffix == ".xz" else packed).decode()
    lines = [line for line in unicodedata.normalize("NFC", text).split("\n") if line]
    with TemporaryDirectory() as name:
        folder = Path(name)
        rest = folder / "rest.tsv"
        rest.write_text("\n".join(_without_held_out(lines)), "utf-8")
        character_model.main(rest, folder / "characters.npz")
        word_list.main(rest, folder / "words.npz")
        with (
            patch.object(import_module("pipeline.repair.characters"), "files", lambda _: folder),
            patch.object(words, "files", lambda _: folder),
        ):
            found = list(_words(_held_out(lines)))
    weights = fit([(word.features(), word.right) for word in found])
    print(len(found), "words")
    print("COST", weights[0].round(2))
    print("KNOWN", (0.0, *weights[1:].round(1).tolist()))
    for name, tried in (("with them", weights), ("characters alone", np.eye(len(weights))[0])):
        nats = [_nats(word.features(), word.right, tried) for word in found]
        print(name, np.mean(nats).round(2), "nats a word")


def _held_out(lines: list[str]) -> list[str]:
    """The sentences to read, of the languages that the list has in full, as most feeds are."""
    split = (line.partition("\t") for line in lines[::EVERY])
    return [text for name, _, text in split if name.partition("-")[0] in word_list.KNOWN]


def _without_held_out(lines: list[str]) -> Iterator[str]:
    return (line for at, line in enumerate(lines) if at % EVERY)


def _words(sentences: list[str]) -> Iterator[Word]:
    """The words of damaged sentences of which one spelling at least is known."""
    rng = random.Random(SEED)
    for _ in range(TEXTS):
        page = rng.choice(code_pages())
        name = rng.choice(sorted(ACCIDENTS.keys() - {CUT_SHORT}))
        accident = Accident(page, name, rng.choice(fallbacks(page)))
        yield from _lost(accident, page, rng.choice(sentences)[:LETTERS])


def _lost(accident: Accident, page: CodePage, sentence: str) -> Iterator[Word]:
    """The words of a sentence that lost letters."""
    seen = [
        ACCIDENTS[accident.name](page.display(char, borrow=accident.borrow)) for char in sentence
    ]
    places = np.cumsum([0, *map(len, seen)]).tolist()
    meant = dict(zip(places, sentence, strict=False))
    damaged = "".join(seen)
    lattices = explained(view_of(damaged), accident, [(0, len(damaged))])
    for lattice in lattices.values():
        reading = lattice.search(0.0).reading()
        pieces = list(spelling.pieces_of(lattice.steps, len(damaged), reading))
        for first, last in spelling.words_of(pieces):
            spots = [piece.number for piece in pieces[first:last] if piece.number >= 0]
            if max((reading.doubts[at] for at in spots), default=0.0) <= spelling.DOUBTFUL:
                continue
            options = spelling.spellings_of(pieces, first, last)
            letters = tuple(meant.get(reading.steps[at].start, "") for at in spots)
            if options.bands.any() and letters in options.letters:
                yield Word(options.costs, options.bands, options.letters.index(letters))


def fit(words_lost: list[tuple[Floats, int]]) -> Floats:
    """The weights under which the right spellings are likeliest together."""
    weights = np.eye(words_lost[0][0].shape[1])[0]
    for _ in range(30):
        slope = -1e-3 * weights
        curve = 1e-3 * np.eye(len(weights))
        for rows, right in words_lost:
            shares = _shares(rows, weights)
            mean = shares @ rows
            slope += rows[right] - mean
            curve += (rows * shares[:, None]).T @ rows - np.outer(mean, mean)
        step = np.linalg.solve(curve, slope)
        weights = weights + step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def _shares(rows: Floats, weights: Floats) -> Floats:
    odds = rows @ weights
    odds = np.exp(odds - odds.max())
    shares: Floats = odds / odds.sum()
    return shares


def _nats(rows: Floats, right: int, weights: Floats) -> float:
    return -float(np.log(max(_shares(rows, weights)[right], 1e-12)))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
