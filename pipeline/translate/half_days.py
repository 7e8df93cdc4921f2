"""Write hours in Portuguese as it counts them, up to 24, where a draft kept those of English.

The tiny Firefox model en→pt makes "às 19:45" of "at 7:45pm", but leaves "7:45pm" where no "at"
stands before it.
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_PAIR = Pair("en", "pt")
_HOUR = re.compile(
    r"(?<![\w.:,@#/$€£-])(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minutes>[0-5]\d))?"
    r" ?(?P<half>[ap])m\b(?![@/-])",
    re.IGNORECASE,
)


def in_full_days(draft: str, pair: Pair) -> str:
    """A draft in Portuguese with its hours counted from midnight.

    >>> in_full_days("Portas abertas 7:45pm; fim 12am.", Pair("en", "pt"))
    'Portas abertas 19:45; fim 00:00.'
    """
    if pair != _PAIR or ("m" not in draft and "M" not in draft):
        return draft
    return _HOUR.sub(_counted, draft)


def _counted(found: re.Match[str]) -> str:
    """An hour of the day and its minutes."""
    hour = int(found["hour"]) % 12 + 12 * (found["half"].lower() == "p")
    return f"{hour:02}:{found['minutes'] or '00'}"
