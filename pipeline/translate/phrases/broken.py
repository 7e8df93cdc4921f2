"""Say "quebrar" of what people break in Portugal, where the same verb is to leave.

Of "Os hóspedes partiram o espelho" the tiny Firefox model pt→en makes "Guests have departed the
mirror", of "Partiu a bacia" "He left the basin". Before a thing that breaks, with an article or a
number, "partir" is nothing else.
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.lazily import lazily

_BROKE = {
    "parti": "quebrei", "partiu": "quebrou", "partiram": "quebraram", "partir": "quebrar",
    "partia": "quebrava", "partiam": "quebravam", "partindo": "quebrando", "parta": "quebre",
    "partam": "quebrem", "partido": "quebrado", "partirem": "quebrarem", "partimos": "quebramos",
}  # fmt: skip
_BREAKS = lazily(
    rf"\b(?P<verb>{'|'.join(sorted(_BROKE, key=len, reverse=True))})\b(?P<whose>-(?:lhes?|me|nos))?"
    r"(?= (?:(?:quase |todos |todas )?(?:[oa]s?|uma?|uns|umas|algumas?|alguns|vários|várias|dois"
    r"|duas|três|quatro|cinco|seis|dez|\d+)) (?:próprio |própria |pobre )?"
    r"(?:antebraço|bacia|banco|bancos|braços?|cabeça|cadeiras?|candeeiros?|canelas?|caneca|cântaro"
    r"|carros?|chávenas?|chave|clavícula|costelas?|cotovelo|copos?|dedos?|dentes?|ecrãs?|espelhos?"
    r"|estátuas?|fechadura|fémur|fogão|frascos?|garrafas?|gesso|guitarras?|janelas?|jarras?|joelho"
    r"|l[oa][iu][çs]a|maçanetas?|mandíbula|maxilar|mesas?|montras?|móveis|mãos?|nariz|óculos|ombro"
    r"|osso|ossos|ovos?|para-brisas|pernas?|perónio|pés?|pescoço|portas?|pratos?|pulsos?|púlpito"
    r"|relógio|retrovisor(?:es)?|rótula|salto|taças?|telemóve(?:l|is)|telhas?|televis(?:ão|or)"
    r"|tíbia|tornozelo|vasos?|vidraças?|vidros?|vitrinas?|vitrais|úmero)\b(?! a rir| toda))",
    re.IGNORECASE,
)
"""The verb before what breaks."""

_VERB = lazily(r"\b[Pp]art(?:i|am?\b)")
"""What is looked for first, as it is found faster."""


def broken(text: str) -> str:
    """A Portuguese text in which what people break does not leave.

    >>> broken("Os hóspedes partiram o espelho.")
    'Os hóspedes quebraram o espelho.'
    >>> broken("O comboio partiu às dez.")
    'O comboio partiu às dez.'
    """
    return (
        _BREAKS.sub(_said, text) if "parti" in text or "Parti" in text or "parta" in text else text
    )


def _said(found: re.Match[str]) -> str:
    """The verb that is nothing else."""
    return cased(_BROKE[found["verb"].lower()], found["verb"]) + (found["whose"] or "")
