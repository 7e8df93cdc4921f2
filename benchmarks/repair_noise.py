"""Hostile input: random strings must not raise, nor change where there is nothing to mend.

    python benchmarks/repair_noise.py [--strings 100000] [--seed 0]

Half of the strings are characters at random, a third are damaged beyond recognition: sentences of
random bytes read as a random page. It prints how many were changed, and ends with exit code 1 if
one raised, if ASCII was changed, if the repairs do not replay, if mending twice differs from
mending once, or if a control, private or unassigned character was brought in.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator

from pipeline.repair import Repair, explain, repair
from pipeline.repair.pages import code_pages
from pipeline.repair.record import replay

CEILINGS = (0x80, 0x100, 0x250, 0x3000, 0x10000, 0x110000)
"""Code points below which characters are drawn, so that ASCII and the common blocks come up."""

PIECES = ("Ã", "©", "â", "€", "™", "â€", "Ð", "Ñ", "вЂ", "ð", "Ÿ", "๐", "\xa0", "\x9d", "鈥", "縺")
FILL = ("a", "Z", " ", ".", "\n", "?", "\ufffd", '"', "&copy;", "&#195;", "é", "и", "ก", "中")


def strings(dice: random.Random, count: int) -> Iterator[str]:
    """Random strings of three kinds in turn."""
    pages = code_pages()
    for number in range(count):
        size = dice.randrange(1, 80)
        if number % 2:
            ceiling = dice.choice(CEILINGS)
            yield "".join(chr(dice.randrange(ceiling)) for _ in range(size))
        elif number % 4:
            shows = dice.choice(pages).shows
            shown = [shows[byte] or chr(byte) for byte in dice.randbytes(size)]
            yield "".join(shown)
        else:
            yield "".join(dice.choice(dice.choice((PIECES, FILL))) for _ in range(size // 3 + 1))


def complaints(text: str, result: str, repairs: tuple[Repair, ...]) -> Iterator[str]:
    """What is wrong with the way a string was treated."""
    if replay(text, repairs) != result:
        yield "the repairs do not replay"
    if result == text:
        return
    if text.isascii() and "&" not in text:
        yield "ASCII was changed"
    if repair(result) != result:
        yield "mending twice differs from mending once"
    for char in sorted(set(result) - set(text)):
        if unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs"):
            yield f"brought in U+{ord(char):04X}"


def main() -> int:
    """Print what went wrong and how many strings were changed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--strings", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()

    start = time.perf_counter()
    found: Counter[str] = Counter()
    changed = 0
    for text in strings(random.Random(options.seed), options.strings):
        try:
            result, repairs = explain(text)
            wrong = list(complaints(text, result, repairs))
            changed += result != text
        except Exception as error:  # noqa: BLE001 - any exception is what is looked for
            wrong = [f"{type(error).__name__}: {error}"]
        for complaint in wrong:
            found[complaint] += 1
            if found[complaint] <= 3:
                print(f"{complaint}\n    {text!r}")
    spent = time.perf_counter() - start
    print(
        f"{options.strings} strings in {spent:.0f} s; {changed} changed; complaints: {dict(found)}"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
