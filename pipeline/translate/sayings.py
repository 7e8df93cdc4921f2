"""What people say for itself is translated by a list: exclamations, answers, proverbs, greetings.

They say little by their words: of "Ora bolas!" the tiny Firefox model pt→en makes "Now balls!", of
"Cruzes, credo!" "Crosses, creed!", of "Grão a grão enche a galinha o papo" "Grain the grain fills
the chicken the chat". Of 100 of them, alone, it got 50 wrong. ``sayings.csv``
holds what English says, where a sentence, or what somebody says in one, is nothing else. A proverb
is long enough to be known among other clauses, too ("Cão que ladra não morde, diz o povo"): the
model copies what is English.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from pipeline.translate.glossary import Found
from pipeline.translate.phrases.words import words_of
from pipeline.translate.protect import Protected
from pipeline.translate.single_quotes import doubled

_FILE = Path(__file__).with_suffix(".csv")
"""Rows of language, target, saying in small letters without commas, and what is said for it. One
with a mark behind it, as "fogo!", is a saying with that alone."""

_LONGEST = 110
"""Letters of a sentence that may be a saying with its marks; longer ones are not looked up."""

_PROVERB = 4
"""Words of a saying that is known among other clauses."""

_SENTENCE = re.compile(r"(\W*)(\w.*?)([\s.!?…]*)", re.DOTALL)
"""Marks before, what is said, marks behind."""

_TURN = re.compile(
    r"(?:^|(?<=[:,] ))([\"“«]|[—–] ?)([^\"“”«»—–]{2,110}?)([.!?…,]*(?:[\"”»]| [—–]))"
)
"""What somebody says in quotation marks or between dashes, at the start or behind a colon."""

_WORD = re.compile(r"\w+")
_MARK = re.compile('["“«—–]')
_CLAUSE = re.compile(r"[^,:;.!?…\"“”«»()—–]+")
_MOST_CLAUSES = 3
"""Clauses of a proverb: "longe da vista, longe do coração" has two."""

_FIRST = re.compile(
    r"(?:\w[^,:]{0,30}: )?\W*(\w[^,:\s]* [^,:]{1,40}), "
    r"(?!que (?:já|ainda|[oa]s? |eu|ele|ela|não|está|vai|é |isto|isso|hoje|amanhã|ninguém|são|se ))"
)
"""What somebody begins with before a comma, of more than a word."""

_LAST = re.compile(r"(?<=, )(que [^\W\d_]+)[^\w?]*$")
"""The cry that a sentence ends with: "Dançou toda a noite, que orgulho!"."""

_LABELLED = re.compile(r"\w[^:\"“«]{0,30}: ([^:.!?…]{2,60}?)(\?)$")
"""What somebody asks behind a label: "P: Sente-se bem?"."""

_CRIED = re.compile(
    r"\W*((?:Afe|Aff|Ai|Beleza|Bolas|Caraca|Caramba|Credo|Cruzes|Eita|Ena|Epá|Irra|Livra|Nossa|Oxe|Poxa|Poça|Puxa|Pô|Socorro|Ué"
    r"|Ufa|Uai|Vixe|Xi)), "
)
"""A cry by itself that a sentence begins with."""

_GOES_ON = re.compile(
    r"até (?!que|parece|à vista|logo|breve)|.*\b(?:e|está|era|estou|foi|tem|tens|é)$"
)
"""What may go on behind a comma: "até amanhã, o trânsito piora", "já está, aliás, pronto"."""

_CONNECTED = re.compile(r"(?:(?:e|mas|pois|porque|é|que) ){1,2}", re.IGNORECASE)
"""What may stand between a proverb and a comma before it."""

_SAID_BY = re.compile(
    r"(?<=[\"”»—–,] )([a-zà-ÿ]+(?:[oei]u|disse)(?:-lhe|-me|-se)?|disse(?:-lhe|-me)?) a (?=[A-ZÀ-Ý])"
)
_ANSWERED = re.compile(r"(?<=[\"”»—–,] )respondeu(?:-lhe|-me)? a(?= [a-zà-ÿ])")
_NAME = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]{1,20}")
_CALLS = {
    "pt": {
        "amiga": "my friend", "amigo": "my friend", "amigos": "my friends", "amor": "my love",
        "avó": "Grandma", "avô": "Grandpa", "cara": "man", "chefe": "boss", "colega": "mate",
        "doutor": "doctor", "doutora": "doctor", "filha": "my girl", "filho": "my boy",
        "galera": "guys", "gente": "folks", "mana": "sis", "mano": "bro", "malta": "guys",
        "mamã": "Mummy", "mamãe": "Mummy", "mãe": "Mum", "menina": "miss", "meninas": "girls",
        "meninos": "boys", "meu amigo": "my friend", "meu amor": "my love", "meu bem": "my dear",
        "meu caro": "my dear fellow", "meu filho": "my boy", "meu velho": "old man",
        "meus amigos": "my friends", "meus senhores": "gentlemen", "minha amiga": "my friend",
        "minha filha": "my girl", "minha gente": "folks", "minha querida": "my dear",
        "minha senhora": "ma'am", "moça": "miss", "moço": "sir", "papá": "Daddy",
        "papai": "Daddy", "pai": "Dad", "pessoal": "everyone", "pá": "man", "querida": "dear",
        "querido": "dear", "rapaz": "my boy", "rapazes": "boys", "senhor": "sir",
        "senhor doutor": "doctor", "senhora": "ma'am", "senhor agente": "officer",
        "senhora doutora": "doctor", "tia": "Auntie", "tio": "Uncle", "turma": "guys",
        "véi": "dude", "vizinha": "neighbour", "vizinho": "neighbour", "vovó": "Grandma",
        "vovô": "Grandpa", "a todos": "everyone",
    },
    "en": {
        "all": "todos", "boss": "chefe", "boys": "rapazes", "bro": "mano", "buddy": "amigo",
        "captain": "capitão", "coach": "treinador", "dad": "pai", "daddy": "papai",
        "darling": "querida", "dear": "querida", "doctor": "doutor", "dude": "cara",
        "everybody": "pessoal", "everyone": "pessoal", "folks": "pessoal", "friends": "amigos",
        "gentlemen": "senhores", "girl": "menina", "girls": "meninas", "grandma": "avó",
        "grandpa": "avô", "guys": "pessoal", "honey": "querida", "kids": "crianças",
        "ladies": "senhoras", "ladies and gentlemen": "senhoras e senhores", "love": "amor",
        "ma'am": "minha senhora", "madam": "minha senhora", "man": "cara", "mate": "amigo",
        "miss": "menina", "mom": "mãe", "mr president": "senhor presidente", "mum": "mãe",
        "mummy": "mamãe", "my boy": "meu filho", "my dear": "minha querida",
        "my friend": "meu amigo", "my friends": "meus amigos", "my love": "meu amor",
        "officer": "senhor agente", "old friend": "velho amigo", "pal": "amigo", "sir": "senhor",
        "son": "filho", "sweetheart": "querida", "team": "equipe", "uncle": "tio",
        "young man": "rapaz",
    },
}  # fmt: skip
"""Whom something is said to, behind a comma or before one; or a name."""

_OPENS = {
    "pt": {
        "ah": "Ah", "ai": "Oh", "bem": "Well", "bom": "Well", "claro": "Of course",
        "desculpe": "Sorry", "desculpa": "Sorry", "então": "Well then", "hã": "Huh",
        "não": "No", "oh": "Oh", "olha": "Look", "olhe": "Look", "pois": "Well", "puxa": "Gosh",
        "sim": "Yes", "é": "Yes", "uau": "Wow", "olá": "Hello", "oi": "Hi", "eh": "Hey",
    },
    "en": {
        "ah": "Ah", "and": "E", "but": "Mas", "hello": "Olá", "hey": "Ei", "hi": "Oi",
        "look": "Olhe", "no": "Não", "of course": "Claro", "oh": "Oh", "ok": "Está bem",
        "okay": "Está bem", "right": "Certo", "so": "Então", "sorry": "Desculpe",
        "sure": "Claro", "well": "Bem", "wow": "Uau", "yeah": "Sim", "yes": "Sim",
    },
}  # fmt: skip
"""What may open a saying, before a comma."""


@dataclass(frozen=True, slots=True)
class _Sayings:
    """What is said for each saying of a language; also for those typed without their accents.

    ``begun`` has the first three words of each proverb, ``telling`` its longest.
    """

    written: Mapping[str, str]
    typed: Mapping[str, str]
    begun: frozenset[tuple[str, str, str]]
    telling: frozenset[str]

    def of(self, said: str, marks: str = ".") -> str | None:
        """What is said for a saying with some marks behind it; None where it is not known.

        A word by itself without a mark is the heading of something.
        """
        key = " ".join(said.replace(",", " ").split()).lower().replace("’", "'")
        if "?" in marks:
            key += "?"
        elif "!" in marks and (called := self.written.get(f"{key}!")):
            return called
        elif " " not in key and not marks:
            return None
        return self.written.get(key) or (self.typed.get(key) if key.isascii() else None)


def translated(guarded: Protected, source: str, target: str) -> Protected:
    """A sentence that is a saying in the target language, so that it need not be sent.

    >>> translated(Protected("", "Ora bolas!", "", ()), "pt", "en")
    Protected(lead='Oh, come on!', template='', trail='', spans=(), shape='XQ{}')
    """
    if guarded.spans:
        return guarded
    made = _whole(guarded.template, guarded.trail, source, target)
    return replace(guarded, lead=guarded.lead + made, template="") if made else guarded


def find(sentence: str, source: str, target: str) -> list[Found]:
    """Quoted sayings and proverbs of a sentence that says more, and what is said for each.

    >>> find('"Ora bolas!", disse ela.', "pt", "en")
    [(1, 10, 'Oh, come on')]
    >>> find("Cão que ladra não morde, diz o povo.", "pt", "en")
    [(0, 23, 'Barking dogs seldom bite')]
    """
    known = _sayings(source, target)
    if not known.written:
        return []
    sentence = doubled(sentence, source)
    found = []
    first = _FIRST.match(sentence)
    if first and not _GOES_ON.match(first[1].lower()) and (made := known.of(first[1])):
        found.append((*first.span(1), made if first[1][0].isupper() else _lowered(made)))
    elif (cried := _CRIED.match(sentence)) and (made := known.of(cried[1])):
        found.append((*cried.span(1), made.rstrip("?!")))
    elif (answer := _LABELLED.match(sentence)) and (made := known.of(answer[1], answer[2])):
        found.append((*answer.span(1), made))
    elif _MARK.search(sentence):
        for turn in _TURN.finditer(sentence):
            if made := _said(turn[2], turn[3], source, target):
                found.append((*turn.span(2), made))
    last = _LAST.search(sentence)
    if last and (made := known.of(last[1], "!")):
        found.append((*last.span(1), _lowered(made)))
    if not known.telling.isdisjoint(words_of(sentence)) and _begins_one(sentence, known):
        for proverb in _proverbs(sentence, known):
            if not any(start <= proverb[0] < end for start, end, _ in found):
                found.append(proverb)
    if not found or _whole(sentence, "", source, target) or not _says_more(sentence, found):
        return []
    return sorted(found)


def _begins_one(sentence: str, known: _Sayings) -> bool:
    """Whether a proverb may begin somewhere in a sentence."""
    words = _WORD.findall(sentence.lower())
    return not known.begun.isdisjoint(zip(words, words[1:], words[2:], strict=False))


def in_words(sentence: str, found: Sequence[Found]) -> str:
    """A sentence with what is said for its sayings in their place.

    >>> in_words("Cão que ladra não morde, diz o povo.", [(0, 23, "Barking dogs seldom bite")])
    'Barking dogs seldom bite, diz o povo.'
    """
    for start, end, made in reversed(found):
        sentence = sentence[:start] + made + sentence[end:]
    return sentence


def said_by(text: str) -> str:
    """A text whose quoted sayings are said by somebody who has no article.

    Behind a quoted placeholder the model takes who speaks for who is spoken to: "she told Ana" for
    '"XQ1", disse a Ana'.

    >>> said_by('"XQ1!", disse a Ana.')
    '"XQ1!", disse Ana.'
    """
    return _ANSWERED.sub("disse a", _SAID_BY.sub(r"\1 ", text))


def _whole(text: str, trail: str, source: str, target: str) -> str | None:
    """A text that is a saying with its marks, in the target language; None where it is not."""
    match = _SENTENCE.fullmatch(text) if len(text) <= _LONGEST else None
    made = match and _said(match[2], match[1] + match[3] + trail, source, target)
    if not match or not made:
        return None
    comma = "," if source == "en" and match[2].endswith(",") else ""
    return match[1] + made + comma + match[3]


def _says_more(sentence: str, found: Sequence[Found]) -> bool:
    """Whether a sentence has words beside its sayings."""
    return any(map(str.isalpha, in_words(sentence, [(*at[:2], "") for at in found])))


def _proverbs(text: str, known: _Sayings) -> Iterator[Found]:
    """The clauses of a text that are proverbs."""
    clauses, end = list(_CLAUSE.finditer(text)), 0
    for i, first in enumerate(clauses):
        if first.start() < end:
            continue
        for last in reversed(clauses[i : i + _MOST_CLAUSES]):
            proverb = _proverb(text, first.start(), last.end(), known)
            if proverb:
                yield proverb
                end = last.end()
                break


def _proverb(text: str, start: int, end: int, known: _Sayings) -> Found | None:
    """The proverb that stands between two places, maybe behind a word that connects it."""
    while start < end and text[start].isspace():
        start += 1
    connected = _CONNECTED.match(text, start)
    for at in (start, connected.end()) if connected else (start,):
        core = text[at:end].rstrip()
        if core.count(" ") + 1 >= _PROVERB and (made := known.of(core)):
            return at, at + len(core), made if core[0].isupper() else _lowered(made)
    return None


def _said(said: str, marks: str, source: str, target: str) -> str | None:
    """What is said for a saying, maybe with whom it is said to or how it opens."""
    known = _sayings(source, target)
    made = known.of(said, marks)
    if made is None:
        opening, comma, rest = said.partition(", ")
        cry = known.of(opening) if _CRIED.fullmatch(f"{opening}, ") else None
        before = comma and (
            cry or _called(opening, source) or _OPENS.get(source, {}).get(opening.lower())
        )
        rest_made = known.of(rest, marks) if before else None
        if rest_made:
            made = f"{before}, {_lowered(rest_made)}"
    if made is None:
        core, comma, call = said.rpartition(", ")
        called = comma and _called(call, source)
        core_made = known.of(core, marks) if called else None
        if core_made:
            made = f"{core_made}, {called}"
    if made is None:
        return None
    return made if said[0].isupper() or not said[0].isalpha() else _lowered(made)


def _called(call: str, source: str) -> str | None:
    """Whom something is said to, in the target language; None where it is nobody."""
    call = call.removeprefix("ó ").removeprefix("Ó ")
    known = _CALLS.get(source, {}).get(call.lower())
    if known:
        return known
    return call if _NAME.fullmatch(call) and call.lower() not in _OPENS.get(source, {}) else None


def _lowered(made: str) -> str:
    """What is said inside a sentence."""
    first = made.split(" ", 1)[0]
    if first.split("'")[0] == "I" or first in ("Christmas", "Deus", "God", "Natal", "Roma"):
        return made
    return made[0].lower() + made[1:]


@cache
def _sayings(source: str, target: str) -> _Sayings:
    """The sayings of a language and what is said for them in a target."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["language"] == source]
    written = {row["saying"]: row["translation"] for row in rows if row["target"] == target}
    typed: dict[str, str] = {}
    for saying, translation in written.items():
        typed.setdefault(_without_accents(saying), translation)
    known = [*written, *(saying for saying in typed if saying not in written)]
    proverbs = [_WORD.findall(saying) for saying in known if saying.count(" ") + 1 >= _PROVERB]
    return _Sayings(
        written,
        typed,
        frozenset((w[0], w[1], w[2]) for w in proverbs),
        frozenset(max(words, key=len) for words in proverbs),
    )


def _without_accents(text: str) -> str:
    """A text as it is typed without accents."""
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
