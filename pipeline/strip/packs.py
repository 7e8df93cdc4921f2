"""Rule packs: read from TOML, checked, and compiled.

A rule that could match too slowly, or does not do on its own example what it says, stops the
program when its pack is read.
"""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.config import BOILERPLATE_KINDS, toml_of
from pipeline.errors import ConfigError
from pipeline.strip.features import features_of, fold, plain, words_of
from pipeline.strip.rules import (
    MAX_WORDS_WITHOUT_KEYWORDS,
    Pack,
    Rule,
    Scope,
    indexed,
    joined,
    keys_of,
    match_line,
)
from pipeline.strip.ways import MAX_WAYS, inner_part, ways_of


class Packs:
    """The rule packs of a folder, one for each language; a pack is read when it is first asked for.

    To read and check all of them takes as long as to strip a hundred pages.
    """

    def __init__(self, folder: Path, own: Pack | None = None) -> None:
        """Look at what packs there are.

        Args:
            folder: the packs of languages.
            own: a pack beside them, asked for by its name.

        Raises:
            ConfigError: the folder holds no pack.
        """
        self._paths = {path.stem: path for path in sorted(folder.glob("*.toml"))}
        if not self._paths:
            raise ConfigError(
                f"{folder}: holds no rule packs",
                "reinstall plainfeed, or restore configs/boilerplate",
            )
        self._packs = {own.language: own} if own else {}
        self.joined = lru_cache(maxsize=64)(self._joined)

    def _joined(self, *languages: str) -> Pack:
        """The rules of some languages as one pack, in order; a language without a pack has none.

        Raises:
            ConfigError: a pack cannot be read or used.
        """
        found = map(self._pack, dict.fromkeys(languages))
        return joined(*(pack for pack in found if pack is not None))

    def _pack(self, language: str) -> Pack | None:
        """The pack of a language, read once; None where there is none."""
        if language not in self._packs and language in self._paths:
            self._packs[language] = load_pack(self._paths[language])
        return self._packs.get(language)


def load_pack(path: Path) -> Pack:
    """Read and check a rule pack; its language is the name of the file.

    Raises:
        ConfigError: the file cannot be read or a rule in it cannot be used; names file and rule.
    """
    return indexed(path.stem, _read(path))


def load_folder(folder: Path, name: str) -> Pack:
    """All rule packs of a folder as one.

    Raises:
        ConfigError: there is no such folder, or it holds no pack, or a pack cannot be used.
    """
    rules: dict[str, Rule] = {}
    for path in sorted(folder.glob("*.toml")):
        found = {rule.name: rule for rule in _read(path)}
        for twice in sorted(found.keys() & rules.keys()):
            raise ConfigError(
                f"{path}: rule {twice}: another file of the folder has a rule of that name",
                "give each rule its own name",
            )
        rules |= found
    if not rules:
        raise ConfigError(
            f"{folder}: holds no rules", "put rule packs (*.toml) there, or empty strip.rules"
        )
    return indexed(name, list(rules.values()))


def digests_of_packs(folder: Path) -> tuple[tuple[str, str], ...]:
    """Language and SHA-256 of each pack in a folder, in order of language; compiles nothing."""
    return tuple(
        (path.stem, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in sorted(folder.glob("*.toml"))
    )


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


def _read(path: Path) -> list[Rule]:
    """The rules of a pack.

    Every rule must match its own ``example`` and must not match what it ``spares``.

    Raises:
        ConfigError: the file cannot be read or a rule in it cannot be used; names file and rule.
    """
    table = toml_of(path, "check the file and its permissions")
    entries = table.pop("rule", [])
    if table or not isinstance(entries, list):
        raise ConfigError(
            f"{path}: unknown key {next(iter(table), 'rule')!r}",
            "a rule pack holds nothing but [[rule]] tables",
        )
    rules: dict[str, Rule] = {}
    for number, entry in enumerate(entries, 1):
        name = str(entry.get("name", f"number {number}")) if isinstance(entry, dict) else number
        where = f"{path}: rule {name}"
        parsed = _parse(entry, where)
        if parsed.name in rules:
            raise ConfigError(f"{where}: the name stands twice", "give each rule its own name")
        rules[parsed.name] = _compile(parsed, where)
        _check_examples(rules[parsed.name], parsed, where)
    return list(rules.values())


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
        inside = "" if entry.words else inner_part(source)
        inner = re.compile(inside, re.IGNORECASE) if inside else None
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
        inner,
        keys=frozenset(keys_of(words_of(fold(" ".join(entry.keywords))))),
        starts=frozenset(word.lower()[:2] for word in entry.words if word),
    )


def _check_examples(rule: Rule, entry: _Entry, where: str) -> None:
    """A rule proves itself on its example, through the same path that lines take."""
    alone = indexed("", [rule])

    def matches(line: str) -> bool:
        words = words_of(fold(line))
        length = features_of(line, words).words
        return bool(match_line(alone, plain(line), keys_of(words), length))

    if not matches(entry.example):
        raise ConfigError(
            f"{where}: does not match its own example", "mend the pattern, keywords or max_words"
        )
    if entry.spares and matches(entry.spares):
        raise ConfigError(f"{where}: matches the line it should spare", "make it stricter")
