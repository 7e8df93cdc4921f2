"""Put whoever made a thing before the verb: "A casa que construiu o meu pai ruiu".

The tiny Firefox model pt→en takes the thing for the maker: "The house that built my father
collapsed", "The picture that painted my grandfather", "The award that won the singer". All of six
such sentences of our own came out so, and none does with "que o meu pai construiu".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.persons import PEOPLE

_THING = (
    r"(?:[Aa]cordo|[Aa]nel|[Aa]núncio|[Áá]rvore|[Aa]rtigo|[Bb]arco|[Bb]olo|[Cc]anção|[Cc]arro"
    r"|[Cc]artas?"
    r"|[Cc]asa|[Cc]onselho|[Cc]ontrato|[Dd]ecisão|[Dd]esenho|[Dd]inheiro|[Dd]isco|[Dd]iscurso"
    r"|[Dd]ívida"
    r"|[Dd]ocumento|[Ee]státua|[Ff]ilmes?|[Ff]lores|[Ff]ortuna|[Ff]otografia|[Hh]erança|[Ii]greja"
    r"|[Jj]antar|[Jj]ardim|[Ll]ivros?|[Mm]áquina|[Mm]ensagem|[Mm]uro|[Mm]úsica|[Oo]bra|[Oo]rdem"
    r"|[Pp]ão"
    r"|[Pp]alácio|[Pp]alavras|[Pp]eça|[Pp]lano|[Pp]oemas?|[Pp]onte|[Pp]renda|[Pp]resente"
    r"|[Pp]r[ée]mios?"
    r"|[Pp]rograma|[Pp]rojeto|[Pp]romessa|[Pp]roposta|[Qq]uadros?|[Qq]ueixa|[Rr]elatório|[Rr]elógio"
    r"|[Rr]esposta|[Rr]etrato|[Rr]omance|[Ss]opa|[Tt]erreno|[Tt]exto|[Vv]estido|[Vv]inha)"
)
_MADE = (
    r"(?:constru|pint|escrev|receb|ganh|compr|vend|envi|perd|encontr|deix|apresent|anunci|promet"
    r"|plant"
    r"|herd|invent|public|grav|realiz|assin|cri|desenh|cant|ofere[cç]|escond|guard|trouxe|cozinh"
    r"|prepar|defend)(?:ou|eu|iu|aram|eram|iram|ava|ia)?|fez|fizeram|disse|disseram|leu|deu"
)
_WHO = (
    r"(?P<who>(?P<many>os|as)?(?(many)|(?:o|a|um|uma)) (?:(?:meus?|minhas?|seus?|suas?|noss[oa]s?"
    rf"|própri[oa]|antig[oa]) )?(?:(?:{PEOPLE})\b(?: d[aeo]s? (?:[A-ZÀ-Ý][\w-]+|noiv[oa]|rei"
    r"|ministr[oa]|escola|aldeia|Câmara))?|(?:[A-ZÀ-Ý][a-zà-ÿ]+)(?: [A-ZÀ-Ý][a-zà-ÿ]+)?))"
)
_MADE_SO = lazily(rf" que (?:{_MADE}) (?:[oa]s?|uma?) ")
"""The beginning of the next pattern, without a list of people."""

_MADE_BY = lazily(
    rf" que (?P<verb>{_MADE}) {_WHO}(?! \w+[aei]r\b)"
    r"(?= (?:foi|é|era|não|já|nunca|está|estava|vale|vai|tem|teve|fica|ficou"
    r"|[a-zà-ÿ]+(?:ou|eu|iu|am|em|a|e)\b)|[.,;]|$)"
)
"""It begins with letters, which are found faster than any of the things."""

_THINGS = lazily(rf"(?:\b{_THING}(?: d[aeo]s? [\w-]+)?|^O)$")


def with_maker(text: str) -> str:
    """A Portuguese text in which whoever made a thing stands before the verb.

    >>> with_maker("A casa que construiu o meu pai ruiu.")
    'A casa que o meu pai construiu ruiu.'
    >>> with_maker("O homem que matou o rei fugiu.")
    'O homem que matou o rei fugiu.'
    """
    if " que " not in text or not _MADE_SO.search(text):
        return text
    return _MADE_BY.sub(_said, text)


def _said(found: re.Match[str]) -> str:
    if bool(found["many"]) is not found["verb"].endswith("m"):
        return found[0]
    if not _THINGS.search(found.string[: found.start()]):
        return found[0]
    return f" que {found['who']} {found['verb']}"
