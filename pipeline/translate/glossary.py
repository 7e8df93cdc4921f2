"""The glossary: terms that are kept as they are, or always translated in the same way.

A CSV file with the columns ``language``, ``term`` and ``translation``. The language is a code or
``*`` for all; an empty translation keeps the term. A term in small letters is found in any case,
one with a capital only as it is written. Terms are whole words, and the longest wins.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pipeline.config import Config, bytes_of, config_folder, digest_of
from pipeline.errors import ConfigError
from pipeline.languages import lookup

Found = tuple[int, int, str]
"""Start and end of what stands in a sentence, and what to write for it."""

_COLUMNS = ("language", "term", "translation")
_EVERY = "*"


@dataclass(frozen=True, slots=True)
class Glossary:
    """Terms as (language or ``*``, term, translation)."""

    entries: tuple[tuple[str, str, str], ...] = ()

    @property
    def digest(self) -> str:
        """A digest of the terms: other terms, other output."""
        return digest_of(*self.entries)

    def find(self, sentence: str, language: str) -> list[Found]:
        """(start, end, what to write) of every term in a sentence, in order."""
        terms, pattern = _compiled(self.entries, language)
        found = pattern.finditer(sentence) if terms else ()
        return [(m.start(), m.end(), _written(m[0], terms)) for m in found]


@lru_cache(maxsize=256)
def _compiled(
    entries: tuple[tuple[str, str, str], ...], language: str
) -> tuple[dict[str, str], re.Pattern[str]]:
    """Translations by term, and what finds the terms; a language's own win over those for all."""
    terms: dict[str, str] = {}
    for code in (_EVERY, language):
        terms |= {term: made for tongue, term, made in entries if tongue == code}
    longest = sorted(terms, key=lambda term: (-len(term), term))
    ways = (f"(?i:{re.escape(t)})" if t.islower() else re.escape(t) for t in longest)
    return terms, re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)")


def _written(found: str, terms: dict[str, str]) -> str:
    """The translation of a term as it was found, with its first letter large if it was."""
    made = terms.get(found, terms.get(found.lower(), ""))
    if not made:
        return found
    return made[0].upper() + made[1:] if found[:1].isupper() else made


def load_glossary(config: Config) -> Glossary:
    """The configured glossary, or the one that comes with the product.

    Raises:
        ConfigError: the file cannot be read, or a row of it is wrong.
    """
    given = config.translate.glossary
    return read_glossary(Path(given).expanduser() if given else config_folder() / "glossary.csv")


def read_glossary(path: Path) -> Glossary:
    """Read a glossary file.

    Raises:
        ConfigError: it cannot be read, or a row of it is wrong; the message names the line.
    """
    try:
        text = bytes_of(path, "check 'translate.glossary'").decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (csv.Error, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: not a CSV file in UTF-8: {error}", "mend it") from error
    if not rows or tuple(rows[0]) != _COLUMNS:
        raise ConfigError(
            f"{path}: the first line must be {','.join(_COLUMNS)}", "add it before the terms"
        )
    return Glossary(
        tuple(_entry(row, f"{path}: row {number}") for number, row in enumerate(rows[1:], 2) if row)
    )


def _entry(row: list[str], place: str) -> tuple[str, str, str]:
    """A row as (language, term, translation)."""
    if len(row) != len(_COLUMNS):
        raise ConfigError(f"{place} has {len(row)} cells, not {len(_COLUMNS)}", "mend the row")
    language, term, translation = (cell.strip() for cell in row)
    if not any(map(str.isalnum, term)):
        raise ConfigError(f"{place} has no term", "mend the row")
    if language == _EVERY:
        return language, term, translation
    try:
        return lookup(language).code, term, translation
    except ConfigError as error:
        raise ConfigError(f"{place}: {error.message}", error.advice) from error
