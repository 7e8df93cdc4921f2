"""Digits, marks and quotation marks of other scripts, as models and readers of English know them.

``١٬٢٣٤٫٥`` and ``１２３４．５`` are sent as ``1,234.5``: so they are protected,
compared and printed in one way, and English has no other digits. Letters that Arabic stretches
(``مـحـمـد``) and marks of direction between them are in no vocabulary. ``「…」`` is sent
as ``“…”``, which comes back: the Argos package zh→en writes straight marks for both, and of a
sentence with the first no draft had as many marks as its source.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline.translate.calendars import in_common_years
from pipeline.translate.engine import Pair
from pipeline.translate.gershayim import signed
from pipeline.translate.lazily import lazily
from pipeline.translate.numerals import with_western_digits
from pipeline.translate.scripts import scripts_of

_DIRECTIONS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"
_TATWEEL = "\u0640"
_POINT = lazily("[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]")
"""Vowels of Hebrew and Arabic, which hardly anybody writes."""

_WIDE_SIGNS = "＃＄％＆＊＋／＝＠"
_DRAWN = r"([\u3041-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3])\1{3,}"
_DRAWN_OUT = lazily(_DRAWN)
_NUMERALS = frozenset("〇一二三零")

_SOME = lazily(
    f"[{_DIRECTIONS}{_TATWEEL}\u0660-\u066c\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef"
    "\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f"
    "\u0de6-\u0def\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9"
    f"{_WIDE_SIGNS}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uffe0-\uffe6「」『』｢｣〝〞〟﹁﹂﹃﹄"
    "\u3041-\u30ff\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3]"
)
_SOME_NUMBER = lazily(r"\d['’]\d{3}|\d,\d\d,\d|\d[/،]\d")
"""Of one of these every text has something that is written otherwise; of the second none that is
not Swiss, Indian or Persian."""

_NATIVE = lazily(
    "[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef"
    "\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0de6-\u0def\u0e50-\u0e59"
    "\u0ed0-\u0ed9\u17e0-\u17e9\uff10-\uff19]"
)
_BURMESE = lazily(
    r"[\u1040-\u1049]{2,}|[\u1041-\u1043\u1045\u1046\u1048\u1049]"
    r"|(?<![\u1000-\u103f])[\u1040\u1044\u1047](?![\u1000-\u103f])"
)
"""Three of its digits may be letters, next to others."""

_WIDE = {code: chr(code - 0xFEE0) for code in (*range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_ALIKE = str.maketrans(
    {"٪": "%", "￠": "¢", "￡": "£", "￥": "¥", "￦": "₩"}
    | {sign: chr(ord(sign) - 0xFEE0) for sign in _WIDE_SIGNS}
    | {chr(wide): plain for wide, plain in _WIDE.items()}
)
_BETWEEN_DIGITS = lazily(r"(?<=\d)[٫٬．：－](?=\d)|(?<=\d)[،，](?=\d{3}(?!\d))")
_BETWEEN = {"٫": ".", "٬": ",", "．": ".", "：": ":", "－": "-", "،": ",", "，": ","}
_INDIAN = lazily(r"(?<![\d.,])\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])")
_SWISS = lazily(r"(?<![\w.,'’])(\d{1,3}(?:['’]\d{3})+)(?:\.(\d{1,2}))?(?![\w'’])")
_HAHA = r"(?<!\w)(?:(?:ха){2,}х?|(?:ах){2,}а?|х{4,})(?!\w)"
_LAUGHTER = {
    language: lazily(laughter, re.IGNORECASE)
    for language, laughter in (
        *((code, _HAHA) for code in ("be", "bg", "kk", "mk", "ru", "sr", "uk")),
        *((code, r"(?<!\w)ه{3,}(?!\w)") for code in ("ar", "fa", "ur")),
        ("he", r"(?<!\w)ח{3,}(?!\w)"),
        ("th", r"(?<![\d.,])5{4,}\+?(?=\W*$)"),
    )
}
"""Laughter, which is kept from engines where it is long: in letters that English has."""

_POINTED = lazily(r"\d\.\d\d")
_HOUR = r"(?<![\d.,:])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.]*\d)"
_NO_HOUR = r"(?! ?(?:%|zł|eur|odst|tis|mil|mlrd|mld|mrd|kč|ft|тыс|млн|млрд|руб|грн|лв|€|\$))"
_CLOCKS = {
    language: lazily(rf"(?:{before}){_HOUR}{after}", re.IGNORECASE)
    for language, before, after in (
        ("bg", "", r"(?= ?ч(?:\.|аса?\b| ))"),
        ("ca", r"(?<=\ba les )", _NO_HOUR),
        ("cs", r"(?<=\bv )|(?<=\bve )|(?<=\bod )", _NO_HOUR),
        ("da", r"(?<=\bkl\. )|(?<=\bkl )|(?<=\bklokken )", ""),
        ("de", "", r"(?=(?: ?[-–] ?\d{1,2}\.\d\d| bis \d{1,2}\.\d\d)? ?Uhr\b)"),
        ("el", r"(?<=\bστις )", _NO_HOUR),
        ("es", r"(?<=\blas )", _NO_HOUR),
        ("et", r"(?<=\bkell )", ""),
        ("fi", r"(?<=\bklo )|(?<=\bkello )", ""),
        ("hr", "", r"(?= ?(?:sati|h)\b)"),
        ("hu", "", r"(?=-?(?:kor|tól|től|ig)\b| óra)"),
        ("id", r"(?<=\bpukul )", ""),
        ("is", r"(?<=\bkl\. )|(?<=\bklukkan )", ""),
        ("it", r"(?<=\balle )|(?<=\balle ore )|(?<=\bore )|(?<=\bdalle )", _NO_HOUR),
        ("lt", "", r"(?= ?val\.)"),
        ("lv", r"(?<=\bplkst\. )|(?<=\bplkst\.)", ""),
        ("nb", r"(?<=\bkl\. )|(?<=\bkl )|(?<=\bklokken )", ""),
        ("nn", r"(?<=\bkl\. )|(?<=\bkl )|(?<=\bklokka )", ""),
        ("pl", r"(?<=\bgodz\. )|(?<=\bgodzinie )", _NO_HOUR),
        ("ro", r"(?<=\bora )|(?<=\borele )", ""),
        ("ru", r"(?<=\bв )", _NO_HOUR),
        ("sl", r"(?<=\bob )", _NO_HOUR),
        ("sv", r"(?<=\bkl\. )|(?<=\bkl )|(?<=\bklockan )", ""),
        ("th", "", r"(?= ?น\.)"),
        ("tr", r"(?<=\bsaat )", ""),
        ("uk", r"(?<=\bо )", _NO_HOUR),
    )
}
"""Hours with a point, by what tells them: read as a number they come back as "17.30 o'clock"."""

_GLUED = {
    "ar": lazily(r"(?<!\w)([وبلفك])(?=[\d$€£#@])"),
    "he": lazily(r"(?<!\w)([והבכלמש])(?=[#@])"),
}
"""Small words before a number, an amount, a tag or a handle."""

DANDAS = frozenset({"bn", "hi", "mr", "ne", "or", "pa"})
"""Languages that end their sentences with a stroke, which many type as the one of tables."""

_SWISS_LANGUAGES = frozenset({"de", "fr", "it"})
_COUNTED = r"(?=\s?(?:درصد|میلیون|میلیارد|تریلیون|ریشتر|متر|کیلو|تن\b|واحد|در\sصد))"
_STROKE = lazily(rf"(?<![\d/])(\d{{1,3}})/(\d{{1,2}}){_COUNTED}")
_COMMA = lazily(r"(?<![\d،])(\d{1,3})،(\d{1,2})(?!\d)")

_INSIDE = lazily(r"(?<=«)[ \u00a0\u202f]+|[ \u00a0\u202f]+(?=»)")
"""Spaces of French inside quotation marks."""

_QUOTES = lazily("[「」『』｢｣〝〞〟﹁﹂﹃﹄]")
_OPENING = frozenset("「『｢〝﹁﹃")


def usual(text: str, source: str, target: str) -> str:
    """A text with the digits and marks that a target in Latin letters has, where they differ.

    >>> usual("«١٬٢٣٤٫٥ مليون» بنسبة ٪٥٠", "ar", "en")
    '«1,234.5 مليون» بنسبة %50'
    >>> usual("彼は「２０２７年だ」と言った", "ja", "en")
    '彼は“2027年だ”と言った'
    >>> usual("Es kostet 1'000 Franken.", "de", "en")
    'Es kostet 1.000 Franken.'
    >>> usual("ＡＢＣ哈哈哈哈哈哈笑死我了", "zh", "en")
    'ABC哈哈哈笑死我了'
    """
    if source == target or "LATIN" not in scripts_of(target):
        return text
    if source == "fr" and "«" in text:
        text = _INSIDE.sub("", text)
    if source == "he":
        text = signed(text)
    if "''" in text and source != "pt" and text.count("''") % 2 == 0:
        text = text.replace("''", '"')
    if source == "ur":
        text = _TURNED.sub(r"‘\1’", text)
    if source in _GLUED:
        text = _GLUED[source].sub(r"\1 ", text)
    if source in _LAUGHTER:
        text = _LAUGHTER[source].sub("hahaha", text)
    if source in _CLOCKS and _POINTED.search(text):
        text = _CLOCKS[source].sub(r"\1:\2", text)
    if source in DANDAS and text.endswith("|") and text.count("|") == 1:
        text = text.rstrip("| ") + "।"
    if not _SOME.search(text) and (source == "pt" or not _SOME_NUMBER.search(text)):
        return in_common_years(text) if source == "th" else text
    text = _without_directions(text)
    text = (_BURMESE if source == "my" else _NATIVE).sub(_western, text).translate(_ALIKE)
    text = _BETWEEN_DIGITS.sub(lambda mark: _BETWEEN[mark[0]], text)
    if source == "th":
        text = in_common_years(text)
    if source == "fa":
        text = _STROKE.sub(r"\1.\2", text)
    if source == "ps":
        text = _COMMA.sub(r"\1.\2", text)
    text = _DRAWN_OUT.sub(lambda run: run[0] if run[1] in _NUMERALS else run[1] * 3, text)
    text = _INDIAN.sub(lambda number: f"{int(number[0].replace(',', '')):,}", text)
    if source in _SWISS_LANGUAGES:
        text = _SWISS.sub(_german, text)
    return _quoted(text) if _QUOTES.search(text) else text


_CLOCK = lazily(r"(?<!\w)(\d{1,2})h(\d\d)(?!\w)")


def between(gap: str, source: str, target: str) -> str:
    """What stands between sentences, such as the number of a list, with digits of the target.

    >>> between("٣. ", "ar", "en"), between("・", "ja", "en")
    ('3. ', '• ')
    >>> between("14h05. ", "pt", "en")
    '14:05. '
    """
    if target == "en" and "h" in gap:
        gap = _CLOCK.sub(r"\1:\2", gap)
    if gap.isascii() or source == target or "LATIN" not in scripts_of(target):
        return gap
    return _NATIVE.sub(_western, gap).replace("・", "• ")


def without_points(text: str, reads: Callable[[str], bool]) -> str:
    """A text without the vowel points that the vocabulary of a model has not.

    >>> without_points("كِتَاب", lambda mark: False)
    'كتاب'
    """
    if text.isascii() or not _POINT.search(text):
        return text
    unread = {mark for mark in set(_POINT.findall(text)) if not reads(mark)}
    return "".join(char for char in text if char not in unread)


_MARKS = {
    "؟": "?", "،": ",", "؛": ";", "٪": "%", "।": ".", "॥": ".", "۔": ".", "։": ".", "՞": "",
    "՜": "", "՝": ",", "።": ".", "፣": ",", "፤": ";", "၊": ",", "။": ".", "¿": "", "¡": "",
    "？": "?", "！": "!", "，": ",", "。": ".", "、": ",", "；": ";", "：": ":", "（": "(",
    "）": ")", "．": ".", "％": "%",
}  # fmt: skip
_FOREIGN_MARK = lazily("[؟،؛٪।॥۔։՞՜՝።፣፤၊။¿¡？！，。、；：（）．％]")
_WIDE_MARKS = frozenset("？！，。、；：）")
_GAP = lazily(r"(?<=[^\s.,;:!?])[ \u00a0\u202f](?=[?!;:](?:\s|[»”\"]|$))")
"""The space that French puts before these marks."""


_TURNED = lazily("(?<!\\w)’([^‘’\\n]{1,120})‘(?!\\w)")
"""Quotation marks of Urdu, which look so from right to left."""

_SUFFIX = lazily(r"(?<=[^\W\d_]) (['’]) (?=(?:s|t|re|ve|ll|d|m)\b(?!['’]))")
_PLURAL = lazily(r"(?<=[a-z]s) (['’]) (?=[^\W\d_])")


def _owned(draft: str) -> str:
    """A draft without spaces around its apostrophes; a mark that may quote has another one."""
    draft = _SUFFIX.sub(r"\1", draft)
    alone = len(re.findall(r"(?<![^\W\d_])['’]|['’](?![^\W\d_])", draft)) == 1
    return _PLURAL.sub(r"\1 ", draft) if alone else draft


def western(draft: str, pair: Pair) -> str:
    """A draft with the digits and marks of English where its engine kept those of the source.

    The Argos package zh→en leaves spaces around apostrophes, in 5 of 200 drafts.

    >>> western("How many，he asked？٣٥٠。", Pair("ar", "en"))
    'How many, he asked? 350.'
    >>> western("Ford ' s and the workers ' claims", Pair("zh", "en"))
    "Ford's and the workers' claims"
    >>> western("¿Who is it ?", Pair("es", "en"))
    'Who is it?'
    """
    if pair.target != "en":
        return draft
    if " '" in draft or " ’" in draft:
        draft = _owned(draft)
    if pair.source == "fr":
        draft = _GAP.sub("", draft)
    if draft.isascii():
        return draft
    draft = _NATIVE.sub(_western, draft)
    return _GAP.sub("", _FOREIGN_MARK.sub(_mark, draft)) if _FOREIGN_MARK.search(draft) else draft


def _mark(match: re.Match[str]) -> str:
    """A mark of English for another, with the space that a wide one has in itself."""
    text, mark = match.string, _MARKS[match[0]]
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    apart = after.isalnum() or after in ("“", "‘")
    if match[0] in _WIDE_MARKS and apart and not (before.isdigit() and after.isdigit()):
        return f"{mark} "
    return f" {mark}" if match[0] == "（" and before.isalnum() else mark


def _without_directions(text: str) -> str:
    """A text without marks of direction and stretched letters."""
    return re.sub(f"[{_DIRECTIONS}]|(?<=\\w){_TATWEEL}+|{_TATWEEL}+(?=\\w)", "", text)


def _western(digits: re.Match[str]) -> str:
    return with_western_digits(digits[0])


def _german(number: re.Match[str]) -> str:
    """A number of Switzerland as Germany writes it."""
    whole = re.sub("['’]", ".", number[1])
    return f"{whole},{number[2]}" if number[2] else whole


def _quoted(text: str) -> str:
    """A text with curved marks for those of Chinese and Japanese, single ones inside others."""
    made, depth = [], 0
    for char in text:
        if char in _OPENING:
            made.append("‘" if depth else "“")
            depth += 1
        elif _QUOTES.match(char):
            depth = max(depth - 1, 0)
            made.append("’" if depth else "”")
        else:
            made.append(char)
    return "".join(made)
