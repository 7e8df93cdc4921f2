"""Tell whom somebody calls, greets or pities, and that he cries out.

Of "Ó mãe, já posso ir?" the tiny Firefox model pt→en makes "O mom, can I go?", of "Cara Helena," it
makes nothing, of "Coitada da menina!" "Coitada of the girl", of "Ai que dor!" "Oh that a pain!", of
"bom dia pessoal alguem sabe" "good day personal someone knows", and "Fogo, isto é caro!" is on
fire. So these are sent as "Mãe,", "Querida Helena,", "Pobre menina", "Que dor!", "bom dia a todos,"
and "Meu Deus,".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased

_GREETED = lazily(
    r"^(?P<greeting>(?i:bom dia|boa tarde|boa noite|oi|ol[aá]|e a[ií]|boas)),? "
    r"(?:pessoal|malta|galera|gente|povo|meninas|amigos),? (?=[a-zà-ÿ])"
)
_GUYS = lazily(r"^gente (?=(?:t[oô]|eu|olh[ae]m?|algu[eé]m|que|vcs|vocês|me|n[aã]o|alg)\b)")
"""Who is greeted in a chat, without a comma: "bom dia pessoal alguem sabe"."""

_GREETINGS = frozenset(("bom", "boa", "oi ", "oi,", "ola", "olá", "e a", "gen"))
"""How each of these begins."""

_DEAR = lazily(r"^(?P<mark>\W*)Cara (?=[A-ZÀ-Ý][a-zà-ÿ]+(?: [A-ZÀ-Ý][a-zà-ÿ]+)?,)(?!Cara Senhora)")
"""How a letter begins to her: "Cara Helena"."""

_OH = lazily(
    r"(?P<mark>^(?:[—–] ?|[\"“«])?|(?<=[—–\"“«] )|(?<=[.!?] ))[ÓÔ] (?P<who>[^\W\d_]+)"
    r"(?=(?: [^\W\d_]+){0,2}[,!])(?<!Ó pá)(?<!Ó meu)(?<!Ó céus)"
)
"""Whom somebody calls: "Ó mãe, já posso ir?" is no "O mom"."""

_POOR = lazily(
    r"\b(?P<first>[Cc])oitad[oa](?P<many>s)? d(?P<her>[oa])s? (?P<who>[^\W\d_]+)"
    r"(?P<then>, (?=(?:(?:não|já|nem|nunca|só) )?[a-zà-ÿ]+(?:ou|eu|iu|[ae]m|ava|nha)\b))?"
)
_HELLO = lazily(r"^(?P<mark>[—–] ?)?Boas, (?=[a-zà-ÿ])")
_CRIES = lazily(r"^(?:Fogo|Possa), (?=[^?.]*!)")
"""Cries that are words of their own elsewhere."""


def calling(text: str) -> str:
    """A Portuguese text that tells in plainer words whom somebody calls.

    >>> calling("Ó mãe, já posso ir?"), calling("Coitada da menina!")
    ('Mãe, já posso ir?', 'Pobre menina!')
    >>> calling("A Cara Nova fechou."), calling("Ó pá, anda cá.")
    ('A Cara Nova fechou.', 'Ó pá, anda cá.')
    """
    if text[:3].lower() in _GREETINGS:
        text = _GUYS.sub("guys, ", _GREETED.sub(_greeted, text))
    if "Ó " in text:
        text = _OH.sub(lambda at: f"{at['mark']}{at['who'][0].upper()}{at['who'][1:]}", text)
    if "oitad" in text:
        text = _POOR.sub(_poor, text)
    if "Cara " in text:
        text = _DEAR.sub(r"\g<mark>Querida ", text)
    if text.startswith(("Fogo, ", "Possa, ")):
        text = _CRIES.sub("Meu Deus, ", text)
    if "Boas, " in text:
        text = _HELLO.sub(lambda at: f"{at['mark'] or ''}Olá, ", text)
    if text.startswith("Ai que ") and text.endswith("!"):
        text = f"Q{text[4:]}"
    return text


def _greeted(found: re.Match[str]) -> str:
    """A greeting to all, with a comma."""
    return f"{found['greeting']} a todos, "


def _poor(found: re.Match[str]) -> str:
    """Somebody to be pitied: "coitado do Zé"."""
    poor = f"{cased('pobre', found['first'])}{found['many'] or ''} {found['who']}"
    them = f"el{'a' if found['her'] == 'a' else 'e'}{found['many'] or ''}"
    return f"{poor}, {them} " if found["then"] else poor
