"""Say "not very easy" for the "nothing easy" of Portuguese, which loses its negation.

The tiny Firefox model pt→en makes "a clear answer" of "uma resposta nada clara", "a quiet night" of
"uma noite nada tranquila" and "nothing animators" of "nada animadores". Of 15 such sentences of our
own eight came out wrong, three of them as the opposite; "não muito" is "not very" in all.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_QUALITY = (
    r"(?:(?:auspicios|barat|bonit|clar|convencid|convidativ|discret|elogios|favorecid|inocent"
    r"|lisonjeir|meig|modest|ortodox|pacífic|positiv|prátic|realist|satisfatóri|satisfeit|segur|simpátic|surpres"
    r"|tranquil)[oae]s?"
    r"|(?:agradáve|amigáve|confortáve|convenciona|consensua|favoráve|habitua|norma|recomendáve"
    r"|saudáve|usua)(?:l|is)|fácil|fáceis|sub?til|sub?tis"
    r"|(?:animador|encorajador|promissor|tranquilizador)(?:as?|es)?"
    r"|(?:brilhante|contente|convincente|elegante|surpreendente|transparente)s?|feliz|felizes"
    r"|simples|comum|comuns)"
)
_NOTHING = lazily(rf"(?<=\w )nada (?={_QUALITY}\b)")
_NEGATED = lazily(
    r"\b(?:não|nem|nunca|jamais|sem|ninguém|nenhum\w*|piscinas?|nadador\w*|natação)\b",
    re.IGNORECASE,
)
"""Behind a negation the same words only add to it: "não foi nada fácil". In a pool one swims."""


def mildly(text: str) -> str:
    """A Portuguese text whose qualities are denied with a word for that.

    >>> mildly("O ministro deu uma resposta nada clara.")
    'O ministro deu uma resposta não muito clara.'
    >>> mildly("A resposta não foi nada clara.")
    'A resposta não foi nada clara.'
    """
    if " nada " not in text or _NEGATED.search(text):
        return text
    return _NOTHING.sub("não muito ", text)
