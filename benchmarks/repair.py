"""Repair beside ftfy: how much damage is undone, how much sound text is hurt, how fast.

    python benchmarks/repair.py CORPUS [SENTENCES]

CORPUS has lines of ``language<TAB>sentence``, plain or packed with xz. The damage is made here, by
misreading the sentences' bytes, so the truth is known.
"""

import lzma
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import ftfy

from pipeline.repair import repair

PAGES = (
    *("cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "cp874"),
    *("latin-1", "cp437", "cp850", "mac_roman", "koi8_r"),
)
TYPOGRAPHY = ("“{}”", "• {}", "{} – 5 €", "📊 {}", "{}…", "→ {} 🛠️")
ENCODING_ONLY = ftfy.TextFixerConfig(
    unescape_html=False,
    remove_terminal_escapes=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    fix_line_breaks=False,
    fix_surrogates=False,
    remove_control_chars=False,
    normalization=None,
)


def by_ftfy(text: str) -> str:
    """What ftfy makes of a text when it may only change the encoding."""
    return ftfy.fix_text(text, ENCODING_ONLY)


def read(path: Path, most: int) -> list[str]:
    """Sentences spread evenly over the corpus, every other one with typography added."""
    packed = path.read_bytes()
    text = (lzma.decompress(packed) if path.suffix == ".xz" else packed).decode()
    sentences = [line.partition("\t")[2] for line in text.split("\n") if line]
    step = max(1, len(sentences) // most)
    return [
        TYPOGRAPHY[number // 2 % len(TYPOGRAPHY)].format(text) if number % 2 else text
        for number, text in enumerate(sentences[::step])
    ]


def misread(text: str, page: str) -> str:
    """The text as a lenient decoder shows its bytes; undefined ones become C1 controls."""
    shown = []
    for byte in text.encode():
        char = bytes([byte]).decode(page, "replace")
        shown.append(chr(byte) if char == "\ufffd" else char)
    return "".join(shown)


def damages(sentences: list[str]) -> Iterator[tuple[str, str, str]]:
    """Kind of damage, damaged text, truth."""
    for number, text in enumerate(sentences):
        page = PAGES[number % len(PAGES)]
        once = misread(text, page)
        yield "whole line", once, text
        yield "two layers", misread(once, page), text
        yield "symbols only", "".join(c if c.isalpha() else misread(c, page) for c in text), text
        yield "space for no-break space", once.replace("\u00a0", " "), text


def exact(mend: Callable[[str], str], cases: list[tuple[str, str, str]]) -> dict[str, float]:
    """Percentage of the cases that come out exactly right, by kind."""
    right: dict[str, list[bool]] = {}
    for kind, damaged, truth in cases:
        right.setdefault(kind, []).append(mend(damaged) == truth)
    return {kind: 100 * sum(hits) / len(hits) for kind, hits in right.items()}


def milliseconds(mend: Callable[[str], str], text: str) -> float:
    """The best of five runs."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        mend(text)
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


def main(path: Path, most: int) -> None:
    """Print the figures for both."""
    sentences = read(path, most)
    cases = [case for case in damages(sentences) if case[1] != case[2]]
    sound = "\n".join(text for text in sentences if not text.isascii())[:5000]
    ascii_only = "\n".join(text for text in sentences if text.isascii())[:5000]
    broken = misread(sound, "cp1252")
    for name, mend in (("plainfeed", repair), ("ftfy", by_ftfy)):
        print(name)
        for kind, share in exact(mend, cases).items():
            print(f"  exact, {kind}: {share:.1f} %")
        changed = sum(mend(text) != text for text in sentences)
        print(f"  sound texts changed: {changed} of {len(sentences)}")
        for what, text in (("ASCII", ascii_only), ("sound", sound), ("damaged", broken)):
            print(f"  {what}, {len(text)} characters: {milliseconds(mend, text):.2f} ms")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) == 3 else 2000)
