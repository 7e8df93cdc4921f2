"""Say who had done what a thing is known by: "A carta que escrevera nunca foi enviada".

The pluperfect of books is the same for him and for me, and where nobody stands beside it the tiny
Firefox model pt→en makes "The letter I wrote has never been sent". With "ele tinha escrito" it says
"The letter he had written".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.narrated import SPEAKS
from pipeline.translate.phrases.words import words_of
from pipeline.translate.vocabulary import is_ordinary

_DONE = {
    "comprara": "comprado", "construíra": "construído", "deixara": "deixado", "dera": "dado",
    "dissera": "dito", "emprestara": "emprestado", "encontrara": "encontrado",
    "escrevera": "escrito", "fizera": "feito", "ganhara": "ganho", "guardara": "guardado",
    "herdara": "herdado", "lera": "lido", "levara": "levado", "ouvira": "ouvido",
    "pedira": "pedido", "perdera": "perdido", "pintara": "pintado", "prometera": "prometido",
    "recebera": "recebido", "roubara": "roubado", "sonhara": "sonhado", "trouxera": "trazido",
    "vendera": "vendido", "vira": "visto",
}  # fmt: skip
_THAT = lazily(
    rf"que (?P<verb>{'|'.join(_DONE)})"
    r"(?= (?:nunca|não|foi|foram|está|estão|era|eram|já|ficou|ficaram|há|na véspera|à mão|anos"
    r"|dias|n[ao] (?:infância|juventude|guerra|prisão|verão|rua|internet|jornal|rádio)|em "
    r"|antes|horas)|[,.;])"
)
"""It begins with letters, which are found faster than what they stand behind."""

_NAMED = lazily(r"(?:[^\W\d_]|\bfoi |\b[Ff]oi el[ea] |\bel[ea] )$")
_ITSELF = lazily(
    r"(?P<itself>se (?:já |nunca )?)(?P<verb>[a-zà-ÿ]+[aeií]ra)\b(?! (?:à"
    r"|para a) (?:direita|esquerda))"
)
_IRREGULAR = {
    "vir": "visto", "dizer": "dito", "fizer": "feito", "puser": "posto", "abrir": "aberto",
    "escrever": "escrito", "cobrir": "coberto", "descobrir": "descoberto", "vier": "vindo",
    "disser": "dito", "tiver": "tido",
}  # fmt: skip
"""Participles that do not go by the end of the verb, by the verb without the last letter."""


def had_done(text: str) -> str:
    """A Portuguese text that says who had done what a thing is known by.

    >>> had_done("A carta que escrevera nunca foi enviada.")
    'A carta que ele tinha escrito nunca foi enviada.'
    >>> had_done("O homem que matara a mulher confessou.")
    'O homem que matara a mulher confessou.'
    """
    if "ra" not in text:
        return text
    if "se " in text:
        text = _ITSELF.sub(_had, text)
    found = None if _DONE.keys().isdisjoint(words_of(text)) else _THAT.search(text)
    if not found or _NAMED.search(text, 0, found.start()) or SPEAKS.search(text):
        return text
    said = f"ele tinha {_DONE[found['verb']]}"
    return f"{text[: found.start('verb')]}{said}{text[found.end() :]}"


def _had(found: re.Match[str]) -> str:
    """What had been done with "tinha", where the verb without its last letter is one."""
    if found.string[found.start() - 1 : found.start()].isalpha():
        return found[0]
    verb = found["verb"][:-1].replace("í", "i")
    if verb == "vir" and not found.string[found.end() :].startswith(
        (" tanto", " tanta", " tal", " coisa", " uma", " um", " nada", " assim")
    ):
        return found[0]
    done = _IRREGULAR.get(verb)
    if done is None:
        if not is_ordinary(verb, "pt") or verb in ("par", "mar", "lar", "mir", "vir"):
            return found[0]
        done = verb[:-2] + ("ado" if verb.endswith("ar") else "ido")
    return f"{found['itself']}tinha {done}"
