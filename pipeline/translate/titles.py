"""Titles and headlines: engines know sentences, and take a title for the start of something.

What has no full stop is sent with one, and where its first word is no name also with that word in
small letters: a model has seldom read "Camião", and often "camião". The tiny Firefox model pt→en
makes "Goals marked" of "Golos marcados" and "goals scored." of "golos marcados.". Of 120 headlines
of our own it wrote 25 better so and 5 worse, read one by one.

Headlines also leave their first article out, and a model needs it to know a noun: "Cheias no
Paquistão" is "Full in Pakistan", "As cheias no Paquistão" is "The floods in Pakistan". So both are
sent, and the draft is taken that the model holds for likelier, a mean logarithm against the other.
Of 190 headlines that changes 50: 12 wrong ones come out right and 3 right ones wrong. Where the
draft with the article is the less likely one, it is worse in 12 of 30, and better in 2. Between
other ways of writing a sentence likelihood decides no better than chance. An article of ten
sentences under such a headline takes 5 to 8% longer.

Of few words an article helps most: "Sismos" alone is "Sisms", "Empates" "Empaths". Of 430 cells,
short headlines and calls of our own it changes 36: 24 wrong ones come out right, one right one
("Últimas") wrong, and the others mean the same.

Where a language has no spaces, any text without a full stop is sent with its own, "。" and not a
point, whatever its length (see :mod:`pipeline.translate.writing`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pipeline.translate import participles
from pipeline.translate.casing import in_small_letters
from pipeline.translate.engine import Comparison
from pipeline.translate.phrases.bodies import begins_with_body
from pipeline.translate.phrases.clubs import CLUBS, CLUBS_OF_PLACES
from pipeline.translate.scripts import MARKS, is_unspaced
from pipeline.translate.vocabulary import is_ordinary
from pipeline.translate.writing import full_stop, words_in

SHORT = 3
"""Words up to which a text is asked as a quotation too: the model goes on with so few. It makes
"News News" of "Notícias", "The end of the." of "Fim.", "Search for the search." of "Pesquisar." and
"Search." of ""Pesquisar"."."""

_LONGEST = 12
"""Words up to which a text without a full stop is a title. Longer headlines of NTREX-128, of more
than 75 characters, come out no better with one (chrF 58.1 against 58.7)."""

_NOUNS = frozenset({"de", "lb"})
"""Languages whose nouns have capitals wherever they stand."""

_MORE = 2
"""Words that the draft of a title of up to three may have beyond the title's."""

_SHORTEST = 3
"""Letters of a first word that is put into small letters; articles are known in any case."""

_ARTICLES = {"pt": ("O", "A")}
"""The masculine and the feminine article, of the languages that were measured."""

_FEMININE = re.compile(r"(?:(?<![aeo]m)a|ção|são|gem|dade|çõe|sõe|gen)$")
"""Ends of feminine nouns, without the s of the plural; "problema" is masculine. A model does not
mind a wrong gender."""

_CALLED = frozenset(
    (
        *(
            "Caiado",
            "Dino",
            "Lira",
            "Lula",
            "Moedas",
            "Passos",
            "Portas",
            "Seguro",
            "Temer",
            "Zema",
        ),
        *CLUBS,
        *CLUBS_OF_PLACES,
    )
)
"""Names that need no article: "Live: port 1-1 Braga", "squid signs decrees"."""

_SINGULAR = frozenset(
    (
        *("atlas", "bônus", "cais", "campus", "coronavírus", "gás", "inglês", "lápis"),
        *("microônibus", "mês", "português", "francês", "japonês", "chinês", "freguês", "oásis"),
        *("país", "pires", "tênis", "ténis", "vírus", "ônibus", "ônus"),
    )
)
"""Nouns whose singular ends as plurals do: "Ônibus bate" is one bus."""

_AFTER_NO_NOUN = frozenset(("o", "os", "a", "as", "um", "uma", "uns", "mais", "menos"))
"""Words behind a verb, or such that an article changes the sense: "the most expensive"."""

_ARTICLE = "The "
"""What drafts begin with because of the article, and headlines do not."""

_LABEL = 3
"""Words up to which something before a colon is a label, such as "Última hora"."""

_COLON = ": "
_LABELLED_ARTICLE = re.compile(r"^([^:]*: )the ", re.IGNORECASE)
_STATED = re.compile(r"(?:É|Isso é|Isto é) (?!inédit|isso|isto)[^\W\d_]{4,}[.!]?")
"""Short statements that a capital makes others: to the tiny Firefox model pt→en "É normal." is "It
is a normal.", "É verdade." even "It is not true.", and "é verdade." is "it is true.". Of 25 it
wrote eight wrong with the capital, and two without it."""

