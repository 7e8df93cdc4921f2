"""Sayings that open a sentence are said by themselves, and the rest is asked for alone.

Behind a placeholder the model leaves out who does something: "XQ1, could only be him".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.translate.glossary import Found
from pipeline.translate.tasks import Task

_COMMA = ", "
_CAPITAL = re.compile(r"(?!I\b)[A-Z][a-z]*(?![A-Z])")
"""A word with a capital, but for that of whoever speaks."""


def opened(task: Task, terms: Sequence[Found]) -> tuple[str, str, Sequence[Found]]:
    """What is said for the saying that a sentence opens with, the rest, and the terms in that."""
    sentence, opening = task.sentence, _opening(task)
    if not opening:
        return "", sentence, terms
    start = task.said[0][1] + len(_COMMA)
    behind = [(at - start, to - start, said) for at, to, said in terms if at >= start]
    rest = sentence[start:]
    return opening, rest[0].upper() + rest[1:] if sentence[0].isupper() else rest, behind


def gone_on(draft: str, task: Task) -> str:
    """A draft without the capital of what stands behind the saying that its sentence opens with."""
    opening = _opening(task)
    if not opening or not draft.startswith(opening):
        return draft
    rest = task.sentence[task.said[0][1] + len(_COMMA) :]
    first = _CAPITAL.match(draft, len(opening))
    if first is None or not rest[:1].islower() or first[0] in rest:
        return draft
    at = len(opening)
    return f"{opening}{draft[at].lower()}{draft[at + 1 :]}"


def _opening(task: Task) -> str:
    """What is said for the saying that a sentence opens with, and a comma; empty without one."""
    if not task.said:
        return ""
    start, end, made = task.said[0]
    if start or not task.sentence.startswith(_COMMA, end) or task.sentence.count(" ", 0, end) > 2:
        return ""
    return made + _COMMA
