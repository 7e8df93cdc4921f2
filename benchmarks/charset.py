"""How often the text of files in legacy charsets comes out right, against detectors alone.

    python benchmarks/charset.py CORPUS.tsv.xz

CORPUS holds one ``language<TAB>sentence`` per line, with ISO 639-3 codes (``deu``, ``zho-Hans``).
Files of three sizes are cut from it at random, with a fixed seed; a file counts as right if its
decoded text equals the original. A last line does the same for UTF-8 with one byte in 200 lost.
chardet is what the pipeline builds on; charset-normalizer is measured where it is installed.
"""

from __future__ import annotations

import lzma
import random
import sys
from collections import defaultdict
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import chardet

from pipeline.errors import DocumentError
from pipeline.read.charset import decode

SIZES = (200, 1_000, 5_000)
FILES = 25
LEGACY = {
    "cp1250": ("pol", "ces", "hun"),
    "cp1251": ("rus", "ukr", "bul"),
    "cp1252": ("deu", "fra", "spa", "por", "swe"),
    "cp1253": ("ell",),
    "cp1254": ("tur",),
    "cp1255": ("heb",),
    "cp1256": ("arb", "fas"),
    "cp1257": ("lit", "lav"),
    "iso8859-2": ("ces", "pol", "hun"),
    "iso8859-5": ("rus",),
    "iso8859-6": ("arb",),
    "iso8859-7": ("ell",),
    "iso8859-9": ("tur",),
    "iso8859-15": ("fin", "fra"),
    "koi8-r": ("rus",),
    "koi8-u": ("ukr",),
    "cp866": ("rus",),
    "cp852": ("pol",),
    "cp437": ("spa",),
    "mac-roman": ("fra", "ita"),
    "mac-cyrillic": ("rus",),
    "cp874": ("tha",),
    "gb18030": ("zho-Hans",),
    "big5": ("zho-Hant",),
    "shift_jis": ("jpn",),
    "euc-jp": ("jpn",),
    "iso2022_jp": ("jpn",),
    "euc-kr": ("kor",),
    "utf-16-le": ("rus", "eng", "zho-Hans"),
    "utf-16-be": ("ell", "jpn", "kor"),
}


def sentences(path: Path) -> dict[str, list[str]]:
    """The sentences of each language."""
    found: dict[str, list[str]] = defaultdict(list)
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            language, text = line.rstrip("\n").split("\t", 1)
            found[language].append(text)
    return found


def cut(lines: list[str], charset: str, size: int, dice: random.Random) -> bytes:
    """Whole characters of consecutive lines in a charset, ``size`` bytes at most."""
    start = dice.randrange(len(lines))
    text = "\n".join((lines[start:] + lines)[: size // 20])
    kept, length = [], 0
    for character in text:
        # Encoded alone, an escape sequence would count for every character.
        length += len(character.encode(charset.replace("iso2022_jp", "euc-jp"), "ignore"))
        if length > size:
            break
        kept.append(character)
    return "".join(kept).encode(charset, "ignore")


def ours(data: bytes) -> str:
    """The text as the pipeline decodes it."""
    try:
        return decode(data).text
    except DocumentError as error:
        return error.reason


def by_chardet(data: bytes) -> str:
    """The text as chardet's answer decodes it."""
    charset = chardet.detect(data, compat_names=False)["encoding"]
    return data.decode(charset or "latin-1", "replace")


def by_charset_normalizer(data: bytes) -> str:
    """The text as charset-normalizer decodes it."""
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return data.decode("latin-1") if best is None else str(best)


DETECTORS: dict[str, Callable[[bytes], str]] = {"pipeline": ours, "chardet": by_chardet}
if find_spec("charset_normalizer"):
    DETECTORS["normalizer"] = by_charset_normalizer


def accuracy(files: list[tuple[bytes, str]]) -> list[float]:
    """Percent of files that come out right with each detector."""
    return [
        100 * sum(decoded(data) == text for data, text in files) / len(files)
        for decoded in DETECTORS.values()
    ]


def row(name: str, figures: list[float], remark: object = "") -> str:
    """A line of the table."""
    return f"{name:16}" + "".join(f"{figure:14.2f}" for figure in figures) + f"  {remark}"


def main() -> None:
    """Print a line per size: mean over charsets, and the charsets in which we fall short."""
    corpus = sentences(Path(sys.argv[1]))
    dice = random.Random(20)
    print(f"{'':16}" + "".join(f"{name + ' %':>14}" for name in DETECTORS))
    for size in SIZES:
        scores = {}
        for charset, languages in LEGACY.items():
            made = [
                cut(corpus[language], charset, size, dice)
                for language in languages
                for _ in range(FILES)
            ]
            scores[charset] = accuracy([(data, data.decode(charset)) for data in made])
        means = [sum(column) / len(scores) for column in zip(*scores.values(), strict=True)]
        short = {name: round(score[0]) for name, score in scores.items() if score[0] < 99}
        print(row(f"{size:6} bytes", means, short or ""))
    damaged = []
    for language in ("rus", "deu", "jpn", "ell", "fra", "tha"):
        for _ in range(FILES):
            data = cut(corpus[language], "utf-8", 1_000, dice)
            places = set(dice.sample(range(len(data)), len(data) // 200))
            broken = bytes(byte for i, byte in enumerate(data) if i not in places)
            damaged.append((broken, broken.decode("utf-8", "replace")))
    print(row("UTF-8, damaged", accuracy(damaged)))


if __name__ == "__main__":
    main()