_ENDED = re.compile(rf"(?:[^\W_]|[{MARKS}])[%)\]\"”»’）］】》」』]?$")
_ABBREVIATED = re.compile(r"\b[A-Za-z]\.[A-Za-z]\.$")
_STOP_INSIDE = re.compile(r'[.,]"$')
_QUOTED = re.compile(r'"[^"]*"?[,. ]*')
"""A draft that is a quotation and no more; '"No": doctors on strike' begins with one."""

_SAINT = re.compile(r"São |(?:Santa|Santo) [A-ZÀ-Ý]")
"""A place or a feast called after a saint, and the verb: "São Salvador recebe" is "Are Salvador
hosts" in small letters, and "São precisos médicos" "Are medically needed"."""

_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Title:
    """A title and the ways in which it is sent.

    Before the title as it is written stand ``smaller`` ways in which its first word is in small
    letters: with an article and without, or one of them. ``common`` where the vocabulary says that
    this word is no name, ``plainly`` where it does not even have it with a capital; ``ordinary``
    where it is a word that is nobody's name. ``quoting`` where a quotation begins the title and
    shall come back whole. ``words`` is how many it has.
    """

    text: str
    asked: tuple[str, ...]
    smaller: int
    common: bool
    plainly: bool
    ordinary: bool
    quoting: bool = False
    words: int = 0

    def best(self, drafts: Sequence[str], likelihoods: Sequence[float] | None) -> str:
        """The best of the drafts, one for each way, with the capital and the end of the title.

        ``likelihoods`` are those of :meth:`comparison`; None where nobody can tell them.

        Where the draft of the title as it is written has its first word, that is a name, and small
        letters would spoil it; unless it is nobody's name ("Calçadas"), or the vocabulary knows no
        such name and small letters get it translated ("Autarca acusado" is "Mayor accused"). Of a
        few words the draft that has fewest is taken, since the others go on; the quotation, which
        is worse as a rule, only where all of the others do.
        """
        if self.quoting:
            return _unstopped(drafts[0]) + _end(self.text)
        bare = [_without_stop(draft) for draft in drafts[self.smaller :]]
        if self.smaller:
            first = _first(self.text)
            small, sure = self._likelier(drafts, likelihoods)
            kept = first in _WORD.findall(bare[0])
            if self.common:
                better = not kept or self.ordinary or (sure and self.plainly)
            else:
                better = kept and first.lower() not in small.lower()
            if better:
                bare = [small] if sure else [small, *bare]
        best = bare[0] if self.words > SHORT else _shortest(bare, self.words)
        if self.text[:1].isupper():
            best = best[:1].upper() + best[1:]
        return best + _end(self.text)

    def comparison(self, drafts: Sequence[str]) -> Comparison | None:
        """The drafts of which the likeliest is asked for; None where that decides nothing."""
        if not self.smaller or self._plain(drafts):
            return None
        *small, written = map(str.casefold, self._bare(drafts))
        if len(set(small)) == 1:
            return None
        # A few words that mean the same with their capital and without it are read twice.
        some = slice(self.smaller + (self._is_short and small[-1] == written))
        return Comparison(self.asked[some], tuple(drafts[some]))

    def _likelier(
        self, drafts: Sequence[str], likelihoods: Sequence[float] | None
    ) -> tuple[str, bool]:
        """The better draft in small letters, and whether it need not be compared with the others.

        It is the one without an article where nobody can tell, or both are the same.
        """
        ways = self._bare(drafts)
        if self._plain(drafts):
            return ways[-2], False
        if len(set(map(str.casefold, ways[:-1]))) == 1:
            return ways[-2], self._is_short
        if likelihoods is None or likelihoods[0] < max(likelihoods[1:]):
            return ways[-2], False
        return ways[0], self._is_short

    @property
    def _is_short(self) -> bool:
        return self.words <= SHORT

    def _bare(self, drafts: Sequence[str]) -> list[str]:
        """The drafts of the title in small letters and as it is written, as they would be taken."""
        ways = [_without_stop(draft) for draft in drafts[: self.smaller + 1]]
        if self._is_articled:
            ways[0] = ways[0].removeprefix(_ARTICLE)
        return ways

    @property
    def _is_articled(self) -> bool:
        """Whether the first way has an article."""
        return self.asked[0][0].isupper()

    def _plain(self, drafts: Sequence[str]) -> bool:
        """Whether no draft with an article counts.

        Of a few words it must have the article translated, and no words more than the title.
        """
        if not self._is_articled or not self._is_short:
            return not self._is_articled
        articled = _without_stop(drafts[0])
        title = articled.removeprefix(_ARTICLE)
        return articled == title or len(title.split()) > self.words


