"""Named rules, and how they are found and matched: the rules of a pack that speak on a line.

A rule has either a ``pattern`` (a regular expression, case ignored) or ``words`` (the line holds
nothing but these words, glued or not). It never sees more than one line; what a match means for
the document is decided elsewhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from pipeline.strip.features import undotted

Scope = Literal["anywhere", "head", "tail", "edge"]
"""Where in a document a rule speaks; ``edge`` is head or tail."""

MAX_CHARACTERS = 1_500
"""Longer lines are not matched: boilerplate is shorter, and time stays bounded."""

MAX_WORDS_WITHOUT_KEYWORDS = 12
"""A rule without keywords is tried on every line up to its length, so that must be small."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One named rule. ``weight`` is how sure it is alone, ``opens`` that a list follows it.

    ``pattern`` is tried at the start of a line and ``inner``, its part that may match elsewhere, at
    every place. ``keys`` are those of its keywords, by which it is found; ``starts`` are the first
    two letters of each of its words; a rule with a pattern has none.
    """

    name: str
    kind: str
    weight: float
    scope: Scope
    max_words: int
    opens: bool
    pattern: re.Pattern[str]
    inner: re.Pattern[str] | None
    keys: Set[str]
    starts: Set[str]


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that speaks on a line, and the words that made it speak."""

    rule: Rule
    fragment: str


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """The rules of one language, ready to match.

    ``keyed`` gives the numbers of the rules that have a keyword with these first letters. Of those
    without keywords, ``starting`` gives the ones with words that start with two letters, or with a
    single one where that is the word, ``unkeyed`` are the others.
    """

    language: str
    rules: tuple[Rule, ...]
    keyed: Mapping[str, Sequence[int]]
    starting: Mapping[str, Sequence[int]]
    unkeyed: Sequence[int]


def indexed(language: str, rules: Sequence[Rule]) -> Pack:
    """A pack of rules, in order."""
    keyed: dict[str, list[int]] = defaultdict(list)
    starting: dict[str, list[int]] = defaultdict(list)
    unkeyed: list[int] = []
    for number, rule in enumerate(rules):
        for key in rule.keys:
            keyed[key].append(number)
        for start in () if rule.keys else rule.starts:
            starting[start].append(number)
        if not (rule.keys or rule.starts):
            unkeyed.append(number)
    return Pack(language, tuple(rules), dict(keyed), dict(starting), unkeyed)


def joined(*packs: Pack) -> Pack:
    """Several packs as one, their rules in order, so that a line is looked up only once."""
    name = " ".join(pack.language for pack in packs)
    return indexed(name, [rule for pack in packs for rule in pack.rules])


def keys_of(words: Sequence[str]) -> list[str]:
    """The first four letters of folded words, by which rules are found.

    Endings do not matter then; a hyphen starts a new word.
    """
    keys = [word[:4] for word in words]
    if "-" in " ".join(words):
        keys += [part[:4] for word in words if "-" in word for part in word.split("-")]
    return keys


def match_line(pack: Pack, line: str, keys: Sequence[str], length: int) -> tuple[Match, ...]:
    """The rules of a pack that match a line, in the order of the pack.

    Args:
        pack: the rules.
        line: the line as :func:`~pipeline.strip.features.plain` leaves it.
        keys: the keys of its words.
        length: the number of its words.
    """
    if not line or len(line) > MAX_CHARACTERS:
        return ()
    folded = undotted(line).lower()
    numbers: set[int] = set()
    if length <= MAX_WORDS_WITHOUT_KEYWORDS:
        first = next(filter(str.isalpha, folded), "")
        start = folded[folded.find(first) :][:2]
        starting = pack.starting.get
        numbers.update(pack.unkeyed, starting(first, ()), starting(start, ()))
    keyed, rules = pack.keyed, pack.rules
    numbers.update(*[keyed[key] for key in keys if key in keyed])
    matches = []
    for number in sorted(numbers):
        rule = rules[number]
        if length > rule.max_words:
            continue
        if rule.starts:
            if _made_of(rule.pattern, folded):
                matches.append(Match(rule, line))
        elif found := rule.pattern.match(line) or (rule.inner and rule.inner.search(line)):
            matches.append(Match(rule, found.group()))
    return tuple(matches)


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
