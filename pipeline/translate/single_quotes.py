"""Single quotation marks are sent as double ones, and come back as they were.

British papers quote in single marks, of which the tiny Firefox model en→pt makes double ones, so
that the guard refused its drafts: 60 of the 1,997 sentences of NTREX-128 stayed English for that.
From Portuguese the model leaves single marks alone.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.scripts import scripts_of

_LANGUAGES = frozenset({"en", "nl"})
"""Languages that quote in single marks: of 1,997 sentences of NTREX-128 197 in Dutch do so."""

_PAIR = lazily("‘[^‘’\\n]{1,120}’")
"""What scripts other than Latin quote so: they have no apostrophes, but for that of Hebrew."""

_CURVED = frozenset({"nl"})
"""Languages in which a straight mark opens no quotation, but short words: "'s avonds"."""

_DOUBLE = lazily('["“”„‟«»″]')
_OPENING = lazily(r"(?<![\w'’])['‘](?=[^\W_]|[(…])")
_CLOSING = lazily(r"(?<=[^\s'‘’(])['’](?!\w)")
_OWNERS = lazily(r"(?<=s)['’] (?=[^\W\d_A-Z])")
"""What may be the mark of a plural's possession: "the workers' union"."""

_ENDED = lazily(r"(?<=[.,!?…])['’](?!\w)")
"""A mark that closes something even where nothing opened it, as where many sentences are quoted."""

_BEFORE = (": ", ", ")
"""What stands before a quotation of which only the first sentence is here."""

_SHORTEST = 2
"""Letters of a quotation: the mark before the n of "rock 'n' roll" opens none."""


def doubled(text: str, language: str) -> str:
    r"""A text with double marks around what it quotes in single ones, of the same length.

    It stays as it is where it has double ones, too.

    >>> doubled("'No regrets', says a workers' leader", "en")
    '"No regrets", says a workers\' leader'
    >>> doubled("the players' wives", "en")
    "the players' wives"
    """
    places = _places(text, language)
    if not places or _DOUBLE.search(text):
        return text
    made = list(text)
    for place in places:
        made[place] = '"'
    return "".join(made)


def singled(draft: str, text: str, language: str) -> str:
    """A draft with single marks where its text has them; as it is where counts differ.

    >>> singled('"Sem remorsos", diz ele', "‘No regrets’, he says", "en")
    '‘Sem remorsos’, diz ele'
    """
    places = _places(text, language)
    if not places:
        return draft
    every = sorted([*places, *(mark.start() for mark in _DOUBLE.finditer(text))])
    if len(_DOUBLE.findall(draft)) != len(every):
        return draft
    marks = iter([text[place] for place in every])
    return _DOUBLE.sub(lambda _: next(marks), draft)


def _places(text: str, language: str) -> list[int]:
    """Where single marks open and close quotations, also where their other end is elsewhere."""
    if "‘" in text and language != "he" and "LATIN" not in scripts_of(language):
        return [place for pair in _PAIR.finditer(text) for place in (pair.start(), pair.end() - 1)]
    if language not in _LANGUAGES or ("'" not in text and "’" not in text and "‘" not in text):
        return []
    openings = [
        mark.start()
        for mark in _OPENING.finditer(text)
        if mark[0] == "‘" or language not in _CURVED
    ]
    ended = [mark.start() for mark in _ENDED.finditer(text)]
    if not openings:
        return ended[:1]
    places = []
    for opening, following in zip(openings, [*openings[1:], len(text)], strict=True):
        first = opening + 1 + _SHORTEST
        closings = [mark.start() for mark in _CLOSING.finditer(text, first, following)]
        sure = [place for place in closings if not _OWNERS.match(text, place)]
        if closings:
            places += [opening, (sure or closings)[0]]
        elif not opening or text.endswith(_BEFORE, 0, opening):
            places.append(opening)
    return sorted({*places, *ended})
