"""Repair beside ftfy: what comes out right, what sound text suffers, how fast it goes.

    python benchmarks/repair.py DATA [--name dev] [--corpus CORPUS] [--list 0]

DATA holds three files of JSON lines, ``NAME.jsonl``, ``clean_NAME.jsonl`` and
``legacy_NAME.jsonl``; one that is not there is left out:

    {"codec": "cp1252", "variant": "full", "damaged": "cafÃ©", "clean": "café"}
    {"codec": "cp1251>latin-1", "variant": "legacy", "damaged": "Êîò", "clean": "Кот"}
    {"lang": "fr", "kind": "plain", "text": "Le café est fermé."}

A damaged text from which something was lost says what in ``loss``; in the variant ``feed``, signs
at the edges of lines were misread and lost their controls. CORPUS has lines of
``language<TAB>sentence``, plain or packed with xz: ordinary sound text, counted as changed or not,
and the text by which speed is taken (without it, that is the sound text of DATA).

ftfy runs in the same process with everything but its encoding fix switched off.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import statistics
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import ftfy

from pipeline.repair import repair

Mend = Callable[[str], str]
Row = dict[str, str]

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

EAST_ASIAN = frozenset({"gbk", "gb18030", "cp932", "cp949", "big5", "euc_jp", "euc_kr"})
"""Pages of which most characters take two bytes."""

LONG = 60
"""Characters from which a text in a wrong single-byte page is held to the goal."""

SPOKEN = {"fr": "fra", "ru": "rus", "th": "tha", "zh": "zho-Hans", "ar": "arb", "ja": "jpn"}
"""Languages whose sound text is timed, as DATA and as CORPUS call them."""

LINES = 15
"""Lines of one document whose time is taken."""

TIMED = 300
"""Texts of DATA whose time is taken, one by one: most are a line."""

ROUNDS = 7
"""Times that the documents are gone through; the median counts."""


def by_ftfy(text: str) -> str:
    """What ftfy makes of a text when it may only change the encoding."""
    return ftfy.fix_text(text, ENCODING_ONLY)


CONTENDERS: dict[str, Mend] = {"plainfeed": repair, "ftfy": by_ftfy}


@dataclass(slots=True)
class Score:
    """What came of a group of damaged texts.

    Attributes:
        texts: how many there are.
        exact: how many came out as they had been.
        explained: how many came out as a text that suffers the same damage.
        distance: insertions, deletions and replacements of characters still to be made.
        length: characters of the sound texts.
    """

    texts: int = 0
    exact: int = 0
    explained: int = 0
    distance: int = 0
    length: int = 0

    def add(self, row: Row, result: str) -> None:
        """Count one text."""
        exact = result == row["clean"]
        self.texts += 1
        self.exact += exact
        self.explained += exact or _explains(row, result)
        self.distance += 0 if exact else distance(result, row["clean"])
        self.length += len(row["clean"])

    def __add__(self, other: Score) -> Score:
        """Both groups as one."""
        return Score(
            self.texts + other.texts,
            self.exact + other.exact,
            self.explained + other.explained,
            self.distance + other.distance,
            self.length + other.length,
        )

    @property
    def exact_percent(self) -> float:
        """Texts that came out as they had been, of a hundred."""
        return 100 * self.exact / self.texts

    @property
    def explained_percent(self) -> float:
        """Texts that came out as one that the same damage makes the input of, of a hundred."""
        return 100 * self.explained / self.texts

    @property
    def error_rate(self) -> float:
        """Edits still to be made for a hundred characters."""
        return 100 * self.distance / self.length


@dataclass(slots=True)
class Outcome:
    """The scores of one contender, by page, variant and whether something was lost."""

    scores: dict[tuple[str, str, bool], Score] = field(default_factory=lambda: defaultdict(Score))

    def total(
        self,
        *,
        pages: Iterable[str] | None = None,
        variant: str | None = None,
        lossy: bool | None = None,
    ) -> Score:
        """The scores of a selection as one."""
        chosen = None if pages is None else frozenset(pages)
        return sum(
            (
                score
                for (page, its_variant, its_lossy), score in self.scores.items()
                if (chosen is None or page in chosen)
                and variant in (None, its_variant)
                and lossy in (None, its_lossy)
            ),
            Score(),
        )


# How the damage was done: played again on a result, it tells whether that explains the input.


@cache
def shown_by(page: str) -> tuple[str | None, ...]:
    """The character that a lenient decoder shows for each byte, or None.

    A byte without a character shows as the C1 control of its number. ``A+1252`` is a decoder that
    falls back on Windows-1252 first.
    """
    name, _, fallback = page.partition("+")
    shown: list[str | None] = []
    for byte in range(256):
        char = _decoded(byte, name)
        if char is None and fallback:
            char = _decoded(byte, f"cp{fallback}")
        if char is None and byte < 0xA0:
            char = chr(byte)
        shown.append(char)
    return tuple(shown)


def _decoded(byte: int, page: str) -> str | None:
    char = bytes([byte]).decode(page, "replace")
    private = unicodedata.category(char) == "Co" and not page.startswith("mac")
    return None if char == "\ufffd" or private else char


def misread(text: str, page: str) -> str | None:
    """A text as a decoder of the page shows its UTF-8; None if it cannot show all of it."""
    raw = text.encode()
    if page in EAST_ASIAN:
        try:
            return raw.decode(page)
        except UnicodeDecodeError:
            return None
    chars = [shown_by(page)[byte] for byte in raw]
    return None if None in chars else "".join(char or "" for char in chars)


def marked(text: str, page: str, mark: str) -> str:
    """The same, with a mark for every byte that the page has no character for."""
    name = page.partition("+")[0]
    raw = text.encode()
    if name.startswith("latin"):
        return "".join(mark if 0x80 <= byte < 0xA0 else chr(byte) for byte in raw)
    return raw.decode(name, "replace").replace("\ufffd", mark)


LOSSES: dict[str, Mend] = {
    "c1": lambda shown: re.sub("[\x80-\x9f]", "", shown),
    "c1shy": lambda shown: re.sub("[\x80-\x9f\xad]", "", shown),
    "nbsp": lambda shown: shown.replace("\u00a0", " "),
    "uncurl": lambda shown: re.sub("[“”„‟]", '"', re.sub("[‘’‚‛]", "'", shown)),
}


def damaged(text: str, page: str, loss: str) -> str | None:
    """A text after the damage that a row speaks of; None if the page cannot do that."""
    if loss.startswith("mark"):
        return marked(text, page, loss.removeprefix("mark"))
    shown = misread(text, page)
    return None if shown is None else LOSSES[loss](shown)


def is_lossy(row: Row) -> bool:
    """Whether something was lost when a text was damaged."""
    return "loss" in row or row["variant"] == "feed"


def _explains(row: Row, result: str) -> bool:
    """Whether a result suffers the same damage as the truth; unmended text explains nothing."""
    if not is_lossy(row) or result == row["damaged"]:
        return False
    if row["variant"] == "feed":
        texts = result, row["damaged"], row["clean"]
        lines = zip(*(text.split("\n") for text in texts), strict=True)
        return all(
            line == truth or (line != shown and _edges_explain(row["codec"], line, shown))
            for line, shown, truth in lines
        )
    return damaged(result, row["codec"], row["loss"]) == row["damaged"]


def _edges_explain(page: str, line: str, shown: str) -> bool:
    """Whether a line with a few characters misread at its edges is what is shown."""
    for start in range(min(9, len(line)) + 1):
        for end in {len(line), max(start, len(line) - 1)}:
            first, last = damaged(line[:start], page, "c1"), damaged(line[end:], page, "c1")
            if None not in (first, last) and f"{first}{line[start:end]}{last}" == shown:
                return True
    return False


def distance(one: str, other: str) -> int:
    """The Levenshtein distance, a column of the matrix at a time as bits (Hyyrö 2003)."""
    if not one:
        return len(other)
    places: dict[str, int] = defaultdict(int)
    for place, char in enumerate(one):
        places[char] |= 1 << place
    last = 1 << (len(one) - 1)
    every = (last << 1) - 1
    up, down, result = every, 0, len(one)
    for char in other:
        here = places.get(char, 0)
        zero = (((here & up) + up) ^ up) | here | down
        more, less = down | (every & ~(zero | up)), up & zero
        result += bool(more & last) - bool(less & last)
        more, less = (more << 1) | 1, less << 1
        up, down = (less | (every & ~(zero | more))) & every, more & zero
    return result


# What is measured.


def outcomes(rows: Sequence[Row]) -> dict[str, Outcome]:
    """What every contender makes of the damaged texts."""
    found = {name: Outcome() for name in CONTENDERS}
    for name, mend in CONTENDERS.items():
        for row in rows:
            key = row["codec"], row["variant"], is_lossy(row)
            found[name].scores[key].add(row, mend(row["damaged"]))
    return found


def changed(mend: Mend, texts: Iterable[str]) -> list[str]:
    """The sound texts that do not come back as they are."""
    return [text for text in texts if mend(text) != text]


def is_latin(text: str) -> bool:
    """Whether most letters of a text are Latin."""
    letters = [char for char in text if char.isalpha()]
    latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    return 2 * latin > len(letters)


def seconds(texts: Sequence[str]) -> dict[str, float]:
    """The median time that each contender needs for all texts, taken in turn."""
    times: dict[str, list[float]] = {name: [] for name in CONTENDERS}
    for _ in range(ROUNDS):
        for name, mend in CONTENDERS.items():
            start = time.perf_counter()
            for text in texts:
                mend(text)
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(taken) for name, taken in times.items()}


def documents(lines: Sequence[str]) -> list[str]:
    """Lines as twenty documents at most."""
    most = min(len(lines), 20 * LINES)
    return ["\n".join(lines[start : start + LINES]) for start in range(0, most, LINES)]


# What is printed.


def goal(what: str, wanted: str, figures: Iterable[str]) -> None:
    """One line of the table."""
    print(f"{what:44}{wanted:>12}" + "".join(f"{figure:>14}" for figure in figures))


def print_damage(found: dict[str, Outcome]) -> None:
    """The lines of the table that are about damage."""
    all_of = list(found.values())
    pages = {page for page, _, _ in all_of[0].scores}

    def line(what: str, wanted: str, figure: Callable[[Outcome], float], digits: int = 1) -> None:
        goal(what, wanted, (f"{figure(one):.{digits}f}" for one in all_of))

    line("lossless damage, exact %", "≥ 99", lambda one: one.total(lossy=False).exact_percent)
    if pages & EAST_ASIAN:
        line(
            "  of that, pages of East Asia",
            "≥ 95",
            lambda one: one.total(lossy=False, pages=EAST_ASIAN).exact_percent,
        )
    if any(lossy for _, _, lossy in all_of[0].scores):
        line(
            "lossy damage, explained %", "≥ 90", lambda one: one.total(lossy=True).explained_percent
        )
        line("  the same, exact %", "", lambda one: one.total(lossy=True).exact_percent)
    line("all damage, exact %", "≥ 92", lambda one: one.total().exact_percent)
    line("character error rate after, %", "≤ 0.5", lambda one: one.total().error_rate, 2)


def print_details(found: dict[str, Outcome]) -> None:
    """What came out right by variant and by page."""
    first = next(iter(found.values()))
    variants = sorted({variant for _, variant, _ in first.scores})
    pages = sorted({page for page, _, _ in first.scores})
    print(f"\n{'exact (explained) %':20}{'texts':>6}" + "".join(f"{name:>18}" for name in found))
    groups = [(name, [one.total(variant=name) for one in found.values()]) for name in variants]
    groups += [(name, [one.total(pages=[name]) for one in found.values()]) for name in pages]
    for name, scores in groups:
        figures = (f"{one.exact_percent:.1f} ({one.explained_percent:.1f})" for one in scores)
        print(f"{name:20}{scores[0].texts:6}" + "".join(f"{figure:>18}" for figure in figures))
    print()


def print_sound(rows: Sequence[Row], corpus: Sequence[str], most: int) -> None:
    """How many sound texts are changed, and which of them by us."""
    hurt = {name: changed(mend, [row["text"] for row in rows]) for name, mend in CONTENDERS.items()}
    tricky = {row["text"] for row in rows if row["kind"] == "tricky"}
    ordinary_texts = sum(row["kind"] != "tricky" for row in rows)
    for what, wanted, count, of_kind in (
        ("clean texts changed, ordinary", "0", ordinary_texts, False),
        ("clean texts changed, tricky", "0", len(rows) - ordinary_texts, True),
    ):
        figures = (sum((text in tricky) == of_kind for text in one) for one in hurt.values())
        goal(what, wanted, (f"{figure} of {count}" for figure in figures))
    seen = list(hurt["plainfeed"])
    if corpus:
        of_corpus = {name: changed(mend, corpus) for name, mend in CONTENDERS.items()}
        goal(
            f"lines changed in 100,000 (of {len(corpus)})",
            "≤ 1",
            (f"{100_000 * len(one) / len(corpus):.1f}" for one in of_corpus.values()),
        )
        seen += of_corpus["plainfeed"]
    for text in seen[:most]:
        print(f"    {text!r}\n  → {repair(text)!r}")


def print_legacy(rows: Sequence[Row]) -> None:
    """How many texts in a wrong page, no UTF-8 involved, come out right."""
    results = {name: [mend(row["damaged"]) for row in rows] for name, mend in CONTENDERS.items()}
    for what, wanted, latin in (("non-Latin", "≥ 99", False), ("Latin", "≥ 85", True)):
        for kind, goal_of_kind, long in ((f"{LONG}+", wanted, True), (f"under {LONG}", "", False)):
            chosen = [
                number
                for number, row in enumerate(rows)
                if is_latin(row["clean"]) == latin and (len(row["clean"]) >= LONG) == long
            ]
            if chosen:
                shares = (
                    100 * sum(made[n] == rows[n]["clean"] for n in chosen) / len(chosen)
                    for made in results.values()
                )
                name = f"wrong pages, {what} {kind}, exact % of {len(chosen)}"
                goal(name, goal_of_kind, (f"{share:.1f}" for share in shares))


def print_speed(sets: dict[str, list[str]], broken: Sequence[Row]) -> None:
    """Times as fast as ftfy, and megabytes a second; the texts of DATA are timed one by one."""
    lost = {
        kind: [row["damaged"] for row in broken if is_lossy(row) is kind] for kind in (False, True)
    }
    texts_of_data = {
        "damaged, texts of DATA": [row["damaged"] for row in broken],
        "damaged, those that lost nothing": lost[False],
        "damaged, those that lost bytes": lost[True],
    }
    for name, texts in {**sets, **texts_of_data}.items():
        if not texts:
            continue
        size = sum(len(text.encode()) for text in texts) / 1e6
        rates = {who: size / spent for who, spent in seconds(texts).items()}
        wanted = "≥ 1×"
        if name.startswith("damaged"):
            wanted = "≥ 0.5 MB/s"
        elif name == "sound, ASCII":
            wanted = "≥ 100×"
        figures = (f"{rate:.2f} MB/s" for rate in rates.values())
        goal(f"{name}: {rates['plainfeed'] / rates['ftfy']:.2f}×", wanted, figures)


# What is read.


def read_rows(path: Path) -> list[Row]:
    """The rows of a file of JSON lines; none if it is not there."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def read_corpus(path: Path | None) -> dict[str, list[str]]:
    """The sentences of a corpus by language."""
    found: dict[str, list[str]] = defaultdict(list)
    if path:
        packed = path.read_bytes()
        text = (lzma.decompress(packed) if path.suffix == ".xz" else packed).decode()
        for line in text.split("\n"):
            language, _, sentence = line.partition("\t")
            if sentence:
                found[language].append(sentence)
    return found


