"""Build the list of known words of the repair stage.

    python -m training.words CORPUS pipeline/repair/words.npz

The words and how common they are come from wordfreq 3.1.1 (Speer 2022; the extra ``train`` has it);
for languages that it lacks, from CORPUS: lines of ``language<TAB>sentence``, plain or packed with
xz, of which the shipped list knows NTREX-128. Kept are words with a letter beyond ASCII, as hashes:
the list can say whether it knows a word, and nobody can read it out.
"""

from __future__ import annotations

import lzma
import math
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import numpy as np

from pipeline.repair.words import BANDS, hash_of, is_of_word, packed

EDGES = (4.25, 5.0, 5.75, 6.5)
"""How rare the words of each band are at most: minus the decimal logarithm of their share.

One band says less than four: of 1,330 words that lost letters, the likeliest reading costs 0.79
nats a word with one band, 0.76 with three, 0.74 with five; beyond 6.5 the list would double."""

CUT_UP = frozenset({"ja", "zh", "ko"})
"""Languages whose words wordfreq has in pieces, as they are written without spaces or with others
than a reader of neighbouring letters would find."""

LEAST = 2
"""Times that a word must be in the corpus: what is there but once is a name or a mistake."""

KNOWN = frozenset(
    [
        "afr",
        "ara",
        "arb",
        "ben",
        "bos",
        "bul",
        "cat",
        "ces",
        "dan",
        "deu",
        "ell",
        "eng",
        "fas",
        "fil",
        "fin",
        "fra",
        "heb",
        "hin",
        "hrv",
        "hun",
        "ind",
        "isl",
        "ita",
        "lav",
        "lit",
        "mkd",
        "msa",
        "nld",
        "nob",
        "pol",
        "por",
        "ron",
        "rus",
        "slk",
        "slv",
        "spa",
        "srp",
        "swe",
        "tam",
        "tur",
        "ukr",
        "urd",
        "vie",
    ]
)
"""Languages of the corpus that wordfreq has in full, as ISO 639-3; the corpus adds script and
country behind a hyphen."""

LONGEST = 24
"""Letters of the longest word; longer ones are hardly ever met twice."""

CYRILLIC = {
    **dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True)),
    "dž": "џ",
    "lj": "љ",
    "nj": "њ",
}
"""The letters of Serbian in both alphabets; wordfreq has its words in Latin letters alone."""


def main(corpus: Path, target: Path) -> None:
    """Write the hashes of the words, each with its band."""
    bands = banded((*_of_wordfreq(), *_of_corpus(corpus)))
    with target.open("wb") as file:
        np.savez_compressed(file, **packed(bands))
    print(len(bands), "words,", target.stat().st_size, "bytes")


def banded(words: Iterable[tuple[str, float]]) -> dict[int, int]:
    """The bands of the hashes of those words that are kept; of several the commonest."""
    bands: dict[int, int] = {}
    for word, how_rare in words:
        if len(word) <= LONGEST and not word.isascii() and how_rare <= EDGES[-1]:
            band = next(band for band, edge in zip(BANDS, EDGES, strict=True) if how_rare <= edge)
            number = hash_of(word)
            bands[number] = min(band, bands.get(number, band))
    return bands


def _of_wordfreq() -> Iterator[tuple[str, float]]:
    """Words and how rare they are."""
    import wordfreq  # of the extra ``train``

    for language in sorted(set(wordfreq.available_languages("best")) - CUT_UP):
        for word, share in wordfreq.get_frequency_dict(language, "best").items():
            how_rare = -math.log10(share)
            yield word, how_rare
            if language == "sh":
                yield _in_cyrillic(word), how_rare


def _in_cyrillic(word: str) -> str:
    for latin, cyrillic in sorted(CYRILLIC.items(), key=lambda pair: -len(pair[0])):
        word = word.replace(latin, cyrillic)
    return word


def _of_corpus(corpus: Path) -> Iterator[tuple[str, float]]:
    """The same of the languages that wordfreq lacks."""
    packed = corpus.read_bytes()
    text = (lzma.decompress(packed) if corpus.suffix == ".xz" else packed).decode()
    counts: Mapping[str, Counter[str]] = defaultdict(Counter)
    for line in unicodedata.normalize("NFC", text).split("\n"):
        language, _, sentence = line.partition("\t")
        if language.partition("-")[0] not in KNOWN:
            counts[language].update(_words(sentence.casefold()))
    for of_language in counts.values():
        total = of_language.total()
        yield from (
            (word, -math.log10(count / total))
            for word, count in of_language.items()
            if count >= LEAST
        )


def _words(sentence: str) -> list[str]:
    """Runs of letters and marks."""
    return "".join(char if is_of_word(char) else " " for char in sentence).split()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
