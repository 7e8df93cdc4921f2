"""Signs and rules leave out the "is" of what is forbidden; it is put back.

Of "Proibido colar cartazes" the tiny Firefox model pt→en makes "Forbidden necklace posters", of
"Vedada a entrada a menores de 18 anos" "The entry to children under 18 years old", which is the
contrary. With "É" before it, and "proibido" for its rarer twins, it says what is forbidden: of 35
signs of our own 9 said something else, and one does.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_SIGN = lazily(
    r"(?:^|(?<=[(\"“«])|(?<=: ))(?:(?P<is>[ÉéSsF](?:|ão|ica|icam)) )?"
    r"(?P<how>(?:[Ee]xpressamente|[Ee]stritamente|[Tt]erminantemente|[Rr]igorosamente) )?"
    r"(?P<stem>[Pp]roibid|[Ii]nterdit|[Vv]edad|[Pp]ermitid|[Oo]brigatóri)(?P<end>[oa]s?)"
    r"(?= (?:[oa]s? (?!uma?\b)\w|[a-zà-ÿ]*[aeiô]r\b))"
)
"""The beginning of a sentence, or of a quotation, that says what is forbidden, allowed or a duty,
and behind it a noun with its article or what one does."""

_LONG = lazily(
    r"^(?P<be>É|São|Fica|Ficam|Será|Serão) (?P<how>proibid[oa]s?) "
    r"(?P<what>[oa]s? [^,.;:!?()]{4,80}), (?=(?:salvo|exceto|excepto|bem como|assim como"
    r"|com exceção|à exceção|sob pena|ficando|incluindo|de|mesmo|nomeadamente)\b)"
)
"""What is forbidden with much behind it, at the end of which a model forgets to say so."""

_STEMS = ("roibid", "nterdit", "edado", "edada", "ermitid", "brigatóri")
"""What is looked for first, as it is found faster."""

_FORBIDDEN = frozenset(("interdit", "vedad"))


def prohibited(text: str) -> str:
    """A Portuguese sentence that says of something that it is forbidden.

    >>> prohibited("Proibido colar cartazes.")
    'É proibido colar cartazes.'
    >>> prohibited("Vedada a entrada a menores.")
    'É proibida a entrada a menores.'
    >>> prohibited("Proibido de conduzir, fugiu.")
    'Proibido de conduzir, fugiu.'
    >>> prohibited("É proibida a entrada de cães, salvo cães-guia.")
    'A entrada de cães é proibida, salvo cães-guia.'
    """
    if not any(map(text.__contains__, _STEMS)):
        return text
    return _LONG.sub(_in_front, _SIGN.sub(_said, text))


def _in_front(found: re.Match[str]) -> str:
    """What is forbidden, that it is, and then the rest."""
    what = found["what"]
    return f"{what[0].upper()}{what[1:]} {found['be'].lower()} {found['how']}, "


def _said(found: re.Match[str]) -> str:
    """A sign with its verb, and with the commonest word for it."""
    stem, end, how = found["stem"].lower(), found["end"], (found["how"] or "").lower()
    if found["is"] and stem not in _FORBIDDEN:
        return found[0]
    if stem in _FORBIDDEN:
        stem = "proibid"
    is_so = found["is"] or cased("são" if end.endswith("s") else "é", found[0])
    return f"{is_so} {how}{stem}{end}"
