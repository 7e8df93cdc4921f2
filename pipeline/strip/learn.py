"""Rules proposed from what recurs over the items of a feed, as a pack that a person can review."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.config import BOILERPLATE_KINDS, config_folder
from pipeline.strip.decide import mark
from pipeline.strip.features import features_of, plain, words_of
from pipeline.strip.lines import read_line
from pipeline.strip.memory import MAX_ITEMS, Feed, Item, item_keys, key_of
from pipeline.strip.model import shipped_model
from pipeline.strip.packs import Packs
from pipeline.strip.rules import MAX_CHARACTERS, MAX_WORDS_WITHOUT_KEYWORDS

PROPOSED_WEIGHT = 0.9
"""A line that recurs word by word may act alone, but not against a protected line."""

_BY_THE_FEED = frozenset({"recurs-in-feed", "model"})
"""Who decides about lines that no rule knows."""

_ALL = frozenset(BOILERPLATE_KINDS)

MOST_RULES = 100
"""More would not be reviewed; the most frequent come first."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """A line that recurs: how it reads, its kind, and in how many items it stood."""

    text: str
    kind: str
    items: int


def propose(items: Sequence[Sequence[str]], name: str, language: str = "") -> str:
    """A rule pack in TOML for the lines that recur in the items of a feed.

    Only lines that the memory would take in some item are proposed, so that standing headlines,
    datelines, tables and refrains are left out, and so is what a shipped rule takes anyway.

    Args:
        items: the lines of each item.
        name: what to call the feed in the rules.
        language: the language of the feed, for the shipped rules; empty if it is not known.
    """
    found = recurring_lines(items, language)
    stem = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "feed"
    head = (
        f"# Proposed from {len(items)} items of the feed {_quoted(name)}.\n"
        "# Read every rule: each takes its example wherever it stands. Keep those you agree with\n"
        "# in a folder of your own, and name that folder in the configuration as strip.rules.\n"
    )
    rules = [_rule(one, f"{stem}-{number}") for number, one in enumerate(found, 1)]
    return "\n".join([head, *rules])


def recurring_lines(items: Sequence[Sequence[str]], language: str = "") -> list[Recurring]:
    """The lines that recur in a feed and are no content by right, most frequent first."""
    shown = [[line for line in item if line.strip()] for item in items]
    recent = shown[-MAX_ITEMS:]
    feed = Feed(tuple(Item(str(n), item_keys(lines)) for n, lines in enumerate(recent)))
    packs = Packs(config_folder() / "boilerplate")
    kinds: dict[int, str] = {}
    texts: dict[int, str] = {}
    counts = Counter(key for lines in shown for key in {key_of(line) for line in lines})
    for number, texts_here in enumerate(recent):
        lines = [read_line(line, line, language, packs) for line in texts_here]
        recurring = feed.recurring(str(number), texts_here)
        marks = mark(lines, _ALL, "", shipped_model().opinions(lines, "", recurring), recurring)
        for line, made, recurrence in zip(texts_here, marks, recurring, strict=True):
            if made is not None and recurrence is not None and made.rule in _BY_THE_FEED:
                texts.setdefault(key_of(line), line)
                kinds.setdefault(key_of(line), made.kind)
    found = [Recurring(texts[key], kinds[key], counts[key]) for key in texts]
    found = [one for one in found if 0 < len(plain(one.text)) <= MAX_CHARACTERS]
    return sorted(found, key=lambda one: (-one.items, one.text))[:MOST_RULES]


def _rule(one: Recurring, name: str) -> str:
    """A rule that takes exactly this line, however it is spaced and cased."""
    seen = plain(one.text)
    words = words_of(one.text)
    length = features_of(one.text, words).words
    keys = sorted({word for word in words if len(word) >= 4}, key=lambda word: (-len(word), word))
    keyed = keys[:3] or words[:1]
    lines = [
        "[[rule]]",
        f"# in {one.items} items",
        f'name = "{name}"',
        f'kind = "{one.kind}"',
        f"weight = {PROPOSED_WEIGHT}",
        f"max_words = {min(max(length, 1), 250)}",
    ]
    if length > MAX_WORDS_WITHOUT_KEYWORDS:
        lines.append(f"keywords = {_quoted(keyed)}")
    lines += [
        f"pattern = {_quoted('^' + _escaped(seen) + '$')}",
        f"example = {_quoted(one.text.strip())}",
    ]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    """A pattern for a text itself; spaces stay readable."""
    return re.sub(r"([\\.^$*+?{}\[\]|()])", r"\\\1", text)


def _quoted(value: str | list[str]) -> str:
    """A value as TOML writes it, which is how JSON does it but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
