"""Text in Chinese characters alone: simplified or traditional Chinese, or Japanese.

Three national character sets of the eighties list what each country writes: a character that only
one of them has tells where a text is from, and they come with Python.
"""

from __future__ import annotations

import re

from pipeline.detect.detector import Opinion, Vote

_HAN = re.compile("[\u3400-\u9fff]")

_MIXED = 1 / 3
"""Japan simplified some characters as China did and kept others as Taiwan did. Where the rarer of
the two kinds makes up more than this share of the commoner, a text is Japanese: so is 0.1% of
1,997 Taiwanese and 0% of 1,997 mainland sentences, and 68% of Japanese sentences of which only the
first 16 Chinese characters are left."""


def identify_chinese(text: str) -> Opinion:
    """``zh``, ``zh-Hant`` or ``ja``, and how sure that is.

    The confidence is (n + 1) / (n + 2) for n telling characters (Laplace's rule of succession); the
    others share the rest. Without any, mainland Chinese is the likeliest by far, but that is no
    evidence: 0.5.
    """
    characters = "".join(_HAN.findall(text))
    mainland = _in_charset(characters, "gb2312")
    taiwan = _in_charset(characters, "big5")
    japan = _in_charset(characters, "shift_jis")
    simplified = sum(c in mainland and c not in taiwan for c in characters)
    traditional = sum(c in taiwan and c not in mainland for c in characters)
    japanese = sum(c in japan and c not in taiwan and c not in mainland for c in characters)
    telling = simplified + traditional + japanese
    rarer, commoner = sorted((simplified, traditional))
    if japanese or rarer > _MIXED * commoner:
        first, *others = "ja", "zh", "zh-Hant"
    elif traditional > simplified:
        first, *others = "zh-Hant", "zh", "ja"
    else:
        first, *others = "zh", "zh-Hant", "ja"
    doubt = 1 / (telling + 2)
    confidence = 1 - doubt
    shares = ((first, confidence), *((code, doubt / 2) for code in others))
    return Opinion(shares, (Vote("characters", first, confidence),))


def _in_charset(characters: str, charset: str) -> frozenset[str]:
    """The characters that a charset has."""
    return frozenset(characters.encode(charset, "ignore").decode(charset))
