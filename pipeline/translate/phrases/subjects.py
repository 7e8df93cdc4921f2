"""Name who it is about: Portuguese need not say "he" or "she", and a model guesses.

Of "Foi hospitalizada no domingo" the tiny Firefox model pt→en makes "He was hospitalized", of "Foi
baleado na cabeça" "It was shot". The ending tells a man from a woman; with "Ela" and "Ele" in front
it writes "She" and "He". So where a sentence begins with what happens to people alone, and no
subject follows, it is sent with that.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.number_words import UP_TO_TEN
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.words import listed

_HAPPENS = "|".join(
    (
        *("absolvid", "acusad", "agredid", "assassinad", "assistid", "atendid", "atropelad"),
        *("balead", "capturad", "homenagead"),
        *("condenad", "convocad", "demitid", "despedid", "detid", "eleit", "encontrad[oa] mort"),
        *("esfaquead", "espancad", "estuprad", "expuls", "fuzilad", "hospitalizad"),
        r"executad(?![oa] (?:em \w+ (?:dias|semanas|meses|anos)|com|pel[ao])\b)",
        *("indiciad", "internad", "interrogad", "libertad", "nomead", "operad", "ouvid", "pres"),
        *("promovid(?![oa] p)", "raptad", "reeleit", "resgatad", "sepultad", "sequestrad"),
        *("socorrid", "torturad", "vacinad", "violad"),
    )
)
"""What happens to people, without the ending."""

_WAS = (
    r"Foi|Está|Ficou|Acabou|Será|Estava|(?:Já )?(?:tinha|havia|Tinha|Havia) sido|Já foi"
    r"|Chegou a ser|(?:Vai|Irá|Deve|Deverá)(?: agora| ainda| também| vir a)? ser"
    r"|(?:Pode|Poderá)(?: ainda| também| vir a)? ser"
    r"(?! (?:ouvid|operad|capturad|executad|promovid))"
)
"""What tells when it happens."""

_FIRST = listed(
    "foi está ficou acabou será estava já tinha havia chegou vai irá deve deverá pode poderá"
)
"""The first words of those."""

_TO_HOSPITAL = (
    r"(?:levad|transportad|conduzid|encaminhad)(?=[oa] (?:(?:de \w+|d[eo] \w+ \w+) )?"
    r"(?:para o|ao) (?:hospital|centro hospitalar|pronto-socorro))"
)
_PREPOSITION = (
    r"(?:após|até|com|contra|depois|desde|durante|em|entre|há|n[ao]s?|num|numa|para|pel[ao]s?|por"
    r"|quando|sem|sob|também|aos?|às?|d[aeo]s?|hoje|ontem|amanhã|ainda"
    r"|esta|este|nest[ae]|duas|três|várias"
    r"|presidente|deputad[ao]|diretora?|ministr[ao]|prefeit[ao]|vereadora?"
    rf"|a(?= (?:\d|{UP_TO_TEN}|mais|pagar|pena|prisão)))"
)
_BEGINS = lazily(
    rf"(?P<mark>[\"“«']?)(?P<was>{_WAS}) (?P<what>{_HAPPENS}|{_TO_HOSPITAL})"
    rf"(?P<ending>[oa])(?P<then>(?=[.,;])| {_PREPOSITION}\b)[^.,;:]*"
)
_SUBJECT = lazily(
    r"(?<!\b[ae])(?<!\b(?:às|de|em|há))(?<!\b(?:até|com|por|sem|sob))(?<!\bapós)(?<!\bpara)"
    r"(?<!\b(?:desde|entre|sobre))(?<!\bcontra)(?<!\bdurante)"
    r" (?:[oa]s?|uma?|dois|duas|mais|metade|nov[oa]s?|outr[oa]s?) \w"
)
"""An article that no preposition stands before: of somebody or something else."""


_THEY = lazily(
    r"(?P<mark>[\"“«])Q(?=uer(?:em|iam) (?:[a-zà-ÿ]{1,20}(?:[aeiô]r|[áêi])(?:-\w+)?|que|mais|sempre"
    r"|tudo|o nosso|a nossa)\b)(?![^\"”»]*\?)"
)
"""What a quotation says that others want, of which the model makes what I want: "Querem calar-nos"
is "I want to shut us down", and with "Eles" in front "They want to shut us up"."""


def with_subject(text: str) -> str:
    """A Portuguese sentence with "he" or "she" in front, unless it names its subject or may do so.

    >>> with_subject("Foi detida em casa.")
    'Ela foi detida em casa.'
    >>> with_subject('"Querem calar-nos", gritou.')
    '"Eles querem calar-nos", gritou.'
    >>> with_subject("Foi detido em Lisboa um homem de 40 anos.")
    'Foi detido em Lisboa um homem de 40 anos.'
    """
    if text[1:5] == "Quer":
        return _THEY.sub(r"\g<mark>Eles q", text, count=1)
    if first_word(text) not in _FIRST or "?" in text or not (found := _BEGINS.match(text)):
        return text
    if _SUBJECT.search(text, found.end("then"), found.end()):
        return text
    who = "Ela" if found["ending"] == "a" else "Ele"
    start = found.start("was")
    return f"{text[:start]}{who} {text[start].lower()}{text[start + 1 :]}"
