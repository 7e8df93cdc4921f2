"""Marks that mean the same in both languages come back as they were written.

The tiny Firefox model pt→en writes three full stops for an ellipsis, a hyphen for the dash of a
range ("10–15"), and one mark for several ("Inacreditável!!!"); en→pt makes "word-at" of
"word—at".
"""

from __future__ import annotations

import re

from pipeline.translate.marks import put_back
from pipeline.translate.wrapped import NO_END

_ELLIPSIS = re.compile(r"…|(?<!\.)\.{3}(?!\.)")
_RANGE = re.compile(r"(?<=[^\W_])[-–—](?=[^\W_])")
_FIGURES = re.compile(r"(?<=[\dh])[-–—](?=\d)")
_PAUSE = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)(?:\.{3}|…)([\"'”’»)]*)$")
_STOP = re.compile(r"(?<=[\w\"”»)])\.([\"'”’»)]*)$")
_HANGING = NO_END | frozenset(
    ("ainda", "enquanto", "mas", "nem", "onde", "porque", "quando", "quem", "sobre", "são", "tão")
)
"""Words with which no sentence ends."""

_SHORT = 12
"""Words of a sentence that ends with a pause; longer ones are cut off by feeds."""

_DRAWN = re.compile(r"(?<=[\w\"”»)])([!?])\1+(?=[\s\"'”’»)]*$)")
_TIGHT = re.compile(r"(?<=[^\W\d_])—(?=[^\W\d_])")
_APART = re.compile(r" [-–—] ")
_SEVERAL = re.compile(r"[!?]{2,20}(?=[\s\"'”’»)]*$)")
_STOPPED = re.compile(r",(?<=[!?],)(?=[\"”»])")
_ONE = re.compile(r"(?<![!?])[!?](?=[\s\"'”’»)]*$)")
_CROSSED = re.compile(r"([)\]])(?<=\w.)([\"”»])(?=[\s,.;:])")
"""A bracket that closes before the mark of a quotation inside it; the rarest of what it takes
stands before all else, as that is found fastest."""

_NESTED = re.compile(r"(\([^()]*\([^()]*\))(?!\))")
"""A bracket inside another one, of which models close one alone."""

_INCHED = re.compile(r"\d[,.]\"")
_MARK = re.compile('["“”„«»″]')
_NUMBER = re.compile(r"\d[\d.,/]*$")
_SPACED = re.compile(r" +(?=[,.;:!?](?:\s|$))(?<=[\w\"”»)% ] )")
_SPACE_BEFORE = (" ,", " .", " ;", " :", " !", " ?")


def closed_up(text: str) -> str:
    """A text without spaces before its marks, and with spaces around its dashes, each mark once.

    Models make other marks of them, and of "Não!!!!!" "Thank you for sharing!".

    >>> closed_up("Porquê ? Fim ; e pronto—ou não !")
    'Porquê? Fim; e pronto — ou não!'
    >>> closed_up("Outra vez não!!!!!"), closed_up("Que saudades..."), closed_up("Bem, se...")
    ('Outra vez não!', 'Que saudades.', 'Bem, se...')
    """
    text = _DRAWN.sub(r"\1", text) if text.count("!") > 1 or text.count("?") > 1 else text
    if text.rstrip("\"'”’»)").endswith(("...", "…")):
        text = _ended(text)
    if "—" in text:
        text = _TIGHT.sub(" — ", text)
    return _SPACED.sub("", text) if any(map(text.__contains__, _SPACE_BEFORE)) else text


def _ended(text: str) -> str:
    """A short sentence with a full stop for the ellipsis that ends it, unless it breaks off.

    Of "Que saudades..." the tiny Firefox model pt→en makes "Thanks for shari...", of "Vou dormir
    tanto..." "I love the s...": of 30 short sentences of our own with an ellipsis six came out
    wrong, and with a full stop one.
    """
    pause = _PAUSE.search(text)
    if pause is None or len(text.split()) > _SHORT or pause[1].lower() in _HANGING:
        return text
    return f"{text[: pause.end(1)]}.{pause[2]}"


def with_same_marks(draft: str, source: str) -> str:
    """A draft with the ellipses, ranges and last marks of its source.

    >>> with_same_marks("He waited... 10-15 days!", "Esperou… 10–15 dias!!!")
    'He waited… 10–15 days!!!'
    >>> with_same_marks("Why?", "Porquê?")
    'Why?'
    """
    pause = _PAUSE.search(source) if "..." in source or "…" in source else None
    if pause is not None:
        draft = _STOP.sub(lambda stop: f"{source[pause.end(1) : pause.start(2)]}{stop[1]}", draft)
    if "…" in source:
        draft = put_back(_ELLIPSIS, draft, source)
    if "–" in source or "—" in source:
        tight = len(_TIGHT.findall(source))
        if tight and tight == len(_APART.findall(draft)) and not _APART.search(source):
            draft = _APART.sub("—", draft)
        draft = put_back(_FIGURES, put_back(_RANGE, draft, source), source)
    if _STOPPED.search(draft) and not _STOPPED.search(source):
        draft = _STOPPED.sub("", draft)
    if "))" in source and draft.count("(") == source.count("(") == draft.count(")") + 1:
        draft = _NESTED.sub(r"\1)", draft, count=1)
    if _CROSSED.search(draft) and not _CROSSED.search(source):
        draft = _CROSSED.sub(r"\2\1", draft)
    if '"' in draft and _INCHED.search(draft):
        draft = _with_inches(draft, source)
    several = _SEVERAL.search(source) if "!!" in source or "?" in source else None
    return _ONE.sub(several[0], draft, count=1) if several else draft


def _with_inches(draft: str, source: str) -> str:
    """A draft with the sign of inches at its number, where it stands behind a comma or a stop.

    It is what stands behind a digit where no quotation is open; English has the comma before the
    mark that ends one, so the model does the same to ``26",``.
    """
    opened = False
    for mark in _MARK.finditer(source):
        number = _NUMBER.search(source, 0, mark.start())
        if opened or number is None:
            opened = not opened
            continue
        written = re.escape(number[0]).replace(",", "[.,]")
        draft = re.sub(rf"(?<![\d.,])({written})([,.])\"", r'\1"\2', draft, count=1)
    return draft
