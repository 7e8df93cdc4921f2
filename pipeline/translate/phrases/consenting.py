"""Say "you" to who reads the terms of a contract, where Portuguese needs no word for him.

Of "Ao registar-se, declara ter mais de 18 anos" the tiny Firefox model pt→en makes "When
registering, he declares". Where what somebody agrees to comes behind what he does with a page or
an order, "você" says whom it speaks to. So it does of somebody who has some days to withdraw. Of
14 such sentences of our own 8 spoke of him or of it, and none does.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import listed, words_of

_AGREEING = listed("aceita autoriza concorda consente declara dá renuncia está compromete obriga")
_AGREES = lazily(
    r"(?P<doing>\b[Aa]o (?:aceder|acessar|aceitar|adquirir|assinar|clicar|comprar|confirmar"
    r"|continuar|encomendar|enviar|inscrever-se|navegar|preencher|prosseguir|registar-se|registrar-se"
    r"|subscrever|submeter|usar|utilizar)[^,.;:]{0,60}, )"
    r"(?=(?:aceita|autoriza|concorda|consente|declara|dá (?:o seu )?consentimento|renuncia"
    r"|está (?:a aceitar|a concordar|a dar|de acordo|aceitando|concordando)|compromete-se"
    r"|obriga-se)\b)"
)
_HAS_DAYS = lazily(
    r"^(?:Dispõe de|Tem) (?=(?:\d+|sete|oito|dez|catorze|quinze|trinta) dias (?:úteis )?para "
    r"(?:desistir|devolver|cancelar|reclamar|trocar|pagar|recorrer|contestar|levantar|responder))"
)


def consenting(text: str) -> str:
    """A Portuguese text that names whom its terms speak to.

    >>> consenting("Ao registar-se, declara ter 18 anos.")
    'Ao registar-se, você declara ter 18 anos.'
    >>> consenting("Tem 14 dias para devolver o artigo.")
    'Você tem 14 dias para devolver o artigo.'
    >>> consenting("Ao assinar, o cliente aceita o preço.")
    'Ao assinar, o cliente aceita o preço.'
    """
    if " dias " in text:
        text = _HAS_DAYS.sub("Você tem ", text)
    if ("ao " not in text and text[:3] != "Ao ") or _AGREEING.isdisjoint(words_of(text)):
        return text
    return _AGREES.sub(r"\g<doing>você ", text)
