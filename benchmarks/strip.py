"""Boilerplate removal on labelled lines: how much goes, what is lost, what is left.

    python benchmarks/strip.py LABELLED.jsonl [--language pt] [--list 20]

Two formats are read. One line of a page to a row, pages in sequence:

    {"file": "a.txt", "text": "…", "label": "content" | "boilerplate" | "blank", "debatable": false}

or one page to a row, where the label is 1 for content, 0 for boilerplate, null for ignored:

    {"id": "a", "lang": "en", "lines": [{"text": "…", "label": 1}]}

Lines are repaired first, as they are in a run.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.repair import repair
from pipeline.strip import keep_flags


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page; a label is True for content, False for boilerplate, None for ignored."""

    name: str
    language: str | None
    lines: list[str]
    labels: list[bool | None]


def read_pages(path: Path, language: str | None) -> Iterator[Page]:
    """Read either format; the language is used where the file does not name one."""
    rows = [json.loads(row) for row in path.read_text("utf-8").splitlines()]
    by_file: dict[str, Page] = {}
    for row in rows:
        if "lines" in row:
            labels = [None if x["label"] is None else bool(x["label"]) for x in row["lines"]]
            lines = [x["text"] for x in row["lines"]]
            yield Page(row["id"], row.get("lang", language), lines, labels)
        else:
            page = by_file.setdefault(row["file"], Page(row["file"], language, [], []))
            page.lines.append(row["text"])
            ignored = row["debatable"] or row["label"] == "blank"
            page.labels.append(None if ignored else row["label"] == "content")
    yield from by_file.values()


def main() -> None:
    """Score the rules in their default configuration and list what they got wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--language", help="language of pages that do not name theirs")
    parser.add_argument("--list", type=int, default=20, help="lines to list of each kind of error")
    options = parser.parse_args()

    pages = list(read_pages(options.labelled, options.language))
    repaired = [[repair(line) for line in page.lines] for page in pages]
    keep_flags([""], None)  # Loads the rules, so that the clock sees only the work.
    start = time.process_time()
    flags = [keep_flags(lines, page.language) for page, lines in zip(pages, repaired, strict=True)]
    seconds = time.process_time() - start

    lost: list[str] = []
    left: list[str] = []
    taken = content_words = lost_words = 0
    for page, keep in zip(pages, flags, strict=True):
        rows = zip(page.lines, page.labels, keep, strict=True)
        for number, (line, label, kept) in enumerate(rows, 1):
            words = len(line.split())
            content_words += words if label else 0
            taken += label is False and not kept
            if label is True and not kept:
                lost.append(f"{page.name}:{number}: {line[:90]}")
                lost_words += words
            elif label is False and kept:
                left.append(f"{page.name}:{number}: {line[:90]}")

    f1 = 2 * taken / max(1, 2 * taken + len(lost) + len(left))
    print(f"boilerplate lines: removed {taken}, left {len(left)}; content lines lost {len(lost)}")
    print(f"F1 {f1:.3f}; content words lost {lost_words / max(1, content_words):.3%}")
    print(f"{len(pages) / max(seconds, 1e-9):.0f} pages per second of one core")
    for title, found in (("lost", lost), ("left", left)):
        for entry in found[: options.list]:
            print(f"  {title}  {entry}")


if __name__ == "__main__":
    main()
