"""Sentence splitting on tricky texts of many scripts: ours beside those that are installed.

    python benchmarks/sentences.py [TEXTS]

TEXTS has a code, a tab, and a text with ``¦`` at each cut; by default those of the tests. Compared
are sentencex alone and, where installed, pysbd and blingfire.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from pipeline.translate.sentences import split

TEXTS = Path(__file__).parent.parent / "tests" / "translate" / "sentences.txt"
Splitter = Callable[[str, str], list[str]]


def ours(text: str, code: str) -> list[str]:
    """What the translate stage does."""
    return [sentence for sentence, _ in split(text, code) if sentence]


def sentencex(text: str, code: str) -> list[str]:
    """The library underneath, alone."""
    from sentencex import segment

    return [part.strip() for part in segment(code, text) if part.strip()]


def pysbd(text: str, code: str) -> list[str]:
    """Rules for some twenty languages; English for the others."""
    from pysbd import Segmenter
    from pysbd.languages import LANGUAGE_CODES

    known = code if code in LANGUAGE_CODES else "en"
    return [part.strip() for part in Segmenter(language=known, clean=False).segment(text)]


def blingfire(text: str, code: str) -> list[str]:
    """One model for all languages."""
    from blingfire import text_to_sentences

    del code
    return [part.strip() for part in text_to_sentences(text).split("\n")]


def main() -> None:
    """Print the texts that each cuts right, and how long it takes for all of them fifty times."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("texts", type=Path, nargs="?", default=TEXTS)
    lines = parser.parse_args().texts.read_text("utf-8").splitlines()
    cases = [(code, marked) for code, marked in (line.split("\t") for line in lines)]
    splitters: list[Splitter] = [ours, sentencex, pysbd, blingfire]
    for splitter in splitters:
        name = splitter.__name__
        if splitter is not ours and find_spec(name) is None:
            print(f"{name:<10} is not installed")
            continue
        wrong = [
            (code, marked)
            for code, marked in cases
            if splitter(marked.replace("¦", ""), code) != [p.strip() for p in marked.split("¦")]
        ]
        start = time.process_time()
        for _ in range(50):
            for code, marked in cases:
                splitter(marked, code)
        each = (time.process_time() - start) / 50 / len(cases)
        print(
            f"{name:<10} {len(cases) - len(wrong)} of {len(cases)} right, {each * 1e6:.0f} µs each"
        )
        for code, marked in wrong if splitter is ours else ():
            print(f"  {code} {marked} → {'¦'.join(ours(marked.replace('¦', ''), code))}")


if __name__ == "__main__":
    main()
