"""What rules take: where they speak, and how their evidence adds up."""

from __future__ import annotations

from pipeline.strip.draft import Draft
from pipeline.strip.evidence import EVIDENCE_CHARACTERS, THRESHOLD, Mark
from pipeline.strip.rules import Rule

BESIDE = 0.55
"""What a marked neighbour adds: a weight of 0.6 reaches the threshold with it, 0.5 does not."""

ON_TOPIC = 0.6
"""What is left of a weight when the words that matched are the page's own topic."""

ROUNDS = 3
"""Passes over the page: a marked line may make the case against its neighbour, and so on."""

_WHOLE_LINE_KINDS = frozenset({"credit", "image-credit", "metadata"})


def take_by_rules(draft: Draft) -> None:
    """Mark what rules speak against, from the bottom up, until nothing changes."""
    matched = [i for i, line in enumerate(draft.page.lines) if line.matches][::-1]
    for _ in range(ROUNDS if matched else 0):
        head, tail = draft.head_stop(), draft.tail_start()
        before = list(draft.marks)
        for i in matched:
            if draft.marks[i] is None:
                draft.marks[i] = _strongest(draft, i, i < head, i >= tail)
        if draft.marks == before:
            return


def _strongest(draft: Draft, i: int, head: bool, tail: bool) -> Mark | None:
    """The mark that the strongest rule in its scope gives a line, if it is strong enough."""
    best: Mark | None = None
    page = draft.page
    for match, about_topic in zip(page.lines[i].matches, page.about_topic[i], strict=True):
        rule = match.rule
        if rule.weight < page.needed[i] or not _speaks(rule, head, tail):
            continue
        score = rule.weight
        if about_topic:
            score *= ON_TOPIC
        if draft.beside(i):
            score = 1 - (1 - score) * (1 - BESIDE)
        if score >= THRESHOLD and (best is None or score > best.score):
            whole = rule.kind in _WHOLE_LINE_KINDS
            evidence = page.lines[i].text if whole else match.fragment
            best = Mark(rule.kind, rule.name, round(score, 3), evidence[:EVIDENCE_CHARACTERS])
    return best


def _speaks(rule: Rule, head: bool, tail: bool) -> bool:
    """Whether a rule's scope covers a line's place."""
    return (
        rule.scope == "anywhere"
        or (head and rule.scope in ("head", "edge"))
        or (tail and rule.scope in ("tail", "edge"))
    )
