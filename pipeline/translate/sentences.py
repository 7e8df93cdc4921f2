"""Cut text into sentences, and sentences into pieces, without losing a character.

Both functions return (text, gap) pairs whose concatenation is the input. A gap is what stands
between two sentences and means nothing to a translator: white space, list markers, separators.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from pipeline.translate.density import density
from pipeline.translate.dialogue import read
from pipeline.translate.gershayim import signed
from pipeline.translate.heads import labels
from pipeline.translate.lazily import lazily
from pipeline.translate.scripts import SOUTHEAST_ASIAN, is_small
from pipeline.translate.signs import DANDAS
from pipeline.translate.vocabulary import is_ordinary, known

VERSION = "8"
"""Goes up whenever the same text may be cut in another way."""

_SPACED_LENGTH = 60
"""Characters that a language of Southeast Asia gathers before a space ends the piece: about a
clause of news."""

# The marker of a list item or of somebody's turn to speak: "• ", "– ", "1. ", "b) ".
_MARKER = re.compile(
    r"\s*(?:[•‣▪●◦·|→⇒►▸▶✓✔➜➤*>#]+|[-–—]|\d{1,3}[.)]|\(?(?:[a-zA-Z\d]|[ivx]{2,4}|[IVX]{2,4})\))\s+|・\s*(?=\w)"
)

_TIME = re.compile(
    r"\s*(?:\d{1,3}(?:\+\d{1,2})?['’′](?:\+\d{1,2})?|(?:[01]?\d|2[0-3])[h:][0-5]\d)"
    r"(?:\s?[-–—|.:])?\s+(?=[A-ZÀ-ÖØ-Þ\"“«])"
)
"""The minute or the hour before an entry of a ticker: "58' Penálti", "14h05. Bombeiros pedem"."""

_SPEAKER = re.compile(
    r"(?P<who>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’ .-]{1,24})(?P<space> )(?P<how>\([a-zà-ÿ][^()]{2,60}\))"
    r"(?P<colon>:\s+)(?=\S)"
)
"""Who speaks in a play, and how: "MÉDICO (sem levantar os olhos): Dispa a camisa."."""

_HEAD = re.compile(r"(?P<head>[A-Z][a-z]+(?: [a-z]{2,}){1,4})(?P<colon>:\s+)(?=\S)")
"""A label of some words, which may be in the language that the text is translated into."""

_SPELLED = lazily(r"(?i:[kwy]|th|sh|ee|oo|ght)|(?:ing|tion|ss)\b|\b(?:of|and|for)\b")
"""Letters of English words that Portuguese does not write."""

_SMALL_WORDS = frozenset(("for", "in", "on", "the", "to", "of", "do", "a"))
"""Words of English that are some of Portuguese, too, or look so."""

_TICKERS = frozenset({"pt"})
"""Languages of which nothing that belongs to an hour begins with a capital, as "8:30 Uhr" does."""

# What stands between the cells of a row: "News | Sport → Home", tabs, line ends; and the dash after
# a spoken sentence: "— Who is it? — he asked.", which engines drop. White space begins all of them:
# a pattern with one such set before all else is found fastest.
_SEPARATOR = re.compile(
    r"\s(?:(?<!\s\s)\s*(?:[•‣▪●◦|→⇒►▸▶➜➤]+(?:\s+|$))+"
    r"|(?<=[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029])\s*|(?<=[.!?…]\s)\s*[—–―]\s+)"
)
_BLOCK = lazily(
    rf"{_SEPARATOR.pattern}"
    r"|\s*(?:</?(?:blockquote|br|div|dd|dl|dt|figcaption|figure|h[1-6r]|li|ol|p|section|table|tbody|td"
    r"|th|thead|tr|ul)(?:\s[^<>]{0,200})?/?>\s*)+",
    re.IGNORECASE,
)
"""The same, and elements of HTML that stand on lines of their own."""

_BAR = r"|\s*[丨｜]\s*"
_FIELD = lazily(rf"{_SEPARATOR.pattern}{_BAR}|(?<=\S)\s+(?=(?!\d)[^\s：｜丨]{{1,8}}[：｜丨])")
"""The same, bars of full width, and the space before a label of Chinese or Japanese:
"电话：1381 邮箱：li@a.cn"."""

_COLON = re.compile("[：｜丨]")

_CODE = lazily(r"`[^`\n]{1,200}`")
"""Code, in which a bar divides no cells."""

_OPTION = re.compile(
    r"(?<![,(])\s+\(?(?P<letter>[a-h])\)\s+(?!(?:d[aeo]s?|e|n[ao]s?|ou)\s)(?=[^\W_])"
)
_REFERRED = lazily(r"(?:\b(?:alínea|alíneas|item|itens|letra|letras|e|ou|d[ao]s?|n[ao]s?)|,)$")
_LETTERS = "abcdefgh"
"""The letters of options in a line: "De que cor é o sol? a) azul b) amarelo"; those of a law are
none ("as alíneas a) e b) do artigo 3.º")."""

_TAG = re.compile(
    r"[(\[](?=[A-ZÀ-ÖØ-Þ ]{4})[A-ZÀ-ÖØ-Þ]{2,15}(?: [A-ZÀ-ÖØ-Þ]{1,15}){0,2}[)\]](?=\s+\S)"
)
"""What a headline has with it: "(FOTOS)", "[VÍDEO]"."""

_DASHES = ("—", "–", "―")
_CLOSING_MARKS = "”’」』》）"
_WIDE_SPACE = re.compile(r"[^\S \t\r\n]")

_CLOSERS = r"(?:[*_]{1,3}|</[a-z]{1,10}>|\]\([^()\s]{1,300}\)|[¹²³⁴-⁹†‡]{1,3}|\[\d{1,3}\])+"
_CLOSING = lazily(rf"{_CLOSERS}\s*|\s+")
"""What ends marked words, or names a note, behind the stop of a sentence."""

_CLOSED = lazily(rf"(?<=[^\W\d_][.!?…]){_CLOSERS}\s+(?=[*_<\[\"“«¿¡(]{{0,4}}[A-ZÀ-ÖØ-Þ])")
"""The end of a sentence whose stop is followed by such."""

_MAY_CLOSE = re.compile(r"[.!?…][*_<\]\[¹²³⁴-⁹†‡]")

# Abbreviations after which sentencex ends a sentence in some language it should not.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“«])(?:\w|Av|Dra?|Drs|Sra?|Srta|Profa?|Jr|St|Mr|Mrs|Ms|art|fig|núm|pp|pág|vol|tel"
    r"|Mme|Mlle|Mgr|Gen|Col|Lt|Capt|Gov|Sen|bd|godz|ul|nr|kl|bzw|i\.e|e\.g|т\.\s?е|им|ул|тыс|млн|млрд|стр|см"
    r"|[DS]r\(a\)|Prof\(a\)|sécs?|Ex\.?m[oaºª]s?|[Ee]n[fg][ªº]|[Aa]rq[ªº]|Profª|[DS]rª|máx|mín|Fa|avv|dott|डॉ|श्री|ст|гл|рис|табл|проф|акад|TP|মো|ডা)\.\s*$|\bl['’]on\.\s*$",
    re.IGNORECASE,
)
_ABBREVIATED = 10
"""Characters from the mark before the longest of them to its end."""

_NUMBERED = re.compile(r"\b(?:no|nos|num|cap|par)\.\s*$", re.IGNORECASE)
"""Abbreviations before a number that are words elsewhere: "he said no. 10 people left"."""
_GERMAN_ORDINAL = lazily(
    r"\b(?:am|auf|beim|bis|das|de[mnrs]|die|im|seit|vom|zum)\s\d{1,2}\.\s*$", re.IGNORECASE
)
"""As in "im 19. Jahrhundert"; sentencex knows the months alone."""

_TOLD = lazily(
    r"[^，。！？；：“”「」]{1,14}?(?:[说說问問喊叫]|回答|[笑低大怒问問答喊叫说說]道)[，。：着著道了]"
)
"""Who says what stands before it in quotation marks, in Chinese."""

_NUMBERED_ITEM = re.compile("[①-⓿]")
_ITEM = lazily(
    r"(?<=[；;。，\s])(?=[①-⓿]\s?[\u3041-\u30ff\u3400-\u9fff])"
    r"|(?<=[\u3041-\u30ff\u3400-\u9fff])(?=[②-⑳❷-❿]\s?[\u3041-\u30ff\u3400-\u9fff])"
)
"""Where an item of a list begins inside a line: "①打开电源；②按住按钮"."""

_LONGEST = 500
"""Characters of a sentence in English; one in 5,000 of NTREX-128 is longer. Chinese says as much in
162, and one of its 1,997 sentences is longer."""

_LOOK_BACK = 40
"""Characters before a cut that decide whether it is right: longer than any abbreviation."""

_CLAUSE = re.compile(
    r"[;:!?…][\"”»)]?(?=\s)|,(?=\s)|\s[-–—](?=\s)|[，、；：。！？，؛،।][”’」』》）]*"
)
_SPACE = re.compile(r"\s+")
_CUT = re.compile(rf"{_CLAUSE.pattern}|\s")
"""Where a sentence may be cut without harm."""

_WIDE = frozenset("，、；：。！？")
_OPENING_MARKS, _SHUTTING_MARKS = "“‘「『《（(", "”’」』》）)"
_STROKE = lazily(r"\|(?=\s|$)")
_SENTENCE = 3
"""Words of a sentence that ends with a stroke."""

_ASKED = lazily(r"[;!][»”\"]\s*$")
"""The end of a question of Greek, which may be followed by who asked it."""

_STOP_OR_SPACE = lazily(r"(?P<stop>[។။]+[”»\"]?\s*)|\s+")


def split(text: str, language: str) -> list[tuple[str, str]]:
    """Cut a text into (sentence, gap) pairs.

    Sentences neither start nor end with white space; one that is empty only carries a gap, such
    as the marker of a list item.
    """
    if language not in DANDAS or not _is_stroked(text):
        return _split(text, language)
    pairs, at = [], 0
    for sentence, gap in _split(_STROKE.sub("।", text), language):
        between = at + len(sentence)
        pairs.append((text[at:between], text[between : between + len(gap)]))
        at = between + len(gap)
    return pairs


def _is_stroked(text: str) -> bool:
    """Whether sentences of a text end with a stroke for "।", and no cells do."""
    if not text.rstrip().endswith("|") or text.lstrip().startswith("|"):
        return False
    return all(len(part.split()) >= _SENTENCE for part in text.rstrip("| ").split("|"))


def _split(text: str, language: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    marker = _MARKER.match(text) or (_TIME.match(text) if language in _TICKERS else None)
    start = marker.end() if marker else len(text) - len(text.lstrip())
    if start:
        pairs.append(("", text[:start]))
    speaker = _SPEAKER.match(text, start) if language in _TICKERS else None
    if speaker:
        pairs += [(speaker["who"], " "), (speaker["how"], speaker["colon"])]
        start = speaker.end()
    head = _HEAD.match(text, start) if language in _TICKERS else None
    if head and _is_english(head["head"]):
        pairs.append((head["head"], head["colon"]))
        start = head.end()
    between = _FIELD if _COLON.search(text) else _BLOCK if "<" in text else _SEPARATOR
    tag = _TAG.match(text, start)
    if tag:
        space = len(text[tag.end() :]) - len(text[tag.end() :].lstrip())
        pairs.append((tag[0], text[tag.end() : tag.end() + space]))
        start = tag.end() + space
    seen = _CODE.sub(lambda code: "x" * len(code[0]), text) if "`" in text else text
    for separator in between.finditer(seen, start):
        if separator.start() >= start and not _is_told(separator[0], text[separator.end() :]):
            pairs += _sentences(text[start : separator.start()], language)
            _widen(pairs, separator[0])
            start = separator.end()
    for part, gap in _by_option(text[start:], "b" if marker and "a)" in marker[0] else "a"):
        pairs += _sentences(part, language)
        if gap:
            _widen(pairs, gap)
    return _spoken(pairs)


def pieces(sentence: str, count: Callable[[str], int], limit: int) -> list[tuple[str, str]]:
    """Cut a sentence into (piece, gap) pairs of at most ``limit`` tokens as ``count`` counts them.

    It is halved until it fits: at the clause mark nearest to the middle, else at the space nearest
    to it, else right there. Only a single character may still be over the limit.
    """
    if len(sentence) < 2 or count(sentence) <= limit:
        return [(sentence, "")]
    at, end = _middle(sentence)
    left = pieces(sentence[:at], count, limit)
    _widen(left, sentence[at:end])
    return left + pieces(sentence[end:], count, limit)


def manageable(sentence: str, language: str) -> list[tuple[str, str]]:
    """Cut a sentence of more than some sixty words at clauses or spaces into (piece, gap) pairs.

    What engines can take at once is counted in tokens later. This is for the guard: the longer a
    text, the likelier something is wrong with it somewhere, and all of it would be refused.
    """
    limit = round(_LONGEST / max(1.0, density(language)))
    if len(sentence) <= limit:
        return [(sentence, "")]
    return pieces(sentence, lambda text: len(text) if _CUT.search(text) else 0, limit)


def clauses(sentence: str) -> list[tuple[str, str]]:
    """Cut a sentence at its clause marks into (clause, gap) pairs."""
    pairs: list[tuple[str, str]] = []
    start = 0
    for mark in _CLAUSE.finditer(sentence):
        space = _SPACE.match(sentence, mark.end())
        end = space.end() if space else mark.end()
        if sentence[start : mark.end()].strip():
            pairs.append((sentence[start : mark.end()], sentence[mark.end() : end]))
            start = end
    if start < len(sentence):
        pairs.append((sentence[start:], ""))
    return pairs


def _sentences(text: str, language: str) -> list[tuple[str, str]]:
    """Sentences of a text that starts with no white space, and the labels before them."""
    pairs: list[tuple[str, str]] = []
    for label in labels(text):
        pairs.append((label.rstrip(), label[len(label.rstrip()) :]))
        text = text[len(label) :]
    parts = _by_space(text) if language in SOUTHEAST_ASIAN else _by_mark(text, language)
    if _NUMBERED_ITEM.search(text):
        parts = (item for part in parts for item in _ITEM.split(part))
    for part in parts:
        sentence = part.rstrip()
        pairs.append((sentence, part[len(sentence) :]))
    return pairs


def _is_english(head: str) -> bool:
    """Whether a label before Portuguese is in English: of "Work in progress:" models keep nothing.

    >>> _is_english("Work in progress"), _is_english("Dose total"), _is_english("No local")
    (True, False, False)
    """
    words = head.lower().split()
    if not _SPELLED.search(head):
        return False
    english = known("en")
    return all(word in english for word in words) and not any(
        is_ordinary(word, "pt") and word not in _SMALL_WORDS for word in words
    )


def _by_option(text: str, first: str) -> list[tuple[str, str]]:
    """The parts of a text between the letters of options, with the gap behind each.

    >>> _by_option("Que cor? a) azul b) amarelo", "a")
    [('Que cor?', ' a) '), ('azul', ' b) '), ('amarelo', '')]
    >>> _by_option("As alíneas a) e b) caducam.", "a")
    [('As alíneas a) e b) caducam.', '')]
    """
    if ") " not in text:
        return [(text, "")]
    found: list[re.Match[str]] = []
    for option in _OPTION.finditer(text):
        due = _LETTERS[_LETTERS.index(first) + len(found) :][:1]
        if option["letter"] == due and not _REFERRED.search(text, 0, option.start()):
            found.append(option)
    if len(found) < (1 if first == "b" else 2):
        return [(text, "")]
    ends = [*(option.start() for option in found), len(text)]
    starts = [0, *(option.end() for option in found)]
    gaps = [*(option[0] for option in found), ""]
    return [(text[at:end], gap) for at, end, gap in zip(starts, ends, gaps, strict=True)]


def _is_told(gap: str, after: str) -> bool:
    """Whether a dash only divides what is said from who says it: "— Who is it? — he asked."."""
    return gap.strip() in _DASHES and after[:1].islower()


def _spoken(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs with the dash before a dialogue in its sentence, not in the gap before it."""
    spoken = pairs[:1]
    for sentence, after in pairs[1:]:
        before, gap = spoken[-1]
        bare = gap.rstrip()
        if bare[-1:] in _DASHES and read(gap[len(bare) - 1 :] + sentence):
            spoken[-1] = (before, bare[:-1])
            sentence = gap[len(bare) - 1 :] + sentence
        spoken.append((sentence, after))
    return spoken


