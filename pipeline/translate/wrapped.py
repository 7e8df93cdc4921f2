"""Sentences that line ends break are translated whole, and put back on their lines.

Of "o bloco operatório vai⏎fechar em agosto" the tiny Firefox model pt→en makes "the operating room
goes⏎close in August", line by line. The draft of the whole is cut at the spaces nearest to where
the lines ended, by their shares of the sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from pipeline.translate.lazily import lazily
from pipeline.translate.scripts import MARKS, is_small
from pipeline.translate.vocabulary import is_ordinary

LONGEST = 500
"""Characters of a sentence over several lines; longer ones are no sentence, as elsewhere."""

_WIDTH = 50
"""Characters of a line that may be full: texts are set at 60 and more, lists and verses shorter."""

_NARROW = 25
"""Characters of a full line of the narrowest columns."""

_ENDS = lazily(r"[.!?…][\"”»)]*$")
_MARK = lazily(f"[{MARKS}]")

_BEGUN = lazily(r"(?<![\w-])([^\W\d_]{2,20})-$")
_REST = lazily(r"[a-zà-ÿ]{2,20}(?![\w-])")
_BEHIND_HYPHENS = frozenset(
    ("feira", "la", "las", "lhe", "lhes", "lo", "los", "me", "na", "nas", "nos", "no", "se", "te")
)
"""What stands behind the hyphens of Portuguese itself."""

NO_END = frozenset(
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


_UNENDING = tuple("在和与與把被对對从從向将將或而及以是很更最就也都但并並且则則由给給让讓がを")
"""Signs of Chinese and Japanese with which no sentence ends, nor a headline."""

_WIDE_WIDTH = 28
"""Characters of a full line of Chinese or Japanese: 56 columns; headlines are shorter."""

_STOP = lazily(r"[.!?。！？।۔؟։።](?:\s|[”」』»\"]|$)|[。！？]")
_COMMAS = frozenset(",，、،")
_WIDE = lazily("[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uff60]")


def goes_on(
    line: str, separator: str, after: str, block: Sequence[str] = (), language: str = "pt"
) -> bool:
    r"""Whether the sentence that ends a line goes on in the next one.

    A block of lines of which the last ends a sentence may be set in columns: a line that has no
    room for the first word of the next one, beside the longest of them, goes on.

    Where letters have no case, that is told by how the line ends, or by a full line before one that
    is no longer and ends a sentence; two headlines have no stop.

    >>> goes_on("A direção confirmou que o bloco vai", "\n", "fechar em agosto.")
    True
    >>> goes_on("pão e leite", "\n", "ovos")
    False
    >>> lines = ["A ministra visitou ontem a escola", "secundária de Braga e saiu."]
    >>> goes_on(lines[0], "\n", lines[1], lines)
    True
    >>> goes_on("床前明月光，", "\n", "疑是地上霜。")
    True
    """
    if separator not in ("\n", "\r\n") or not line or not after[:1].isalpha():
        return False
    if line[-1] == "-":
        return language == "pt" and _seam(line, after) is not None
    if not (line[-1].isalnum() or line[-1] in _COMMAS or _MARK.match(line[-1])):
        return False
    if is_small(after[0]):
        if len(line) >= _WIDTH or line.split()[-1].lower() in NO_END:
            return True
        return len(line) >= _NARROW and _is_set(line, after, block)
    if after[0].isupper():
        return False
    if line.endswith(_UNENDING) or line[-1] in _COMMAS:
        return True
    return _is_full(line, after) and _STOP.search(after) is not None


def _is_set(line: str, after: str, block: Sequence[str]) -> bool:
    """Whether a line is full beside the others of its block, of which the last ends a sentence."""
    if not block or not _ENDS.search(block[-1]):
        return False
    return len(line) + 1 + len(after.split()[0]) > max(map(len, block))


def _is_full(line: str, after: str) -> bool:
    """Whether a line has no room for the first word of the next one, as far as can be told."""
    if _WIDE.match(line[-1]) and _WIDE.match(after[0]):
        return len(line) >= _WIDE_WIDTH and len(after) <= len(line) + 2
    first = len(after.split()[0])
    return len(line) >= _WIDTH and len(after) <= len(line) + 1 + first


def in_one(lines: Sequence[str]) -> str:
    """Lines as one text, with a space between two unless both are Chinese or Japanese.

    >>> in_one(["の予算を", "承認した。"]), in_one(["o bloco", "fecha"])
    ('の予算を承認した。', 'o bloco fecha')
    """
    made = ""
    for line in lines:
        seam = _seam(made, line) if made.endswith("-") else None
        if seam is not None:
            made = made[:-1] + seam + line
            continue
        glued = made and _WIDE.match(made[-1]) and _WIDE.match(line[:1])
        made += line if glued or not made else f" {line}"
    return made


def _seam(line: str, after: str) -> str | None:
    """What stands for the hyphen that ends a line where its word goes on; None where none does.

    It is its own in "disse-⏎lhe" and before a word, as in "luso-⏎brasileiro", unless both make one,
    and nothing in "agri-⏎cultores".
    """
    begun, rest = _BEGUN.search(line), _REST.match(after)
    if begun is None or rest is None:
        return None
    if is_ordinary(begun[1] + rest[0], "pt"):
        return ""
    if rest[0] in _BEHIND_HYPHENS:
        return "-"
    return "-" if is_ordinary(rest[0], "pt") else ""


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


def running(parts: Sequence[tuple[str, str]]) -> list[tuple[int, int]]:
    r"""Where sentences begin and end that tabs run through, among (part, gap) pairs.

    Cells begin with capitals or have no full stop; of "A polícia\tprendeu\tum homem." the tiny
    Firefox model pt→en makes "The police\tHe arrested\ta man", cell by cell.

    >>> running([("A polícia", "\t"), ("prendeu", "\t"), ("um homem.", "")])
    [(0, 3)]
    >>> running([("Pão", "\t"), ("2 euros", "")]), running([("Nome", "\t"), ("Ana.", "")])
    ([], [])
    """
    found, start = [], 0
    for at, (part, gap) in enumerate(parts):
        if "\t" in gap and at + 1 < len(parts) and not _ENDS.search(part):
            continue
        whole = [text for text, _ in parts[start : at + 1]]
        if len(whole) > 1 and _is_run(whole):
            found.append((start, at + 1))
        start = at + 1
    return found


def _is_run(parts: Sequence[str]) -> bool:
    """Whether parts between tabs are one sentence."""
    first, *others = parts
    return (
        first[:1].isupper()
        and _ENDS.search(parts[-1]) is not None
        and all(is_small(part[:1] or " ") for part in others)
    )
