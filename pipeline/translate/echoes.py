"""Tell drafts that say what models were trained on and their source has not."""

from __future__ import annotations

import re

from pipeline.translate.evidence import Evidence

_SLURS = frozenset(
    (
        *("nigga", "niggas", "nigger", "niggers", "faggot", "faggots", "fagot", "fagots"),
        *("kike", "kikes", "tranny", "trannies", "wetback", "wetbacks"),
    )
)
"""Words of abuse without another meaning. Small models learn them with slang: the tiny Firefox
model pt→en writes the first for "mano", which is "bro"."""

_PROGRAM = re.compile(r"%[sd\d](?!\w)|\$\{|\{\d|\\n|(?<!\S)[_&](?=[A-Za-z])|[a-z]_[a-z]")
"""Signs of the texts of programs, on which models are trained, too: the Argos package zh→en makes
"Could not close temporary folder: %s" of "网络连接失败，请检查设置后重试。"."""

_SIGN = re.compile(r"[%${\\_&]")
"""What every one of them has, which is found faster."""


def has_slur(evidence: Evidence) -> bool:
    """Whether a draft has a word of abuse that its source has not."""
    return not _SLURS.isdisjoint(evidence.words) and _SLURS.isdisjoint(evidence.source_words)


def is_program(text: str) -> bool:
    """Whether a text has signs of those of programs.

    >>> is_program("Could not open: %s"), is_program("It rose by 5%.")
    (True, False)
    """
    return _SIGN.search(text) is not None and _PROGRAM.search(text) is not None