def _by_space(text: str) -> Iterator[str]:
    """Parts that end at a stop, or at the first space after enough characters."""
    start = 0
    for space in _STOP_OR_SPACE.finditer(text):
        if space["stop"] or space.start() - start >= _SPACED_LENGTH:
            yield text[start : space.end()]
            start = space.end()
    if start < len(text):
        yield text[start:]


def _by_mark(text: str, language: str) -> Iterator[str]:
    """What sentencex finds, with neighbours joined that belong together."""
    from sentencex import segment

    # It works on bytes and panics where white space of several bytes follows an initial; a plain
    # space in its place gives the same cuts at the same characters.
    plain = _WIDE_SPACE.sub(" ", text)
    if language == "he":
        plain = signed(plain)
    found = segment(language.partition("-")[0], plain)
    start = end = 0
    for part in _closed(found) if _MAY_CLOSE.search(text) else found:
        left = text[max(start, end - _LOOK_BACK) : end]
        if left and _belong_together(left, text[end : end + len(part)], language):
            end += len(part)
            continue
        if start < end:
            yield text[start:end]
        start, end = end, end + len(part)
    if start < len(text):
        yield text[start:]


def _closed(parts: Iterable[str]) -> Iterator[str]:
    """The parts with what closes marked words behind the stop of a sentence in that sentence."""
    held = ""
    for part in parts:
        closing = _CLOSING.match(part) if held.endswith((*".!?…", "]")) else None
        if closing is None:
            yield from _apart(held)
            held = part
        elif part[closing.end() : closing.end() + 1].islower():
            held += part
        else:
            yield from _apart(held + closing[0])
            held = part[closing.end() :]
    yield from _apart(held)


