"""Headlines tell what was done, where or why, and only then to whom: "Morto a tiro em Faro homem".

With a complement between a participle and its subject a model cannot tell which is which: of
"Acusado de assédio treinador de ginástica" the tiny Firefox model pt→en makes "Accused of
harassment gymnastics coach", of "Levado a tribunal dono de cão" "Taken to the dog's owner court".
So the headline is sent as a sentence with its subject in front. Where a verb stands in between,
whoever follows may be its object, and the headline stays.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.participles import PEOPLE
from pipeline.translate.phrases.days import MONTHS, WEEKDAYS
from pipeline.translate.phrases.fields import listed
from pipeline.translate.phrases.opening import first_word

_TO_PEOPLE = tuple(
    sorted(
        listed("""
            absolvid acusad afastad agredid apanhad assassinad assaltad atacad atropelad balead
            capturad condenad demitid despedid detid encontrad entregue esfaquead expuls extraditad
            ferid hospitalizad identificad impedid internad interrogad investigad julgad levad
            libertad mort multad ouvid pres premiad raptad resgatad retirad salv sequestrad
            socorrid suspens transportad
        """)
    )
)
_TO_THINGS = tuple(
    sorted(
        listed("""
            aberta adiad agendad alargad anunciad aprovad apresentad cancelad chumbad congelad
            cortad desviad divulgad encerrad entregue fechad inaugurad interrompid lançad leiload
            marcad pag proibid prolongad publicad reabert rejeitad retirad retomad suspens
            transferid vendid
        """)
    )
)
_PEOPLE_DONE = lazily(
    rf"(?P<done>(?:{'|'.join(_TO_PEOPLE)})(?:[oa]s?|s)?(?: (?:mort|viv|ferid)[oa]s?| como"
    r" culpad[oa]s?)?) (?P<more>(?:a|à|com|como|d[aeo]|em|n[ao]|num|numa|para|pel[ao]|por|após|sob)"
    r" .+)",
    re.IGNORECASE,
)
_THING_DONE = lazily(
    rf"(?P<done>(?:{'|'.join(_TO_THINGS)})(?:[oa]s?|s)?) (?P<how>por (?:unanimidade|maioria|tempo"
    r" indeterminado|(?:mais de )?\d[\d,.]*(?: mil| milhões| milhão)?(?: de)?(?: euros| reais)?)"
    r"|na (?:generalidade|especialidade)|ao (?:trânsito|público)|do mercado|em leilão|a concurso"
    rf"|para (?:{MONTHS}|(?:{WEEKDAYS})|(?-i:[A-ZÀ-Ý])[\w-]+|amanhã"
    r"|o (?:verão|outono|inverno|dia \d+)|dia \d+(?: de \w+)?|\d{4})|à venda|hoje|ontem|amanhã"
    r"|esta (?:manhã|tarde|noite|semana))"
    r" (?P<who>(?!(?:de|do|da|dos|das|e|em|no|na|a|à|ao|com|para|por|que|após|mas|ou|se|até"
    r"|desde|durante|sem)\b)(?:(?-i:[a-zà-ÿ])[\w-]{2,}.*|(?-i:[A-Z]{2})\d.*))",
    re.IGNORECASE,
)
_STOPS = listed(
    "a ao aos as até com como contra da das de do dos e em entre na nas no nos num numa o os"
    " ou para pela pelas pelo pelos perante por quase sem sob sobre um uma à às seu sua seus suas"
    " ex mais menos cerca própria próprio mil duplo"
)
"""What stands before a noun that belongs to the complement."""

_NUMBERS = listed(
    "dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte"
    " trinta quarenta cinquenta cem dezenas centenas"
)
_MORE_PEOPLE = listed(
    "aluno alunos aluna alunas ator atriz cantor cantora dono dona donos gestor gestora membros"
    " soldados cidadão cidadãos operários passageiros pescadores sócio sócios tesoureiro"
    " tesoureira treinadora técnico técnica enfermeiras mineiros reclusos recluso presidente"
    " autor autora padre bispo tio tia avô avó neto neta"
)
_COUNTED_NO_PEOPLE = lazily(
    r"(?:\S+ )?(?:anos?|meses|m[eê]s|dias?|horas?|euros|reais|vezes|tiros|facadas|quilos|kg|mil"
    r"|milhões|gramas|crimes|pessoas a)\b"
)

_VERB = lazily(r"[a-zà-ÿ]{2,}[aeiô]r(?:-\w+)?|que|quando|[\w-]+ndo")
_TRAPPED = lazily(r"Pres[oa]s? em (?:elevador|gruta|carro|casa|poço|escombros|lama)")
"""Who is not arrested."""

_ARRESTED = lazily(r"^Pres(?=[oa]s? (?:n[oa]|em|com|por|após|há|hoje|ontem|quando)\b)")
"""Who is, of whom the model makes prey."""

_FORCED = lazily(
    r"(?P<forced>Obrigad(?:[oa]s?) a (?:fechar|encerrar|parar|evacuar|mudar))"
    r" (?P<who>(?!(?:a|o|as|os|de|em|por|para|no|na)\b)[a-zà-ÿ]{3}[^,.;:]*)"
)
_NOT_VERBS = listed("militar escolar hospitalar mulher lugar familiar particular bar par")
"""Words that end as infinitives do."""


def with_done_last(text: str) -> str:
    """A Portuguese headline whose subject stands in front of what was done.

    >>> with_done_last("Acusado de assédio treinador de ginástica")
    'Treinador de ginástica foi acusado de assédio'
    >>> with_done_last("Acusado de matar a tiro homem de 40 anos")
    'Acusado de matar a tiro homem de 40 anos'
    >>> with_done_last("Marcada para maio greve dos médicos")
    'Greve dos médicos foi marcada para maio'
    """
    if text.endswith((".", "?", "!")) or not text[:1].isupper() or text[1:2].isupper():
        return text
    if text.startswith("Obrigad") and (found := _FORCED.fullmatch(text)) is not None:
        forced, who = found["forced"], found["who"]
        be = "é" if forced.split(" ")[0][-1] != "s" else "são"
        return f"{who[0].upper()}{who[1:]} {be} {forced[0].lower()}{forced[1:]}"
    if (found := _done_to(text, _TO_THINGS, _THING_DONE)) is not None:
        return _told(found["done"], found["how"], found["who"]) or text
    if (found := _done_to(text, _TO_PEOPLE, _PEOPLE_DONE)) is None or _TRAPPED.match(text):
        return text
    words = found["more"].split(" ")
    for at in range(2, len(words)):
        before, word = words[at - 1], words[at]
        if _VERB.fullmatch(before) and before not in _NOT_VERBS:
            return text
        if before.lower() in _STOPS or before.endswith((",", ";", ":")) or before.isdigit():
            continue
        if _is_somebody(word, words[at:]):
            return _told(found["done"], " ".join(words[:at]), " ".join(words[at:])) or text
    return _ARRESTED.sub("Detid", text)


def _done_to(text: str, stems: tuple[str, ...], pattern: re.Pattern[str]) -> re.Match[str] | None:
    """What was done, looked for only in a headline that begins with it."""
    return pattern.fullmatch(text) if first_word(text).startswith(stems) else None


def _is_somebody(word: str, words: list[str]) -> bool:
    """Whether words tell of people."""
    if word in PEOPLE or word in _MORE_PEOPLE or (word.startswith("ex-") and word.islower()):
        return True
    if word in _NUMBERS or (word.isdigit() and len(words) > 1):
        return not _COUNTED_NO_PEOPLE.match(" ".join(words[1:3])) and words[1:2] != ["de"]
    return False


def _told(done: str, how: str, who: str) -> str:
    """The sentence; empty where the numbers do not agree."""
    first = who.partition(" ")[0]
    plural = done.split(" ")[0].endswith("s")
    many = first.endswith("s") or first in _NUMBERS or first.isdigit() or " e " in who
    if plural is not many and not (first.endswith("s") and " de " in who and not plural):
        return ""
    if not plural and first.endswith("s") and first not in ("mês", "país", "ônibus", "gás"):
        return ""
    was = "foram" if plural else "foi"
    return f"{who[0].upper()}{who[1:]} {was} {done[0].lower()}{done[1:]} {how}"
