"""Put parts of a translation together where the source puts no spaces between words.

``“我们将继续努力。”他说。`` has no space between its sentences, and ``共28亿美元`` none around its
number. English has, so put together as they stood they read ``“We will go on.”He said.``
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from pipeline.translate.engine import Pair
from pipeline.translate.lazily import lazily
from pipeline.translate.scripts import UNSPACED_LETTERS, is_unspaced

_ENDS = frozenset(".,;:!?…%‰°\"'*#")
_ENDING = frozenset(("Pe", "Pf", "So", "Mn", "Lu", "Ll", "Lt", "Lo", "Lm", "Nd", "No"))
_BEGINS = frozenset("\"'@#&+*$€£¥—")
_BEGINNING = frozenset(("Ps", "Pi", "So", "Lu", "Ll", "Lt", "Lo", "Lm", "Nd", "No"))
_SENTENCE_ENDS = frozenset('.!?…。！？:："“')
_FIRST_WORD = lazily(r"[A-Z][a-z]*(?:n['’]t)?(?=[\s,.;:!?'’]|$)")
_SMALL_WORDS = frozenset(
    (
        *("A", "All", "Also", "An", "And", "Any", "Are", "As", "At", "Both", "But", "By", "Do"),
        *(
            "Does",
            "Don",
            "Each",
            "Either",
            "Even",
            "For",
            "From",
            "Had",
            "Has",
            "Have",
            "He",
            "Her",
        ),
        *("His", "If", "In", "Is", "It", "Its", "Just", "Many", "More", "Most", "My", "Neither"),
        *("No", "Nobody", "Not", "Nothing", "Now", "Of", "On", "Only", "Or", "Our", "Over"),
        *("Please", "She", "So", "Some", "That", "The", "Their", "Then", "There", "These", "They"),
        *("This", "Those", "To", "Up", "Was", "We", "Were", "When", "Where", "Which", "While"),
        *("Who", "With", "You", "Your"),
    )
)
"""Words of English that have a capital only where they begin a sentence."""

_CURRENCY = lazily(r"(?<=[$€£¥₩]) $")
_FOREIGN = lazily(f"[{UNSPACED_LETTERS}\u3000-\u303f\uff01-\uff60]")

_WESTERN = str.maketrans(
    {
        "，": ", ", "、": ", ", "；": "; ", "：": ": ", "。": ". ", "！": "! ", "？": "? ",
        "（": " (", "）": ") ", "　": " ", "～": "–", "丨": " | ", "｜": " | ",
    }
)  # fmt: skip
_CLAUSE_MARKS = {"，": ",", "、": ",", "；": ";", "：": ":"}


def divides(pair: Pair) -> bool:
    """Whether a translation has spaces where its source has none."""
    return is_unspaced(pair.source) and not is_unspaced(pair.target)


def joined(parts: Iterable[str]) -> str:
    """Parts of a translation put together, with a space between two that would run together.

    >>> joined(["“We go on.”", "He said."])
    '“We go on.” He said.'
    >>> joined(["a profit of US$", "650,000", "in 2012"])
    'a profit of US$650,000 in 2012'
    """
    made = ""
    for part in filter(None, parts):
        if _run_together(made, part):
            made += " "
        made = _CURRENCY.sub("", made) + part if part[0].isdigit() else made + part
    return made


def _run_together(left: str, right: str) -> bool:
    """Whether a space is missing between two parts, of which one is no more in its own script."""
    if not left or left[-1].isspace() or right[0].isspace():
        return False
    if _FOREIGN.match(left[-1]) and _FOREIGN.match(right[0]):
        return False
    last, first = left[-1], right[0]
    if first == '"' and left.count('"') % 2:
        return False
    if last == '"' and left.count('"') % 2:
        return False
    ended = last in _ENDS or unicodedata.category(last) in _ENDING
    return ended and (first in _BEGINS or unicodedata.category(first) in _BEGINNING)


def in_the_middle(before: str, part: str) -> str:
    """A part without the capital that its engine gave it, where it begins no sentence.

    Chinese has none, so that nobody can tell names: only words that are none lose it.

    >>> in_the_middle("GDP of 5 trillion yuan", "This is"), in_the_middle("yuan", "Beijing said")
    ('this is', 'Beijing said')
    """
    first = _FIRST_WORD.match(part)
    if not first or not before.strip() or before.rstrip()[-1] in _SENTENCE_ENDS:
        return part
    if first[0] not in _SMALL_WORDS and not first[0].endswith(("n't", "n’t")):
        return part
    return part[0].lower() + part[1:]


def half_width(text: str) -> str:
    """What stands between protected spans, with marks of half the width.

    >>> half_width("！")
    '! '
    """
    return text.translate(_WESTERN)


def with_clause_mark(draft: str, clause: str) -> str:
    """The draft of a clause with the mark that ends it, which engines drop.

    >>> with_clause_mark("A storm is coming", "暴雨将至，")
    'A storm is coming,'
    """
    mark = _CLAUSE_MARKS.get(clause[-1:], "")
    return draft + mark if mark and draft[-1:].isalnum() else draft
