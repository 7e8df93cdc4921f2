"""What stands before a line of Chinese or Japanese and is no part of its sentence.

Numbers of lists are written without a space, some of them in words, and the Argos package zh→en
reads them as a part of the sentence: "One turns on the power" is made of "①打开电源". A label in
brackets it drops: of "【提醒】今晚有雨" stays "It's raining tonight". So the number is set aside
and written as English writes it, and the label is a sentence of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.translate.lazily import lazily
from pipeline.translate.scripts import CHINESE_LETTERS

_DIGITS = "零一二三四五六七八九"
_COUNT = rf"(?:[{_DIGITS[1:]}]?十[{_DIGITS[1:]}]?|[{_DIGITS[1:]}])"
_MARKER = lazily(
    rf"(?P<sign>[①-⓿❶-➓])\s*(?=\S)|(?P<dash>——+)\s*(?=\w|《|“)"
    rf"|(?P<number>\d{{1,2}})(?:、\s*|[.．)）](?=[{CHINESE_LETTERS}“《]))(?=\D)"
    rf"|(?P<roman>{_COUNT})、\s*(?![{_DIGITS}十百千万\d])(?=[^\s、]+$|[^、]*[，。：；！？])"
    rf"|[（(](?:(?P<small>{_COUNT})|(?P<inner>\d{{1,2}}))[）)]\s*(?=\S)"
)
_BRACKETS = (
    *(("【", "】", "[", "]"), ("〔", "〕", "[", "]"), ("［", "］", "[", "]"), ("[", "]", "[", "]")),
    *(("（", "）", "(", ")"), ("(", ")", "(", ")")),
)
_LABEL = lazily(
    rf"(?:【[^【】]{{1,20}}】|〔[^〔〕\d]{{1,12}}〕|［[^［］\d]{{1,12}}］|\[[{CHINESE_LETTERS}]{{1,12}}\]"
    r"|（(?!\d)[^（）\d]{1,8}）)\s*(?=\S)"
)
_ROMANS = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence without the marker before it and the brackets around all of it."""

    lead: str
    text: str
    trail: str


def read(sentence: str) -> Line:
    """A sentence, and what English has before and behind it.

    >>> read("三、不予受理的情形")
    Line(lead='III. ', text='不予受理的情形', trail='')
    >>> read("【突发】"), read("①打开电源")
    (Line(lead='[', text='突发', trail=']'), Line(lead='① ', text='打开电源', trail=''))
    """
    marker = _MARKER.match(sentence)
    if marker is not None:
        return Line(_written(marker), sentence[marker.end() :], "")
    for opening, closing, begins, ends in _BRACKETS:
        inner = sentence[1:-1]
        wrapped = sentence[:1] == opening and sentence[-1:] == closing and inner.strip()
        if wrapped and opening not in inner and closing not in inner:
            return Line(begins, inner, ends)
    return Line("", sentence, "")


def labels(text: str) -> list[str]:
    """The labels in brackets before a line, with the space behind them.

    >>> labels("【独家】（图）西湖的雪")
    ['【独家】', '（图）']
    """
    found = []
    at = 0
    while label := _LABEL.match(text, at):
        if _MARKER.match(text, at):
            break
        found.append(label[0])
        at = label.end()
    return found


def _written(marker: re.Match[str]) -> str:
    """A marker as English writes it."""
    if marker["sign"]:
        return f"{marker['sign']} "
    if marker["dash"]:
        return "— "
    if marker["number"]:
        return f"{marker['number']}. "
    if marker["roman"]:
        return f"{_roman(_value(marker['roman'])).upper()}. "
    return f"({_roman(_value(marker['small'])) if marker['small'] else marker['inner']}) "


def _value(count: str) -> int:
    """What a number of up to 99 in Chinese numerals counts."""
    tens, ten, ones = count.rpartition("十")
    return (_DIGITS.index(tens or "一") * 10 if ten else 0) + (_DIGITS.index(ones) if ones else 0)


def _roman(number: int) -> str:
    """A Roman number of up to 39, and other ones in digits."""
    if number >= 40:
        return str(number)
    made = ""
    for value, letters in _ROMANS:
        made += letters * (number // value)
        number %= value
    return made
