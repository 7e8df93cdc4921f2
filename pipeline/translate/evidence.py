"""What a draft is judged by."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import eq

from pipeline.translate.engine import Pair
from pipeline.translate.word_runs import repeated_runs

_PHRASE = 4
"""Words of a run that hardly ever stands in a sentence twice."""

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Evidence:
    """A source and its draft, and what else is known of the two.

    ``kept`` is what the draft was meant to keep as it is, ``common`` are the common words with
    which sentences of the source begin, and those that it should not share with the draft,
    ``missing`` the names inside them that the draft has not; ``lost_name`` tells that it lacks a
    place or an organisation that is known. ``written`` is the source as it was before its terms
    were put in other words; ``cut_off`` tells that it ends inside a word.

    ``words`` are those of the draft in small letters; ``has_word_twice`` tells that one of them
    stands twice in a row, ``phrases_again`` are the phrases that stand there more than once, and
    how often. ``is_numbered`` tells that the source has a digit, for without one it has no number
    to lose. What else several checks ask for is found when the first one does.
    """

    source: str
    draft: str
    pair: Pair
    kept: str = ""
    common: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    lost_name: bool = False
    written: str = ""
    cut_off: bool = False
    words: Sequence[str] = field(init=False)
    has_word_twice: bool = field(init=False)
    phrases_again: Mapping[tuple[str, ...], int] = field(init=False)
    is_numbered: bool = field(init=False)

    def __post_init__(self) -> None:
        """Find what is asked for of every draft."""
        words = words_of(self.draft)
        object.__setattr__(self, "words", words)
        object.__setattr__(self, "has_word_twice", any(map(eq, words, words[1:])))
        object.__setattr__(self, "phrases_again", repeated_runs(words, _PHRASE))
        object.__setattr__(self, "is_numbered", _DIGIT.search(self.source) is not None)

    @property
    def original(self) -> str:
        """The source in its own words, as far as they are known."""
        return self.written or self.source

    @property
    def comes_back(self) -> bool:
        """Whether the draft is the source as it was."""
        return self.original.casefold() == self.draft.casefold()

    @cached_property
    def source_words(self) -> Sequence[str]:
        """The words of the source in small letters."""
        return words_of(self.source)


def words_of(text: str) -> list[str]:
    """The words of a text in small letters.

    >>> words_of("O Porto, às 5h.")
    ['o', 'porto', 'às', '5h']
    """
    return _WORD.findall(text.lower())
