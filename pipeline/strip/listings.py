"""Lines that are content though they are no prose: code and quantities, as articles list them.

A single such line may be anything; what counts is several of them in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.strip.evidence import Line
from pipeline.strip.runs import runs

CODE_LINES = 2
"""So many lines of code in a row are a listing."""

QUANTITY_LINES = 3
"""So many quantities in a row are the ingredients of a recipe or the parts of a kit."""

CODE_WORDS = 20
"""A line of code has at most so many words."""

QUANTITY_WORDS = 8
"""A quantity has at most so many words; links to lists ("29 of the best …") have more."""

_CODE = re.compile(
    r"^(?:def|import|from|return|if|elif|else|for|while|class|function|const|let|var|public"
    r"|private|#include|sudo|pip|npm|git|cd|curl|docker|SELECT|echo|print)\b.{0,200}[(){};:=]$"
    r"|\b[a-z_]\w{0,40}\([^()]{0,100}\)[;:{]?$"
    r"|[\w\])] ?(?:==|\+=|->|=>|!=|:=|=) ?[\w\"'\[({<-]"
    r"|^[{}\])]{1,4}[;,]?$"
)
_CODE_MARK = re.compile(r"[(){}\[\];:=>]")
"""Every line of code has one of these; most other lines have none."""

_QUANTITY = re.compile(
    r"(?:\d{1,4}(?:[.,/⁄–-]\d{1,3})?|\d? ?[½¼¾⅓⅔⅛])"
    r"(?: ?(?:k?g|mg|m?l|[cd]l|lb|oz|EL|TL|Stück|Prise|Bund|Dose)\b| [^\W\d_A-ZÄÖÜÉ])"
)


_CAPITAL_NOUNS = frozenset({"de", "lb", "nds"})


def is_code(text: str, words: int) -> bool:
    """Whether a line of so many words looks like one of a program or of a shell session."""
    if words > CODE_WORDS or _CODE_MARK.search(text) is None or "://" in text:
        return False
    return _CODE.search(text.strip()) is not None


def is_quantity(text: str, words: int, language: str = "") -> bool:
    """Whether a line of so many words is a number and what it counts: "200 g flour", "3 eggs".

    A capital after the number is a headline ("5 Things …"), unless the number has a unit or the
    language writes its nouns so ("5 Eier").
    """
    if words > QUANTITY_WORDS:
        return False
    bare = text.strip("-*•· ")
    return _QUANTITY.match(bare.lower() if language in _CAPITAL_NOUNS else bare) is not None


def ingredients(lines: Sequence[Line]) -> Iterator[range]:
    """The stretches of quantities among the lines."""
    quantities = (is_quantity(line.text, line.features.words, line.language) for line in lines)
    return runs(quantities, QUANTITY_LINES)


def listings(lines: Sequence[Line]) -> Iterator[range]:
    """The listings of code and of quantities among the lines, with the heading above them."""
    code = (is_code(line.text, line.features.words) for line in lines)
    for run in (*runs(code, CODE_LINES), *ingredients(lines)):
        headed = run.start and lines[run.start - 1].features.heading
        yield range(run.start - bool(headed), run.stop)