def timed_texts(clean: Sequence[Row], corpus: dict[str, list[str]]) -> dict[str, list[str]]:
    """Documents to take the time by: of the corpus, or else the plain ones of the sound texts."""
    lines = {name: corpus.get(code, []) for name, code in SPOKEN.items()}
    ascii_only = [line for line in corpus.get("eng", []) if line.isascii()]
    if not corpus:
        plain = [row for row in clean if row["kind"] == "plain"]
        lines = {name: [r["text"] for r in plain if r["lang"] == name] for name in SPOKEN}
        ascii_only = [row["text"] for row in plain if row["text"].isascii()]
    sets = {f"sound, {name}": documents(of_language) for name, of_language in lines.items()}
    sets["sound, ASCII"] = documents(ascii_only)
    bullets = documents([f"• {line.replace(chr(39), '’')} …" for line in ascii_only])
    symbols = [
        re.sub("[^\x00-\x7f]", lambda c: misread(c[0], "cp874+1252") or c[0], t) for t in bullets
    ]
    french, russian = sets["sound, fr"], sets["sound, ru"]
    sets["damaged, fr as cp1252"] = [misread(text, "cp1252") or text for text in french]
    sets["damaged, ru as cp1251"] = [misread(text, "cp1251") or text for text in russian]
    sets["damaged, symbols as cp874"] = symbols
    return sets


def main() -> None:
    """Print the table, then the details."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--name", default="dev", help="which files of the folder")
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--lines", type=int, default=100_000, help="lines of the corpus to read")
    parser.add_argument("--list", type=int, default=0, help="changed sound texts to show")
    options = parser.parse_args()

    broken = read_rows(options.data / f"{options.name}.jsonl")
    clean = read_rows(options.data / f"clean_{options.name}.jsonl")
    legacy = read_rows(options.data / f"legacy_{options.name}.jsonl")
    corpus = read_corpus(options.corpus)
    if not (broken or clean or legacy or corpus):
        parser.error(f"{options.data} has no {options.name}.jsonl; --name chooses other files")

    goal("", "goal", CONTENDERS)
    found = outcomes(broken)
    if broken:
        print_damage(found)
    sentences = [line for lines in corpus.values() for line in lines]
    step = max(1, len(sentences) // options.lines)
    print_sound(clean, sentences[::step], options.list)
    if legacy:
        print_legacy(legacy)
    print_speed(timed_texts(clean, corpus), broken[:TIMED])
    if broken:
        print_details(found)


if __name__ == "__main__":
    main()
