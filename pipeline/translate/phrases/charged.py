"""Say what became of suspects with an auxiliary: a headline leaves it out behind what they did.

Of "Professor suspeito de abusos suspenso de funções" the tiny Firefox model pt→en makes "Professor
suspected of suspended abuse of functions", of "Ex-ministro acusado de corrupção absolvido" "accused
of acquitted corruption". Of eight such headlines of our own seven came out so; with "foi" none
does.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_STEMS = (
    *("suspeit", "acusad", "condenad", "indiciad", "investigad", "procurad", "denunciad"),
    "apanhad",
)
_CHARGED = rf"(?:{'|'.join(_STEMS)}|preso por suspeita)"
_SIGNS = frozenset(f"{stem}{ending}" for stem in _STEMS for ending in ("o", "a", "os", "as"))
_SIGNS |= {"preso"}
_BECAME = (
    r"(?:absolvid|afastad|agredid|apanhad|balead|capturad|condenad|demitid|detid|encontrad|entregue"
    r"|espancad|expuls|extraditad|formalmente acusad|identificad|ilibad|impedid|indiciad|internad"
    r"|interrogad|julgad|libertad|localizad|mort|ouvid|pres|proibid|reintegrad|solt|suspens"
    r"|transferid)"
)
_HEADLINE = lazily(
    r"^(?P<who>(?:(?:Ex-)?[A-ZÀ-Ý][\w-]*(?: (?!foi|é)[\w-]+){0,3} )?"
    rf"(?i:{_CHARGED})(?P<one>[oa]s?)"
    r" (?:d[aeo]s?|por|em) (?:(?!que\b)[\w-]+ ){1,6}?)"
    rf"(?P<what>{_BECAME}(?P<ending>[oae]s?))(?= |$)(?P<rest>[^.;]*)$"
)
_VERB = lazily(
    r"\b(?:é|são|foi|foram|está|estão|fica|ficam|será|tem|vai|continua|nega|diz|confessa|fica|há"
    r"|recorre|pede|sai|volta|morre|foge|\w+ou|\w+eu|\w+iu|\w+aram)\b"
)


def charged(text: str) -> str:
    """A Portuguese headline of a suspect as the sentence that it is short for.

    >>> charged("Ex-ministro acusado de corrupção absolvido")
    'Ex-ministro acusado de corrupção foi absolvido'
    >>> charged("Ex-ministro acusado de corrupção nega tudo")
    'Ex-ministro acusado de corrupção nega tudo'
    """
    if _SIGNS.isdisjoint(words_of(text)) or _VERB.search(text):
        return text
    found = _HEADLINE.match(text)
    if found is None:
        return text
    if (found["ending"][-1] == "s") != (found["one"][-1] == "s"):
        return text
    auxiliary = "foram" if found["one"].endswith("s") else "foi"
    return f"{found['who']}{auxiliary} {found['what']}{found['rest']}"
