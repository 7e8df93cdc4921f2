"""Tell drafts that are copies of their source, whole or by most of their small words."""

from __future__ import annotations

import re
from collections.abc import Set

from pipeline.translate import copies
from pipeline.translate.casing import is_shouted
from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence, words_of
from pipeline.translate.people import FOREIGN_PARTICLES
from pipeline.translate.scripts import scripts_of
from pipeline.translate.vocabulary import is_ordinary, known

_COPIED_WORDS, _COPIED_SHARE, _SHOUTED_SHARE = 2, 0.4, 0.7
"""Words in small letters that may stand in both, and their share of all such words of the draft.
Of 32,000 human translations 14 fail by it, most of them one French proverb that all left in French.
In a text in capitals names are small words too, so their share may be higher."""

_OWN = {
    "en": frozenset(
        (
            *("the", "and", "are", "were", "not", "would", "with", "from", "this", "it", "you"),
            *("they", "she", "our", "their", "can", "been", "which", "who", "what"),
        )
    ),
    "pt": frozenset(
        (
            *("não", "uma", "com", "dos", "das", "são", "ao", "aos", "pelo", "pela", "também"),
            *("ele", "ela", "você", "já", "só", "muito", "mas", "em", "foi", "até", "os"),
        )
    ),
}
_OWN_SHARE = 6
"""Small words of a target that are none of another large language, and the number of words of a
text among which at least one of them stands."""

_PARTICLE = 2
"""Letters of words that are too short to tell a language: "la la la"."""

_UNCHANGED_WORDS = 4
"""A source of fewer words that comes back as it was may be a name."""

_UNITS = frozenset(("cl", "cm", "dl", "g", "h", "ha", "kg", "km", "m", "mg", "min", "ml", "mm"))
"""Signs of units, which are the same in all languages: "1 h 20 min"."""

_ALREADY = Pair("pt", "en")
_ENGLISH = frozenset(
    (
        *("and", "are", "by", "for", "from", "have", "is", "it", "not", "of", "our", "the", "this"),
        *("all", "at", "be", "in", "new", "on"),
        *("to", "was", "we", "will", "with", "you", "your"),
    )
)
"""Small words of English, of which a sentence in it has two, or one in four words."""

_MARKS = '.,;:!?()[]"“”«»…'
_TITLE = re.compile(r"[\"“«]([^\"“”«»]+ [^\"“”«»]+)[\"”»]")
_WORD = re.compile(r"\w+")


def is_unchanged(evidence: Evidence) -> bool:
    """A sentence that came back as it went in, and not because it was kept: "Tags: #a, #b".

    One that is in the target language among those of another is as it should be.
    """
    if not evidence.comes_back or _was_english(evidence):
        return False
    told, meant = map(_count_of_words, (evidence.original, evidence.kept))
    return told - meant >= _UNCHANGED_WORDS


def is_copied(evidence: Evidence) -> bool:
    """Most small words of the draft stand in the source too: it was taken for another language.

    Names have capitals, and what was English already has small words of its own.
    """
    source, draft, pair = evidence.original, evidence.draft, evidence.pair
    if not scripts_of(pair.source) & scripts_of(pair.target):
        return False
    told, small = source.casefold(), _small_words(_without_titles(source, draft, pair))
    share = _SHOUTED_SHARE if is_shouted(source) else _COPIED_SHARE
    least = max(_COPIED_WORDS - 1, share * len(small))
    # To find the letters of a word anywhere is faster than to tell the words of the source apart.
    if sum(1 for word in small if word in told or not word.isalpha()) <= least:
        return False
    if evidence.comes_back and _was_english(evidence):
        return False
    copied = _copied(small, {word.strip(_MARKS) for word in told.split()}, evidence)
    own = _OWN.get(pair.target)
    if own and _OWN_SHARE * sum(word in own for word in copied) >= len(copied):
        return False
    return len(copied) > least


def _copied(small: list[str], words: Set[str], evidence: Evidence) -> list[str]:
    """Those of the small words of a draft that its source has, of these ``words``.

    From Portuguese a word that only English has counts for none beside Portuguese ones ("mas bring
    your card"), nor does "e-mail", nor what the draft was meant to keep, as the letters of a
    formula. Letters that an engine does not know come back as marks ("przyj'" of "przyjął"), so of
    a broken word only the plain letters count.
    """
    pair, meant = evidence.pair, frozenset(evidence.kept.casefold().split())
    copied = [
        word
        for word in small
        if word in words
        and word not in meant
        and not copies.is_shared(word, pair)
        and word not in FOREIGN_PARTICLES
        and word not in _UNITS
    ]
    broken = [word for word in small if not word.isalpha() and word not in words]
    if len(copied) + len(broken) < _COPIED_WORDS:
        return []
    if pair.source == "pt" and any(_is_only_in_portuguese(word, pair.target) for word in words):
        copied = [word for word in copied if not _is_only_in(pair.target, word)]
    if broken:
        plain = frozenset(map(_plain, words))
        copied += [word for word in broken if _plain(word) in plain]
    return copied


def _small_words(draft: str) -> list[str]:
    """The words of a draft that begin with a small letter, without the marks around them."""
    return [word.strip(_MARKS) for word in draft.split() if word[0].islower()]


def _count_of_words(text: str) -> int:
    """How many words of letters a text has."""
    return sum(map(str.isalpha, _WORD.findall(text)))


def _is_only_in_portuguese(word: str, target: str) -> bool:
    """Whether a word tells that a text is not all in the target language."""
    return is_ordinary(word, "pt") and word not in known(target)


def _is_only_in(target: str, word: str) -> bool:
    """Whether a word that stands in a Portuguese text is one of the target and not of its own."""
    if word == "e-mail":
        return True
    return len(word) > _PARTICLE and word in known(target) and not is_ordinary(word, "pt")


def _without_titles(source: str, draft: str, pair: Pair) -> str:
    """A draft without the titles of another language that it quotes as its source does.

    A few words in quotation marks of which none is an ordinary one of Portuguese, such as "La vie
    en rose", are none of its own. Of other languages nobody can tell.
    """
    if pair.source != "pt":
        return draft
    for title in _TITLE.findall(source):
        if not any(is_ordinary(word, pair.source) for word in _WORD.findall(title)):
            draft = draft.replace(title, "")
    return draft


def _plain(word: str) -> str:
    """The plain letters of a word."""
    return "".join(char for char in word if "a" <= char <= "z")


def _was_english(evidence: Evidence) -> bool:
    """Whether a source in Portuguese has words of English alone, and some are its small ones."""
    if evidence.pair != _ALREADY:
        return False
    words = words_of(evidence.original)
    small = sum(word in _ENGLISH for word in words)
    return (small > 1 or small * 4 >= len(words) > 0) and all(
        word in known("en") or not word.isalpha() for word in words
    )
