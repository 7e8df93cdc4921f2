"""Say who said something with verbs that the model knows.

Behind a quotation Portuguese says with many verbs that somebody spoke. Of 112 of them the tiny
Firefox model pt→en takes 21 for something else: "the kid fired" for "atirou o miúdo", "I wanted to
know the judge" for "quis saber a juíza". There each is sent as one that says the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed, words_of

_SAID = {
    "pt": {
        "arrematou": "concluiu", "atirou": "disse", "berrou": "gritou", "congratulou-se": "disse",
        "contrapôs": "respondeu", "cravou": "afirmou", "desabafou": "confessou",
        "disparou": "disse", "ironizou": "brincou", "lembrou": "recordou", "narrou": "contou",
        "precisou": "esclareceu", "quis saber": "perguntou", "reforçou": "sublinhou",
        "rejubilou": "disse", "resmungou": "murmurou", "retorquiu": "respondeu",
        "ripostou": "respondeu", "rogou": "pediu", "sentenciou": "afirmou", "soltou": "disse",
        "vincou": "sublinhou",
        "acudiu": "disse", "aquiesceu": "concordou", "balbuciou": "gaguejou",
        "barafustou": "protestou", "bradou": "gritou", "entusiasmou-se": "exclamou",
        "estranhou": "disse", "exaltou-se": "gritou", "gracejou": "brincou",
        "indagou": "perguntou", "indignou-se": "protestou", "inquiriu": "perguntou",
        "lamentava-se": "dizia", "queixava-se": "dizia", "reagiu": "respondeu",
        "justificou-se": "explicou", "ralhou": "disse", "redarguiu": "respondeu",
        "rosnou": "disse", "segredou": "sussurrou", "teimou": "insistiu",
        "troçou": "brincou", "trovejou": "gritou", "vociferou": "gritou",
        "volveu": "respondeu",
    },
}  # fmt: skip

_SAYS = {
    "pt": {
        "advoga": "argumenta", "arrisca": "diz", "arriscou": "disse", "assumiu": "admitiu",
        "atalhou": "disse", "avançou": "disse", "concedeu": "admitiu", "defendeu-se": "respondeu",
        "desvalorizou": "disse", "devolveu": "respondeu", "assume": "admite", "atalha": "diz",
        "atesta": "confirma", "atira": "diz", "avança": "diz", "concede": "admite",
        "cortou": "interrompeu", "mandou": "ordenou", "tornou": "respondeu",
        "congratula-se": "diz", "contrapõe": "responde", "defende-se": "responde",
        "desabafa": "confessa", "desvaloriza": "diz", "devolve": "responde", "dispara": "diz",
        "interroga-se": "pergunta", "ironiza": "brinca", "justifica-se": "explica",
        "penitencia-se": "lamenta", "precisa": "esclarece", "queixa-se": "lamenta",
        "queixou-se": "lamentou", "questiona-se": "pergunta", "reforça": "sublinha",
        "remata": "conclui", "riposta": "responde", "sentencia": "afirma", "solta": "diz",
        "vinca": "sublinha",
    },
}  # fmt: skip
"""Verbs that may do something else behind a comma, and speak behind a quotation alone."""

_SPOKEN_BY = {
    code: frozenset(verb.partition(" ")[0].partition("-")[0] for verb in verbs)
    for code, verbs in _SAID.items()
}
"""The first words of these verbs, which few texts have."""

_TOLD = {
    code: lazily(
        rf"(?<=[\"”»’,!?…—–] )(?:{'|'.join(verbs)})"
        r"(?= (?:[oa]s?|uma?|el[ea]s?|[A-ZÀ-ÖØ-Þ]\w+)\b|:|[.,]?$)"
    )
    for code, verbs in _SAID.items()
}
_HEADED = {
    "alerta": "diz",
    "assegura": "diz",
    "atira": "diz",
    "conta": "diz",
    "garante": "diz",
}
_HEADLINE = lazily(
    rf"(?<=[\"”»], )(?:{'|'.join(_HEADED)})(?= (?!(?:[oa]s?|uma?|que|el[ea]s?)\b)[^\W\d_])"
)
"""What headlines say without an article: "conta testemunha" is no account of a witness."""
_TOLD_BY = {
    code: frozenset(verb.partition("-")[0] for verb in verbs) for code, verbs in _SAYS.items()
}
_TELLS = {
    code: lazily(
        rf"(?P<close>[\"”»’],? )(?P<verb>{'|'.join(verbs)})"
        r"(?= (?:[oa]s?|uma?|el[ea]s?|[A-ZÀ-ÖØ-Þ]\w+)\b|[.,]?$)"
    )
    for code, verbs in _SAYS.items()
}
_WRITES_ON = listed("arriscou atalhou cortou mandou tornou")
_DASHED = lazily(
    rf"(?<=[—–] )(?:{'|'.join(sorted(_WRITES_ON))})(?= (?:[oa]s?|el[ea]s?|[A-ZÀ-ÖØ-Þ]\w+)\b)"
)
"""Behind a dash, where a novel goes on telling, the same verbs speak."""

_CLOSED = ('", ', "”, ", "», ")
_INTERPOSED = lazily(
    r"(?<=[\"”»], )(?P<verb>[a-zà-ÿ]+ou|disse)(?P<how>, (?:a \w+r|em \w+|aos \w+|emocionad[oa]"
    r"|indignad[oa]|bem-dispost[oa]|sorridente|divertid[oa]|irritad[oa]|furios[oa]|satisfeit[oa]"
    r"|revoltad[oa]|orgulhos[oa]|confiante|resignad[oa]|desolad[oa]|comovid[oa]"
    r"|visivelmente \w+|entre \w+|com a voz \w+|já \w+),)"
    r"(?P<who> (?:[oa]s?|uma?) [^,.;:\"“”]{3,80})(?=[.,]|$)"
)
"""How somebody says something, between the verb and who it is: "contou, a chorar, o pai"."""

_QUIETLY = listed("cochichou murmurou resmungou segredou sussurrou")
_BY_HER = lazily(rf"(?<=[\"”»—–,!?…] )({'|'.join(sorted(_QUIETLY))}) a (?=[A-ZÀ-Ý][a-zà-ÿ]+\b)")
"""The article of her who speaks: "resmungou a Leonor" may be what somebody mutters to her."""

_CLOSING = {
    "contou": "disse", "contaram": "disseram", "desabafou": "confessou", "frisou": "disse",
    "frisaram": "disseram", "lembrou": "recordou", "lembraram": "recordaram",
}  # fmt: skip
_CLOSES = lazily(
    rf"(?<=\w, )(?P<verb>{'|'.join(_CLOSING)})(?= (?:à (?:Lusa|RTP|SIC|TVI) )?"
    r"(?:[oa]s? (?!dinheiro|votos|notas|moedas|histórias?|números?|total|dias|horas|anos|tempo|fim"
    r"|início|episódio|caso|sonho)|[A-ZÀ-ÖØ-Þ])[^,;:.?!]{2,60}[.]?$)"
)
"""Who tells what a sentence says, without a mark: "O menino caiu ao poço, contou o pai"."""
_SPOKEN = 3
"""Words of what is rather said than named."""

_MARK = lazily('["”»’—–]')


def plainly_said(text: str, language: str) -> str:
    """A text whose quotations are followed by verbs that are nothing else.

    >>> plainly_said('"Vou", atirou o miúdo.', "pt")
    '"Vou", disse o miúdo.'
    >>> plainly_said('"Não vou lá", atira o miúdo.', "pt")
    '"Não vou lá", diz o miúdo.'
    >>> plainly_said("O menino caiu, contou a mãe.", "pt")
    'O menino caiu, disse a mãe.'
    >>> plainly_said("Ele, atirou a pedra.", "pt")
    'Ele, atirou a pedra.'
    """
    if language == "pt" and any(map(text.__contains__, _CLOSING)):
        text = _CLOSES.sub(lambda closes: _CLOSING[closes["verb"]], text)
    told = _TOLD.get(language)
    if told is None or not _MARK.search(text):
        return text
    if language == "pt":
        text = _portuguese_said(text)
    words = words_of(text)
    if not _SPOKEN_BY[language].isdisjoint(words):
        text = told.sub(lambda verb: _SAID[language][verb[0]], text)
    if not _TOLD_BY[language].isdisjoint(words):
        text = _TELLS[language].sub(lambda tells: _told(tells, _SAYS[language]), text)
    return text


def _portuguese_said(text: str) -> str:
    """What Portuguese alone tells behind a mark, each looked for where its words are."""
    words = words_of(text)
    if not _HEADED.keys().isdisjoint(words):
        text = _HEADLINE.sub(lambda verb: _HEADED[verb[0]], text)
    if not _QUIETLY.isdisjoint(words):
        text = _BY_HER.sub(r"\1 ", text)
    if any(map(text.__contains__, _CLOSED)):
        text = _INTERPOSED.sub(_who_first, text)
    if not _WRITES_ON.isdisjoint(words):
        text = _DASHED.sub(lambda verb: _SAYS["pt"][verb[0]], text)
    return text


def _who_first(found: re.Match[str]) -> str:
    """The verb, who said it, and how."""
    return f"{found['verb']}{found['who']}{found['how'].removesuffix(',')}"


def _told(tells: re.Match[str], says: Mapping[str, str]) -> str:
    """A verb behind a quotation, which stays where the quotation is rather a name."""
    before = tells.string[: tells.start()]
    quoted = before[max(map(before.rfind, _QUOTES)) + 1 :]
    spoken = len(quoted.split()) >= _SPOKEN or "!" in quoted
    return tells["close"] + (says if spoken else {}).get(tells["verb"], tells["verb"])


_QUOTES = '"“«‘”»’'
