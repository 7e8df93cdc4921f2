"""Chinese, Japanese and Korean type: letters in full width, marks of their own, drawn-out signs.

The Argos package zh→en makes "Help!" of "Ｗｅｌｃｏｍｅ！". What it writes for corner brackets are
quotation marks, of which the guard wants to see as many in the source. So a sentence is read with
plain letters, digits and quotation marks.
"""

from __future__ import annotations

import re

_WIDE = re.compile("[\uff04-\uff06\uff0b\uff0f-\uff19\uff1d\uff20-\uff3a\uff41-\uff5a\uff03\uff0a]")
"""Letters, digits and those signs that stand with them, in full width."""

_BETWEEN_DIGITS = re.compile(r"(?<=\d)[．，－](?=[\d０-９])")
_CORNERS = re.compile("[「」『』﹁﹂﹃﹄]")
_OUTER = str.maketrans("「」﹁﹂『』﹃﹄", "“”“”‘’‘’")
_ALONE = str.maketrans("『』﹃﹄", "“”“”")
_DRAWN = re.compile(r"([\u3041-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3])\1{3,}")
_NUMERALS = frozenset("〇一二三零")
_SEEN = re.compile(
    "[\u3000-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3\ufe41-\ufe44\uff03-\uff5a]"
)


def narrowed(text: str) -> str:
    """A text with plain letters and quotation marks, and with no sign more than thrice in a row.

    >>> narrowed("ＡＢＣ公司涨５．２％")
    'ABC公司涨5.2%'
    >>> narrowed("「你去哪裡？」"), narrowed("『紅樓夢』"), narrowed("「他說『好』」")
    ('“你去哪裡？”', '“紅樓夢”', '“他說‘好’”')
    >>> narrowed("哈哈哈哈哈哈笑死我了")
    '哈哈哈笑死我了'
    """
    if text.isascii() or not _SEEN.search(text):
        return text
    text = _WIDE.sub(lambda wide: chr(ord(wide[0]) - 0xFEE0), text)
    text = _BETWEEN_DIGITS.sub(lambda wide: chr(ord(wide[0]) - 0xFEE0), text)
    if _CORNERS.search(text):
        text = text if "「" in text or "﹁" in text else text.translate(_ALONE)
        text = text.translate(_OUTER)
    return _DRAWN.sub(lambda run: run[0] if run[1] in _NUMERALS else run[1] * 3, text)
