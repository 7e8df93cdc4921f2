"""Say from whom something is taken: Portuguese takes it "to" him.

Of "Roubou a carteira ao turista" the tiny Firefox model pt→en makes "stole the wallet to the
tourist", of "Tirou o brinquedo ao irmão" "took the toy to his brother", of "apreendeu 20 quilos de
droga ao suspeito" "seized 20 kilograms of drugs to the suspect". With "de" it is the tourist's, and
in none of six sentences of our own does anybody get what he loses.
"""

from __future__ import annotations

import re

_VERB = (
    r"(?:(?:confisc|furt|roub|tir)(?:ou|aram|ar|a|am|ava|avam|ado|ando|ei)"
    r"|apreend(?:eu|eram|er|e|em|ido|endo|i)|extorqu(?:iu|iram|ir|e|ido|indo))"
)
_JOINT = r"(?:aos?|às?|que|para|por|com|em|n[ao]s?|se|como|mas|e|ou|a)"
_WORD = rf"(?!{_JOINT}\b)[\w.,'-]+"
_PERSON = (
    r"(?:(?:me[ua]s?|minhas?|seus?|suas?|própri[ao]s?|jovem|antig[ao]s?) )?"
    r"(?:alun|amig|arguid|companheir|detid|don|empresári|filh|funcionári|idos|inquilin|médic|menin"
    r"|miúd|namorad|net|prim|reclus|reformad|sogr|suspeit|ti|viúv|vizinh)[ao]s?\b"
    r"|(?:me[ua]s?|minhas?|seus?|suas?) (?:pais?|mãe|avós?|avô|irmãos?|irmãs?|mulher|marido)\b"
    r"|(?:avós|avô|casal|casais|cidadãos|clientes?|colegas?|comerciantes?|condutor(?:es|a)?|criança"
    r"|crianças|contribuintes?|Estado|família|famílias|homem|homens|irmã|irmão|irmãos|jovem|jovens"
    r"|mãe|marido|motoristas?|mulher|mulheres|pais?|passageir[ao]s?|pensionistas?|polícias"
    r"|presidente|professora?|rival|senhora?|taxistas?|turistas?|trabalhador(?:es|a)?|vítimas?)\b"
)
_SIGN = re.compile(r" (?:ao|à)s? ")
_TAKEN = re.compile(
    rf"\b(?P<taken>{_VERB} (?:as? )?{_WORD}(?: {_WORD}){{0,5}}) (?P<whom>aos?|às?)"
    rf"(?= (?:{_PERSON}))",
    re.IGNORECASE,
)


def taken_from(text: str) -> str:
    """A Portuguese text in which things are taken from people.

    >>> taken_from("Roubou a carteira ao turista.")
    'Roubou a carteira do turista.'
    >>> taken_from("Tirou fotografias aos filhos.")
    'Tirou fotografias aos filhos.'
    """
    return _TAKEN.sub(_from, text) if _SIGN.search(text) else text


_DONE_TO = re.compile(
    r"\b(?:confiança|chapéu|crianças|dúvida|esperança|filh[ao]s?|foto|gosto|guarda|medida|palavra"
    r"|partido|poder|proveito|razão|retrato|satisfaç|sono|tempo|vontade)"
)
"""What one does to somebody, and what comes out no better as his."""


def _from(found: re.Match[str]) -> str:
    if _DONE_TO.search(found["taken"]):
        return found[0]
    return f"{found['taken']} {_OF[found['whom'].lower()]}"


_OF = {"ao": "do", "aos": "dos", "à": "da", "às": "das"}
