"""Tell texts that break off inside a word, as feeds cut descriptions and lines end in hyphens.

Models guess the word: of "combatem um incên…" the tiny Firefox model pt→en makes "an incense", of
"inaugurou a nova pisc..." "the new blink", of "Os bom-" "The good -". The vocabulary of a model has
whole most words that are common, and the beginning of a word is none of them. Of 4,000 words of
NTREX-128 in Portuguese that were cut at random behind four letters or more, 2,668 are told; of
42,446 whole ones 106 are taken for the beginning of another ("moram").
"""

from __future__ import annotations

from collections.abc import Callable

from pipeline.translate.lazily import lazily
from pipeline.translate.vocabulary import begins_ordinary, is_known, is_ordinary

_HYPHEN = lazily(r"(?<![^\W\d_]-)(?<=[^\W\d_])[-\u00ad\u2010][\"”»)\]]*\s*$")
_ELLIPSIS = lazily(
    r"(?<![\w-])(?:[^\W\d_]+-)*([a-zà-ÿ]{4,})(?:\.{3}| ?[\[(]\.{3}[\])]|…| ?[\[(]…[\])])\s*$"
)
"""A word in small letters, or the last part of one, before a sign that something is left out."""

_LEFT_OUT = ("...", "…", "...]", "…]", "...)", "…)")
"""How such a text ends."""


def breaks_off(text: str, language: str, count: Callable[[str], int]) -> bool:
    """Whether the rest of the last word of a text is missing.

    Args:
        text: a sentence.
        language: code of its language; behind an ellipsis only Portuguese words are known.
        count: tells the tokens of a word in the vocabulary of the model.
    """
    if text.rstrip('"”»)] ')[-1:] in ("-", "\u00ad", "\u2010"):
        return _HYPHEN.search(text) is not None
    if not text.rstrip().endswith(_LEFT_OUT):
        return False
    cut = _ELLIPSIS.search(text)
    if cut is None or is_ordinary(cut[1], language) or not begins_ordinary(cut[1], language):
        return False
    return count(cut[1]) > 1 and not is_known(cut[1], "en")
