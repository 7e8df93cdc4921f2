"""The marks of one page while they are being made."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.strip.evidence import EVIDENCE_CHARACTERS, THRESHOLD, Mark
from pipeline.strip.outline import Outline
from pipeline.strip.protected import HEAD_LINES


class Draft:
    """A page and the marks of its lines so far; the head and the tail grow with the marks."""

    def __init__(self, page: Outline) -> None:
        self.page = page
        self.marks: list[Mark | None] = [None] * len(page.lines)

    def stands(self, i: int) -> bool:
        """Whether a line is a paragraph that is not marked."""
        return self.page.prose[i] and self.marks[i] is None

    def beside(self, i: int) -> bool:
        """Whether a neighbour is marked."""
        above = i > 0 and self.marks[i - 1] is not None
        return above or (i + 1 < len(self.marks) and self.marks[i + 1] is not None)

    def head_stop(self) -> int:
        """Where the head ends: at the first two paragraphs in a row, the first beyond doubt."""
        count = len(self.marks)
        stop = min(count, HEAD_LINES)
        for i in range(stop):
            beyond_doubt = self.stands(i) and not self.page.lines[i].ruled
            if beyond_doubt and (i + 1 >= count or self.stands(i + 1)):
                return i
        return stop

    def tail_start(self) -> int:
        """Where the tail starts: after the last paragraph that no rule speaks against."""
        start = len(self.marks)
        while start and not (self.stands(start - 1) and not self.page.lines[start - 1].matches):
            start -= 1
        return start

    def take(self, members: Iterable[int], kind: str, rule: str, evidence: str) -> None:
        """Mark lines because of their neighbours."""
        for i in members:
            self.marks[i] = Mark(kind, rule, THRESHOLD, evidence[:EVIDENCE_CHARACTERS])
