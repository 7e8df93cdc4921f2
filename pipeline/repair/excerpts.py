"""Excerpts: texts cut short in the middle of a character.

Whoever cuts damaged text to a length, as feeds do with descriptions, cuts through its characters,
too, and often writes an ellipsis behind: ``le cafÃ...``. What is left of the last character says
less than elsewhere, as its word may be half as well. An ellipsis that was written later looks like
a byte: ``cafÃ…`` is no ``cafÅ``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from pipeline.repair.characters import characters
from pipeline.repair.gate import look_at
from pipeline.repair.lattice import LOOKS_BACK, Step, cost_of
from pipeline.repair.losses import MOST, shown_of_all, targets
from pipeline.repair.pages import SEQUENCE, CodePage, Page, Span, code_pages, codes_of, fallbacks
from pipeline.repair.words import is_of_word, words

ELLIPSIS = "…"
"""What is often written behind. Windows pages have it for the byte 85, which ends ``х`` and ``Å``,
too."""

LONGEST_SEQUENCE = 4
"""Bytes of the longest sequence."""

CUT = 4.0
"""Nats against the end of a line being cut off in the middle of a character: of 285 held-out texts
that were, at 6 four times as many come out wrong and unflagged, and as many right."""

STRANGE = 6.0
"""Nats of a character at the end of a line from which an ellipsis is no byte of it..."""

STRANGE_INSIDE = 10.0
"""...and of one before a space. Of 665 sound ones at the ends of words 12 % cost more than 6,
nearly all in known words with ``ą`` and ``ễ``; of such as came of an ellipsis 87 %."""

LONGEST = 30
"""Characters of the longest word that is looked up."""

LINES_KEPT = 64
"""Lines of which this is remembered: each is looked at under dozens of pages and accidents."""

_SIGNS = frozenset({"So", "Sm", "Sc", "Po", "Pd", "Pi", "Pf", "Ps", "Pe"})
"""Kinds of characters that stand between words, such as ★, and may be at home anywhere."""

_ENDING_A_WORD = re.compile(rf"{ELLIPSIS}(?:\s|\Z)")
_SEEN = re.compile("[^\x80-\xa0\xad]")
"""What does not vanish unseen."""

_END = re.compile(rf"(?m:$)|(?: ?\[)?(?:\.\.\.|{ELLIPSIS})")


@cache
def _halves(page: CodePage, borrow: bool) -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """What is left of a character of which the end was cut off: the letters and signs it may be."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    for target, shown in zip(targets(), shown_of_all(page, borrow).split("\n"), strict=True):
        for kept in range(1, len(shown)):
            letters, signs = found.setdefault(shown[:kept], ([], []))
            (letters if target.isalpha() else signs).append(target)
    return {
        left: (tuple(letters[:MOST]), tuple(signs[:MOST]))
        for left, (letters, signs) in found.items()
    }


def cut_off(
    page: CodePage, borrow: bool, text: str, start: int, end: int
) -> Iterator[tuple[tuple[str, ...], float]]:
    """What a stretch may be the beginning of, if the text was cut short behind it.

    With the characters come the nats against them. At the end of a line they are letters: of signs,
    a quote that lost a control looks the same.
    """
    against = cut_offs(text).get(end)
    if against is not None:
        letters, signs = _halves(page, borrow).get(text[start:end], ((), ()))
        if letters:
            yield letters, against
        if signs and end < len(text) and text[end] != "\n":
            yield signs, CUT


@lru_cache(LINES_KEPT)
def cut_offs(text: str) -> Mapping[int, float]:
    """Where a text may have been cut short, and the nats against it.

    That is at the end of a line, or where an ellipsis says so.
    """
    return {found.start(): 0.0 if found[0] else CUT for found in _END.finditer(text)}


@lru_cache(LINES_KEPT)
def ellipses(line: str) -> Mapping[int, Step]:
    """The ellipses there, which were written later and stand for themselves."""
    ends = (found.end() for found in _END.finditer(line) if found[0].endswith(ELLIPSIS))
    return {end - 1: Step(end - 1, end, ELLIPSIS, decoded=False) for end in ends}


def is_half(page: Page, text: str, step: Step, offset: int = 0) -> bool:
    """Whether what a step decodes is the beginning of a character, and what is missing was seen.

    A control or a no-break space may have vanished from the end of it as well. ``offset`` is where
    the steps count from.
    """
    start, end = step.start + offset, step.end + offset
    if (
        not step.lost
        or end not in cut_offs(text)
        or not isinstance(page, CodePage)
        or len(step.after) > 1
    ):
        return False
    seen = text[start:end]
    shown = (page.display(step.after, borrow=borrow) for borrow in fallbacks(page))
    missing = [one.removeprefix(seen) for one in shown if one.startswith(seen)]
    return bool(missing) and all(_SEEN.search(one) for one in missing)


def may_swallow(text: str, start: int, end: int, after: str) -> bool:
    """Whether a sequence may be a real one, though it ends with an ellipsis that ends a word.

    No capital ends a word of small letters: ``Å`` and ``Ѕ`` are what comes of it most. And no line
    ends with one of these letters as a word.
    """
    behind = text[end : end + 1]
    if text[end - 1] != ELLIPSIS or behind.strip():
        return True
    before = text[max(0, start - 1) : start]
    is_alone = behind != " " and not before.strip() and len(after.encode()) == 2
    return not is_alone and (not after.isupper() or before.isupper())


def without_swallowed(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches that a page can decode, but for ellipses that were read as bytes.

    The character that such a one ends is strange in its place, and its word unknown.

    Args:
        text: the text.
        spans: start, end and what they stand for.
    """
    kept = list(spans)
    suspects = _ENDING_A_WORD.search(text) and [
        number
        for number, (_, end, _) in enumerate(spans)
        if text[end - 1] == ELLIPSIS and not text[end : end + 1].strip()
    ]
    for number in suspects or ():
        start, end, decoded = spans[number]
        said = _said(text, spans, number)
        last = end - len(decoded[-1].encode())
        real = may_swallow(text, last, end, decoded[-1])
        real = real and _is_likely(said, text[end : end + 1])
        if not real and not _has_a_layer(said[-LONGEST_SEQUENCE:]):
            kept[number] = start, last, decoded[:-1]
    return tuple(span for span in kept if span[2])


def _said(text: str, spans: Sequence[Span], number: int) -> str:
    """What the end of a text up to a stretch says if all stretches are decoded."""
    start, _, said = spans[number]
    while len(said) < LONGEST and number:
        number -= 1
        before, end, decoded = spans[number]
        said = decoded + text[max(end, start - LONGEST) : start] + said
        start = before
    return (text[max(0, start - LONGEST) : start] + said)[-LONGEST:]


@lru_cache(LINES_KEPT)
def _has_a_layer(said: str) -> bool:
    """Whether the last of four characters may be the last byte of damage that lies deeper."""
    codes = codes_of(said)
    ends = (
        found.end() for page in code_pages() for found in SEQUENCE.finditer(page.bytes_of(codes))
    )
    return len(said) in ends and bool(look_at(said).flags.any())


def _is_likely(said: str, behind: str) -> bool:
    """Whether the last character of a text may end its word."""
    if unicodedata.category(said[-1]) in _SIGNS:
        return True
    context = [*(0,) * LOOKS_BACK, *map(characters().token, said[:-1][-LOOKS_BACK:])]
    if cost_of(said[-1], context) < (STRANGE_INSIDE if behind == " " else STRANGE):
        return True
    word = said[next((at for at in range(len(said), 0, -1) if not is_of_word(said[at - 1])), 0) :]
    return bool(words().bands([word]).any())
