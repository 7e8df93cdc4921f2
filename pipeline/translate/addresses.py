"""Addresses stand behind the prepositions that English has there, and without an article.

The tiny Firefox model pt→en sees a placeholder and writes "Write for geral@exemplo.pt", "Read all
in https://exemplo.pt" and "According to the sapo.pt".
"""

from __future__ import annotations

import re

from pipeline.translate.engine import Pair

_MEASURED = frozenset({Pair("pt", "en")})

_MAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
_SITE = r"(?:https?://[^\s<>\"«»“”()]+|www\.[^\s<>\"«»“”()]+|[A-Za-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,4})"
_TO = re.compile(rf"\b[Pp]ara (?={_MAIL})")
_FOR = re.compile(rf"\bfor (?={_MAIL})")
_IN = re.compile(rf"\bem (?={_SITE}(?![\w@]))", re.IGNORECASE)
_AT = re.compile(rf"\bin (?={_SITE}(?![\w@]))", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:[oa]|[dn][oa]|ao|à|pel[oa]) (?=([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,4})\b)"
)
_RIDE = re.compile(
    r"\b([Gg]o|[Gg]oes|[Gg]oing|went|[Cc]ome|comes|came|[Tt]ravel(?:s|led)?|arrived?) from "
    "(?=[\U0001f680-\U0001f6a4\U0001f6b2\U0001f6f4-\U0001f6fc\u2708\U0001f3cd\U0001f6e9])"
)
"""Behind a placeholder the model does not see what one goes by."""


def with_addresses(draft: str, source: str, pair: Pair) -> str:
    """A draft with English prepositions before the addresses of its source.

    >>> pair = Pair("pt", "en")
    >>> with_addresses("Write for a@b.pt.", "Escreva para a@b.pt.", pair)
    'Write to a@b.pt.'
    >>> with_addresses("Go from 🚲 to work.", "Vá de 🚲 para o trabalho.", pair)
    'Go by 🚲 to work.'
    >>> with_addresses("According to the sapo.pt, yes.", "Segundo o sapo.pt, sim.", pair)
    'According to sapo.pt, yes.'
    """
    if pair not in _MEASURED:
        return draft
    if " from " in draft:
        draft = _RIDE.sub(r"\1 by ", draft)
    if not ("@" in source or "." in source[:-1]):
        return draft
    if _TO.search(source):
        draft = _FOR.sub("to ", draft)
    if _IN.search(source):
        draft = _AT.sub("at ", draft)
    for named in _NAMED.finditer(source):
        draft = re.sub(rf"\b[Tt]he (?={re.escape(named[1])}(?! [a-z]))", "", draft)
    return draft


_BRACKETED = re.compile(r"<[^<>\s@]+@[^<>\s@]+>")


def in_brackets(made: str, sentence: str, pair: Pair) -> str:
    """A translation with the brackets of addresses of mail, of which a model loses one.

    >>> in_brackets("Tom -a@b.org> escreveu:", "Tom <a@b.org> wrote:", Pair("en", "pt"))
    'Tom <a@b.org> escreveu:'
    """
    if pair.source != "en" or "@" not in sentence:
        return made
    for address in _BRACKETED.findall(sentence):
        if address not in made:
            # An address has nothing that stands for something else in what replaces.
            made = re.sub(rf"[<(-]?{re.escape(address[1:-1])}[>)]?", address, made)
    return made
