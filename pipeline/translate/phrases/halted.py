"""Tell what is stopped: papers say of a court or a goalkeeper that they brake something.

Of "Tribunal trava construção" the tiny Firefox model pt→en makes "Court locks construction", of
"travou a expulsão" "waged the expulsion", of "trava combate ao fogo" "fights fire". Of 24 such
sentences of our own 18 came out so; told as "bloquear" none does. Wars, talks and doors keep their
verb, and so does the infinitive, of which the model knows the sense ("to halt the rise").
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.words import words_of

_FORMS = {
    "trava": "bloqueia",
    "travam": "bloqueiam",
    "travou": "bloqueou",
    "travaram": "bloquearam",
    "travando": "bloqueando",
    "travará": "bloqueará",
    "travaria": "bloquearia",
    "travado": "bloqueado",
    "travada": "bloqueada",
    "travados": "bloqueados",
    "travadas": "bloqueadas",
}
_OTHERS = (
    r"(?:batalha|guerra|luta|lutas|luto|combates?\b(?! a)|duelo|embate|disputa|debate|conhecimento"
    r"|conversa|amizade|diálogo|conta(?:c)?to|relaç|discuss|confronto|braço|negociaç|polémica"
    r"|fundo|porta|portão|carro|moto|rodas?|língua|tod[oa]|muito|sempre|quando|porque|mas|que)"
)
"""What follows where the verb means to wage, to lock or to crash."""

_DETERMINER = (
    r"(?:[oa]s?|um[a]?|est[ae]s?|ess[ae]s?|su[ao]s?|seus?|nov[oa]s?|mais|long[oa]s?|dur[oa]s?"
    r"|grandes?|verdadeir[oa]s?|intens[oa]s?|amarg[oa]s?)"
)
_ACTIVE = lazily(
    r"(?<!\ba )(?<!\bA )(?<!\buma )\b(trava|travam|travou|travaram|travando|travará|travaria)"
    rf"(?= (?:{_DETERMINER} ){{0,3}}(?!{_DETERMINER} |{_OTHERS})"
    r"(?!(?:a|ao|à|até|com|de|do|da|em|no|na|para|por|e|se)\b)[^\W\d_]{3})"
)
_PASSIVE = lazily(
    r"\b((?i:foi|foram|ser|será|serão|seria|sido|acabou|acabaram|ficou)(?: por ser)? )"
    r"(travad[oa]s?)(?= (?:pel[oa]s?|por|n[oa]s?|em|esta|este|hoje|ontem|devido|após)\b|[.,;]|$)"
)
_FOUGHT = lazily(r"\b(?:batalha|guerra|luta|combate|duelo|embate|debate|diálogo|conversa)")


def halted(text: str) -> str:
    """A Portuguese text that says of what is stopped that it is blocked.

    >>> halted("Tribunal trava construção de hotel")
    'Tribunal bloqueia construção de hotel'
    >>> halted("O país trava uma guerra antiga.")
    'O país trava uma guerra antiga.'
    """
    if _FORMS.keys().isdisjoint(words_of(text)):
        return text
    text = _ACTIVE.sub(lambda found: _FORMS[found[1]], text)
    if _FOUGHT.search(text):
        return text
    return _PASSIVE.sub(lambda found: found[1] + _FORMS[found[2]], text)
