"""Say that something has not been done in words that models know: Portuguese has "está por fazer".

The tiny Firefox model pt→en makes "The causes are unfinished" of "As causas estão por apurar", "The
works continue to conclude" of "As obras continuam por concluir" and "Half of the houses were sold"
of "Metade das casas ficou por vender". Of 18 such sentences of our own 11 came out wrong, and none
with "ainda não foram apuradas". It does not mind a participle of another gender.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_DONE = {
    "descobrir": "descoberto", "dizer": "dito", "escrever": "escrito", "fazer": "feito",
    "pagar": "pago", "entregar": "entregue",
}  # fmt: skip
"""Participles that do not go by the end of the verb."""

_VERBS = (
    r"acab|anunci|apur|aprov|arranj|asfalt|assin|atribu|avali|calcul|clarific|cobr|conclu|confirm"
    r"|colh|constru|contabiliz|contrat|demol|distribu|escolh|instal|levant|lig|limp|nome|paviment"
    r"|pint|reabilit|reconstru|recolh|restaur|termin|transfer"
    r"|cumpr|decid|defin|determin|divulg|encontr|esclarec|execut|explic|identific|investig|julg"
    r"|arrum|batiz|celebr|corrig|distribu|engom|enterr|explor|fatur|instal|inaugur|lav|marc|mont"
    r"|nome"
    r"|orden|pint|plant|public|ratific|reconstru|restitu|revel|seme|substitu|tap|test|trat|vacin"
    r"|verific|liquid|localiz|ocup|preench|prov|pun|realiz|recuper|regulament|regulariz|remov"
    r"|repar|resolv|vend"
)
"""What somebody does to something; what is yet to come is said with "por", too ("por vir")."""

_STILL_TO = lazily(r"(?:[Ee]st|[Cc]ontinua|[Pp]ermanece|[Ff]ic)[a-zá-ú]* (?:ainda )?por ")
"""The beginning of the next pattern, without what somebody does."""

_UNFINISHED = lazily(
    r"(?P<still>\bainda )?\b(?P<verb>(?:[Ee]st(?:á|ão|avam?)|[Cc]ontinua(?:m|vam?)?|[Pp]ermanecem?"
    r"|[Ff]ic(?:am?|ou|aram))) (?:ainda )?"
    rf"por (?P<done>(?:{_VERBS})[aei]r|{'|'.join(_DONE)})\b(?!-)"
    r"(?P<what> (?:[oa]s?|uma?|tudo|nada|isto|isso) )?"
)
_SUBJECT = lazily(r"(?<!\b[Mm]as)(?<!\b[Aa]inda)(?<!\b[Ee])(?<!\bque)(?<!\bonde)(?<=\w) $")
"""A word before the verb that may be its subject, so that what follows is done by that."""

_NONE = lazily(
    r"\b(?P<none>(?:[Nn]enhuma?(?: [\w-]+(?: d[aeo]s? [\w-]+)?)?|[Nn]ada|[Nn]inguém)"
    r" fic(?:ou|a|ará|aria)) por (?P<done>[a-zà-ÿ]+[aeiô]r)\b(?! (?:[oa]s?|uma?)\b)"
)
"""What is left undone nowhere, and so is done: of "Nenhum caso ficou por investigar" the model
makes "No case has been investigated"."""

_PAST = lazily(r"(?:esta|continua)vam?")


def told_undone(text: str) -> str:
    """A Portuguese text in which what is yet to be done has not been done.

    >>> told_undone("As causas ainda estão por apurar.")
    'As causas ainda não foram apurados.'
    >>> told_undone("Nenhum doente ficou por atender.")
    'Nenhum doente ficou sem ser atendido.'
    >>> told_undone("Metade ficou por vender.")
    'Metade não foi vendido.'
    """
    if " por " not in text:
        return text
    if "enhum" in text or "ada fic" in text or "inguém fic" in text:
        text = _NONE.sub(lambda none: f"{none['none']} sem ser {_participle(none['done'])}", text)
    return _UNFINISHED.sub(_undone, text) if _STILL_TO.search(text) else text


def _undone(found: re.Match[str]) -> str:
    verb = found["verb"].lower()
    if found.string.lower().endswith("não ", 0, found.start()):
        return found[0]
    if found["what"] and _SUBJECT.search(found.string, 0, found.start()):
        return found[0]
    many = verb.endswith(("m", "ão"))
    if _PAST.fullmatch(verb):
        was = "tinham sido" if many else "tinha sido"
    else:
        was = "foram" if many else "foi"
    still = "" if verb in ("ficou", "ficaram") and not found["still"] else "ainda "
    done = _participle(found["done"]) + ("s" if many else "")
    undone = f"{still}não {was} {done}{found['what'] or ''}"
    return cased(undone, found["verb"])


def _participle(verb: str) -> str:
    return _DONE.get(verb) or verb[:-2] + ("ado" if verb.endswith("ar") else "ido")
