"""Tell letters of the source's script in a draft, and a source in letters of another language."""

from __future__ import annotations

from pipeline.translate.engine import Pair
from pipeline.translate.evidence import Evidence
from pipeline.translate.scripts import script_of, scripts_of, strange_letters

_SHARE = 0.25
"""Share of letters in the script of the source, for sources in another script than the target's;
a draft may keep a name or a term in it."""


def are_most(evidence: Evidence) -> bool:
    """Whether a draft is in letters of its source, or its source in those of another language."""
    return _are_of_source(evidence) or _are_strange(evidence)


def _are_of_source(evidence: Evidence) -> bool:
    """Whether the engine copied instead of translating; told only where the scripts differ.

    What the draft was meant to keep ("安装说明.pdf") is no copy.
    """
    pair, draft, kept = evidence.pair, evidence.draft, evidence.kept
    foreign = _own_scripts(pair)
    if not foreign or scripts_of(pair.source) & scripts_of(pair.target):
        return False
    for part in () if kept.isascii() else kept.split():
        draft = draft.replace(part, "")
    letters = [char for char in draft if char.isalpha()]
    copied = sum(script_of(char) in foreign for char in letters)
    return any(map(str.isalnum, evidence.source)) and copied > _SHARE * len(letters)


def are_left(evidence: Evidence) -> bool:
    """Whether a draft has letters that only its source is written in, and was to keep none such."""
    if evidence.draft.isascii():
        return False
    foreign = _own_scripts(evidence.pair)
    return bool(foreign) and any(
        char.isalpha() and char not in evidence.kept and script_of(char) in foreign
        for char in set(evidence.draft)
    )


def _are_strange(evidence: Evidence) -> bool:
    """Whether a source is mostly in a script that its language has not, which was told wrong."""
    source, pair = evidence.source, evidence.pair
    odd = set(filter(str.isalpha, strange_letters(source, pair.source, pair.target)))
    return bool(odd) and 2 * sum(map(source.count, odd)) > sum(map(str.isalpha, source))


def _own_scripts(pair: Pair) -> frozenset[str]:
    """The scripts that only the source of a pair is written in."""
    return scripts_of(pair.source) - scripts_of(pair.target)
