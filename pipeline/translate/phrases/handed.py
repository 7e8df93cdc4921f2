"""Send two pronouns that are one word as two: "deu-mo" is "gave it to me".

Portugal says "it to me" in a word that the tiny Firefox model pt→en does not know: "He handed over
to hand" for "entregou-ma em mão", "He promised and fulfilled it" for "Prometeu-mo", "They brought
him" for "Trouxeram-no-lo". Of 15 such sentences of our own twelve lost one of the two, and none
does with "isso" behind the verb.
"""

from __future__ import annotations

import re

_TO_WHOM = {"m": "me", "t": "te", "lh": "lhe", "no-l": "nos", "vo-l": "vos"}
_BEHIND = re.compile(r"(?<=[a-zà-ÿ])-(?P<whom>m|t|lh|no-l|vo-l)(?P<what>[oa]s?)\b(?!-)")
_BEFORE = re.compile(
    r"\b(?:(?P<whom>m|t|lh|no-l|vo-l)os?|(?P<her>lh|no-l"
    r"|vo-l)as?) (?P<verb>[a-zà-ÿ]{2,}(?: [a-zà-ÿ]+[aeiô]r)?)\b(?!-)"
)
"""In small words that are nothing else: "ma", "ta" and "mas" may be."""

_WHEN = re.compile(
    r"\b(?:não|nunca|já|quem|que|também|só|ninguém|nem|ainda|se|quando|como|logo|sempre|porque)"
    r"(?: (?:eu|ele|ela))? $",
    re.IGNORECASE,
)


def handed(text: str) -> str:
    """A Portuguese text whose two pronouns in one word are two.

    >>> handed("O carteiro entregou-ma em mão e eu emprestei-lho.")
    'O carteiro entregou-me isso em mão e eu emprestei-lhe isso.'
    >>> handed("Nunca mo disseram.")
    'Nunca me disseram isso.'
    >>> handed("O to do list e o mo.")
    'O to do list e o mo.'
    """
    if "-" in text:
        text = _BEHIND.sub(lambda at: f"-{_TO_WHOM[at['whom']]} isso", text)
    if " mo" in text or " to" in text or " lh" in text or "o-l" in text:
        text = _BEFORE.sub(_before, text)
    return text


def _before(found: re.Match[str]) -> str:
    """The same before a verb, where a word stands that has pronouns before verbs."""
    if not _WHEN.search(found.string, 0, found.start()):
        return found[0]
    return f"{_TO_WHOM[found['whom'] or found['her']]} {found['verb']} isso"
