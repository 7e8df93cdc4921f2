"""Say first who says something: "Alega o recorrente que não foi ouvido".

Minutes and judgments put the verb in front, and the tiny Firefox model pt→en makes "It alleges the
applicant that" of it. Nor does it know who jokes between commas: of ", ironizou o autarca," it
makes "he ridiculed the mayor".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.opening import first_word
from pipeline.translate.phrases.persons import PEOPLE
from pipeline.translate.phrases.words import listed, words_of

_REGULAR = (
    (
        "aleg afirm sustent consider argument lembr record explic alert avis acrescent assegur neg"
        " invoc contest not salient sublinh observ cont",
        "a ou am aram ava avam",
    ),
    ("defend reconhec promet escrev", "e eu em eram ia"),
    ("conclu admit", "i e iu em íram iram"),
)
_SAYS = listed(
    "diz disse dizia dizem disseram refere referiu garante garantiu entende entendeu insiste"
) | {
    f"{stem}{ending}"
    for stems, endings in _REGULAR
    for stem in stems.split()
    for ending in endings.split()
}
_ASSERTED = lazily(
    rf"^(?P<says>{'|'.join(sorted(map(str.capitalize, _SAYS)))}) "
    r"(?P<more>(?:ainda|também|agora|hoje|ontem) )?"
    r"(?P<who>(?:[oa]s?) (?!que\b|próprio\b)[a-zà-ÿ-]+(?: (?:d[aeo]s? )?[\w-]+){0,4}?) que "
    r"(?=(?:não|nunca|já|se|lhe|lhes|foi|foram|é|são|está|era|tinha|tem|há|houve|vai|os|as|o|a|um"
    r"|uma|todos|nenhum|apenas|só|ninguém|nada|tudo|esta|este|em|no|na|os|[A-ZÀ-Þ])\b)"
)
_JOKES = lazily(
    r", (?<=[\w\"”»], )(?:ironizou|gracejou|satirizou|troçou) (?=(?:[oa] |[A-ZÀ-Þ])[^,.;:]{2,40},)"
)
_JOKES_AT_END = lazily(
    r", (?<=[\w\"”»], )(?:ironizou|gracejou|satirizou|troçou) "
    r"(?=(?:[oa] |[A-ZÀ-Þ])[^,.;:]{2,40}\.?$)"
)

_SAID_THEN = lazily(
    r", (?<=[\w\"”»)%], )(?:garantiu|assegurou|admitiu|explicou|lembrou|recordou|prometeu|lamentou"
    r"|adiantou) (?P<when>hoje|ontem|esta (?:manhã|tarde|noite|semana|[a-zç]+-feira)"
    r"|n[oa] (?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|no (?:sábado|domingo)) "
    r"(?=(?:[oa] |[oa]s |uma? )(?:(?:seu|sua|atual|antig[oa]) )?(?:ex-|vice-)?"
    rf"(?!jogador|treinador|guarda-redes)(?:{PEOPLE}|chefe|líder|porta-voz|bastonári[oa]|autarca"
    r"|comissári[oa]|dirigente|comandante)\b[^,.;:!?]{0,60}[,.]?)"
)
"""Who said something at a time: "garantiu hoje a ministra" becomes "he assured the minister"."""

_WARNED = lazily(
    r", (?<=[\w\"”»)%], )(?:advertiu|vincou|realçou|frisou|apontou|notou) "
    r"(?=[oa] [a-zà-ÿ-]+(?: [\w-]+){0,5}\.?$)"
)
"""Who warned or stressed something, at the end; a model has her warned: "warned the test"."""

_FOUND = lazily(
    r", (?<=[\w\"”»)%], )apurou (?=[oa] (?:Marinha|PSP|GNR|PJ|[Pp]olícia|Lusa|inspeção|perícia"
    r"|investigação|auditoria|comissão|Força|Proteção|jornal|agência)\b)"
)
"""Who found something out, of whom nothing is left: "none wore a vest, the Navy"."""

_SIGNS = listed(
    "garantiu assegurou admitiu explicou lembrou recordou prometeu lamentou adiantou apurou"
    " advertiu vincou realçou frisou apontou notou"
)
"""What each of these has, and few texts."""


def asserted(text: str) -> str:
    """A Portuguese text with whoever says something in front of the verb.

    >>> asserted("Alega o recorrente que não foi ouvido.")
    'O recorrente alega que não foi ouvido.'
    >>> asserted("O cheque, ironizou o autarca, nunca chegou.")
    'O cheque, brincou o autarca, nunca chegou.'
    >>> asserted("Não leu a carta, garantiu hoje a ministra.")
    'Não leu a carta, disse hoje a ministra.'
    """
    if "izou " in text or "ejou " in text or "oçou " in text:
        text = _JOKES_AT_END.sub(", brincou ", _JOKES.sub(", brincou ", text))
    if not _SIGNS.isdisjoint(words_of(text)):
        text = _WARNED.sub(", disse ", text)
        text = _FOUND.sub(", disse ", _SAID_THEN.sub(r", disse \g<when> ", text))
    if " que " not in text or first_word(text) not in _SAYS:
        return text
    return _ASSERTED.sub(_told, text)


def _told(found: re.Match[str]) -> str:
    who, says = found["who"], found["says"]
    return f"{who[0].upper()}{who[1:]} {found['more'] or ''}{says[0].lower()}{says[1:]} que "
