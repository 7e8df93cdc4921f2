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
from pipeline.translate.scripts import MARKS, UNSPACED_LETTERS, is_unspaced

Found = tuple[int, int, str]
"""Start and end of what stands in a sentence, and what to write for it."""

_COLUMNS = ("language", "term", "translation")
_EVERY = "*"

_PARTICLES = "|".join(
    (
        *(
            "은",
            "는",
            "이",
            "가",
            "을",
            "를",
            "의",
            "에",
            "에서",
            "에게",
            "에는",
            "에도",
            "으로",
            "로",
        ),
        *(
            "와",
            "과",
            "도",
            "만",
            "까지",
            "부터",
            "보다",
            "처럼",
            "이나",
            "나",
            "께서",
            "한테",
            "이며",
        ),
        *("이다", "라고", "이라고", "이라는", "라는", "인", "들", "들이", "들은", "들의", "들을"),
    )
)
"""What Korean writes behind a noun without a space."""

_PROCLITICS = {"ar": "وفبلك", "he": "והבלכמש"}
"""Small words that these languages write before another without a space."""

_KATAKANA = "\u30a1-\u30fa\u30fc-\u30fe"
"""Letters of foreign words, which are long: ``アイス`` is ice, and ``アイスランド`` Iceland."""

_SYLLABLES = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_SYLLABIC = re.compile(f"[{_SYLLABLES}]")
_SURE = 4
"""Letters of Thai, Lao, Burmese and Khmer that are hardly a part of another word."""


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
        # Most texts have none of a few terms: that is found faster.
        if not any(term.islower() or term in sentence for term in terms):
            return []
        return [(m.start(), m.end(), _written(m[0], terms)) for m in pattern.finditer(sentence)]


@lru_cache(maxsize=256)
def _compiled(
    entries: tuple[tuple[str, str, str], ...], language: str
) -> tuple[dict[str, str], re.Pattern[str]]:
    """Translations by term, and what finds the terms; a language's own win over those for all."""
    terms: dict[str, str] = {}
    for code in (_EVERY, language):
        terms |= {term: made for tongue, term, made in entries if tongue == code}
    longest = sorted(terms, key=lambda term: (-len(term), term))
    ways = (_way(term, language) for term in longest)
    before, after = _borders(language)
    return terms, re.compile(f"{before}(?:{'|'.join(ways)}){after}")


def _way(term: str, language: str) -> str:
    """What finds a term, and where it is no part of a longer word in a script without spaces."""
    way = f"(?i:{re.escape(term)})" if term.islower() else re.escape(term)
    if not is_unspaced(language):
        return way
    if len(term) < _SURE and _SYLLABIC.match(term):
        return rf"(?<![{_SYLLABLES}]){way}(?![{_SYLLABLES}])"
    start = rf"(?<![{_KATAKANA}])" if re.match(f"[{_KATAKANA}]", term) else ""
    end = rf"(?![{_KATAKANA}])" if re.match(f"[{_KATAKANA}]", term[-1]) else ""
    return f"{start}{way}{end}"


def _borders(language: str) -> tuple[str, str]:
    """What must stand before a term and behind it.

    Chinese, Japanese, Thai and their like have no spaces, Korean writes particles behind a word,
    and Arabic and Hebrew small words before it.
    """
    before, after = f"(?<![\\w{MARKS}])", f"(?![\\w{MARKS}])"
    if is_unspaced(language):
        return (
            rf"(?:(?<![^\W{UNSPACED_LETTERS}])(?<![{MARKS}])|(?<=[{UNSPACED_LETTERS}]))",
            rf"(?![^\W{UNSPACED_LETTERS}])(?![{MARKS}])",
        )
    if language == "ko":
        return before, f"(?=(?:{_PARTICLES})?(?!\\w))"
    if language in _PROCLITICS:
        return rf"(?:{before}|(?<={before}[{_PROCLITICS[language]}]))", after
    return before, after


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
