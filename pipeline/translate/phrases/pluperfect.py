"""Say who had done what a thing is known by: "A carta que escrevera nunca foi enviada".

The pluperfect of books is the same for him and for me, and where nobody stands beside it the tiny
Firefox model pt→en makes "The letter I wrote has never been sent". With "ele tinha escrito" it says
"The letter he had written".
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.narrated import SPEAKS

_DONE = {
    "comprara": "comprado", "construíra": "construído", "deixara": "deixado", "dera": "dado",
    "dissera": "dito", "emprestara": "emprestado", "encontrara": "encontrado",
    "escrevera": "escrito", "fizera": "feito", "ganhara": "ganho", "guardara": "guardado",
    "herdara": "herdado", "lera": "lido", "levara": "levado", "ouvira": "ouvido",
    "pedira": "pedido", "perdera": "perdido", "pintara": "pintado", "prometera": "prometido",
    "recebera": "recebido", "roubara": "roubado", "sonhara": "sonhado", "trouxera": "trazido",
    "vendera": "vendido", "vira": "visto",
}  # fmt: skip
_THAT = re.compile(
    rf"(?P<before>(?<!\bfoi )(?<!\bele )(?<!\bela )\bque )(?P<verb>{'|'.join(_DONE)})"
    r"(?= (?:nunca|não|foi|foram|está|estão|era|eram|já|ficou|ficaram|há|na véspera|à mão|anos"
    r"|dias|n[ao] (?:infância|juventude|guerra|prisão|verão|rua|internet|jornal|rádio)|em "
    r"|antes|horas)|[,.;])"
)


def had_done(text: str) -> str:
    """A Portuguese text that says who had done what a thing is known by.

    >>> had_done("A carta que escrevera nunca foi enviada.")
    'A carta que ele tinha escrito nunca foi enviada.'
    >>> had_done("O homem que matara a mulher confessou.")
    'O homem que matara a mulher confessou.'
    """
    if "ra" not in text or not (found := _THAT.search(text)) or SPEAKS.search(text):
        return text
    said = f"ele tinha {_DONE[found['verb']]}"
    return f"{text[: found.start('verb')]}{said}{text[found.end() :]}"
