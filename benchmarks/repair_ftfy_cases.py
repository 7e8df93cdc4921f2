"""ftfy's own test cases: how many each of us gets right, and where we differ.

    python benchmarks/repair_ftfy_cases.py test_cases.json [--list]

The file comes with ftfy's source distribution (``tests/test_cases.json``). ftfy runs with nothing
but its encoding fix; ours is the repair, then the one cosmetic step that ftfy counts among its
encoding fixes, controls that are Windows punctuation. A case is *inferred* if ftfy's truth has
U+FFFD where ours has a character, and is the same elsewhere.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from pathlib import Path

from repair import by_ftfy

from pipeline.config import RepairConfig
from pipeline.repair import repair
from pipeline.repair.normalize import normalize

CONTROLS_ONLY = RepairConfig(nfc=False, line_ends=False, zero_width="keep")

Case = dict[str, str]


def ours(text: str) -> str:
    """The repair and Windows punctuation."""
    return normalize(repair(text), CONTROLS_ONLY)[0]


def wanted(case: Case) -> str:
    """The truth, as far as the encoding goes."""
    return case.get("fixed-encoding", case["fixed"])


def kind(case: Case) -> str:
    """In the wild, synthetic, negative (nothing to decode), or a failure that ftfy knows of."""
    label = case["label"].lower()
    if case["expect"] == "fail":
        return "known failure"
    if "negative" in label or wanted(case) == case["original"]:
        return "negative"
    return "synthetic" if "synthetic" in label else "in the wild"


def verdict(case: Case, result: str) -> str:
    """Right, inferred or different."""
    if result in (wanted(case), case["fixed"]):
        return "right"
    known = map(re.escape, wanted(case).split("\ufffd"))
    filled = "\ufffd" in wanted(case) and re.fullmatch(r"\S{0,2}?".join(known), result)
    return "inferred" if filled else "different"


def main() -> None:
    """Print the counts, and the cases in which we are not right."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", type=Path)
    parser.add_argument("--list", action="store_true", help="show the cases that differ")
    options = parser.parse_args()

    counts: Counter[tuple[str, str, str]] = Counter()
    differing = []
    for case in json.loads(options.cases.read_text("utf-8")):
        results = {"plainfeed": ours(case["original"]), "ftfy": by_ftfy(case["original"])}
        for who, result in results.items():
            counts[kind(case), who, verdict(case, result)] += 1
        if verdict(case, results["plainfeed"]) != "right":
            differing.append((case, results))
    print(f"{'':16}{'cases':>6}{'plainfeed':>12}{'inferred':>10}{'ftfy':>7}")
    for name in ("in the wild", "synthetic", "negative", "known failure"):
        total = sum(count for (of, who, _), count in counts.items() if (of, who) == (name, "ftfy"))
        right, inferred = (counts[name, "plainfeed", what] for what in ("right", "inferred"))
        print(f"{name:16}{total:6}{right:12}{inferred:10}{counts[name, 'ftfy', 'right']:7}")
    if options.list:
        for case, results in differing:
            print(f"\n{kind(case)}, {verdict(case, results['plainfeed'])}: {case['label']}")
            print(f"    input     {case['original']!r}")
            print(f"    truth     {wanted(case)!r}")
            print("\n".join(f"    {who:9} {result!r}" for who, result in results.items()))


if __name__ == "__main__":
    main()
