"""The memory of feeds: which prompts go from the third item on, which standing lines are lost.

    python benchmarks/strip_feeds.py NTREX.tsv.xz [--feeds 3] [--items 16] [--seed 1] [--misses 5]

Builds feeds in twenty languages: articles of news sentences (``language<TAB>sentence``), none with
a sentence of another, with prompts at the head, in the middle and at the foot, and with standing
headlines and datelines above title and paragraphs, each in all items of its feed or in some
(``strip_feeds.toml``). Some feeds paste the same background into every third article. Every item is
judged, then remembered; a line counts from its third item on.
"""

from __future__ import annotations

import argparse
import lzma
import random
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.strip import keep_flags, observe

END = re.compile(r"[.!?。！？؟।]+[\"”»]?$")
Row = tuple[str, str]
"""A line and what it is: ``title``, ``paragraph``, ``background``, ``prompt …``, ``standing …``."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What a feed prints again and again: where each line stands, and in which share of items."""

    places: dict[str, str]
    shares: dict[str, float]
    background: str


def habits_of(
    prompts: list[str], standing: list[str], background: str, chance: random.Random
) -> Habits:
    """Four prompts and three standing lines of a feed, each in a place of its own."""
    shown = chance.sample(prompts, 4)
    lines = chance.sample(standing, 3)
    free = ["above title", "above paragraph", "above last paragraph"]
    chance.shuffle(free)
    places = {
        line: f"prompt {chance.choice(['foot', 'foot', 'foot', 'middle', 'head'])}"
        for line in shown
    }
    for line in lines:
        places[line] = f"standing {'dateline' if line.endswith(' –') else free.pop()}"
    shares = {line: chance.choice([1, 1, 0.8, 0.5]) for line in places}
    return Habits(places, shares, background if chance.random() < 1 / 3 else "")


def item_of(habits: Habits, sentences: Iterator[str], chance: random.Random) -> list[Row]:
    """An item: an article of new sentences, and what the feed prints around and into it."""
    title = END.sub("", next(sentences))
    title = " ".join(title.split()[:10]) if " " in title else title[:18]
    count = chance.randint(2, 6)
    body = [
        (" ".join(next(sentences) for _ in range(chance.choice([1, 2, 2, 3]))), "paragraph")
        for _ in range(count)
    ]
    if habits.background and chance.random() < 1 / 3:
        body.insert(chance.randint(1, count), (habits.background, "background"))
    here = [line for line in habits.places if chance.random() < habits.shares[line]]
    by_place: dict[str, list[Row]] = defaultdict(list)
    for line in here:
        by_place[habits.places[line]].append((line, habits.places[line]))
    for row in by_place["prompt middle"]:
        body.insert(chance.randint(1, max(1, len(body) - 1)), row)
    for place in ("standing above paragraph", "standing above last paragraph"):
        for row in by_place[place]:
            own = [i for i, (_, kind) in enumerate(body) if kind == "paragraph"]
            body.insert(own[-1] if "last" in place else chance.choice(own[1:-1] or own), row)
    return [
        *by_place["standing above title"],
        (title, "title"),
        *by_place["prompt head"],
        *by_place["standing dateline"],
        *body,
        *by_place["prompt foot"],
    ]


def feeds(corpus: Path, count: int, items: int, seed: int) -> Iterator[tuple[str, list[list[Row]]]]:
    """Language and items of each feed."""
    sentences: dict[str, list[str]] = defaultdict(list)
    with lzma.open(corpus, "rt", encoding="utf-8") as rows:
        for row in rows:
            code, _, sentence = row.rstrip("\n").partition("\t")
            sentences[code].append(sentence)
    chance = random.Random(seed)
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    for language, text in table.items():
        for _ in range(count):
            pool = sentences[text["code"]].copy()
            chance.shuffle(pool)
            fresh = iter(pool)
            habits = habits_of(text["prompts"], text["standing"], next(fresh), chance)
            yield language, [item_of(habits, fresh, chance) for _ in range(items)]


def main() -> None:
    """Print what goes of each kind of line, and the lines most often decided wrongly."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--feeds", type=int, default=3, help="feeds for each language")
    parser.add_argument("--items", type=int, default=16, help="items of each feed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", type=int, default=5, help="wrong lines to list for each kind")
    given = parser.parse_args()
    judged: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    wrong: dict[str, Counter[Row]] = defaultdict(Counter)
    everything = feeds(given.corpus, given.feeds, given.items, given.seed)
    for number, (language, items) in enumerate(everything):
        seen: Counter[str] = Counter()
        for item in items:
            lines = [line for line, _ in item]
            keep = keep_flags(lines, language, f"feed {number}")
            for (line, kind), kept in zip(item, keep, strict=True):
                if kind in ("title", "paragraph") or seen[line] >= 2:
                    judged[kind] += 1
                    gone[kind] += not kept
                    if kept == kind.startswith("prompt"):
                        wrong[kind][language, line] += 1
            observe(lines, f"feed {number}")
            seen.update(set(lines))
    for kind, count in sorted(judged.items()):
        print(f"{kind:32}{count:6} lines {100 * gone[kind] / count:6.2f} % removed ({gone[kind]})")
    for group in ("prompt", "standing"):
        count = sum(n for kind, n in judged.items() if kind.startswith(group))
        lost = sum(n for kind, n in gone.items() if kind.startswith(group))
        print(f"{group + ', all':32}{count:6} lines {100 * lost / count:6.2f} % removed ({lost})")
    for kind, rows in sorted(wrong.items()):
        for (language, line), times in rows.most_common(given.misses):
            print(f"  {kind}: {times} times: {language}: {line[:90]}")


if __name__ == "__main__":
    main()
