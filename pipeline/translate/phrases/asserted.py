"""Say first who says something: "Alega o recorrente que não foi ouvido".

Minutes and judgments put the verb in front, and the tiny Firefox model pt→en makes "It alleges the
applicant that" of it. Nor does it know who jokes between commas: of ", ironizou o autarca," it
makes "he ridiculed the mayor".
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.lazily import lazily

_SAYS = (
    r"(?:Aleg|Afirm|Sustent|Consider|Argument|Lembr|Record|Explic|Alert|Avis|Acrescent|Assegur"
    r"|Neg|Invoc|Contest|Not|Salient|Sublinh|Observ|Cont)(?:a|ou|am|aram|ava|avam)"
    r"|(?:Defend|Reconhec|Promet|Escrev)(?:e|eu|em|eram|ia)|(?:Conclu|Admit)(?:i|e|iu|em|íram|iram)"
    r"|Diz|Disse|Dizia|Dizem|Disseram|Refere|Referiu|Garante|Garantiu|Entende|Entendeu|Insiste"
)
_ASSERTED = lazily(
    rf"^(?P<says>{_SAYS}) (?P<more>(?:ainda|também|agora|hoje|ontem) )?"
    r"(?P<who>(?:[oa]s?) (?!que\b|próprio\b)[a-zà-ÿ-]+(?: (?:d[aeo]s? )?[\w-]+){0,4}?) que "
    r"(?=(?:não|nunca|já|se|lhe|lhes|foi|foram|é|são|está|era|tinha|tem|há|houve|vai|os|as|o|a|um"
    r"|uma|todos|nenhum|apenas|só|ninguém|nada|tudo|esta|este|em|no|na|os|[A-ZÀ-Þ])\b)"
)
_JOKES = lazily(
    r"(?<=[\w\"”»]), (?:ironizou|gracejou|satirizou|troçou) (?=(?:[oa] |[A-ZÀ-Þ])[^,.;:]{2,40},)"
)
_JOKES_AT_END = lazily(
    r"(?<=[\w\"”»]), (?:ironizou|gracejou|satirizou|troçou) (?=(?:[oa] |[A-ZÀ-Þ])[^,.;:]{2,40}\.?$)"
)


def asserted(text: str) -> str:
    """A Portuguese text with whoever says something in front of the verb.

    >>> asserted("Alega o recorrente que não foi ouvido.")
    'O recorrente alega que não foi ouvido.'
    >>> asserted("O cheque, ironizou o autarca, nunca chegou.")
    'O cheque, brincou o autarca, nunca chegou.'
    """
    if "ou " in text and ("izou " in text or "ejou " in text or "oçou " in text):
        text = _JOKES_AT_END.sub(", brincou ", _JOKES.sub(", brincou ", text))
    return _ASSERTED.sub(_told, text) if " que " in text else text


def _told(found: re.Match[str]) -> str:
    who, says = found["who"], found["says"]
    return f"{who[0].upper()}{who[1:]} {found['more'] or ''}{says[0].lower()}{says[1:]} que "
