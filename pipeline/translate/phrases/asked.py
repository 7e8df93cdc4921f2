"""Name her who was asked: "Questionada sobre o caso, disse que não comenta" has no other subject.

Portuguese tells by the participle that it was a woman; the tiny Firefox model pt→en writes "Asked
about the case, he said he did not comment" in nine of ten such sentences of our own, and "she" in
all of them where "ela" stands before the verb.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_PARTICIPLES = (
    *("Abordada", "Confrontada", "Contactada", "Contatada", "Indagada", "Inquirida", "Instada"),
    *("Interpelada", "Interrogada", "Ouvida", "Perguntada", "Questionada"),
)
_WHAT = ("Ouvida a ", "Perguntada a ")
"""What was heard or asked, and not who."""

_ANSWERED = lazily(
    r"(, )(?=(?:não )?(?:acrescentou|adiantou|admitiu|afirmou|apontou|argumentou|assegurou|comentou"
    r"|confessou|confirmou|considerou|declarou|defendeu|destacou|disse|esclareceu|explicou|garantiu"
    r"|insistiu|lembrou|negou|preferiu|reconheceu|recordou|recusou|referiu|rejeitou|respondeu"
    r"|revelou|salientou|sublinhou)(?::| (?:que|ainda|apenas|com|comentar|estar|não|nada|responder"
    r"|se|sentir|ser|ter)\b))"
)
"""The verb, and behind it what is no subject."""
_TO_THE_QUESTION = lazily(
    r"^À pergunta (?:sobre )?se (?=[^,.;:?]{5,120}, (?:[oa] |ele |ela |[A-ZÀ-Þ])?[^,.;:]{0,60}"
    r"\b(?:respond|diss|dis|afirm|garant|limit|sorri|encolh)[a-z]+\b)"
)
"""What was asked; a model has the reader asked: "To the question if you fear"."""


_HEARD = lazily(
    r"^Ouvid(?P<who>[oa]s?) (?!pela reportagem)(?=(?:hoje |ontem |também |já |agora )?"
    r"(?:em|como|n[oa]s?|perante|durante|esta"
    r"|pel[oa]s? (?P<press>jornal|agência|rádio|revista|televisão|Lusa|RTP|SIC|TVI|Público"
    r"|Expresso|Folha|Estadão|Globo|g1|BBC|Reuters)?)\b)"
)
"""Who was heard: a model has him heeded."""


def asked(text: str) -> str:
    """A Portuguese text that says who answered where a woman was asked.

    >>> asked("Questionada sobre o caso, disse que não comenta.")
    'Questionada sobre o caso, ela disse que não comenta.'
    >>> asked("Questionada sobre o caso, disse a ministra que não comenta.")
    'Questionada sobre o caso, disse a ministra que não comenta.'
    >>> asked("À pergunta se teme perder o lugar, o treinador respondeu que não.")
    'Quando lhe perguntaram se teme perder o lugar, o treinador respondeu que não.'
    >>> asked("Ouvido como testemunha, o contabilista negou tudo.")
    'Interrogado como testemunha, o contabilista negou tudo.'
    """
    if text.startswith("À pergunta "):
        return _TO_THE_QUESTION.sub("Quando lhe perguntaram se ", text)
    if text.startswith("Ouvid"):
        text = _HEARD.sub(_heard, text)
    begins = text.lstrip("\"“«'")
    if not begins.startswith(_PARTICIPLES) or begins.startswith(_WHAT):
        return text
    return _ANSWERED.sub(r"\1ela ", text, count=1)


def _heard(found: re.Match[str]) -> str:
    """Who was interviewed, where it was by the press, or else questioned."""
    return f"{'Entrevistad' if found['press'] else 'Interrogad'}{found['who']} "
