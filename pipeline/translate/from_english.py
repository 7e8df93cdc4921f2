"""Give a draft from English back without habits that the tiny Firefox model en→pt has.

It writes three full stops for any number of them, "Sra." as if a man had it ("Caro Sra."), "(em
inglês)" for a short form in brackets or of its own accord, and leaves out the dash that begins what
somebody says.
"""

from __future__ import annotations

import re

_DOTS = re.compile(r" ?\.{3,}")
_HER = re.compile(r"\b([Cc]ar|[Pp]rezad|[Qq]uerid)o Sra\.")
_BRACKETED = re.compile(r"\([^()]{1,12}\)")
_ASIDE = " (em inglês)"
_DASHES = ("– ", "— ")


def tidied(draft: str, sentence: str) -> str:
    """A draft without habits that its English sentence gives no cause for.

    >>> tidied("Cara Sra. Silva...", "Dear Ms Silva....")
    'Cara Sra. Silva....'
    >>> tidied("Caro Sra. Silva", "Dear Ms Silva"), tidied("Vem.", "— She comes.")
    ('Cara Sra. Silva', '— Vem.')
    >>> tidied("O banco (em inglês) cresce.", "The bank (ECB) grows.")
    'O banco (ECB) cresce.'
    """
    if "...." in sentence:
        draft = _DOTS.sub(_DOTS.findall(sentence)[0], draft, count=1)
    if "Sra." in draft:
        draft = _HER.sub(r"\1a Sra.", draft)
    if _ASIDE in draft and "nglish" not in sentence:
        short = _BRACKETED.search(sentence)
        draft = draft.replace(_ASIDE, f" {short[0]}" if short else "")
    if sentence.startswith(_DASHES) and not draft.startswith(_DASHES):
        draft = sentence[:2] + draft.removeprefix("- ")
    return draft
