"""How often the text of files in legacy charsets comes out right, against chardet alone.

    python benchmarks/charset.py CORPUS.tsv.xz

CORPUS holds one ``language<TAB>sentence`` per line, with ISO 639-3 codes (``deu``, ``zho-Hans``).
Files of three sizes are cut from it at random, with a fixed seed; a file counts as right if its
decoded text equals the original. A last line does the same for UTF-8 with one byte in 200 lost.
"""

from __future__ import annotations

import lzma
import random
import sys
from collections import defaultdict
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


def theirs(data: bytes) -> str:
    """The text as chardet's answer decodes it."""
    charset = chardet.detect(data, compat_names=False)["encoding"]
    return data.decode(charset or "latin-1", "replace")


def accuracy(files: list[tuple[bytes, str]]) -> tuple[float, float]:
    """Percent of files that come out right with the pipeline, and with chardet alone."""
    right = [sum(read(data) == text for data, text in files) for read in (ours, theirs)]
    return 100 * right[0] / len(files), 100 * right[1] / len(files)


def main() -> None:
    """Print a line per size: mean over charsets, and the charsets that fall short."""
    corpus = sentences(Path(sys.argv[1]))
    dice = random.Random(20)
    print(f"{'':16}{'pipeline %':>12}{'chardet %':>12}")
    for size in SIZES:
        scores = {}
        for charset, languages in LEGACY.items():
            made = [
                cut(corpus[language], charset, size, dice)
                for language in languages
                for _ in range(FILES)
            ]
            files = [(data, data.decode(charset)) for data in made]
            scores[charset] = accuracy(files)
        means = [sum(score[i] for score in scores.values()) / len(scores) for i in (0, 1)]
        short = {name: round(score[0]) for name, score in scores.items() if score[0] < 99}
        print(f"{size:6} bytes    {means[0]:12.2f}{means[1]:12.2f}  {short or ''}")
    damaged = []
    for language in ("rus", "deu", "jpn", "ell", "fra", "tha"):
        for _ in range(FILES):
            data = cut(corpus[language], "utf-8", 1_000, dice)
            places = set(dice.sample(range(len(data)), len(data) // 200))
            broken = bytes(byte for i, byte in enumerate(data) if i not in places)
            damaged.append((broken, broken.decode("utf-8", "replace")))
    mean = accuracy(damaged)
    print(f"UTF-8, damaged  {mean[0]:12.2f}{mean[1]:12.2f}")


if __name__ == "__main__":
    main()
