"""Take back articles that drafts in Portuguese got and their sources give no cause for.

The tiny Firefox model en→pt takes a placeholder for a name and writes "uma multa do £1.250" and "no
12/05/2021" for "a fine of £1,250" and "in 12/05/2021". Amounts and dates have no article in
Portuguese unless the source has one, and there it is that of a plural. A cell of few words, such as
"Age", has none in a table either, and it makes "A idade" of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from pipeline.translate.lazily import lazily
from pipeline.translate.placeholders import pattern
from pipeline.translate.protect import Protected

_BARE: Mapping[str, Mapping[str, str]] = {
    "pt": {
        **dict.fromkeys(("do", "da"), "de"),
        **dict.fromkeys(("no", "na"), "em"),
        **dict.fromkeys(("ao", "à"), "a"),
        **dict.fromkeys(("pelo", "pela"), "por"),
        "o": "",
    }
}
"""What is left of words that hold a singular article without it, by target."""

_FIGURE = lazily(r"[−-]?(?:[A-Z]{0,3}[$€£¥₹₽₩₺₴₪₦฿] ?)?\d")
_DETERMINED = lazily(
    r"\b(?:the|this|that|these|those|its|his|her|their|our|my|your|last|next|first)"
    r"(?: [a-z]{1,15})? $|['’]s? $",
    re.IGNORECASE,
)
"""What stands before an amount that has an article, or something like it."""

_COUNTED = r"(?:\b[ao]s )?\b([a-zà-ÿ]{{2,40}}s) d(?:o|os|e) ({})"
_OF_ENGLISH = lazily(r"\b(?:of|from) $")
_OF = "de"
_PREPOSITIONS = frozenset(
    (
        *("a", "após", "até", "com", "como", "contra", "de", "desde", "e", "em", "entre", "menos"),
        *(
            "mais",
            "ou",
            "outros",
            "para",
            "por",
            "quase",
            "que",
            "sem",
            "sob",
            "sobre",
            "um",
            "uma",
        ),
        *("os", "as", "dos", "das", "nos", "nas", "aos", "às", "pelos", "pelas", "cerca", "apenas"),
    )
)
_LEADS_NOUN = lazily(r"\b(?:the|an?|this|that|its|his|her|their|our|my|your) $", re.IGNORECASE)
_NOUN = lazily(r" [a-z]{3}")

_MONEY = lazily(r"[$€£¥₹₽₩₺₴₪₦฿]")


_CELL = 3
"""Words of a text that is rather a cell than a headline."""

_LED = lazily(r"(?:(?:O|Os|As) (?=[^\W\d_])|A (?!\w*[or]\b)(?=[^\W\d_]))")
"""An article at the beginning; "a" before an infinitive or a masculine noun is a preposition."""

_HAS_ARTICLE = lazily(r"(?:the|an?|o|os|as|all)\b", re.IGNORECASE)


def as_cell(draft: str, text: str, target: str) -> str:
    """The draft of a cell without an article at its beginning that the cell has not.

    >>> as_cell("A idade", "Age", "pt"), as_cell("A economia", "The economy", "pt")
    ('Idade', 'A economia')
    """
    if target not in _BARE or len(text.split()) > _CELL or _HAS_ARTICLE.match(text):
        return draft
    bare = _LED.sub("", draft, count=1) if _LED.match(draft) else draft
    return bare[0].upper() + bare[1:] if text[:1].isupper() and bare != draft else bare


def without_articles(draft: str, protected: Protected, target: str) -> str:
    """A draft, still with its placeholders, without singular articles before amounts and dates.

    Amounts of money never have one; others keep it where the source has one, too. Between a noun
    and what it is worth stands a preposition: "a ponte de £20" for "the £20 bridge".
    """
    bare = _BARE.get(target)
    if bare is None or not protected.spans:
        return draft
    mark = pattern(protected.shape)
    money = all(_MONEY.search(span.text) for span in protected.spans)
    before = {at[1]: protected.template[: at.start()] for at in mark.finditer(protected.template)}

    def said(found: re.Match[str]) -> str:
        word, placeholder, number = found[1], found[2], found[3]
        if number not in before:
            return found[0]
        amount = protected.spans[int(number) - 1].text
        if word.lower() not in bare:
            behind = protected.template[len(before[number]) + len(placeholder) :]
            worth = _MONEY.search(amount) and _is_worth(word, before[number], behind)
            return f"{word} {_OF} {placeholder}" if worth else found[0]
        if not _FIGURE.match(amount):
            return found[0]
        if _DETERMINED.search(before[number]) and not _MONEY.search(amount):
            return found[0]
        left = bare[word.lower()]
        left = left.capitalize() if word[0].isupper() else left
        return f"{left} {placeholder}" if left else placeholder

    draft = re.sub(_COUNTED.format(mark.pattern), partial(_counted, protected), draft)
    draft = re.sub(rf"\b([Mm](?:ais|enos)) do que (?={mark.pattern})", r"\1 de ", draft)
    draft = re.sub(rf"\b(para) a (?={mark.pattern})", r"\1 ", draft) if money else draft
    return re.sub(rf"(?<!\w)([^\W\d_]{{1,40}}) ({mark.pattern})", said, draft)


def _counted(protected: Protected, found: re.Match[str]) -> str:
    """A number before what it counts: "820.000 pessoas" for "as pessoas do 820.000"."""
    noun, placeholder = found[1], found[2]
    before, _, behind = protected.template.partition(placeholder)
    number = int(found[3])
    plain = number <= len(protected.spans) and protected.spans[number - 1].text[:1].isdigit()
    if plain and _NOUN.match(behind) and not _OF_ENGLISH.search(before):
        return f"{placeholder} {noun}"
    return found[0]


def _is_worth(word: str, before: str, behind: str) -> bool:
    """Whether a noun of a draft is told to be worth an amount: "a £20 bridge"."""
    return (
        word.lower() not in _PREPOSITIONS
        and _LEADS_NOUN.search(before) is not None
        and _NOUN.match(behind) is not None
    )
