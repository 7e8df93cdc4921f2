"""Say of whom it is told where only an ending tells that she is a woman.

The tiny Firefox model pt→en makes "The suspicion fled" of "A suspeita fugiu", "The young man's
body" of "O corpo da jovem", and "Young man who disappeared is found lifeless" of "Jovem que sumiu é
achada sem vida". Of a dozen sentences of our own that police reporters write ten came out so;
with a woman in them, or the English word that the model copies, none does.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_ACTED = (
    r"(?:acabou|admitiu|afirmou|agiu|agrediu|alegou|ameaçou|assumiu|atirou|chegou|cometeu|comprou"
    r"|confessou|contou|deixou|desferiu|disse|entregou-se|enganou|entrou|era|esfaqueou|está|estava"
    r"|fez|ficou|fugiu|foi|havia|invadiu|já|levou|matou|mora|morava|nega|negou|não|oferecia|passou"
    r"|permanece|permaneceu|prestou|procurou|reagiu|recebeu|relatou|responde|responderá|saiu|se"
    r"|segue|teria|tentou|tem|tinha|trabalhava|usava|usou|utilizava|vai|vendia|vivia|é)"
)
_ABSTRACT = (
    r"(?! (?:(?:não |já )?(?:é|foi|está|era|estava|recai|tem|surgiu|nasceu) (?:de |que|grave|a de"
    r"|fundad|confirmad|descartad|levantad|infundad|afastad|sobre|por|base|reforçad|forte|apenas"
    r"|partilhad|lançad|ainda|sob|em)|(?:fez|levou|deixou|chegou) (?:com|a|as|ao|de)\b|(?:não )?se "
    r"(?:confirm|concret|mant|base|verific)|(?:não )?(?:passou|ficou) (?:de|a ser|por)"
    r"|vai (?:al|ser)"
    r"|(?:não )?(?:tem|tinha) (?:fund|base|raz|surg|sido)|havia (?:sido|surg)))"
)
_SUSPECT = lazily(
    rf"\b(?P<article>[Aa]|[Uu]ma|(?:celular|casa|carro|marido|mãe|filho|filha|defesa|depoimento"
    rf"|advogado|companheiro|residência) da) suspeita(?=(?: {_ACTED}\b|, de \d\d anos|, que "
    rf"(?:não teve|teve|tem|foi|já|estava|é|era|trabalha|mora)|, identificada|[.,] ?$)){_ABSTRACT}"
)
"""Who is suspected, unlike a suspicion that is confirmed, or that somebody has."""

_GIRL = lazily(
    r"\b(?P<of>[Dd]|[Nn]|[Pp]el|à )a jovem"
    r"(?=[.,;:]|$| (?:de \d|foi|é|está|estava|ficou|que|com|morreu|em|n[oa]|na|e|após|ao|disse"
    r"|desaparecid|mort|agredid|encontrad|assassinad)\b)"
)
_HEADLINE = lazily(
    r"(?P<before>^|^[^:]{2,30}: )Jovem(?= (?!(?:diz|conta|afirma|acusa|relata|denuncia|mata)\b)"
    r"(?:(?!\b(?:que (?:a|sua)|irmã|mãe|filha|namorada|ex|mulher|esposa|amiga|avó|tia|por)\b)"
    r"[^,;:]){0,70}\b(?:é|foi|fica|está|segue) (?:[^\W\d_]{3,}(?:ada|ida)|morta|presa|solta)\b"
    r"|grávida|desaparecida|baleada|morta|agredida|assassinada|encontrada|presa|esfaqueada)"
)
"""Somebody young that a headline begins with, of whom the participle tells that she is a woman."""
_KIN = (
    r"(?:padrasto|madrasta|(?:ex-)?(?:marido|mulher|companheir[oa]|namorad[oa]|patrão|patroa|sóci[oa])"
    r"|pai|mãe|filh[oa]|irmão|irmã|ti[oa]|vizinh[oa]|amig[oa]|prim[oa]|genro|nora|sogr[oa]|avô|avó"
    r"|cunhad[oa]|entead[oa]|net[oa]|sobrinh[oa]|motorista|segurança|homem|jovem|adolescente"
    r"|casal|funcionári[oa]|cuidadora?|babá|caseiro)"
)
_ONE_WHO_IS = lazily(
    rf"(?P<who>\b{_KIN}) é suspeit(?P<gender>[oa])(?=[.;,]|$| e (?:já|está|foi|fugiu|segue))",
    re.IGNORECASE,
)
"""Somebody near to whom a crime was done to, who is not just odd."""

_MAIN = lazily(
    r"(?P<is>\b(?:é|era|continua|foi considerada|permanece) (?:a principal|uma das)) suspeita"
    rf"(?P<many>s?)\b(?! de que)|(?P<the>\b[Aa] principal) suspeita(?= é a {_KIN}\b)",
)
"""A woman, for a suspicion that is the main one is told otherwise."""

_HEADED = lazily(
    rf"^(?P<who>{_KIN}|Mulher|Mãe|Babá|Ama|Enfermeira|Empregada) suspeita"
    r"(?= de (?:[^\W\d_]+[aei]r|[^\W\d_]*(?:homicídio|morte|crime|fraude|roubo|furto)) )",
    re.IGNORECASE,
)
"""A headline about a woman: "Mãe suspeita de matar o filho"; of a man the ending tells."""


def with_suspects(text: str) -> str:
    """A Portuguese text that says so, and who is the one suspected.

    >>> with_suspects("A suspeita fugiu.")
    'A suspect fugiu.'
    >>> with_suspects("A suspeita é de fraude.")
    'A suspeita é de fraude.'
    >>> with_suspects("Menina é achada morta; padrasto é suspeito")
    'Menina é achada morta; padrasto é suspeito do crime'
    >>> with_suspects("Jovem que sumiu é achada sem vida")
    'Jovem mulher que sumiu é achada sem vida'
    >>> with_suspects("O corpo da jovem foi achado.")
    'O corpo da jovem mulher foi achado.'
    """
    if "uspeita" in text:
        text = _SUSPECT.sub(r"\g<article> suspect", text)
        text = _HEADED.sub(r"\g<who> é suspeita", _MAIN.sub(r"\g<is>\g<the> suspect\g<many>", text))
    if " é suspeit" in text:
        text = _ONE_WHO_IS.sub(r"\g<who> é suspeit\g<gender> do crime", text)
    if "Jovem" in text:
        text = _HEADLINE.sub(r"\g<before>Jovem mulher", text)
    if "a jovem" in text:
        text = _GIRL.sub(r"\g<of>a jovem mulher", text)
    return text