@dataclass(frozen=True, slots=True)
class Labelled:
    """A headline behind a label, and the two ways in which it is sent: with an article and without.

    "Análise: cheias no Minho" is "Analysis: full in Minho" without one.
    """

    text: str
    asked: tuple[str, str]

    def best(self, drafts: Sequence[str], likelihoods: Sequence[float] | None) -> str:
        """The likelier draft; the one without an article where nobody can tell."""
        articled, written = map(_without_stop, drafts)
        if likelihoods is None or likelihoods[0] < likelihoods[1]:
            return written
        return _LABELLED_ARTICLE.sub(r"\1", articled)

    def comparison(self, drafts: Sequence[str]) -> Comparison | None:
        """The drafts of which the likelier is asked for; None where they are the same."""
        articled, written = map(_without_stop, drafts)
        if _LABELLED_ARTICLE.sub(r"\1", articled).casefold() == written.casefold():
            return None
        return Comparison(self.asked, tuple(drafts))


@dataclass(frozen=True, slots=True)
class Cited:
    """A title that begins with quoted words, sent with their first letter as it is and small.

    ""Gripe das aves" preocupa produtores" is ""Gripe of birds" worries" as it is.
    """

    text: str
    first: str
    asked: tuple[str, str]

    def best(self, drafts: Sequence[str], _likelihoods: Sequence[float] | None) -> str:
        """The draft of the title as it is written, unless that alone left its first word so."""
        small, written = map(_without_stop, drafts)
        left = self.first in _WORD.findall(written)
        if left and self.first.lower() not in small.lower() and small.startswith('"'):
            return small[:1] + small[1:2].upper() + small[2:]
        return written

    def comparison(self, _drafts: Sequence[str]) -> Comparison | None:
        """Nothing: the word that stayed decides."""
        return None


@dataclass(frozen=True, slots=True)
class Participial:
    """A title that begins with a participle, and the sentences that it is short for.

    "Presos cinco suspeitos" is "Inmates five suspects" where it is sent as a title alone. A label
    before it is translated with the title.
    """

    sentences: tuple[str, ...]
    title: Title

    @property
    def asked(self) -> tuple[str, ...]:
        """The sentences, and the ways of the title."""
        return (*self.sentences, *self.title.asked)

    def best(self, drafts: Sequence[str], _likelihoods: Sequence[float] | None) -> str:
        """The first draft of a sentence that tells what was done, else the best of the title."""
        last = len(self.sentences)
        plain = self.title.best(drafts[last:], None)
        told = participles.told(drafts[:last])
        label, colon, _ = plain.partition(_COLON)
        if told is None or (bool(colon) != (_COLON in self.title.text)):
            return plain
        return f"{label}{colon}{told}" if colon else told[:1].upper() + told[1:]

    def comparison(self, _drafts: Sequence[str]) -> Comparison | None:
        """Nothing: no likelihood decides here."""
        return None


def read(
    text: str, language: str, count: Callable[[str], int]
) -> Title | Labelled | Cited | Participial | None:
    """A text as a title; None where it is none.

    Args:
        text: a sentence with straight quotation marks.
        language: code of its language.
        count: tells the tokens of a word in the vocabulary of the model.
    """
    end = _end(text)
    bare = text.removesuffix(end)
    if language == "pt" and _STATED.fullmatch(text):
        small = bare[0].lower() + bare[1:] + (end or ".")
        return Title(text, (small,), 0, False, False, False, words=words_in(text, language))
    words = words_in(bare, language)
    if not _ENDED.search(bare, max(0, len(bare) - 2)) or not full_stop(language):
        return None
    label, _, news = bare.rpartition(_COLON)
    told = not end and len(label.split()) <= _LABEL
    sentences = participles.passives(news, language) if told else ()
    if words > (1 if end else _LONGEST) and (end or not is_unspaced(language)):
        return Participial(sentences, _as_written(text)) if sentences else None
    asked = [bare + (end or full_stop(language))]
    labelled = ":" in bare
    if labelled and not (end or sentences) and (headline := _labelled(bare, language, count)):
        return headline
    if not (end or sentences) and (cited := _cited(bare, language)):
        return cited
    first = _first(bare)
    lower = in_small_letters(first, language)
    plainly = count(lower) < count(first)
    common = count(lower) <= count(first)
    # Models know many calls with their capital: "Viva!".
    called = end == "!" and count(first) == 1
    named = language == "pt" and (begins_with_body(bare) or bool(_SAINT.match(bare)))
    apart = labelled and not (language == "pt" and is_ordinary(first, language))
    if not (apart or called or named) and language not in _NOUNS and _is_plain(first):
        lowered = in_small_letters(asked[0][0], language) + asked[0][1:]
        article = "" if sentences or labelled else _article(bare.lower().split(), language)
        # A name in one piece may be read as nothing else; such a word needs no article in a cell.
        rare = count(first) > 1
        noun = common and rare if words <= SHORT else common or rare
        articled = [f"{article} {lowered}"] if article and noun else []
        asked = [*articled, *([lowered] if common else []), *asked]
    smaller = len(asked) - 1
    if words <= SHORT and bare[-1].isalpha() and end != "?":
        asked.append(f'"{bare}".')
    ordinary = is_ordinary(first, language)
    # From Portuguese what is quoted comes out better by itself, as it does where its mark is lost.
    quoting = bare.startswith('"') and language not in _ARTICLES
    # Behind a label small letters say worse what a capital says; but some words stay with theirs.
    known = common and not labelled
    size = words_in(text, language)
    title = Title(text, tuple(asked), smaller, known, plainly, ordinary, quoting, size)
    return Participial(sentences, title) if sentences else title


