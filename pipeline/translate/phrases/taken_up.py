"""Put back an object that stands first and that a pronoun takes up: "Esse filme já o vi".

The tiny Firefox model pt→en takes it for the subject: "This film has seen it", "The key left it on
the table", "The flowers, planted them my grandmother". Of ten
such sentences of our own seven came out wrong, and one does with the object in its place.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import lowered
from pipeline.translate.phrases.doers import with_doer_first
from pipeline.translate.phrases.persons import PEOPLE, TIMES
from pipeline.translate.phrases.speaker import SPEAKS_FOR_MANY, SPEAKS_FOR_ONE
from pipeline.translate.phrases.words import listed, words_of
from pipeline.translate.vocabulary import is_ordinary

_NOUN = r"[^\W\d_][\w-]*(?:(?: d[aeo]s?(?: meus?| minhas?)?)? [^\W\d_][\w-]*){0,2}?"
_OF_ANYBODY = r"(?:(?:meus?|minhas?|teus?|tuas?|seus?|suas?|noss[oa]s?|outr[oa]s?) )?"
_NO_OBJECT = (
    rf"(?:que|mim|ti|si|el[ea]s?|nós|vós|vocês|custo|certa|dada|mais|(?:[\w-]+ ){{0,2}}(?:{TIMES}"
    rf"|altura)"
    r"|(?<=^A )[^\W\d_]+[aeiô]r)"
)
"""What tells when or how, or to whom: "A seguir vi-a", "O ano passado vi-o"."""

_WHAT = (
    r"(?P<what>(?P<article>[OA]s?|Um|Uma|Est[ea]s?|Ess[ea]s?|Aquel[ea]s?|Aos?|Às?) "
    rf"(?!{_NO_OBJECT}\b){_OF_ANYBODY}{_NOUN})"
)
_WHEN = r"(?:já|nunca|nunca mais|não|ainda não|só|também|ainda|sempre|mal|hoje|ontem|nem)"
_I = rf"(?:(?:{SPEAKS_FOR_ONE})|(?:{SPEAKS_FOR_MANY}))\b"

_I_DID = lazily(
    rf"^{_WHAT},? (?P<adverbs>(?:{_WHEN} ){{1,2}})(?P<it>[oa]s?|lhes?) (?P<verb>{_I})(?!-)"
)
_I_DID_IT = lazily(
    rf"^{_WHAT},? (?P<adverbs>)(?P<verb>(?:{SPEAKS_FOR_ONE}))-(?P<it>[oa]s?|lhes?)\b(?!-)"
)
_DID_IT = lazily(
    rf"^{_WHAT}, (?P<adverbs>)(?P<verb>[a-zà-ÿ]+(?:ou|eu|iu|[ao]m|am|em|ei"
    rf"|ia))-(?P<it>n?[oa]s?)\b(?!-)"
)
_NOBODY = lazily(
    rf"^{_WHAT},? (?P<adverbs>ninguém |nunca ninguém |ainda ninguém |já ninguém |todos "
    rf"|toda a gente )"
    r"(?P<it>[oa]s?|lhes?) (?P<verb>[a-zà-ÿ]+)\b(?!-)"
)
_NOT_TOLD = lazily(
    rf"^(?P<what>(?:Ao?s?|Às?|Aos) {_OF_ANYBODY}(?:{PEOPLE})(?: d[aeo]s? \w+)?),? "
    r"(?P<adverbs>(?:não|nunca|já|ninguém|também não|ainda não) )lhes? (?P<verb>[a-zà-ÿ]+)\b(?!-)"
)
"""To whom nothing was told: "À mãe não lhe contaram a verdade"."""

_BARE = lazily(
    r"^(?P<what>(?!Hoje|Ontem|Eu|Também|Ainda|Já|Isso|Isto|Aquilo|Agora|Aqui|Ali|Lá|Nada|Tudo|Quem"
    r"|Ele|Ela|Que|Como|Se|Mas|Porque|Porém|Talvez|Assim|Enfim)[A-ZÀ-Ý][a-zà-ÿ]+(?: de [a-zà-ÿ]+)?)"
    r",? (?P<adverbs>(?:não|nunca|já não|também não) )(?P<verb>como|bebo|fumo|quero|tenho|vejo"
    r"|compro"
    r"|uso|sei|vendo|faço|conheço|aceito|empresto|leio)\b(?=[,.;!]|$| mas| há)"
)
"""What I do not eat or drink: "Chocolate não como"."""

_WANTS = listed(
    "como bebo fumo quero tenho vejo compro uso sei vendo faço conheço aceito empresto leio"
)
_ADVERBS_BEFORE = listed(
    "já nunca não só também ainda sempre mal hoje ontem nem ninguém todos toda"
)
_BEGINS = ("O", "A", "E", "U", "À")
_PERSON = lazily(rf"\w+ {_OF_ANYBODY}(?:{PEOPLE}\b|[A-ZÀ-Ý])")
_TO = {"ao": "o ", "aos": "os ", "à": "a ", "às": "as "}


def with_object_behind(text: str) -> str:
    """A Portuguese sentence with its object behind the verb, and no pronoun for it.

    >>> with_object_behind("Esse filme já o vi três vezes.")
    'Já vi esse filme três vezes.'
    >>> with_object_behind("As flores, plantou-as a minha avó.")
    'A minha avó plantou as flores.'
    >>> with_object_behind("O pai já o viu.")
    'O pai já o viu.'
    """
    words = words_of(text)
    if (
        not _WANTS.isdisjoint(words)
        and ("não" in words or "nunca" in words)
        and (found := _BARE.match(text))
        and is_ordinary(found["what"].partition(" ")[0].lower(), "pt")
    ):
        return f"Eu {found['adverbs']}{found['verb']} {lowered(found['what'])}{text[found.end() :]}"
    if not text.startswith(_BEGINS):
        return text
    if "lhe" in text and (found := _NOT_TOLD.match(text)):
        nothing = re.match(r"(?: nada| tudo| muito)?", text[found.end() :])
        much = nothing[0] if nothing else ""
        told = f"{found['adverbs']}{found['verb']}{much} {lowered(found['what'])}"
        return f"{told[0].upper()}{told[1:]}{text[found.end() + len(much) :]}"
    joined, apart = "-" in text, not _ADVERBS_BEFORE.isdisjoint(words)
    patterns = ((_DID_IT, joined), (_I_DID, apart), (_I_DID_IT, joined), (_NOBODY, apart))
    for pattern, may_be in patterns:
        if (
            may_be
            and (found := pattern.match(text))
            and _agree(found["article"].lower(), found["it"])
        ):
            return _behind(text, found, by_somebody=pattern is _DID_IT)
    return text


def _agree(article: str, pronoun: str) -> bool:
    """Whether a pronoun may stand for what begins with such an article."""
    if pronoun.startswith("lhe"):
        return article in _TO and article.endswith("s") is pronoun.endswith("s")
    many = article.endswith("s")
    she = article.rstrip("s").endswith(("a", "à"))
    return pronoun.removeprefix("n") == ("a" if she else "o") + ("s" if many else "")


def _behind(text: str, found: re.Match[str], *, by_somebody: bool) -> str:
    """The sentence with its object behind, and who did it in front where he is told last."""
    article, what = found["article"].lower(), found["what"]
    what = lowered(what)
    if article in _TO and not found["it"].startswith("lhe"):
        if not _PERSON.match(what):
            return text
        what = _TO[article] + what[len(article) + 1 :]
    told = f"{found['adverbs']}{found['verb']}"
    rest = text[found.end() :]
    if by_somebody:
        done = f"{found['verb']}-{found['it']}"
        begun = done[0].upper() + done[1:] + rest
        if (named := with_doer_first(begun)) != begun:
            return named.replace(f" {done}", f" {found['verb']} {what}", 1)
    if nothing := re.match(r" (?:nada|tudo|muito)\b", rest):
        told, rest = told + nothing[0], rest[nothing.end() :]
    return f"{told[0].upper()}{told[1:]} {what}{rest}"
