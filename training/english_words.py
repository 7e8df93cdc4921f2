"""Make ``pipeline/translate/english.txt.gz``, the words by which an invented word is told.

    python training/english_words.py SCOWL

SCOWL is the folder of word lists of that name, version 2020.12.07 (Debian's package ``scowl`` puts
it at ``usr/share/dict/scowl``). Its licence stands beside the result. Which of its rare words count
is told by their frequencies in wordfreq 3.1.1 (Speer 2022; the extra ``train`` has it).
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from pipeline.translate.vocabulary import plain

RESULT = Path(__file__).parent.parent / "pipeline" / "translate" / "english.txt.gz"

LARGEST = 70
"""The size of list beyond which few people know a word."""

SEEN = 1.5
"""Zipf frequency that a word beyond it, or of a rare spelling, needs: once in 30 million words. Of
the 27,000 words in small letters of NTREX-128 in English 93 are in none of the lists without such,
46 with them, at 1.0 still 45; of 54,000 words in Portuguese they take seven more for English."""

KINDS = ("words", "upper", "proper-names")
VARIETIES = (
    *("english", "american", "british", "british_z", "canadian", "australian"),
    *("variant_1", "british_variant_1", "australian_variant_1", "canadian_variant_1"),
)
SPELLINGS = ("variant_2", "british_variant_2", "australian_variant_2", "canadian_variant_2")
"""Varieties of spellings that some call wrong ("rainforest"): they count as rare words do."""

NEIGHBOURS = (
    *("ca", "cs", "da", "de", "es", "fi", "fil", "fr", "hu", "id", "is", "it", "lt", "lv", "ms"),
    *("nb", "nl", "pl", "pt", "ro", "sh", "sk", "sl", "sv", "tr", "vi"),
)
"""Languages in Latin letters. A rare word that one of them has more often than English is left
out: who reads "mas" or "sale" in a draft sees a word that was left as it was."""

SLURS = ("nigger", "nigga", "faggot", "kike", "wetback", "tranny")
"""What nobody means to write: a draft with one of them is looked at."""

MORE = Path(__file__).with_suffix(".txt")
"""Words of the news of recent years, and bits of words, that some of the lists lack."""


def main() -> None:
    """Write the words in small letters, sorted."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scowl", type=Path)
    folder = parser.parse_args().scowl
    words = set(listed(folder, VARIETIES, LARGEST))
    rare = set(listed(folder, VARIETIES + SPELLINGS, sys.maxsize)) - words
    words.update(filter(is_english, rare))
    words = {word for word in words if not word.startswith(SLURS)}
    words.update(MORE.read_text("utf-8").split())
    RESULT.write_bytes(gzip.compress("\n".join(sorted(words)).encode(), mtime=0))
    print(f"{len(words)} words, {RESULT.stat().st_size} bytes")


def listed(folder: Path, varieties: Sequence[str], largest: int) -> Iterator[str]:
    """The words of letters alone of every list that counts, in small letters."""
    for path in sorted(folder.iterdir()):
        name, _, size = path.name.rpartition(".")
        variety, _, kind = name.partition("-")
        if variety in varieties and kind in KINDS and int(size) <= largest:
            words = path.read_text("utf-8").splitlines()
            yield from (plain(word).lower() for word in words if word.isalpha())


def is_english(word: str) -> bool:
    """Whether a rare word is met in English, and not more often in another language."""
    from wordfreq import zipf_frequency  # of the extra ``train``

    english: float = zipf_frequency(word, "en")
    return english >= SEEN and all(
        zipf_frequency(word, language) <= english for language in NEIGHBOURS
    )


if __name__ == "__main__":
    main()