def _apart(part: str) -> Iterator[str]:
    """A part, cut where a stop and what closes marked words end a sentence in it."""
    at = 0
    for closed in _CLOSED.finditer(part):
        yield part[at : closed.end()]
        at = closed.end()
    if part[at:]:
        yield part[at:]


def _belong_together(left: str, right: str, language: str) -> bool:
    """Whether a cut between two parts was wrong."""
    if left[-1] in ".．":  # no white space: "n.º", "plainfeed.org"
        return True
    if left.rstrip()[-1] == "》" or (
        right[:1] in _CLOSING_MARKS and not right.strip(_CLOSING_MARKS).strip()
    ):
        return True  # 《走吧！》很好看, and a mark that was cut from what it closes
    if right[:1] in _DASHES and right[1:].lstrip()[:1].islower():
        return True
    if left.rstrip()[-1] in "」』" and right.startswith("と"):  # 「…。」と言った: he said "…".
        return True
    if left.rstrip()[-1] in "”」』" and _TOLD.match(right):  # “…？”他问: "…?" he asked.
        return True
    first = next((char for char in right if char.isalnum()), "")
    if left.rstrip()[-1:] == "." and (not first or is_small(first)):
        return True
    if language == "el" and _ASKED.search(left) and first and is_small(first):
        return True
    if language == "de" and _GERMAN_ORDINAL.search(left):
        return True
    if right[:1].isdigit() and _NUMBERED.search(left):
        return True
    ended = left.rstrip()
    return ended.endswith(".") and bool(_ABBREVIATION.search(ended, len(ended) - _ABBREVIATED))


