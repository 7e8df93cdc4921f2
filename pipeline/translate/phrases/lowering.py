"""Let amounts fall: a verb that is an adjective, too, is taken for it.

Of "O IVA baixa de 23% para 6%" the tiny Firefox model pt→en makes "VAT is low from 23% to 6%", of
"Governo baixa IVA da luz" "Government low VAT", and at the beginning of a headline of "Quebra de
30% nas receitas" "30% break", of "Descida de 2 cêntimos" "Decide from 2 cents". With "cai",
"reduz", "Queda" and "Aumento" it falls and rises.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.number_words import UP_TO_TEN

_NUMBER = (
    r"(?:mais de |menos de |cerca de |quase |até |outros |outras )?"
    rf"(?:\d[\d.,]*|um|uma|{UP_TO_TEN}|meio|metade)\b"
)
_UNIT = (
    r"(?: ?%| por cento| pontos?| cêntimos?| centavos?| euros?| reais| dólares| milhões| milhares"
    r"| graus?| dias?| semanas?| mês\b| meses| anos?| lugares| posições)"
)
_LATER = (
    r"(?:n[oa]s?|em|a partir|ao fim|aos|há|desde|pel[oa]|quando|muito|mais|pouco|ligeiramente"
    r"|novamente|outra vez)\b"
)
_INTRANSITIVE = lazily(
    rf"(?P<before>\b[\w%-]+) baixa(?=(?: de [^.;]{{1,25}})? para {_NUMBER}| {_NUMBER}{_UNIT})"
    rf"|(?<!\w)(?P<masculine>[Oo] \w+[^a\W]) baixa(?= {_LATER}|[.,;]|$)"
)
_NOUN = frozenset(
    (
        *("a", "alguma", "até", "com", "cada", "da", "de", "em", "essa", "esta", "forte", "grande"),
        *("ligeira", "maior", "mais", "menor", "muito", "na", "nenhuma", "nova", "ou", "outra"),
        *("para", "pela", "por", "pouco", "primeira", "qualquer", "segunda", "sem", "sob", "sua"),
        *(
            "tão",
            "uma",
            "à",
            "é",
            "era",
            "está",
            "foi",
            "parte",
            "cidade",
            "zona",
            "classe",
            "fica",
        ),
        *("muita", "continua", "bem", "bastante", "demasiado", "mantém-se", "dar", "deu", "dá"),
    )
)
"""Words behind which "baixa" is a noun or an adjective: "uma baixa de 2% para 1%", "é baixa"."""

_CUT = lazily(
    r"\b(?P<who>(?!(?:Com|Sem|Por|Uma|Mais|Muito|Apesar|Para|Sobre|Entre|Contra|Como|Até|Pela|Essa"
    r"|Esta|Nova|Maior|Sua|Tão|Qualquer|Zona|Parte|Cidade)\b)[A-ZÀ-Ý][\w-]+) baixa"
    r"(?= (?:(?:a|o|as|os) )?(?:(?:sua|seu|suas|seus) )?(?:IVA|IRS|IRC|ISP|IMI|ICMS|IPI|IPVA|Selic"
    r"|impostos?|juros?|metas?|preços?|previs(?:ão|ões)|taxas?|estimativas?|comiss(?:ão|ões)"
    r"|projeç(?:ão|ões)|tarifas?|rendas?|rating|idade|limite|mensalidades?|propinas?|portagens"
    r"|custos?|nota|perspetivas?|salários?|spread|bandeira)\b)"
)
"""Who makes something cheaper: a name or the first word of a headline, without an article."""

_TURNED = {"Subida": "Aumento", "Alta": "Aumento", "Descida": "Queda", "Quebra": "Queda"}
_BEGUN = lazily(rf"(?P<before>^|: |[.!?] )(?P<turn>{'|'.join(_TURNED)}) (?=de {_NUMBER}{_UNIT})")


def lowering(text: str) -> str:
    """A Portuguese text in which what falls does so, and is not low.

    >>> lowering("O IVA baixa de 23% para 6%.")
    'O IVA cai de 23% para 6%.'
    >>> lowering("Governo baixa IVA da luz")
    'Governo reduz IVA da luz'
    >>> lowering("A inflação é mais baixa.")
    'A inflação é mais baixa.'
    """
    if " baixa" in text:
        text = _CUT.sub(r"\g<who> reduz", _INTRANSITIVE.sub(_falls, text))
    if " de " in text and any(turn in text for turn in _TURNED):
        text = _BEGUN.sub(lambda f: f["before"] + cased(_TURNED[f["turn"]], f["turn"]) + " ", text)
    return text


def _falls(found: re.Match[str]) -> str:
    """The verb, unless what stands before makes it a noun or an adjective."""
    if found["masculine"]:
        return f"{found['masculine']} cai"
    before = found["before"]
    return found[0] if before.lower() in _NOUN else f"{before} cai"
