"""From the lines of a page to marks: rules of the right languages, shapes, then the decision."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pipeline.config import BOILERPLATE_KINDS, StripConfig, config_folder, nearest
from pipeline.errors import ConfigError
from pipeline.languages import canonical
from pipeline.strip.decide import mark, removed_share
from pipeline.strip.evidence import Line
from pipeline.strip.features import features_of, fold, plain, topics_of, words_of
from pipeline.strip.memory import Memory, name_of
from pipeline.strip.model import shipped_model
from pipeline.strip.packs import Packs
from pipeline.strip.rules import Match, keys_of, match_line

TARGET = "en"
"""Buttons and credits are often English whatever the language of the page."""

ANY_LANGUAGE = "zxx"
"""The pack of rules that need no language: names of networks, identifiers, web addresses."""


OWN = "own"
"""The pack of the rules that users add; they are tried on every line."""

_ALWAYS = (ANY_LANGUAGE, OWN)

TOPIC_WORDS, TOPIC_CHARACTERS = 40, 240
"""So many words, or characters of scripts without spaces, at the start of a line tell its topic."""


def read_line(text: str, original: str, language: str, packs: Packs, target: str = TARGET) -> Line:
    """Collect what is known about a line: its shape and the rules that match it.

    Args:
        text: the line as it would be written, perhaps translated.
        original: the line in its own language.
        language: code of that language, or anything without a pack when it is not known.
        packs: the rule packs.
        target: the language of ``text`` where it is translated.
    """
    words = words_of(fold(text))
    features = features_of(text, words)
    own = (language, *_ALWAYS) if original == text else _ALWAYS
    found = _matches(text, words, features.words, (target, *own), packs)
    if original != text:
        words_before = words_of(fold(original))
        length = features_of(original, words_before).words
        found += _matches(original, words_before, length, (language, *_ALWAYS), packs)
    topics = topics_of(words[:TOPIC_WORDS], text[:TOPIC_CHARACTERS])
    return Line(text, features, found, topics, language if original == text else target)


def keep_flags(lines: list[str], language: str | None, source: str | None = None) -> list[bool]:
    """Which lines of a page are content, in the default configuration: True means keep.

    Args:
        lines: the lines of a page, empty ones included.
        language: the language of the page (BCP 47), or None when it is not known.
        source: the site or feed the page comes from, for what :func:`observe` remembers of it.

    Returns:
        A flag for each line, in order. Where more than the allowed share would go, all are True.
    """
    config = StripConfig()
    packs = _shipped_packs()
    code = canonical(language) if language else ""
    places = [i for i, line in enumerate(lines) if line.strip()]
    known = [read_line(lines[i], lines[i], code, packs) for i in places]
    shown = [lines[i] for i in places]
    recurring = _memory().feed(source).recurring(name_of(shown), shown) if source else ()
    opinions = shipped_model().opinions(known, "", recurring)
    marks = mark(known, frozenset(config.remove), "", opinions, recurring)
    keep = [True] * len(lines)
    if removed_share(known, marks) <= config.max_share:
        for i, made in zip(places, marks, strict=True):
            keep[i] = made is None
    return keep


def observe(lines: list[str], source: str) -> None:
    """Remember the lines of one item of a feed, for as long as the process lives.

    :func:`keep_flags` then takes what recurs in the feed. An item that is seen again counts once.
    """
    memory = _memory()
    shown = [line for line in lines if line.strip()]
    memory.remember(source, memory.feed(source).observe(name_of(shown), shown))


def check_kinds(kinds: list[str]) -> frozenset[str]:
    """The kinds to remove, checked.

    Raises:
        ConfigError: a kind is not known; names the nearest one that is.
    """
    for kind in kinds:
        if kind not in BOILERPLATE_KINDS:
            near = nearest(kind, BOILERPLATE_KINDS)
            raise ConfigError(
                f"strip.remove: there is no kind of boilerplate {kind!r}",
                f"did you mean {near!r}? known: {', '.join(BOILERPLATE_KINDS)}",
            )
    return frozenset(kinds)


def _matches(
    line: str,
    words: Sequence[str],
    length: int,
    languages: tuple[str, ...],
    packs: Packs,
) -> tuple[Match, ...]:
    """The matches of the packs of some languages; a language without a pack has none."""
    return match_line(packs.joined(*languages), plain(line), keys_of(words), length)


@cache
def _shipped_packs() -> Packs:
    """The rule packs that come with the product."""
    return Packs(config_folder() / "boilerplate")


@cache
def _memory() -> Memory:
    """What :func:`observe` has seen; a run has a store of its own."""
    return Memory()
