"""Read the numbers that an English draft has in words, as clock times or with a scale.

A human writes "forty-five years", "the seventeenth century" and "3.30 p.m." where Chinese has
figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from pipeline.translate.lazily import lazily

_UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12,
    "once": 1, "twice": 2, "thrice": 3, "dozen": 12, "dozens": 12, "couple": 2,
    "half": 2, "double": 2, "doubled": 2, "triple": 3, "tripled": 3, "quarter": 4, "quarters": 4,
    "decade": 10, "teen": 10, "teenager": 10, "teenage": 10, "century": 100, "trio": 3, "duo": 2,
    "centuries": 100, "pair": 2, "fortnight": 2, "another": 1, "both": 2,
    "single": 1, "per": 1, "each": 1, "every": 1, "quadruple": 4, "quadrupled": 4, "a": 1, "an": 1,
}  # fmt: skip
_SMALL = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: 20 + 10 * i for i, word in enumerate(_TENS)},
}
_SMALL |= (
    {f"{word}th": value for word, value in _SMALL.items()}
    | {f"{word}s": value for word, value in _SMALL.items()}
    | {f"{word[:-1]}ieth": value for word, value in _SMALL.items() if word.endswith("y")}
    | {f"{word[:-1]}ies": value for word, value in _SMALL.items() if word.endswith("y")}
    | {f"{word}s": value for word, value in _ORDINALS.items() if len(word) > 2}
    | _ORDINALS
)
_LARGE = {
    word: value
    for name, value in (
        *(("hundred", 100), ("thousand", 10**3), ("million", 10**6), ("billion", 10**9)),
        ("trillion", 10**12),
    )
    for word in (name, f"{name}s", f"{name}th")
}
_WORD = lazily(r"[a-z]+")
_CLOCK = lazily(
    r"(?<![\d.,])(\d{1,2}):(\d\d)(?!\d)|(?<![\d.,])(\d{1,2})\.(\d\d)(?= ?(?:[ap]\.?m\b|hours|h\b))"
    r"|(?<!\d)([01]\d|2[0-4])([0-5]\d)(?= ?(?:h(?:ou)?rs?\b|h\b|local|GMT|UTC|[ap]\.?m\b))"
)
_NOON = lazily(r"\b(?:noon|midday|midnight)\b")


def other_numbers(draft: str) -> frozenset[Decimal]:
    """The values of what a draft has in words and on the clock.

    >>> sorted(map(int, other_numbers("Forty-five of three hundred came at 3.30 p.m.")))
    [3, 5, 30, 40, 45, 300]
    """
    values = {Decimal(value) for value in _spelled(draft.lower())}
    for match in _CLOCK.finditer(draft):
        values.update(Decimal(part) for part in match.groups() if part)
    if "decade" in draft:
        values |= {10 * value for value in values if value < 10}
    if _NOON.search(draft):
        values.update((Decimal(12), Decimal(0), Decimal(24)))
    return frozenset(values)


def _spelled(draft: str) -> Iterator[int]:
    """The values of runs of number words, and of each small word among them."""
    total = group = 0
    end, open_run = -1, False
    for match in _WORD.finditer(draft):
        word = match[0]
        if open_run and (word == "and" or not draft[end : match.start()].strip(" -")):
            pass
        elif open_run:
            yield total + group
            total = group = 0
            open_run = False
        if word in _SMALL:
            value = _SMALL[word]
            yield value
            tens = group % 100 >= 20 and not group % 10 and value < 10
            if open_run and group % 100 and not tens:
                yield total + group
                total = group = 0
            group += value
            open_run = True
        elif word in _LARGE and open_run:
            power = _LARGE[word]
            group = max(group, 1) * power if power == 100 else group
            if power > 100:
                total, group = total + max(group, 1) * power, 0
        elif word in _LARGE:
            yield _LARGE[word]
        elif word != "and" and open_run:
            yield total + group
            total = group = 0
            open_run = False
        end = match.end()
    if open_run:
        yield total + group
