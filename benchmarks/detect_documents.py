"""Measure how well the lines of whole documents are decided, for several values of a constant.

    python benchmarks/detect_documents.py CORPUS.tsv.xz

1,200 documents are made of the corpus (``language<TAB>sentence``, ISO 639-3 codes), with a fixed
seed: sentences, fragments of one to four words and lines of web pages; in one language, in English
under a foreign headline, or foreign with English lines of the page around it. Short lines have
fewer than 25 letters.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from functools import cache
from pathlib import Path

from detect import BAR, CODES, FRAGMENTED, SHORT, fragment, read, same

import pipeline.detect.decide as rules
from pipeline.detect.detector import load_detector
from pipeline.detect.script import letters, plain

DOCUMENTS = 1_200
TRIALS = {"_HOME_BAR": (0.0, 0.4, 0.6), "_CLEAR": (0.5, 2 / 3, 0.8)}

Document = tuple[str, list[tuple[str, str]]]


def documents(corpus: dict[str, list[str]]) -> list[Document]:
    """Documents as a kind and lines with their language."""
    dice = random.Random(9)
    foreign = sorted(FRAGMENTED - {"eng"})

    def line(language: str) -> tuple[str, str]:
        sentence = dice.choice(corpus[language])
        text = sentence if dice.random() < 0.5 else fragment(sentence, dice)
        return CODES[language], text

    def page(code: str, count: int) -> list[tuple[str, str]]:
        lines = SHORT.get(code, "").split("|")
        return [(code, dice.choice(lines)) for _ in range(count if lines != [""] else 0)]

    made: list[Document] = []
    for _ in range(DOCUMENTS):
        language = dice.choice(foreign)
        body = [line(language) for _ in range(10)]
        english = [line("eng") for _ in range(10)]
        kinds: dict[str, list[tuple[str, str]]] = {
            "English": english + page("en", 5),
            "foreign": body + page(CODES[language], 4),
            "English under a headline": body[:2] + english + page("en", 4),
            "foreign in an English page": body + page("en", 3),
        }
        kind = dice.choice(sorted(kinds))
        made.append((kind, kinds[kind]))
    return made


def main() -> None:
    """Print wrong, undetermined and English-for-foreign lines per kind, for each trial."""
    made = documents(read(Path(sys.argv[1])))
    identify = cache(load_detector("combined").identify)
    for name, values in TRIALS.items():
        default = getattr(rules, name)
        for value in values:
            setattr(rules, name, value)
            total: Counter[tuple[str, str, str]] = Counter()
            right, unsure, confused = total.copy(), total.copy(), total.copy()
            for kind, lines in made:
                decisions = rules.decide([text for _, text in lines], identify, BAR)
                for (code, text), decision in zip(lines, decisions, strict=True):
                    size = letters(plain(text))
                    if not size:
                        continue
                    key = (
                        kind,
                        "English" if code == "en" else "foreign",
                        "short" if size < 25 else "long",
                    )
                    total[key] += 1
                    right[key] += same(decision.code, code)
                    unsure[key] += decision.code == "und"
                    confused[key] += decision.code != "und" and (
                        (decision.code == "en") != (code == "en")
                    )
            print(f"\n{name} = {value:.2f}{'lines':>38}{'right %':>9}{'und %':>9}{'en/x %':>9}")
            for key in sorted(total):
                rates = [100 * count[key] / total[key] for count in (right, unsure, confused)]
                shares = "".join(f"{rate:9.2f}" for rate in rates)
                print(f"  {key[0]:28}{key[1]:9}{key[2]:8}{total[key]:8}{shares}")
        setattr(rules, name, default)


if __name__ == "__main__":
    main()
