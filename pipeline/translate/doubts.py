"""Checks of the guard that doubt a draft and do not refuse it.

They stand apart from the checks, so that a report can count doubts without loading the guard.
"""

from __future__ import annotations

RETRIED = frozenset(
    {
        "stutter",
        "unknown-word",
        "unit",
        "negation",
        "direction",
        "date",
        "lost-name",
        "dash",
        "aside",
        "label",
        "question",
    }
)
"""Doubts that are worth another attempt, although the draft will do if none is better."""

ELSEWHERE = RETRIED | {"unlikely"}
"""Doubts that are worth another engine. Of 40 sentences that the Argos package zh→en holds its
draft of for unlikely, 39 are still so in parts or clauses."""

DOUBTS = ELSEWHERE | {
    "colloquial", "cut-word", "unknown-name", "untranslated-word", "small-numbers",
    "ambiguous-number",
}  # fmt: skip
"""Checks that flag a draft and do not reject it: a word that seems common may be a name ("Moedas"),
people write small numbers as words, and 1 in 36 of their translations fails this one (Burmese most
often)."""
