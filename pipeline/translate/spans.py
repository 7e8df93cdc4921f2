"""Find what an engine would break: addresses, handles, emoji, code, numbers, strange letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from pipeline.translate.identifiers import SHAPE, names_something
from pipeline.translate.lazily import lazily
from pipeline.translate.letters import unread
from pipeline.translate.numerals import SCALE_SIGNS, SCALED
from pipeline.translate.placeholders import LITERAL
from pipeline.translate.scripts import MARKS, UNSPACED_LETTERS, strange_letters

NUMBER = r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'’]\d+)*)"
_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_SYMBOL = r"[€£¥₹₽₩₺₴₪₦฿]"
_EMOJI = r"[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\u2190-\u21FF\u2300-\u23FF\u25A0-\u25FF]"
_JOINED = r"[\uFE0E\uFE0F\u20E3\u200D\U0001F3FB-\U0001F3FF\U000E0020-\U000E007F]"
_FILE_TYPES = (
    "py|js|ts|json|xml|html?|css|csv|tsv|txt|md|pdf|docx?|xlsx?|pptx?|zip|gz|tar|exe|apk|jpe?g|png|gif"
    "|svg|mp[34]|wav|ya?ml|toml|ini|cfg|sh|sql|java|rs|go|cpp|rb|php"
)
_LAUGHTER = r"[kK]{3,40}|[rR]s(?:rs){1,20}|[aA]?[hH][aeu](?:h[aeu]){1,20}h?"
_DRAWN = (
    r"(?P<noise>(?<!\w)(?:(?i:(?P<unit>\w{1,2}?)(?P=unit){5,40})\w{0,40}"
    rf"|(?:{_LAUGHTER})(?!\w)))"
)
_RAISED = "²³¹⁰⁴-⁹"
_LOWERED = "¼½¾⅓⅔⅛₀-₉"
_SIGNS = _RAISED + _LOWERED
_HOSTS = r"(?:(?:com|org|net|gov|edu|info|io)(?:\.[a-z]{2})?|pt|br|co\.(?:ao|mz|uk))"
"""How bare names of sites end; "de", "es", "no" and the like may begin a sentence that has no space
before it."""

_TERM = r"\(?-?(?:\d{1,9}(?:[.,]\d{1,9})?|\d{0,9}[A-Za-zπ])[²³]?\)?"
_OPERATOR = r"[+×÷=<>≤≥≠≈^−]"
_FORMULA = (
    rf"(?<![\w.,/]){_TERM}(?:(?:{_OPERATOR}|[ ]{_OPERATOR}[ ]){_TERM}){{1,20}}(?![\w/]|[.,]\d)"
)
_COORDINATE = (
    r"(?<!\w)\d{1,3}°[ ]?\d{1,2}(?:[.,]\d{1,6})?['’′](?:[ ]?\d{1,2}(?:[.,]\d{1,6})?[\"”″])?"
    r"(?:[ ]?[NSEWOL](?!\w))?"
)
_EMPTY = (
    r"«[ \u00a0]?»|“[ ]?”|(?<!\S)\"[ ]\"(?!\w)|(?<=[\s(][\"“«])[{}\[\]<>/\\|&^~]{1,3}(?=[\"”»])"
)
"""Quotation marks around nothing, and signs of code in such."""

_EMPTY_SIGNS = ("«»", "« »", "«\u00a0»", "“”", "“ ”", ' " "')

_FIELDS = (
    r"\{{1,2}[ ]?[A-Za-z_][\w.]{0,40}[ ]?\}{1,2}|%[A-Z_]{2,40}%|\$(?:\{\w{1,40}\}|[A-Z_]{3,40}\b)"
)
"""What programs fill in: ``{nome}``, ``%DATA%``, ``$HOME``."""

_QUERY = r"(?:SELECT|INSERT[ ]INTO|UPDATE|DELETE[ ]FROM|CREATE|DROP)"
_KEYS = r"(?<!\w)(?:Alt|Cmd|Ctrl|Fn|Shift|Win)(?:[ ]?\+[ ]?[A-Z][a-z]{0,7}\d{0,2}){1,3}(?!\w)"
_PATH = r"(?<!\w)[A-Za-z]:\\(?:[\w.()-]+(?:[ ][\w.()-]+){0,4}\\){0,12}(?:[\w()-]+(?:\.\w+)*)?"
_KEY = (
    r"(?<!\S)(?=[\w.]{0,80}\d)(?=[\w.]{0,80}[A-Za-z])"
    r"(?:(?=[\w.]{0,80}[A-Z])(?=[\w.]{0,80}[a-z])|(?=[0-9a-f]{20}))[A-Za-z\d_.]{19,}\w"
)
"""Keys and checksums: a letter of them is soon lost."""

_STAGE = r"(?:alpha|beta|dev|final|lts|pre|rc)\.?\d{0,3}"
_NUMBERED = rf"""
    (?<=de[ ])['’]\d\d(?![\w'’])
  | (?<![\w.]){_OCTET}(?:\.{_OCTET}){{3}}(?![\w.])
  | (?<!\w)[A-Z]{{2,10}}-\d{{4}}[\d-]*(?:[A-Za-z]{{1,3}}(?!\w))?
  | (?<!\w)(?:v\d+(?:\.\d+)+(?:-{_STAGE})?
         | \d+(?:\.\d+){{1,3}}-{_STAGE}(?!\w)) | (?<=\()\d{{1,2}}[-–]\d{{1,2}}(?=\))
  | (?<![\w–])(?:19|20)\d\d–\d\d(?![\w–]) | {_KEY}
  | (?<![\w-])\d{{4}}-\d{{3}}[ ][A-ZÀ-Ý][\w-]+(?:[ ](?:d[aeo]s?[ ])?[A-ZÀ-Ý][\w-]+){{0,3}}"""
_AMOUNTS = rf"""
    (?P<clock> (?<!\w)(?:[01]?\d|2[0-3])[hH][0-5]\d(?!\w) )
  | (?P<date>  (?<![\w/])\d{{1,2}}/\d{{1,2}}/\d{{4}}(?![\w/]) )
  | (?P<named> {SHAPE} )
  | (?P<phone> (?<!\w)\+\d[\d ()-]{{6,18}}\d | (?<![\w.,-])0\d{{1,3}}-\d{{3,4}}-?\d{{4}}(?!\w|-\d)
             | (?<![\w.,])(?!\d{{1,3}}(?:[ ]\d{{3}}){{1,5}}(?![ ]?\d))
               \d{{2,4}}(?:[ ]\d{{2,4}}){{2,5}}(?!\w|[.,]\d) )
  | (?P<money> (?<![\w$])[A-Z]{{0,3}}\$[ \u00a0]?{NUMBER} | {_SYMBOL}[ \u00a0]?{NUMBER}
             | (?<![\w.,]){NUMBER}[ \u00a0]?{_SYMBOL} )
  | (?P<symbol>(?<!\w)[A-Za-z]{{0,2}}{_SYMBOL}(?!\w) )
  | (?P<scaled> {SCALED.pattern} )
  | (?P<rate>  (?<![\w.,])\d{{1,3}}[.,]\d{{3}}(?=[ \u00a0]?[%‰°º]) )
  | (?P<number>(?<![\w.,])−{NUMBER} | (?<!\S)-{NUMBER} | (?<![\w.,]){NUMBER} )"""

_NOWHERE = rf"\s|(?<=\w)[a-zß-öø-ÿ](?!(?i:ttps?|tp)://|\w{{0,9}}[{_LOWERED}])"
"""Where no span begins, as at most letters: to know that first makes it twice as fast. Inside a
word, at a small letter, only addresses do and what ends with a lowered sign."""

# Every repetition is bounded, or starts where no earlier one could have, so time is linear.
_SPAN = lazily(
    rf"""(?!{_NOWHERE})(?:
    (?P<url>   (?i:https?|ftp)://[^\s<>"«»“”]+ | (?<!\w)(?i:www)\.[^\s<>"«»“”]+
             | (?<![\w@.-])(?:[a-z0-9-]{{1,63}}\.){{1,4}}[a-z]{{2,12}}/[^\s<>"«»“”]+
             | (?<![\w@.-])(?:[A-Z]?[a-z0-9-]{{1,63}}\.){{1,4}}{_HOSTS}(?![\w-])
               (?:/[^\s<>"«»“”]*)? )
  | (?P<mail>  (?<![\w.+-])[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}} )
  | (?P<handle>(?<![\w.@/])@\w+(?:[.-]\w+)*(?:@\w+(?:[.-]\w+)*)? )
  | (?P<markup></?[a-zA-Z][\w-]{{0,15}}(?:\s[^<>\n]{{0,300}})?/?> | [†‡]
             | (?<![\w*])\*{{1,3}}(?=[^\s*]) | (?<=[^\s*])\*{{1,3}}(?![\w*])
             | (?<![\w_])_{{1,2}}(?=[^\W_]+[ ]) | (?<=[^\s_])_{{1,2}}(?![\w_]) )
  | (?P<tag>   (?<![\w&/#])\#[\w{MARKS}]+ )
  | (?P<emoji> (?:{_EMOJI}{_JOINED}*|[\d\#*]\uFE0F?\u20E3)+ )
  | (?P<code>  `[^`\n]{{1,200}}`
             | (?<![\w.-])[\w-]{{1,80}}(?:\(\d{{1,3}}\))?(?:\.[\w-]{{1,40}}){{0,3}}
               \.(?:{_FILE_TYPES})(?!\w)
             | (?<!\w)(?=[^\W_]{{1,80}}_+[^\W_])\w+(?:\(\))?
             | (?<!\w)\w+\(\)
             | (?<![^\s(])/[a-z][\w.-]{{2,40}}\w(?![/\w])
             | (?<![\w/.])(?:~|\.{{1,2}})?/[\w.-]+(?:/[\w.-]*[\w-])+/? | (?<![\w/.~])~/\w[\w.-]*\w
             | (?<=["“«])(?:{_QUERY}[ ][^"“”«»\n]{{1,120}}|\w+=[\w.-]+
               |[^"“”«»\n]{{1,80}}\.(?:{_FILE_TYPES}))
               (?=["”»]) | (?<![\w-])--[a-z][\w-]*
             | {_NUMBERED}
             | {_PATH} | {_KEYS}
             | (?<![\w/])_{{2,80}}(?![\w/])
             | [©®™] | {LITERAL} | {_EMPTY} | {_FIELDS}
             | (?<!\*)\*{{1,3}}(?=\w) | (?<=\w)\*{{1,3}}(?!\*) )
  | (?P<place>  {_COORDINATE} )
  | (?P<formula>{_FORMULA} )
  | {_DRAWN}
  | (?P<sign>  (?<![\w.,]){NUMBER}[ \u00a0]?‰
             | (?<!\w)\d{{0,9}}[^\W\d_]{{0,3}}[{_RAISED}]+ | \w{{0,10}}[{_LOWERED}]+ | [{_RAISED}]+
             | [±≈≤≥](?:[ ]?{NUMBER})? | (?<!\w)(?:<(?![^<>]*>)|>)[ ]?{NUMBER} | [±≈≤≥≠∞√∑]+ )
  | {_AMOUNTS} )
    """,
    re.VERBOSE,
)

_FIGURES = lazily(
    rf"(?=[\dA-Zv$+€£−'’-])(?: (?P<code> {_NUMBERED} | {LITERAL} ) | {_AMOUNTS} )", re.VERBOSE
)
_NOISE = lazily(_DRAWN)
_PAIRS = re.compile(r"(..)\1\1")
_LAUGHS = ("kkk", "rsrs", "hah", "heh", "huh")
"""Something of which all noise has one in small letters, which is found faster."""

_UNUSUAL = re.compile(r"[^A-Za-zÀ-ÖØ-öø-ɏ\s,;:!?.'’\"“”«»()…–—-]")
_POINTED = re.compile(r"\.\w")
_JOINTS = ("www.", "--", "()")
"""Something of which every text in Latin letters has one that has a sign of the next kind; a set
of characters is found fastest."""

_SUSPECT = re.compile(
    rf"[^\w\s,;:!?.'’\"“”«»()…–—-]|[\d_{_SIGNS}\u2190-\u2BFF\U0001F000-\U0001FAFF]"
    r"|\.\w|www\.|--|\(\)"
)
"""Something of which every span has one, but for noise: three sentences of four have none."""

_BEYOND_FIGURES = re.compile(
    rf"[^\w\s,;:!?.'’\"“”«»()…–—%€$£-]|[_{_SIGNS}\u2190-\u2BFF\U0001F000-\U0001FAFF]"
    r"|\.[^\W\d]|www\.|--|\(\)|[A-Za-z][€£]|\w{20}"
)
"""Something of which every span has one that is neither noise nor a figure, as most are."""

_YEAR = re.compile(r"(?:19|20)\d\d")

_GLUED = f"{UNSPACED_LETTERS}\uac00-\ud7a3"
"""Letters that stand next to an address or a number without a space; Korean writes its particles
so."""

_GLUED_LETTER = lazily(
    rf"(?![{SCALE_SIGNS}])[{_GLUED}]|(?<!\d)(?<!\d\s)(?<!\d[万萬])[{SCALE_SIGNS}]"
)
_SOME_GLUED = re.compile(r"[\u0e00-\u1fff\u2e80-\ud7a3\uf900-\uff9f\U00020000-\U0003ffff]")
"""What each of these letters is one of; a simple set is found fast."""

_WIDE_MARK = lazily(
    r"[\u3001-\u3004\u3008-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]"
)
_PARTICLE = lazily("[\uac00-\ud7a3]")
_COMPONENT = lazily(rf"[/=?&#_-][{_GLUED}]+$")
_SOCIAL = lazily(
    rf"(?P<handle>(?<![A-Za-z\d_.@/])@[\w{MARKS}]+(?:[.-][A-Za-z\d_]+)*)"
    rf"|(?P<tag>(?<![A-Za-z\d_&/#])\#[\w{MARKS}]+\#?)"
    rf"|(?P<code>(?<=[“\"「『《'（(\s])\w[\w（）()-]{{0,80}}\.(?:{_FILE_TYPES})(?![A-Za-z\d_]))"
)
"""Names of people, topics and files, to which such letters belong."""

_MASK = "\ufffc"

# A word with the points and accents that some scripts put between its letters.
_WORD = lazily(r"\w+(?:[\u0300-\u036f\u0590-\u05c7\u064b-\u0652]+\w*)*")
_COMPOUND = lazily(r"\w+(?:['’-](?!s\b)\w+)*")
_QUOTATION = lazily(r"[\"“«„]([^\"“”«»„]{1,80})[\"”»“]")

Found = TypeVar("Found", tuple[int, int, str], tuple[int, int, str, str])


def reads_all(_letter: str) -> bool:
    """The vocabulary of a model of which nothing is known."""
    return True


def find(
    sentence: str,
    source: str,
    target: str,
    reads: Callable[[str], bool],
    *,
    glued_numbers: bool = False,
) -> list[tuple[int, int, str]]:
    """(start, end, kind) of everything that must survive, in order.

    Of the numbers that stand next to a Chinese letter or the like only where they are asked for:
    models mostly know what to do with them.
    """
    spans = []
    text, social = _unglued(sentence)
    pattern, at = pattern_for(text), 0
    while pattern and (match := pattern.search(text, at)):
        kind, start, end = str(match.lastgroup), *match.span()
        if kind == "url":
            end = start + len(_without_punctuation(_address(sentence, start, end)))
        at = max(end, start + 1)  # what is glued to an address may hold a span of its own
        if kind == "number":
            digits = sum(char.isdigit() for char in match[0])
            # Years came back unharmed in 200 of 200 sentences and keep the grammar whole; the
            # guard sees to the rest.
            if match[0][0] not in "-−" and (digits < 4 or _YEAR.fullmatch(match[0])):
                continue
            glued = text is not sentence and _MASK in text[max(0, start - 1) : end + 1]
            if glued and not glued_numbers:
                continue
            if names_something(sentence, start, end):
                kind = "named"
        spans.append((start, end, kind))
    if social:
        spans = merged(social, spans)
    return merged(merged(spans, _strange(sentence, source, target)), _unread(sentence, reads))


def _unglued(sentence: str) -> tuple[str, list[tuple[int, int, str]]]:
    """A sentence with a sign for each letter that may be glued to a span, and spans of letters.

    To a regular expression these are letters as others, so that it sees neither where an address
    begins nor where it ends in ``邮箱li@example.com或电话``. What they do belong to is found first.
    """
    if sentence.isascii() or not _SOME_GLUED.search(sentence):
        return sentence, []
    social = [(*match.span(), str(match.lastgroup)) for match in _SOCIAL.finditer(sentence)]
    return _GLUED_LETTER.sub(_MASK, sentence), social


def _address(sentence: str, start: int, end: int) -> str:
    """An address without the text that is glued to it.

    Letters of these scripts belong to it where white space divides it from what is around, but for
    Korean, which adds particles, or where they fill a part of its path to its end.

    >>> _address("见https://a.cn/b/或致电", 1, 19), _address("见 https://a.cn/b/北京。", 2, 19)
    ('https://a.cn/b/', 'https://a.cn/b/北京')
    """
    address = _WIDE_MARK.split(sentence[start:end], maxsplit=1)[0]
    letter = _GLUED_LETTER.search(address)
    if letter is None:
        return address
    after = sentence[start + len(address) : start + len(address) + 1]
    alone = start == 0 or sentence[start - 1].isspace()
    divided = (not after or after.isspace()) and not _PARTICLE.match(letter[0])
    if alone and (divided or _COMPONENT.search(address)):
        return address
    return address[: letter.start()]


def pattern_for(sentence: str) -> re.Pattern[str] | None:
    """What finds the spans of a sentence, None where it has none.

    The fewer kinds there may be, the faster it is.
    """
    if any(map(sentence.__contains__, _EMPTY_SIGNS)):
        return _SPAN
    noisy = _may_be_noise(sentence)
    if not _is_suspect(sentence):
        return _NOISE if noisy else None
    beyond = _BEYOND_FIGURES.search(sentence) or (noisy and _NOISE.search(sentence))
    return _SPAN if beyond else _FIGURES


def _may_be_noise(sentence: str) -> bool:
    """Whether a sentence has what all noise has."""
    lowered = sentence.lower()
    return any(map(lowered.__contains__, _LAUGHS)) or _PAIRS.search(lowered) is not None


def _is_suspect(sentence: str) -> bool:
    """Whether a sentence has something of which every span has one, but for noise."""
    joined = _POINTED.search(sentence) or any(map(sentence.__contains__, _JOINTS))
    if not joined and not _UNUSUAL.search(sentence):
        return False
    return _SUSPECT.search(sentence) is not None


def _strange(sentence: str, source: str, target: str) -> list[tuple[int, int, str]]:
    """Words in scripts of neither language: an engine drops them or loses itself over them.

    None where they make up half of the letters: then it is the language that was told wrong.
    """
    odd = strange_letters(sentence, source, target)
    if not odd or 2 * sum(map(sentence.count, odd)) > sum(map(str.isalpha, sentence)):
        return []
    runs: list[tuple[int, int, str]] = []
    for match in _WORD.finditer(sentence):
        if not odd.isdisjoint(match[0]):
            near = runs and sentence[runs[-1][1] : match.start()] == " "
            start = runs.pop()[0] if near else match.start()
            runs.append((start, match.end(), "script"))
    return runs


def _unread(sentence: str, reads: Callable[[str], bool]) -> list[tuple[int, int, str]]:
    """Names with Latin letters that the vocabulary of the model has not, and quotations with such.

    The tiny Firefox model pt→en knows no letters but those of Portuguese, and makes "G'nter" of
    "Günter" and "Dvoák" of "Dvořák". A capital will do where the small letter is known. None where
    they make up half of the letters, as with other scripts.
    """
    letters = unread(sentence, reads, beside="¡¿")
    if not letters:
        return []
    words = [word for word in _COMPOUND.finditer(sentence) if not letters.isdisjoint(word[0])]
    names = [word for word in words if not word[0].islower()]
    if 2 * sum(len(word[0]) for word in words) > sum(map(str.isalpha, sentence)):
        return []
    quotations = [q for q in _QUOTATION.finditer(sentence) if not letters.isdisjoint(q[1])]
    quoted = [(*quotation.span(1), "script") for quotation in quotations]
    return merged(quoted, [(*name.span(), "script") for name in names])


def merged(first: list[Found], more: list[Found]) -> list[Found]:
    """Both lists in order, without what overlaps a span of the first."""
    free = [m for m in more if not any(m[0] < span[1] and span[0] < m[1] for span in first)]
    return sorted(first + free)


def _without_punctuation(url: str) -> str:
    """An address without the punctuation of the sentence it stands in."""
    while url and (
        url[-1] in ".,;:!?'…]}*" or (url[-1] == ")" and url.count("(") < url.count(")"))
    ):
        url = url[:-1]
    return url
