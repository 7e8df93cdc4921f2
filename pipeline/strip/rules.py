"""Named rules, and how they are found and matched: the rules of a pack that speak on a line.

A rule has either a ``pattern`` (a regular expression, case ignored) or ``words`` (the line holds
nothing but these words, glued or not). It never sees more than one line; what a match means for
the document is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

Scope = Literal["anywhere", "head", "tail", "edge"]
"""Where in a document a rule speaks; ``edge`` is head or tail."""

MAX_CHARACTERS = 1_500
"""Longer lines are not matched: boilerplate is shorter, and time stays bounded."""

MAX_WORDS_WITHOUT_KEYWORDS = 12
"""A rule without keywords is tried on every line up to its length, so that must be small."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One named rule. ``weight`` is how sure it is alone, ``opens`` that a list follows it.

    ``letters`` are those that its words start with; a rule with a pattern has none.
    """

    name: str
    kind: str
    weight: float
    scope: Scope
    max_words: int
    opens: bool
    pattern: re.Pattern[str]
    letters: frozenset[str]


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that speaks on a line, and the words that made it speak."""

    rule: Rule
    fragment: str


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """The rules of one language, ready to match.

    ``keyed`` gives the numbers of the rules that have a keyword with these first letters. Of those
    without keywords, ``starting`` gives the ones with words that start with a letter, ``unkeyed``
    are the others.
    """

    language: str
    rules: tuple[Rule, ...]
    keyed: dict[str, frozenset[int]]
    starting: dict[str, frozenset[int]]
    unkeyed: frozenset[int]


def indexed(language: str, rules: Sequence[Rule], keys: Mapping[str, Collection[str]]) -> Pack:
    """A pack of rules, found by the keys of each, which stand under its name."""
    keyed: dict[str, frozenset[int]] = {}
    for number, rule in enumerate(rules):
        for key in keys[rule.name]:
            keyed[key] = keyed.get(key, frozenset()) | {number}
    starting: dict[str, frozenset[int]] = {}
    unkeyed: set[int] = set()
    for number, rule in enumerate(rules):
        if not keys[rule.name]:
            for letter in rule.letters:
                starting[letter] = starting.get(letter, frozenset()) | {number}
            if not rule.letters:
                unkeyed.add(number)
    return Pack(language, tuple(rules), keyed, starting, frozenset(unkeyed))


@lru_cache(maxsize=64)
def joined(*packs: Pack) -> Pack:
    """Several packs as one, their rules in order, so that a line is looked up only once."""
    rules: list[Rule] = []
    keyed: dict[str, frozenset[int]] = {}
    starting: dict[str, frozenset[int]] = {}
    unkeyed: set[int] = set()
    for pack in packs:
        before = len(rules)
        for table, own in ((keyed, pack.keyed), (starting, pack.starting)):
            for key, numbers in own.items():
                shifted = {before + number for number in numbers}
                table[key] = table.get(key, frozenset()) | shifted
        unkeyed.update(before + number for number in pack.unkeyed)
        rules += pack.rules
    name = " ".join(pack.language for pack in packs)
    return Pack(name, tuple(rules), keyed, starting, frozenset(unkeyed))


def keys_of(words: Collection[str]) -> frozenset[str]:
    """The first four letters of folded words, by which rules are found.

    Endings do not matter then; a hyphen starts a new word.
    """
    keys = {word[:4] for word in words}
    for word in [word for word in words if "-" in word]:
        keys.update(part[:4] for part in word.split("-"))
    return frozenset(keys)


def match_line(pack: Pack, line: str, keys: frozenset[str], length: int) -> tuple[Match, ...]:
    """The rules of a pack that match a line, in the order of the pack.

    Args:
        pack: the rules.
        line: the line as :func:`~pipeline.strip.features.plain` leaves it.
        keys: the keys of its words.
        length: the number of its words.
    """
    if not line or len(line) > MAX_CHARACTERS:
        return ()
    folded = line.lower()
    numbers: set[int] = set()
    if length <= MAX_WORDS_WITHOUT_KEYWORDS:
        first = next(filter(str.isalpha, folded), "")
        numbers.update(pack.unkeyed, pack.starting.get(first, ()))
    numbers.update(*map(pack.keyed.__getitem__, pack.keyed.keys() & keys))
    found: list[Match] = []
    for number in sorted(numbers):
        rule = pack.rules[number]
        match = _apply(rule, line, folded) if length <= rule.max_words else None
        if match:
            found.append(match)
    return tuple(found)


def _apply(rule: Rule, line: str, folded: str) -> Match | None:
    """Try one rule on one line, which is also given in small letters."""
    if rule.letters:
        return Match(rule, line) if _made_of(rule.pattern, folded) else None
    found = rule.pattern.search(line)
    return Match(rule, found.group()) if found else None


def _made_of(words: re.Pattern[str], line: str) -> bool:
    """Whether a lower-case line holds words and no other letters; stops at the first other one."""
    place, some = 0, False
    while place < len(line):
        if not line[place].isalpha():
            place += 1
            continue
        word = words.match(line, place)
        if word is None:
            return False
        place, some = word.end(), True
    return some
