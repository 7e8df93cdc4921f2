"""The detectors side by side, on text that none of them was fitted on: prints tables for Markdown.

    python benchmarks/detect.py CORPUS.tsv.xz [TEXTS.tsv]

CORPUS is described in ``detect_corpus.py``; only its last sentences are used. TEXTS, if given,
holds one ``language<TAB>text`` per line and is used in its place. Texts are whole, and
cut to 40 and to 20 characters; only languages of the table count, each as much as any other. Every
text stands alone and gets the best guess. Then: speed beside langdetect, how much the fast path
settles alone, memory and start, and how far confidences can be taken at their word.
"""

from __future__ import annotations

import gc
import random
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

from detect_corpus import CODES, LENGTHS, MEASURED, cut, read, same
from detect_pages import LINES

from pipeline.detect import identify
from pipeline.detect.backends import load_detector
from pipeline.detect.combined import CombinedDetector
from pipeline.detect.decide import decide
from pipeline.detect.detector import Detector, Opinion
from pipeline.detect.script import letters, plain
from pipeline.languages import LANGUAGES, canonical

KNOWN = {language.code for language in LANGUAGES}
MOST = 200
SLOW = 20
"""Texts of each language that are enough for a detector as slow as langdetect."""

PASSES = 5
"""Times each detector is timed, of which the fastest counts: what else a machine does can only add
to it, and adds more to what takes less time."""

BINS = 10

Guess = Callable[[list[str]], list[str]]
Texts = list[tuple[str, str]]


def texts_of(corpus: Path, texts: Path | None) -> Texts:
    """Whole texts with their languages."""
    rows: dict[str, list[str]] = defaultdict(list)
    if texts is not None:
        for line in texts.read_text("utf-8").splitlines():
            language, _, text = line.partition("\t")
            rows[canonical(language)].append(text)
    else:
        for language, sentences in read(corpus).items():
            rows[CODES[language]] += [sentences[place] for place in MEASURED]
    dice = random.Random(2)
    chosen = {code: dice.sample(some, min(MOST, len(some))) for code, some in sorted(rows.items())}
    return [(code, text) for code, some in chosen.items() if code in KNOWN for text in some]


def guessers() -> dict[str, Guess]:
    """Every detector as a function from texts to codes."""
    import eldc
    import pycld2

    eldc.init()

    def cld2(text: str) -> str:
        try:
            return canonical(pycld2.detect(text, isPlainText=True, bestEffort=True)[2][0][1])
        except pycld2.error:
            return "und"

    def first(detector: Detector) -> Guess:
        def guess(texts: list[str]) -> list[str]:
            found = detector.identify(texts)
            return [opinion.shares[0][0] if opinion.shares else "und" for opinion in found]

        return guess

    return {
        "combined": identify,
        "eldc": lambda texts: [canonical(eldc.detect(text) or "und") for text in texts],
        "py3langid": first(load_detector("py3langid")),
        "pycld2": lambda texts: [cld2(text) for text in texts],
        "langdetect": first(load_detector("langdetect")),
    }


def compare(texts: Texts) -> None:
    """Accuracy, confusion with English, and speed of each detector at each length."""
    print("| text | detector | right % | English → foreign % | foreign → English % | speed |")
    print("|---|---|---|---|---|---|")
    for kind, length in LENGTHS.items():
        rows = [(code, cut(text, length, _origin(code))) for code, text in texts]
        few: Counter[str] = Counter()
        slow = [row for row in rows if few.update([row[0]]) or few[row[0]] <= SLOW]
        base = 0.0
        lines = []
        for name, guess in reversed(guessers().items()):
            some = slow if name == "langdetect" else rows
            asked = [text for _, text in some]
            found = guess(asked)
            pace = len(some) / min(seconds(guess, asked) for _ in range(PASSES))
            base = base or pace
            right: dict[str, list[bool]] = defaultdict(list)
            english: dict[str, list[bool]] = defaultdict(list)
            for (code, _), answer in zip(some, found, strict=True):
                right[code].append(same(answer, code))
                english[code].append(answer == "en")
                if code == "en":
                    english["lost"].append(answer not in ("en", "und", "zxx", "un"))
            foreign = [mean(hits) for code, hits in english.items() if code not in ("en", "lost")]
            marks = (mean(map(mean, right.values())), mean(english["lost"]), mean(foreign))
            shares = " | ".join(f"{100 * mark:.2f}" for mark in marks)
            lines.append(f"| {kind} | {name} | {shares} | {pace / base:.1f}× |")
        print("\n".join(reversed(lines)), flush=True)


