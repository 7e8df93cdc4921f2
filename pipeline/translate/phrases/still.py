"""Say that something is still so: Brazil says that it follows.

Of "A inflação segue acima da meta" the tiny Firefox model pt→en makes "Inflation follows above the
target", of "O caso segue sem solução" "The case follows without solution". Of 22 sentences of our
own with the verb nine came out so, those in which no participle follows it; with "continua" none.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import WORKDAYS
from pipeline.translate.phrases.words import words_of

_CONTINUES = {
    "segue": "continua", "seguem": "continuam", "seguia": "continuava", "seguiam": "continuavam",
    "seguirá": "continuará", "seguirão": "continuarão", "seguir": "continuar",
}  # fmt: skip
_STILL = lazily(
    rf"\b(?P<verb>{'|'.join(sorted(_CONTINUES, key=len, reverse=True))})"
    r"(?= (?:abaixo|acima|sem (?!parar|olhar)|como (?:o|a|um|uma|favorit[oa]s?|líder(?:es)?"
    r"|principal|referência|opção)\b|junt[oa]s?\b(?! (?:para|até|d))|em (?:análise|cartaz|discussão"
    r"|disputa|estado|greve|observação|recuperação|risco|segredo|sigilo|situação|tratamento)\b"
    r"|(?:abert|afastad|bloquead|desaparecid|detid|entubad|fechad|hospitalizad|indefinid|interditad"
    r"|internad|intubad|invict|parad|pres|sedad|suspens|viv)[oa]s?\b|estáve(?:l|is)\b"
    rf"|n(?:est[ae]|o fim de|a próxima) (?:{WORKDAYS}|sábado|domingo|semana"
    r"|manhã|tarde|noite)))"
)
"""The verb, and what tells a state and no way."""


def still(text: str) -> str:
    """A Portuguese text in which it continues so.

    >>> still("O caso segue sem solução.")
    'O caso continua sem solução.'
    >>> still("O texto segue para o Senado.")
    'O texto segue para o Senado.'
    """
    if " segu" not in text or _CONTINUES.keys().isdisjoint(words_of(text)):
        return text
    return _STILL.sub(lambda found: _CONTINUES[found["verb"]], text)