def _as_written(text: str) -> Title:
    """A title that is sent in no other way than it is written."""
    words = len(text.split())
    return Title(text, (text,), 0, common=False, plainly=False, ordinary=False, words=words)


def _labelled(bare: str, language: str, count: Callable[[str], int]) -> Labelled | None:
    """A headline behind a label; None where none is, or it begins with what is no noun for sure."""
    label, _, headline = bare.partition(_COLON)
    if not headline or len(label.split()) > _LABEL:
        return None
    first = _first(headline)
    if len(first) < _SHORTEST or first.lower() in _AFTER_NO_NOUN or first in _CALLED:
        return None
    small = first.islower() or (_is_plain(first) and count(first.lower()) <= count(first))
    article = (
        _article(headline.lower().split(), language) if small and language not in _NOUNS else ""
    )
    if not article:
        return None
    lowered = headline[0].lower() + headline[1:]
    return Labelled(bare, (f"{label}: {article.lower()} {lowered}.", f"{bare}."))


def _cited(bare: str, language: str) -> Cited | None:
    """A title that begins with quoted words; None where the first of them may be a name."""
    if language not in _ARTICLES or not bare.startswith('"') or _QUOTED.fullmatch(bare):
        return None
    first = _first(bare)[1:]
    if not _is_plain(first) or not is_ordinary(first, language):
        return None
    small = f'"{first.lower()}{bare[1 + len(first) :]}.'
    return Cited(bare, first, (small, f"{bare}."))


def _article(words: Sequence[str], language: str) -> str:
    """The article of the first word, should that be a noun; empty where it is none for sure."""
    first, second = (*words, "")[:2]
    if language not in _ARTICLES or not first.isalpha() or second in _AFTER_NO_NOUN:
        return ""
    if first in participles.NO_NOUN:
        return ""
    one = first if first in _SINGULAR else first.removesuffix("s")
    article = _ARTICLES[language][bool(_FEMININE.search(one))]
    return article if one == first else article + "s"


def _shortest(drafts: Sequence[str], words: int) -> str:
    """The draft of fewest words, the first of those of a single word as it is written.

    The last, a quotation, counts where all others go on.
    """
    sentences = drafts[:-1] or drafts
    if words == 1:
        sentences = sentences[::-1]
    best = _fewest(sentences)
    return _fewest(drafts) if _goes_on(best, words) else best


def _goes_on(draft: str, words: int) -> bool:
    """Whether a draft is empty, says all twice or has many more words than its title."""
    found = draft.casefold().split()
    half = len(found) // 2
    return not found or len(found) > words + _MORE or (half > 0 and found == found[:half] * 2)


def _fewest(drafts: Sequence[str]) -> str:
    return min(drafts, key=lambda draft: (not draft, len(draft.split())))


def _end(text: str) -> str:
    """The mark that ends a text, of those that a single word may have."""
    return text[-1:] if text[-1:] in (".", "?", "!") else ""


def _first(text: str) -> str:
    """The first word of a text, without what ends it."""
    return text.split()[0].rstrip(":,.?!")


def _is_plain(word: str) -> bool:
    """Whether a word is neither an acronym nor short."""
    return word.isalpha() and word.istitle() and len(word) >= _SHORTEST


def _unstopped(draft: str) -> str:
    """A draft without its full stop, which may stand inside a quotation."""
    bare = draft.strip()
    if not _ABBREVIATED.search(bare):
        bare = bare.rstrip(".?!")
    return _STOP_INSIDE.sub('"', bare)


def _without_stop(draft: str) -> str:
    """A draft without the full stop and the marks that were put around its title.

    Those of a quotation that begins a title and ends inside it stay.

    >>> _without_stop('"News."'), _without_stop('"We are fed up": residents protest.')
    ('News', '"We are fed up": residents protest')
    """
    bare = draft.strip()
    if not _ABBREVIATED.search(bare):
        bare = bare.rstrip(".?!")
    return bare.strip('",. ') if _QUOTED.fullmatch(bare) else bare
