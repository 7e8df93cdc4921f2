"""Which script a letter belongs to, by its Unicode name."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from pipeline.languages import LANGUAGES, lookup

UNSPACED_LETTERS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
"""Letters, in ranges of a regular expression, of scripts that put no spaces between words: Thai,
Lao, Burmese, Khmer, kana and Chinese characters."""

_UNSPACED_SCRIPTS = frozenset(("Thai", "Lao", "Myanmar", "Khmer", "Hiragana", "Katakana", "Han"))

_LATIN = "LATIN"
_BEYOND_LATIN = re.compile(r"[^\x00-\u024f\u2010-\u203a]")
"""What is neither a Latin letter of the common blocks nor punctuation."""


@cache
def scripts_of(code: str) -> frozenset[str]:
    """The scripts of a language, as the first word of the Unicode names of their letters."""
    names = frozenset(script.upper() for script in lookup(code).scripts)
    return frozenset("CJK" if name == "HAN" else name for name in names)


@cache
def is_unspaced(code: str) -> bool:
    """Whether a language puts no spaces between its words.

    >>> is_unspaced("zh"), is_unspaced("ko")
    (True, False)
    """
    return not _UNSPACED_SCRIPTS.isdisjoint(lookup(code).scripts)


@cache
def all_scripts() -> frozenset[str]:
    """The scripts of every language of the table; "º" and the like are in none."""
    return frozenset().union(*(scripts_of(language.code) for language in LANGUAGES))


@cache
def _strange_scripts(source: str, target: str) -> frozenset[str]:
    return all_scripts() - scripts_of(source) - scripts_of(target)


def strange_letters(text: str, source: str, target: str) -> set[str]:
    """The different letters of a text that are in scripts of neither language.

    None of a text in ASCII, which may be in any language.
    """
    strange = _strange_scripts(source, target)
    if _LATIN not in strange and not _BEYOND_LATIN.search(text):
        return set()
    if text.isascii():
        return set()
    return {char for char in set(text) if script_of(char) in strange}


@lru_cache(maxsize=4096)
def script_of(char: str) -> str:
    """The first word of a character's Unicode name, which for a letter is its script."""
    return unicodedata.name(char, "").partition(" ")[0]
