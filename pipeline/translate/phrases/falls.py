"""Let prices fall and rise: of what goes down a model makes a descent.

Of "Nova descida dos combustíveis" the tiny Firefox model pt→en makes "New descent of fuels", of
"Subida das rendas" "Riding of rents", of "O IMI vai descer" "will descend", and of "Governo sobe
salário mínimo" "Government rises minimum wage". Of "queda", "aumento", "cair" and "reduzir" it
makes what they say.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.surges import AMOUNTS
from pipeline.translate.phrases.words import words_of

_MORE = (
    r"comissões|crédito|dependência|emprego|euribor|gasóleo|gripe|impostos?|imi|imt|inadimplência"
    r"|investimento|irc|irs|isp|iuc|iva|ipca|malparado|pib|pobreza|portagens|pensões|prestaç(?:ão|ões)"
    r"|produção|propinas|rating|reformas|selic|tarifários?|tsu|turismo|ibovespa|psi|bolsas?|brent"
)
_AMOUNT = rf"(?:{AMOUNTS}|{_MORE})"

_FALLS = {
    "desce": "cai", "descem": "caem", "desceu": "caiu", "desceram": "caíram", "descia": "caía",
    "desciam": "caíam", "descerá": "cairá", "descerão": "cairão", "desceria": "cairia",
    "desceriam": "cairiam", "descer": "cair", "descido": "caído", "descendo": "caindo",
}  # fmt: skip
_SMALL_VERBS = (
    "também|já|não|só|voltou a|voltaram a|volta a|voltam a|pode|podem|poderá|poderão|vai|vão|deve"
    "|devem|deverá|deverão|continua a|continuam a|está a|estão a|ter|tinha|têm|tem|começou a"
    "|começaram a|ia"
)
_FALLEN = lazily(
    rf"\b(?P<what>{_AMOUNT}\b"
    r"(?: (?:d[aeo]s?|n[ao]s?|à|ao) (?!desc)[\w-]+(?: (?!desc)[a-zà-ÿ-]+)?){0,2}"
    rf"(?: (?:{_SMALL_VERBS}))*) "
    rf"(?P<verb>{'|'.join(sorted(_FALLS, key=len, reverse=True))})\b"
    r"(?! (?:às? (?:ruas?|comissão|terra)|de divisão|d[oa]s? (?:carro|avião|comboio)|as? escada))",
    re.IGNORECASE,
)
"""What rises and falls, what it is of, and that it does."""

_LOW = lazily(
    rf"\b(?P<what>{_AMOUNT}\b(?: (?:d[aeo]s?|a) [\w-]+(?: (?!baix)[a-zà-ÿ-]+)?){{0,2}}) "
    r"(?P<verb>baixa|baixam|baixou|baixaram)"
    r"(?= (?:para (?:o |os )?(?:mínim|valor|níve|menos|cerca|quase|\d)|pel[ao] "
    r"|(?:mais de |quase |cerca de )?\d))",
    re.IGNORECASE,
)
_LOWERS = {"baixa": "cai", "baixam": "caem", "baixou": "caiu", "baixaram": "caíram"}
"""What falls, of which a model makes what is low: "Euribor baixa para mínimo"."""

_REDUCES = {
    "desce": "reduz", "descem": "reduzem", "desceu": "reduziu", "desceram": "reduziram",
    "descer": "reduzir", "descerá": "reduzirá", "sobe": "aumenta", "sobem": "aumentam",
    "subiu": "aumentou", "subiram": "aumentaram", "subir": "aumentar", "subirá": "aumentará",
}  # fmt: skip
_WHO = (
    r"(?:Governo|Executivo|Estado|Câmara|Câmaras|autarquia|município|BCE|Fed|Copom|BC|Banco Central"
    r"|[Bb]ancos?|agência|empresa|operadoras?|seguradoras?|senhorios|Galp|EDP|Petrobras|Moody's|Fitch"
    r"|DBRS|S&P|CP|Carris|Santander|BPI|BCP|CGD|Caixa|Parlamento|Congresso|Senado|Lula|Trump"
    r"|ministro|ministra)"
)
_CHANGES = lazily(
    rf"\b(?P<who>{_WHO} (?:já |também |não |só )?(?=[a-z]+(?:e|em|eu|iu|iram|eram|erá|irá)\b)"
    r"|(?:(?<=[a-zà-ÿ] )(?=s[ou]b(?:em?|iu|iram) [oa]s? )"
    r"|(?:vai|vão|quer|querem|pode|podem|deve|devem|admite|admitem|para|de|promete|prometem|a) ))"
    rf"(?P<verb>{'|'.join(sorted(_REDUCES, key=len, reverse=True))})"
    rf"(?= (?:(?:[oa]s?|em \d[\d,.]*%?(?: euros)? [oa]s?) )?(?i:{_AMOUNT})\b)"
)
"""Who changes what; an infinitive with what rises and falls behind it changes it, too."""

_TAXES = r"(?:impostos?|imi|imt|irc|irs|isp|iuc|iva|tsu)\b"
"""What is reduced, and does not fall: "descida do IRC"."""

_HOW = (
    "consecutivas?|homólogas?|acumuladas?|trimestra(?:l|is)|mensa(?:l|is)|anua(?:l|is)|diárias?"
    "|generalizadas?"
)
_HOW_MUCH = "acentuada|brusca|ligeira|lenta|nova|pequena|súbita|última|rápida|primeira|segunda"
"""What may stand before a rise, with the ending that agrees with it."""

_NAMED = lazily(
    rf"\b(?:(?P<how>{_HOW_MUCH}) )?(?P<named>descidas?|subidas?)"
    rf"(?= (?:d[aeo]s?|n[ao]s?) (?:(?:preço|valor|custo)s? (?:d[aeo]s? )?)?(?!{_TAXES}){_AMOUNT}\b"
    r"| de (?:cerca de |mais de )?[\d,.]+ ?(?:cêntimos|pontos|euros|dólares|centavos)"
    rf"| (?:{_HOW})\b)"
    r"|\b(?P<times>(?:meses|anos|semanas|sessões|trimestres) (?:consecutiv[oa]s )?de )"
    r"(?P<many>descidas|subidas)\b",
    re.IGNORECASE,
)
"""What went up or down, unlike a way up a hill."""

_NAMES = {"descida": "queda", "descidas": "quedas", "subida": "aumento", "subidas": "aumentos"}


def fallen(text: str) -> str:
    """A Portuguese text in which prices fall where they went down, and are raised.

    >>> fallen("A descida do gás anima: o IVA vai descer.")
    'A queda do gás anima: o IVA vai cair.'
    >>> fallen("O Governo desce o IRC e sobe o salário mínimo.")
    'O Governo reduz o IRC e aumenta o salário mínimo.'
    >>> fallen("A descida do rio foi rápida, e ele desceu as escadas.")
    'A descida do rio foi rápida, e ele desceu as escadas.'
    """
    if _MOVING.isdisjoint(words_of(text)):
        return text
    text = _RECEDED.sub(_receding, text)
    text = _LOW.sub(lambda at: f"{at['what']} {_LOWERS[at['verb'].lower()]}", text)
    text = _NAMED.sub(_named, text)
    text = _CHANGES.sub(lambda at: at["who"] + _REDUCES[at["verb"]], text)
    return _FALLEN.sub(lambda at: f"{at['what']} {_FALLS[at['verb'].lower()]}", text)


_RECEDED = lazily(
    r"\b(?P<first>[RrCc])(?:ecu(?P<when>am|a|aram|ou|avam|ava)|ed(?P<ceding>em|eram|eu|e|ia|iam))"
    r"(?= (?:(?:mais|menos|cerca|perto) de |quase |apenas |uns )*"
    r"(?:\d[\d.,]* ?(?:%|por cento|pontos|p\.p)(?! d[aeo]s? )|um (?:terço|quinto|décimo)\b"
    r"|\w+ (?:décimas|pontos percentuais|pontos base)\b))"
)
_RECEDES = {
    "a": "cai", "am": "caem", "ou": "caiu", "aram": "caíram", "ava": "caía", "avam": "caíam",
}  # fmt: skip
_CEDES = {
    "e": "cai", "em": "caem", "eu": "caiu", "eram": "caíram", "ia": "caía", "iam": "caíam",
}  # fmt: skip
"""What falls by a share, of which a model makes a retreat: "Homicídios recuam 18%"."""


def _receding(found: re.Match[str]) -> str:
    """That it fell, in the time of the verb."""
    falls = _RECEDES[found["when"]] if found["when"] else _CEDES[found["ceding"]]
    return cased(falls, found["first"])


_MOVING = (
    frozenset((*_FALLS, *_LOWERS, *_REDUCES, *_NAMES))
    | {f"recu{ending}" for ending in _RECEDES}
    | {f"ced{ending}" for ending in _CEDES}
)
"""Words of which all that falls or rises here has one."""


def _named(found: re.Match[str]) -> str:
    """What it is called: "queda" or "aumentos"."""
    word = found["many"] or found["named"]
    said = cased(_NAMES[word.lower()], word)
    if how := found["how"]:
        return f"{how if said.lower().startswith('queda') else how[:-1] + 'o'} {said}"
    return (found["times"] or "") + said
