"""Boilerplate removal on labelled lines: how much goes, what is lost, beside other systems.

    python benchmarks/strip.py LABELLED.jsonl [--view res] [--models FOLDER] [--worst 10]

Two formats are read. One line of a page to a row, pages in sequence:

    {"file": "a.txt", "text": "…", "label": "content" | "boilerplate" | "blank", "debatable": false}

or one page to a row, where the label is 1 for content, 0 for boilerplate, null for ignored, and "a"
and "r" say that a line belongs to the article element or to what a loose extractor leaves:

    {"id": "a", "site": "b", "lang": "en", "lines": [{"text": "…", "label": 1, "kind": "title"}]}

The model was trained on public pages. To measure it on the same ones, train models that have not
seen them (``training/strip_model.py --folds 4 --models FOLDER``) and pass the folder: every page is
then judged by the model that was trained without its site.

Other systems take part as far as they are installed: see ``strip_peers.py``.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from strip_peers import Peer, peers

from pipeline.config import StripConfig, config_folder
from pipeline.languages import canonical
from pipeline.repair import repair
from pipeline.strip.decide import mark, removed_share
from pipeline.strip.lines import read_line
from pipeline.strip.model import Model, load_model, model_from
from pipeline.strip.packs import Packs

WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")
HURT = 0.05
"""A page that loses more of its words than this is hurt."""


@dataclass(frozen=True, slots=True)
class Page:
    """A labelled page; a label is True for content, False for boilerplate, None for ignored."""

    name: str
    site: str
    language: str
    lines: list[str]
    labels: list[bool | None]
    kinds: list[str]


Judge = Callable[[Page], list[bool]]


def read_pages(path: Path, language: str, view: str) -> Iterator[Page]:
    """Read either format; the language is used where the file does not name one."""
    rows = [json.loads(row) for row in path.read_text("utf-8").splitlines()]
    by_file: dict[str, Page] = {}
    for row in rows:
        if "lines" in row:
            member = {"res": "r", "art": "a", "full": "text"}[view]
            lines = [x for x in row["lines"] if x.get(member)]
            if any(x["label"] == 1 for x in lines):
                yield Page(
                    row["id"],
                    row.get("site", ""),
                    canonical(row.get("lang", language)),
                    [repair(x["text"]) for x in lines],
                    [None if x["label"] is None else bool(x["label"]) for x in lines],
                    [x.get("kind") or "prose" for x in lines],
                )
        else:
            page = by_file.setdefault(row["file"], Page(row["file"], "", language, [], [], []))
            page.lines.append(repair(row["text"]))
            ignored = row["debatable"] or row["label"] == "blank"
            page.labels.append(None if ignored else row["label"] == "content")
            page.kinds.append(row.get("kind") or row["label"])
    yield from by_file.values()


def ours(models: dict[str, Model], fallback: Model | None) -> Judge:
    """The product in its default configuration, with the model of each page's site.

    Without a model, rules alone.
    """
    packs = Packs(config_folder() / "boilerplate")
    config = StripConfig()

    def judge(page: Page) -> list[bool]:
        places = [i for i, line in enumerate(page.lines) if line.strip()]
        known = [read_line(page.lines[i], page.lines[i], page.language, packs) for i in places]
        model = models.get(page.site, fallback)
        opinions = model.opinions(known) if model else ()
        marks = mark(known, frozenset(config.remove), "", opinions)
        keep = [True] * len(page.lines)
        if removed_share(known, marks) <= config.max_share:
            for i, made in zip(places, marks, strict=True):
                keep[i] = made is None
        return keep

    return judge


def _by(peer: Peer, page: Page) -> list[bool]:
    """A page as a peer judges it."""
    return peer(page.lines, page.language)


def models_in(folder: Path) -> dict[str, Model]:
    """The model for each site: the one that was trained without it."""
    found: dict[str, Model] = {}
    for weights in sorted(folder.glob("*.npz")):
        model = model_from(weights.read_bytes())
        found.update(dict.fromkeys(json.loads(weights.with_suffix(".json").read_text()), model))
    return found


@dataclass(slots=True)
class Score:
    """Counts over pages."""

    kept: int = 0
    lost: int = 0
    left: int = 0
    gone: int = 0
    words: int = 0
    words_lost: int = 0
    hurt: int = 0
    kinds: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0]))

    def add(self, page: Page, keep: Sequence[bool]) -> int:
        """Count a page; returns how many words of content it lost."""
        lost = total = 0
        rows = zip(page.lines, page.labels, page.kinds, keep, strict=True)
        for line, label, kind, kept in rows:
            if label is None:
                continue
            row = self.kinds[f"{'content' if label else 'boilerplate'} {kind}"]
            row[0] += 1
            row[1] += not kept
            if label:
                words = words_in(line)
                total += words
                lost += 0 if kept else words
                self.kept += kept
                self.lost += not kept
            else:
                self.left += kept
                self.gone += not kept
        self.words += total
        self.words_lost += lost
        self.hurt += lost > HURT * total
        return lost

    def row(self) -> str:
        """The figures of one row of the table, in percent."""
        content = 2 * self.kept / max(1, 2 * self.kept + self.lost + self.left)
        boilerplate = 2 * self.gone / max(1, 2 * self.gone + self.lost + self.left)
        title = self.kinds.get("content title", [0, 0])
        return (
            f"{100 * self.words_lost / max(1, self.words):6.2f} "
            f"{100 * self.lost / max(1, self.kept + self.lost):6.2f} "
            f"{100 * title[1] / max(1, title[0]):6.2f} "
            f"{100 * self.gone / max(1, self.gone + self.left):6.1f} "
            f"{content:6.3f} {boilerplate:6.3f} {self.hurt:5d}"
        )


def words_in(line: str) -> int:
    """The words of a line; two characters of a script without spaces count as one."""
    found = WORD.findall(line)
    return sum((len(word) + 1) // 2 if UNSPACED.search(word) else 1 for word in found)


def main() -> None:
    """Print the table, by kind and by language, and the pages that lost most."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--language", default="", help="language of pages that name none")
    parser.add_argument("--view", choices=["res", "art", "full"], default="res")
    parser.add_argument("--models", type=Path, help="folder of models trained without the pages")
    parser.add_argument("--worst", type=int, default=10, help="pages to list that lost most")
    options = parser.parse_args()

    pages = list(read_pages(options.labelled, options.language, options.view))
    models = models_in(options.models) if options.models else {}
    judges: dict[str, Judge] = {
        **{name: partial(_by, peer) for name, peer in peers().items()},
        "rules alone": ours({}, None),
        "rules and model": ours(models, load_model()),
    }

    print("in percent: words, lines and titles of content lost; lines of boilerplate removed; F1")
    print(
        f"{'':18}{'words':>6} {'lines':>6} {'titles':>6} {'gone':>6} {'F1 c':>6} {'F1 b':>6}",
        end="",
    )
    print(f" {'hurt':>5} {'pages/s':>8}")
    by_language: dict[str, Score] = defaultdict(Score)
    worst: list[tuple[int, str, list[str]]] = []
    product = Score()
    for name, judge in judges.items():
        # What each language needs is loaded first, so that the clock sees only the work.
        for page in {page.language: page for page in pages}.values():
            judge(page)
        start = time.process_time()
        flags = [judge(page) for page in pages]
        seconds = time.process_time() - start
        score = Score()
        for page, keep in zip(pages, flags, strict=True):
            lost = score.add(page, keep)
            if name == "rules and model":
                by_language[page.language].add(page, keep)
                rows = zip(page.lines, page.labels, keep, strict=True)
                gone = [line[:70] for line, label, kept in rows if label and not kept]
                worst.append((lost, page.name, gone[:3]))
        if name == "rules and model":
            product = score
        print(f"{name:18}{score.row()} {len(pages) / max(seconds, 1e-9):8.0f}")
    for language, score in sorted(by_language.items()):
        print(f"  {language or 'unknown':16}{score.row()}")
    for kind, (count, gone) in sorted(product.kinds.items()):
        print(f"  {kind:28}{count:6d} lines, {100 * gone / count:5.1f} % removed")
    for lost, page_name, gone_lines in sorted(worst, reverse=True)[: options.worst]:
        print(f"  {lost} words lost: {page_name}: {' / '.join(gone_lines)}")


if __name__ == "__main__":
    main()
