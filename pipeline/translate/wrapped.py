"""Sentences that line ends break are translated whole, and put back on their lines.

Of "o bloco operatório vai⏎fechar em agosto" the tiny Firefox model pt→en makes "the operating room
goes⏎close in August", line by line. The draft of the whole is cut at the spaces nearest to where
the lines ended, by their shares of the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from pipeline.translate.scripts import is_unspaced

LONGEST = 500
"""Characters of a sentence over several lines; longer ones are no sentence, as elsewhere."""

_WIDTH = 50
"""Characters of a line that may be full: texts are set at 60 and more, lists and verses shorter."""

_GOES_ON = frozenset(
    (
        *("a", "ao", "aos", "as", "até", "com", "como", "da", "das", "de", "do", "dos", "e", "em"),
        *("foi", "mais", "muito", "na", "nas", "no", "nos", "num", "numa", "não", "o", "os", "ou"),
        *("para", "pela", "pelas", "pelo", "pelos", "por", "que", "se", "sem", "seu", "sua", "um"),
        *("uma", "vai", "vão", "à", "às", "é", "con", "del", "el", "la", "las", "los", "un", "y"),
        *("au", "aux", "avec", "des", "du", "et", "le", "les", "ou", "par", "pour", "une", "and"),
        *("at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"),
    )
)
"""Words of the largest languages with which no sentence ends: a shorter line may be full, too."""


_UNCASED = re.compile(
    "[\u0590-\u08ff\u0900-\u109f\u1780-\u17ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)
"""Letters that are neither small nor capitals."""

_COMMAS = (",", "，", "、", "،")
_NO_END = tuple("在和与與把被对對从從向将將或而及以是很更最就也都但并並且则則由给給让讓がを")
"""Signs of Chinese and Japanese with which no sentence ends, nor a headline."""


def goes_on(line: str, separator: str, after: str) -> bool:
    r"""Whether the sentence that ends a line goes on in the next one.

    Where letters have no case, nothing tells a headline from a full line but how it ends.

    >>> goes_on("A direção confirmou que o bloco vai", "\n", "fechar em agosto.")
    True
    >>> goes_on("pão e leite", "\n", "ovos")
    False
    >>> goes_on("床前明月光，", "\n", "疑是地上霜。")
    True
    """
    if separator not in ("\n", "\r\n") or not line:
        return False
    if _UNCASED.match(after):
        return line.endswith(_COMMAS) or line.endswith(_NO_END)
    if not after[:1].islower():
        return False
    if not (line[-1].isalnum() or line[-1] == ","):
        return False
    return len(line) >= _WIDTH or line.split()[-1].lower() in _GOES_ON


def joined(lines: Sequence[str], language: str) -> str:
    """The lines of a sentence as one; without spaces where its language has none.

    >>> joined(["警方表示，", "原因不明。"], "zh"), joined(["o bloco vai", "fechar"], "pt")
    ('警方表示，原因不明。', 'o bloco vai fechar')
    """
    if not lines or not is_unspaced(language):
        return " ".join(lines)
    made = ""
    for line in lines:
        apart = made[-1:].isascii() and line[:1].isascii()
        made += " " + line if made and apart else line
    return made


def on_lines(draft: str, lengths: Sequence[int]) -> list[str]:
    """A draft cut into as many parts as there are lengths, in proportion; none for fewer words.

    >>> on_lines("The operating room will close in August.", [20, 20])
    ['The operating room', 'will close in August.']
    """
    words = draft.split()
    if len(words) < len(lengths):
        return []
    ends = list(accumulate(len(word) + 1 for word in words))
    total = sum(lengths)
    parts, start = [], 0
    for number, share in enumerate(accumulate(lengths), 1):
        left = len(lengths) - number
        wanted = share * ends[-1] / total
        last = range(start + 1, len(words) - left + 1)
        at = min(last, key=lambda count: abs(ends[count - 1] - wanted)) if left else len(words)
        parts.append(" ".join(words[start:at]))
        start = at
    return parts
