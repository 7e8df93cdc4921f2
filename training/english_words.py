"""Make ``pipeline/translate/english.txt.xz``, the words by which an invented word is told.

    python training/english_words.py SCOWL

SCOWL is the folder of word lists of that name, version 2020.12.07 (Debian's package ``scowl`` puts
it at ``usr/share/dict/scowl``). Its licence stands beside the result.
"""

from __future__ import annotations

import argparse
import lzma
from collections.abc import Iterator
from pathlib import Path

from pipeline.translate.vocabulary import plain

RESULT = Path(__file__).parent.parent / "pipeline" / "translate" / "english.txt.xz"

LARGEST = 70
"""The size of list beyond which few people know a word. Of the 40,000 words of NTREX-128 in English
40 are not in the lists up to 70, 47 not in those up to 60, which are a third shorter."""

KINDS = ("words", "upper", "proper-names")
VARIETIES = (
    *("english", "american", "british", "british_z", "canadian", "australian"),
    *("variant_1", "british_variant_1", "australian_variant_1", "canadian_variant_1"),
)

MORE = Path(__file__).with_suffix(".txt")
"""Words of the news of recent years, and bits of words, that some of the lists lack."""


def main() -> None:
    """Write the words in small letters, sorted."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scowl", type=Path)
    words = {word.lower() for word in listed(parser.parse_args().scowl)} | set(
        MORE.read_text("utf-8").split()
    )
    RESULT.write_bytes(lzma.compress("\n".join(sorted(words)).encode()))
    print(f"{len(words)} words, {RESULT.stat().st_size} bytes")


def listed(folder: Path) -> Iterator[str]:
    """The words of letters alone of every list that counts."""
    for path in sorted(folder.iterdir()):
        name, _, size = path.name.rpartition(".")
        variety, _, kind = name.partition("-")
        if variety in VARIETIES and kind in KINDS and int(size) <= LARGEST:
            words = path.read_text("utf-8").splitlines()
            yield from (plain(word) for word in words if word.isalpha())


if __name__ == "__main__":
    main()
