"""Give an element that a draft emptied its words back: "the <i></i> rules" for "as <i>regras</i>".

Models bring the placeholders of both tags back side by side, before the word that stood between.
"""

from __future__ import annotations

import re

_ELEMENT = re.compile(r"<(\w{1,16})(?:\s[^<>]*)?>([^<>]+)</\1>")
_EMPTIED = re.compile(r"(<(\w{1,16})(?:\s[^<>]*)?>)(</\2>) ?")
_WORD = re.compile(r"[^\s,.;:!?<][^\s<]*?(?=[,.;:!?]*(?:\s|<|$))")


def refilled(draft: str, source: str) -> str:
    """A draft whose emptied elements have as many of the next words as those of the source.

    >>> refilled("Read the <i></i> rules first.", "Leia as <i>regras</i> antes.")
    'Read the <i>rules</i> first.'
    """
    if "></" not in draft:
        return draft
    words = {tag: len(text.split()) for tag, text in _ELEMENT.findall(source)}
    made, at = [], 0
    for empty in _EMPTIED.finditer(draft):
        following = list(_WORD.finditer(draft, empty.end()))[: words.get(empty[2], 0)]
        if not following or empty.start() < at:
            continue
        end = following[-1].end()
        made += [draft[at : empty.start()], empty[1], draft[empty.end() : end], empty[3]]
        at = end
    return "".join([*made, draft[at:]])
