"""Measure how the lines of whole documents are decided: ``… detect_documents.py CORPUS.tsv.xz``.

Documents are made of sentences that no model has seen, with a fixed seed: sentences, fragments of
one to four words and lines of web pages; in one language, in English under a foreign headline,
foreign with English lines of the page around it, in two languages by turns, and with both in one
line; and English ones, also with a few foreign lines, with lines that are nothing but names, as in
lists of brands and authors. Short lines have fewer than 25 letters. With --tune, constants of the
smoothing are tried, on the sentences that the combination was fitted on.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from detect_corpus import CODES, MEASURED, WEIGHTS, fragment, read, same
from detect_pages import LINES

import pipeline.detect.decide as rules
import pipeline.detect.heard as heard
from pipeline.detect import smooth
from pipeline.detect.backends import load_detector
from pipeline.detect.detector import Opinion
from pipeline.detect.script import letters, plain

BAR = 0.7
DOCUMENTS = 1_000
FOREIGN = tuple(
    language
    for language in CODES
    if language in {"afr", "bul", "ces", "dan", "deu", "fin", "fra", "glg", "hun", "ind", "ita"}
    or language in {"nld", "pol", "por", "ron", "rus", "spa", "swe", "tur", "ukr"}
)
TRIALS = [
    (smooth, "PRIOR_WEIGHT", (1.0, 3.0, 6.0)),
    (smooth, "STAY", (0.3, 0.6, 0.8)),
    (heard, "FLOOR", (0.001, 0.003, 0.01)),
    (heard, "_DECAY", (4.0, 5.0, 8.0)),
    (rules, "_NONE_WEIGHT", (0.1, 0.2, 0.5)),
    (rules, "_HOME_WEIGHT", (6.0, 9.0)),
    (rules, "_STRANGE", (1.0, 0.3, 0.1, 0.03, 0.01)),
    (rules, "_AT_HOME", (0.5, 0.6, 0.7, 0.8, 0.9)),
    (rules, "_LIKE", (0.0, 0.1, 0.2)),
]

NAME = "name"
"""Stands for the language of names: they are in none, and only to call them foreign does harm."""

_NAMES = re.compile(r"(?<=[a-z,] )[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}")

Runs = list[tuple[str, str]]
"""Texts of one language each, as (code, text)."""


def documents(corpus: dict[str, list[str]], places: range) -> list[tuple[str, list[Runs]]]:
    """Documents as a kind and lines, each line being one or more runs."""
    dice = random.Random(9)

    def sentence(language: str) -> tuple[str, str]:
        return CODES[language], corpus[language][dice.choice(places)]

    def line(language: str) -> Runs:
        code, text = sentence(language)
        return [(code, text if dice.random() < 0.5 else fragment(text, dice))]

    def page(code: str, count: int) -> list[Runs]:
        lines = LINES.get(code, ())[places.start % 2 :: 2]
        return [[(code, dice.choice(lines))] for _ in range(count if lines else 0)]

    def names(count: int) -> list[Runs]:
        # From sentences that follow one another: an article names the same people again.
        start = dice.choice(places)
        some = " , ".join(corpus["eng"][start : start + 5])
        found = _NAMES.findall(some)
        return [[(NAME, dice.choice(found))] for _ in range(count if found else 0)]

    def mixed(one: str, other: str) -> Runs:
        return [sentence(dice.choice((one, other))) for _ in range(dice.randint(2, 4))]

    made: list[tuple[str, list[Runs]]] = []
    for _ in range(DOCUMENTS):
        language, other = dice.sample(FOREIGN, 2)
        body = [line(language) for _ in range(10)]
        english = [line("eng") for _ in range(10)]
        two = english[:5] + body[:5] if dice.random() < 0.5 else body[:5] + english[:5]
        kinds: dict[str, list[Runs]] = {
            "English": english + page("en", 5),
            "foreign": body + page(CODES[language], 4),
            "English under headline": body[:1] + english + page("en", 4),
            "foreign in English page": body + page("en", 3),
            "English with names": english + names(5),
            "mostly English with names": english[:8] + body[:2] + names(5),
            "two languages": two,
            "mixed lines": [mixed(language, "eng") for _ in range(4)] + [mixed(language, other)],
        }
        kind = dice.choice(sorted(kinds))
        made.append((kind, kinds[kind]))
    return made


def measure(made: Sequence[tuple[str, list[Runs]]], identify: heard.Identify) -> dict[str, float]:
    """Percentages by name: lines right, undetermined, English for foreign or the reverse."""
    total: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    for kind, lines in made:
        texts = [" ".join(text for _, text in runs) for runs in lines]
        for runs, text, decision in zip(
            lines, texts, rules.decide(texts, identify, BAR), strict=True
        ):
            if len(runs) > 1:
                codes = [decision.code] * len(text)
                for part in decision.parts:
                    codes[part.start : part.end] = [part.code] * (part.end - part.start)
                start = 0
                for code, run in runs:
                    total[kind] += len(run)
                    counts[kind] += sum(same(c, code) for c in codes[start : start + len(run)])
                    start += len(run) + 1
                continue
            code, size = runs[0][0], letters(plain(text))
            if not size:
                continue
            if code == NAME:
                total[f"{kind}, names"] += 1
                counts[f"{kind}, names foreign"] += decision.code not in ("en", "und", "zxx")
                continue
            own = "en" if code == "en" else "x"
            key = f"{kind}, {own} {'short' if size < 25 else 'long'}"
            total[key] += 1
            counts[key] += same(decision.code, code)
            counts[key + " und"] += decision.code == "und"
            counts[key + " en/x"] += decision.code != "und" and (decision.code == "en") != (
                code == "en"
            )
            if kind in ("English", "foreign", "two languages") and size < 25:
                total["short lines of all these"] += 1
                counts["short lines of all these"] += same(decision.code, code)
    return {
        name + suffix: 100 * counts[name + suffix] / total[name]
        for name in sorted(total)
        for suffix in ("", " und", " en/x", " foreign")
        if suffix == "" or name + suffix in counts
    }


def remembering(identify: heard.Identify) -> heard.Identify:
    """The same detector, asked once about each text: no trial changes what it says."""
    known: dict[str, Opinion] = {}

    def ask(texts: Sequence[str]) -> list[Opinion]:
        new = [text for text in dict.fromkeys(texts) if text not in known]
        known.update(zip(new, identify(new), strict=True))
        return [known[text] for text in texts]

    return ask


def main() -> None:
    """Print the figures, or with --tune those of each trial beside the constants in use."""
    corpus = read(Path(sys.argv[1]))
    identify = load_detector("combined").identify
    if "--tune" not in sys.argv:
        for name, value in measure(documents(corpus, MEASURED), identify).items():
            print(f"{name:45}{value:8.2f}")
        return
    made = documents(corpus, WEIGHTS)
    identify = remembering(identify)
    columns = {"in use": measure(made, identify)}
    for module, name, values in TRIALS:
        default = getattr(module, name)
        for value in values:
            if value != default:
                setattr(module, name, value)
                columns[f"{name[:8]} {value}"] = measure(made, identify)
        setattr(module, name, default)
    print(f"{'':40}" + "".join(f"{title:>15}" for title in columns))
    for name in columns["in use"]:
        print(f"{name:40}" + "".join(f"{marks.get(name, 0):15.2f}" for marks in columns.values()))


if __name__ == "__main__":
    main()