def seconds(guess: Guess, asked: list[str]) -> float:
    """CPU seconds that a detector takes for some texts.

    What other detectors have loaded must not cost it the time to look for garbage there.
    """
    gc.collect()
    gc.freeze()
    start = time.process_time()
    guess(asked)
    return time.process_time() - start


def settle(texts: Texts) -> None:
    """How many sentences need no more than a script or the two fastest detectors."""
    fast = 0
    detector = CombinedDetector()
    for _, text in texts:
        asked: list[Opinion] = []

        def ask(words: Sequence[str], asked: list[Opinion] = asked) -> list[Opinion]:
            found = detector.identify(words)
            asked += found
            return found

        decide([text], ask, 0.0)
        fast += all(len(opinion.votes) <= 2 for opinion in asked)
    print(f"\nsentences settled by the fast path alone: {100 * fast / len(texts):.0f}%")


def calibrate(texts: Texts) -> None:
    """A reliability table: confidence given, and share that was right."""
    detector = load_detector("combined")
    rows = [(code, cut(text, n, _origin(code))) for code, text in texts for n in LENGTHS.values()]
    rows += [(code, line) for code, lines in LINES.items() for line in lines[1::2]]
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for code, text in rows:
        decision = decide([text], detector.identify, 0.0)[0]
        if decision.how == "model" and letters(plain(text)):
            place = min(int(decision.confidence * BINS), BINS - 1)
            bins[place].append((decision.confidence, same(decision.code, code)))
    total = sum(map(len, bins.values()))
    print("\n| confidence | texts | mean confidence % | right % |\n|---|---|---|---|")
    error = 0.0
    for place, seen in sorted(bins.items()):
        given, right = mean(c for c, _ in seen), mean(hit for _, hit in seen)
        error += len(seen) / total * abs(given - right)
        span = f"{place / BINS:.1f}-{(place + 1) / BINS:.1f}"
        print(f"| {span} | {len(seen)} | {100 * given:.1f} | {100 * right:.1f} |")
    print(f"\nexpected calibration error: {error:.4f}")


def load() -> None:
    """Memory and time that the detector takes in a process of its own."""
    code = (
        "import time, resource; t = time.perf_counter()\n"
        "from pipeline.detect import identify; identify(['Guten Tag, wie geht es?'])\n"
        "print(time.perf_counter() - t, open('/proc/self/statm').read().split()[1])"
    )
    command = [sys.executable, "-c", code]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(3)]
    seconds, pages = min(run.stdout.split() for run in runs)
    print(f"start {float(seconds):.2f} s, memory {int(pages) * 4 / 1024:.0f} MB")


def mean(values: object) -> float:
    """The arithmetic mean, of none 0."""
    some = [float(value) for value in values]  # type: ignore[attr-defined]
    return sum(some) / len(some) if some else 0.0


def _origin(code: str) -> str:
    """The corpus's name for a language where cutting depends on it."""
    return {"zh": "zho", "zh-Hant": "zho", "ja": "jpn"}.get(code, "")


def main() -> None:
    """Print everything."""
    texts = texts_of(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
    compare(texts)
    settle(texts)
    load()
    calibrate(texts)


if __name__ == "__main__":
    main()
