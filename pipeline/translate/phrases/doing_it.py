"""Say who it is that does something: "exigem que sejam os docentes a escolher os diretores".

Of this the tiny Firefox model pt→en makes "demand that they be the teachers to choose", of "Foi o
presidente a tomar a decisão" "He was the president to make the decision". With a verb of their own
("que os docentes escolham", "foi o presidente que tomou") it says who does it.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.conjugation import Form, conjugated
from pipeline.translate.phrases.persons import PEOPLE

_BODIES = (
    r"pessoas|pais|docentes|contribuintes|consumidores|utentes|cidadãos|trabalhadores|empresas?"
    r"|[Ee]stado|[Gg]overno|câmaras?(?: municipais| municipal)?|regulador|tribunal|tribunais"
    r"|[Pp]arlamento|bancos?|famílias|mercado|municípios|partidos?|sindicatos?|povo|eleitores"
    r"|homens|países|mais (?:velhos|novos|pobres|ricos|jovens)|clubes?|escolas?|hospitais|hospital"
)
_WHO = (
    rf"(?P<who>(?P<me>eu)|(?P<us>nós)|el[ea](?P<they>s)?|[oa](?P<many>s)? (?:própri[oa]s? )?"
    rf"(?:{PEOPLE}|{_BODIES})(?: d[aeo]s? [\w-]+)?)"
)
_TENSES = {
    "é": "present", "são": "present", "foi": "preterite", "foram": "preterite",
    "era": "imperfect", "eram": "imperfect", "será": "future", "serão": "future",
    "seria": "conditional", "seriam": "conditional",
    "seja": "subjunctive", "sejam": "subjunctive", "fosse": "condition", "fossem": "condition",
}  # fmt: skip
_DOES = (
    r"a (?P<do>(?!(?:abater|seguir|bater|evitar|contratar|eleger|partir|ter em conta)\b)"
    r"[a-zà-ÿ]+[aei]r)"
    r"(?= (?!para\b|em\b|partir)[\w\"“«]|(?<=decidir)[.,;!?]|(?<=pagar)[.,;!?]|(?<=perder)[.,;!?]"
    r"|(?<=ganhar)[.,;!?]|(?<=escolher)[.,;!?]|(?<=sofrer)[.,;!?])"
)
_IT_IS = lazily(
    r"(?:(?<=[ (\"“«])|^)(?P<be>[Éé]|[Ss]ão|[Ff]oi|[Ff]oram|[Ee]ram?|[Ss]er(?:á|ão|iam?)|sejam?"
    rf"|fossem?) {_WHO} {_DOES}"
)
_IT_MAY_BE = lazily(
    rf"\b(?P<may>[PpDdVv](?:ode|oderá|eve|everá|ai|odem|oderão|evem|everão|ão|ôde)) "
    rf"ser(?:em)? {_WHO} {_DOES}"
)
_SIGNS = (
    *("foi o", "foi a", "oram os", "oram as", " são ", "São ", " é o", " é a", "É o", "É a"),
    *("Foi ", " era", " ser", "Ser", "seja", " foss", "foi el"),
)
"""What one of those has; to look for each is faster than for all at once."""

_SOMEBODY_TO = lazily(
    r"\b(?:[Éé]|[Ss]ão|[Ff]oi|[Ff]oram|[Ee]ram?|[Ss]er(?:á|ão|iam?|em)?|sejam?|fossem?)"
    r" (?:eu|nós|el[ea]s?|[oa]s? [\w-]+(?: [\w-]+){0,4}) a [a-zà-ÿ]+[aei]r\b"
)
"""The same without a list of people, and rare."""

_CAN = frozenset(("subjunctive", "condition"))


def doing_it(text: str) -> str:
    """A Portuguese text in which whoever does something has a verb for it.

    >>> doing_it("Exigem que sejam os docentes a escolher os diretores.")
    'Exigem que os docentes escolham os diretores.'
    >>> doing_it("Foi o presidente a tomar a decisão.")
    'Foi o presidente que tomou a decisão.'
    >>> doing_it("É o caminho a seguir agora.")
    'É o caminho a seguir agora.'
    """
    if " a " not in text or not any(map(text.__contains__, _SIGNS)):
        return text
    if not _SOMEBODY_TO.search(text):
        return text
    if " ser " in text or " serem " in text:
        text = _IT_MAY_BE.sub(_it_may_be, text)
    return _IT_IS.sub(_it_is, text)


def _form(found: re.Match[str], tense: str) -> Form:
    """The tense and the person of whoever does it."""
    if found["me"]:
        return tense, 0
    return tense, 3 if found["us"] else 4 if found["they"] or found["many"] else 2


def _it_is(found: re.Match[str]) -> str:
    tense = _TENSES[found["be"].lower()]
    does = conjugated(found["do"], _form(found, tense))
    if tense in _CAN:
        told = found.string[: found.start()].endswith("que ")
        return f"{found['who']} {does}" if told else found[0]
    return f"{found['be']} {found['who']} que {does}"


def _it_may_be(found: re.Match[str]) -> str:
    who, may = found["who"], found["may"]
    if may[0].isupper():
        who, may = who[0].upper() + who[1:], may.lower()
    return f"{who} {may} {found['do']}"