def _middle(sentence: str) -> tuple[int, int]:
    """Where to halve: the end of the left half and the start of the right one."""
    middle, quarter = len(sentence) // 2, len(sentence) // 4
    marks = [m.end() for m in _CLAUSE.finditer(sentence, quarter, len(sentence) - quarter)]
    # A space says little in a text that is written without.
    marks = marks or [m.end() for m in _CLAUSE.finditer(sentence) if m[0][0] in _WIDE]
    cuts = [(at, at) for at in _between_clauses(sentence, marks)]
    cuts = cuts or [m.span() for m in _SPACE.finditer(sentence) if m.start() > 0]
    cuts = [(a, b) for a, b in cuts if a > 0 and b < len(sentence)]
    if cuts:
        at, end = min(cuts, key=lambda cut: (abs(cut[0] - middle), cut))
        space = _SPACE.match(sentence, at)
        return at, max(end, space.end() if space else end)
    while middle > 1 and unicodedata.category(sentence[middle]) in ("Mn", "Mc", "Me", "Cf"):
        middle -= 1
    return middle, middle


def _between_clauses(sentence: str, cuts: list[int]) -> list[int]:
    """Those cuts behind marks of full width that are not inside a list, a quotation or brackets.

    All of them where there are none, or where other marks are among them.
    """
    if not cuts or not all(_WIDE.intersection(sentence[at - 2 : at]) for at in cuts):
        return cuts
    found, depth, quoted, start = [], 0, 0, 0
    for at in cuts:
        part = sentence[start:at]
        depth += sum(map(part.count, _OPENING_MARKS)) - sum(map(part.count, _SHUTTING_MARKS))
        quoted += part.count('"')
        start = at
        if depth <= 0 and quoted % 2 == 0 and sentence[at - 1] != "、":
            found.append(at)
    return found or cuts


def _widen(pairs: list[tuple[str, str]], gap: str) -> None:
    """Add to the gap of the last pair, in place."""
    sentence, before = pairs.pop() if pairs else ("", "")
    pairs.append((sentence, before + gap))
