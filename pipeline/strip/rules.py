"""Named rules: loaded from TOML packs, checked, and matched against lines.

A rule has either a ``pattern`` (a regular expression, case ignored) or ``words`` (the line holds
nothing but these words, glued or not). It never sees more than one line; what a match means for
the document is decided elsewhere.
"""

from __future__ import annotations

import hashlib
import math
import re
import tomllib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.config import BOILERPLATE_KINDS
from pipeline.errors import ConfigError
from pipeline.strip.features import features_of, plain, words_of

Scope = Literal["anywhere", "head", "tail", "edge"]
"""Where in a document a rule speaks; ``edge`` is head or tail."""

MAX_CHARACTERS = 1_500
"""Longer lines are not matched: boilerplate is shorter, and time stays bounded."""

MAX_WAYS = 100_000
"""Most ways a pattern may try from one place in a line; see :func:`ways_of`."""

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


@dataclass(frozen=True, slots=True)
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


class _Entry(BaseModel):
    """A rule as it stands in a pack."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    kind: Literal[BOILERPLATE_KINDS]  # type: ignore[valid-type]
    weight: float = Field(gt=0.0, le=1.0)
    scope: Scope = "anywhere"
    max_words: int = Field(default=20, ge=1, le=250)
    opens: bool = False
    pattern: str = ""
    words: list[str] = []
    keywords: list[str] = []
    example: str
    spares: str = ""


def load_pack(path: Path) -> Pack:
    """Read and check a rule pack; its language is the name of the file.

    Raises:
        ConfigError: the file cannot be read or a rule in it cannot be used; names file and rule.
    """
    return _pack(path.stem, *_read(path))


def load_folder(folder: Path, name: str) -> Pack:
    """All rule packs of a folder as one.

    Raises:
        ConfigError: there is no such folder, or it holds no pack, or a pack cannot be used.
    """
    rules: list[Rule] = []
    keys: dict[str, list[str]] = {}
    for path in sorted(folder.glob("*.toml")):
        more, found = _read(path)
        for twice in sorted(found.keys() & keys.keys()):
            raise ConfigError(
                f"{path}: rule {twice}: another file of the folder has a rule of that name",
                "give each rule its own name",
            )
        rules += more
        keys |= found
    if not rules:
        raise ConfigError(
            f"{folder}: holds no rules", "put rule packs (*.toml) there, or empty strip.rules"
        )
    return _pack(name, rules, keys)


def _read(path: Path) -> tuple[list[Rule], dict[str, list[str]]]:
    """The rules of a pack, and the keys of each by its name.

    Every rule must match its own ``example`` and must not match what it ``spares``.

    Raises:
        ConfigError: the file cannot be read or a rule in it cannot be used; names file and rule.
    """
    try:
        raw = path.read_bytes()
        table = tomllib.loads(raw.decode())
    except OSError as error:
        raise ConfigError(
            f"{path}: cannot be read: {error.strerror}", "check the file and its permissions"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not valid TOML: {error}", "mend the line it names") from error
    entries = table.pop("rule", [])
    if table or not isinstance(entries, list):
        raise ConfigError(
            f"{path}: unknown key {next(iter(table), 'rule')!r}",
            "a rule pack holds nothing but [[rule]] tables",
        )
    rules: list[Rule] = []
    keys: dict[str, list[str]] = {}
    for number, entry in enumerate(entries, 1):
        name = str(entry.get("name", f"number {number}")) if isinstance(entry, dict) else number
        where = f"{path}: rule {name}"
        parsed = _parse(entry, where)
        if parsed.name in keys:
            raise ConfigError(f"{where}: the name stands twice", "give each rule its own name")
        rule = _compile(parsed, where)
        rules.append(rule)
        keys[rule.name] = sorted(keys_of(words_of(" ".join(parsed.keywords).casefold())))
        _check_examples(rule, keys[rule.name], parsed, where)
    return rules, keys


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


def ways_of(pattern: str) -> float:
    """An upper bound of the ways a pattern can try to match from one place.

    What follows each other multiplies; alternatives, taken to exclude each other, add up.
    Infinite where a repetition has no upper bound or repeats a group, since that is where
    backtracking grows without limit.
    """
    # Escapes and character classes are single steps; what is left is the structure.
    bare = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", "x", pattern)
    bare = re.sub(r"\(\?-?[a-z]?[:=!]", "(", bare)
    if re.search(r"[*+]|\{\d*,\}|\)\{", bare):
        return math.inf
    return _ways(iter(_STEP.findall(bare)))


_STEP = re.compile(r"[()|?]|\{\d{1,4}(?:,\d{1,4})?\}")


def _ways(steps: Iterator[str]) -> float:
    """The ways of the group whose steps come next, up to its closing bracket."""
    total, ways, group = 1.0, 1.0, 1.0
    for step in steps:
        before, group = group, 1.0
        if step == ")":
            break
        if step == "(":
            group = _ways(steps)
            ways *= group
        elif step == "|":
            total, ways = total + ways - 1, 1.0
        elif step == "?":
            ways *= (before + 1) / before
        else:
            low, _, high = step[1:-1].partition(",")
            ways *= int(high or low) - int(low) + 1
    return total + ways - 1


def _parse(entry: object, where: str) -> _Entry:
    """Check the keys and values of one rule."""
    try:
        return _Entry.model_validate(entry)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise ConfigError(
            f"{where}: {key or 'rule'}: {first['msg']}", "docs/boilerplate.md shows how rules look"
        ) from error


def _compile(entry: _Entry, where: str) -> Rule:
    """Turn a checked entry into a rule."""
    if bool(entry.pattern) == bool(entry.words):
        raise ConfigError(f"{where}: needs either 'pattern' or 'words'", "give one of the two")
    if not entry.keywords and entry.max_words > MAX_WORDS_WITHOUT_KEYWORDS:
        raise ConfigError(
            f"{where}: has no 'keywords' and takes lines of {entry.max_words} words",
            f"add keywords, or set max_words to {MAX_WORDS_WITHOUT_KEYWORDS} or less",
        )
    if entry.words:
        # Longest first, so that "posts" is not taken for "post" and a rest.
        ordered = sorted(map(str.lower, entry.words), key=lambda word: (-len(word), word))
        source = "|".join(re.escape(word) for word in ordered)
    else:
        source = entry.pattern
        if ways_of(source) > MAX_WAYS:
            raise ConfigError(
                f"{where}: 'pattern' could take too long on an odd line",
                "bound every repetition, as in .{0,40}, repeat no groups, or split the rule",
            )
    try:
        pattern = re.compile(source, 0 if entry.words else re.IGNORECASE)
    except re.error as error:
        raise ConfigError(f"{where}: 'pattern': {error}", "mend the expression") from error
    return Rule(
        entry.name,
        entry.kind,
        entry.weight,
        entry.scope,
        entry.max_words,
        entry.opens,
        pattern,
        letters=frozenset(word[0].lower() for word in entry.words if word),
    )


def _check_examples(rule: Rule, keys: list[str], entry: _Entry, where: str) -> None:
    """A rule proves itself on its example, through the same path that lines take."""
    alone = _pack("", [rule], {rule.name: keys})

    def matches(line: str) -> bool:
        words = words_of(line.casefold())
        length = features_of(line, words).words
        return bool(match_line(alone, plain(line), keys_of(words), length))

    if not matches(entry.example):
        raise ConfigError(
            f"{where}: does not match its own example", "mend the pattern, keywords or max_words"
        )
    if entry.spares and matches(entry.spares):
        raise ConfigError(f"{where}: matches the line it should spare", "make it stricter")


def _pack(language: str, rules: list[Rule], keys: dict[str, list[str]]) -> Pack:
    """Index rules by their keywords."""
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


def digests_of_packs(folder: Path) -> tuple[tuple[str, str], ...]:
    """Language and SHA-256 of each pack in a folder, in order of language; compiles nothing."""
    return tuple(
        (path.stem, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in sorted(folder.glob("*.toml"))
    )
