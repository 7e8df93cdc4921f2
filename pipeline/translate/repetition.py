"""Tell drafts that say again what they have said, where their source does not.

Small models babble, above all where they are asked for what they do not know: they write a few
characters or words over and over, a word or a phrase twice, and two names twice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import compress, count, pairwise, takewhile
from operator import eq

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.scripts import UNSPACED_LETTERS
from pipeline.translate.word_runs import repeated_runs, spare

_UNIT_REPEATS = 5
_UNIT = re.compile(r"(\S.{0,15}?)\1{4}", re.DOTALL)

_PHRASE_REPEATS = 3
_PHRASES, _LONG_WORD = range(2, 6), 4
"""Lengths of a phrase in words, and of a word that is not short in letters."""

_TWICE = re.compile(r"([\u3041-\u30ff\u3400-\u9fff]{2,4})[，、！～]?\1|([\u3041-\u9fff])[，、！]\2")
"""What is said twice where no spaces stand between words: "好的好的"."""

_UNSPACED = re.compile(f"[{UNSPACED_LETTERS}]")
_JOINED = re.compile(r"\b([a-z]{4,}),? (?:and|or|but) (?:also |then |even )?\1\b")
_AGAIN = frozenset(
    (
        *("again", "better", "bigger", "closer", "deeper", "faster", "fewer", "further", "greater"),
        *("harder", "higher", "hours", "larger", "less", "longer", "louder", "lower", "more"),
        *("over", "round", "smaller", "stronger", "through", "weaker", "worse", "years"),
    )
)
"""Words that English says twice: "more and more"."""

_NAMES_AGAIN = 2
_NAME_INSIDE = re.compile(r"[A-ZÀ-Þ](?<=[a-z,] .)\w{3,}")
"""Names inside a sentence, and how many of them must stand twice. The capital stands before all
else, as that is found fastest."""

_WORD = re.compile(r"\w+")
_NEXT_WORD = re.compile(rf"\b([^\W\d_]{{{_LONG_WORD},}})(?:['’]s)?(,?) (?=([^\W\d_]+))")


def babbles(evidence: Evidence) -> bool:
    """Whether a draft goes round in circles: characters five times, a phrase three times."""
    again = bool(evidence.phrases_again) or evidence.has_word_twice
    if _repeats_at_once(evidence.draft, evidence.words, again=again) and not _repeats_at_once(
        evidence.source, evidence.source_words, again=True
    ):
        return True
    times = max(evidence.phrases_again.values(), default=1)
    if times < _PHRASE_REPEATS:
        return False
    # A source may say "and will … and will …"; two words of it can become four.
    least = 1 if _UNSPACED.search(evidence.source) else 2
    return times > max(repeated_runs(_said(evidence), least).values(), default=1)


def stutters(evidence: Evidence) -> bool:
    """Whether a draft says a word, a phrase or names twice, and its source nothing."""
    return (
        (_says_at_once(evidence.draft) and not _says_at_once(evidence.source))
        or _says_again(evidence)
        or _joins_same(evidence)
        or _names_again(evidence.source, evidence.draft, evidence.pair)
    ) and not _TWICE.search(evidence.source)


def _repeats_at_once(text: str, words: Sequence[str], *, again: bool) -> bool:
    """Few characters five times in a row, or all of its words twice.

    ``again`` tells that a word stands twice in a row or a run of four words comes back, as in all
    texts in which something with a space in it stands so often.
    """
    long = [token for token in text.split() if len(token) >= _UNIT_REPEATS]
    # A letter of what stands five times in a word was there four times before.
    drawn_out = [token for token in long if len(token) - len(set(token)) >= _UNIT_REPEATS - 1]
    repeated = [token for token in drawn_out if max(Counter(token).values()) >= _UNIT_REPEATS]
    places = [text] if again else repeated
    if any(any(map(str.isalpha, unit)) for place in places for unit in _UNIT.findall(place)):
        return True
    half = len(words) // 2
    return half > 0 and words[:half] == words[half:]


def _said(evidence: Evidence) -> Sequence[str]:
    """The words of a source; pairs of characters where it has no spaces between them.

    "天天" is every day: a word said twice is no sign of one that is.
    """
    source, words = evidence.source, evidence.source_words
    if source.isascii() or not _UNSPACED.search(source):
        return words
    pairs: list[str] = []
    for word in words:
        if _UNSPACED.match(word):
            pairs += map("".join, pairwise(word)) if len(word) > 1 else word
        else:
            pairs.append(word)
    return pairs


def _says_at_once(text: str) -> bool:
    """A long word twice in a row, or a phrase; where that has a short word, three times.

    "Day to day to relax" and "had had" are English.
    """
    words = text.casefold().split()
    before = spare(words)
    if not before:
        return False
    twice = compress(words, map(eq, words, words[1:]))
    if any(word.isalpha() and len(word) >= _LONG_WORD for word in twice):
        return True
    # All words of a phrase that comes back were there before.
    for length in takewhile(before.__ge__, _PHRASES):
        for i in compress(count(), map(eq, words, words[length:])):
            phrase = words[i : i + length]
            times = 3 if min(map(len, phrase)) < _LONG_WORD else 2
            if words[i : i + length * times] == phrase * times:
                return True
    return False


def _says_again(evidence: Evidence) -> bool:
    """A word twice, with a comma or an ending between, or a phrase twice in different places.

    "In Faro, Faro" is a town and its district.

    The phrase has two words that are no small ones: "in the role of … in the role of" is English.
    Of 6,315 drafts of the tiny Firefox model pt→en 7 more have such a word or phrase where nothing
    stands twice in the source; all of them are wrong.
    """
    again = evidence.has_word_twice and any(
        not (comma and first[0].isupper() and second[0].isupper())
        for first, comma, second in _NEXT_WORD.findall(evidence.draft)
        if first.lower() == second.lower()
    )
    if not again and not any(
        sum(len(word) > _LONG_WORD for word in phrase) > 1 for phrase in evidence.phrases_again
    ):
        return False
    told = _said(evidence)
    return not any(map(eq, told, told[1:])) and not repeated_runs(told, 2)


def _joins_same(evidence: Evidence) -> bool:
    """A word stands on either side of "and", and its source says nothing twice.

    "Arrested and arrested" is made of "detido e preso". Of 5,355 drafts of the tiny Firefox model
    pt→en eight have such words, seven of them wrong.
    """
    made = evidence.words
    if not any(map(eq, made, made[2:])) and not any(map(eq, made, made[3:])):
        return False
    joined = _JOINED.search(evidence.draft)
    if joined is None or joined[1] in _AGAIN or " cada vez " in evidence.source:
        return False
    words = evidence.source_words
    beside = compress(words, map(eq, words, words[2:]))
    return not any(len(word) >= _LONG_WORD for word in beside)


def _names_again(source: str, draft: str, pair: Pair) -> bool:
    """Two names stand twice inside a draft and once in its source, as where a part is said again.

    Of 3,994 drafts of NTREX-128 from two kinds of Portuguese one does ("National Foundation").
    """
    if pair.source != "pt":
        return False
    inside = _NAME_INSIDE.findall(draft)
    if spare(inside) < _NAMES_AGAIN:
        return False
    often = [name for name, times in Counter(inside).items() if times > 1]
    if len(often) < _NAMES_AGAIN:
        return False
    there = Counter(_WORD.findall(source))
    return sum(there[name] == 1 for name in often) >= _NAMES_AGAIN
