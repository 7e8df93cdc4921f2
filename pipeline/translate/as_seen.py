"""A text as its reader sees it: no entities, marks without width, or letters in two halves.

Feeds carry what escaped twice (``&nbsp;``, ``&#8217;``), soft hyphens, and accents as characters of
their own. A model sees other words in them: of "P&atilde;o&nbsp;e&nbsp;vinho" the tiny Firefox
model pt→en leaves "Pão&nbsp;e&nbsp;vinho", and of "no\u00advas" a word that it does not know.
"""

from __future__ import annotations

import re
import unicodedata
from html import unescape

from pipeline.translate.lazily import lazily
from pipeline.translate.scripts import SOUTHEAST_ASIAN

_HIDDEN = lazily(
    "&[#a-zA-Z]"
    "|[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufb00-\ufb06\ufeff]"
)
"""Something of which every text has one that is not as it is seen."""

_ENTITY = lazily(
    r"(?:https?://|www\.)(?:(?!&(?:quot|[gl]t|#3[49]);)[^\s<>\"])+|`[^`\n]*`|&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[a-zA-Z]{2,8}\d?);"
)
"""An entity, or what has none: in an address or in code an ampersand is no more than one."""

_NO_WIDTH = lazily("[\u00ad\u2060\ufeff]")
_BREAK = lazily("\u200b")
_JOINER = lazily("(?<=[A-Za-zÀ-ɏ])[\u200c\u200d]+(?=[A-Za-zÀ-ɏ])")
_DIRECTION = lazily("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = lazily("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")
_LIGATURE = lazily("[\ufb00-\ufb06]")
_COMBINING = lazily("[\u0300-\u036f]")


def as_seen(text: str, language: str) -> str:
    r"""A text without what no reader sees; marks of direction stay beside letters that need them.

    >>> as_seen("P&atilde;o&nbsp;e no\u00advas", "pt")
    'Pão e novas'
    >>> as_seen("Veja https://a.pt/?b=1&amp;c=2 e `&amp;`", "pt")
    'Veja https://a.pt/?b=1&amp;c=2 e `&amp;`'
    """
    if text.isascii() and "&" not in text:
        return text
    if language == "pt" and ("Ã" in text or "Â" in text or "â€" in text):
        text = _GARBLED.sub(_letter, text)
    if not _HIDDEN.search(text):
        return text
    if "&" in text:
        text = _ENTITY.sub(_character, text)
    text = _NO_WIDTH.sub("", text)
    if language not in SOUTHEAST_ASIAN:
        text = _BREAK.sub("", text)
    text = _JOINER.sub("", text)
    if not _RIGHT_TO_LEFT.search(text):
        text = _DIRECTION.sub("", text)
    text = _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return unicodedata.normalize("NFC", text) if _COMBINING.search(text) else text


_PAGE = "\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u2122"
_GARBLED = lazily(rf"Ã[{_PAGE}]|(?<![A-ZÀ-Ý])Ã |Â[\u00a0-\u00bf]|â€[{_PAGE}]?")
"""A letter or a mark in UTF-8 that was read as Windows-1252; the last byte of a closing mark is
none there and may be lost, and that of "à" may be a plain space by now."""


def _letter(found: re.Match[str]) -> str:
    """What was garbled, or what stands there if that is nothing."""
    if found[0] == "â€":
        return "”"
    if found[0] == "Ã ":
        return "à"
    try:
        return b"".join(map(_byte, found[0])).decode()
    except UnicodeError:
        return found[0]


def _byte(char: str) -> bytes:
    """A byte by the character that Windows-1252 has for it, or none has."""
    return bytes([ord(char)]) if ord(char) < 0x100 else char.encode("cp1252")


_LEFT = r"(?<![^\s(«\"“*_!?])(?:[A-Za-zÀ-ÿ]+-)*[A-Za-zÀ-ÿ]*[a-zà-ÿ]{2}"
_RIGHT = r"(?!(?:Ai|Br|Com|Io|Js|Net|Org|Pt|Py)\b)(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ]*(?:,? [^\W_]|[!?]))"
_GLUED = lazily(rf"({_LEFT}) ?([.!?…]{{1,3}})(?! ){_RIGHT}")
_CROWDED = lazily(r"[.!?…,;][^\W\d_]")
"""A mark with a letter behind it, which most texts have not."""

_AFTER = lazily(r"(?<=[\w\"”»)]) ([,;])(?=[^\W\d_]{2})")
_COMMA = lazily(r"(?<=[a-zà-ÿ]{3}),(?=[a-zà-ÿ]{1,20}[ .,])")


def with_spaces(text: str) -> str:
    """A text with the spaces that were left out behind the stops of its sentences and its commas.

    >>> with_spaces("Chegou ao fim.O resto fica. Ela sabe .Depois diz, em .Net ou Node.Js ou a.Bc")
    'Chegou ao fim. O resto fica. Ela sabe. Depois diz, em .Net ou Node.Js ou a.Bc'
    """
    if not _CROWDED.search(text):
        return text
    text = _COMMA.sub(", ", _GLUED.sub(r"\1\2 ", text))
    return _AFTER.sub(r"\1 ", text) if " ," in text or " ;" in text else text


def _character(found: re.Match[str]) -> str:
    """What an entity stands for; a space for one that does not break, and none for a control."""
    if not found[0].startswith("&"):
        return found[0]
    char = unescape(found[0]).replace("\u00a0", " ")
    return char if char.isprintable() else found[0]
