"""Which script a letter belongs to, by its Unicode name."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from pipeline.languages import LANGUAGES, lookup


@cache
def scripts_of(code: str) -> frozenset[str]:
    """The scripts of a language, as the first word of the Unicode names of their letters."""
    names = frozenset(script.upper() for script in lookup(code).scripts)
    return frozenset("CJK" if name == "HAN" else name for name in names)


@cache
def all_scripts() -> frozenset[str]:
    """The scripts of every language of the table; "º" and the like are in none."""
    return frozenset().union(*(scripts_of(language.code) for language in LANGUAGES))


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The first word of a character's Unicode name, which for a letter is its script."""
    return unicodedata.name(char, "").partition(" ")[0]
