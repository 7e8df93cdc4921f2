"""Read small words that are typed in haste: "ja to atrasada" is "já estou atrasada".

What a chat leaves out of short words no vocabulary can tell, for it has "ja" and "to" of other
languages. The tiny Firefox model pt→en makes "ja to delayed" of them, "cade the bus" of "cade o
onibus", and of "cadê" nothing at all. They are no words of Portuguese, but for those that only
stand here behind or before what tells them.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.capitals import cased
from pipeline.translate.phrases.words import listed, words_of

_ALREADY = lazily(r"(?<![\w-])(?P<word>[Jj]a)(?=[ ,.!?]|$)(?! ja\b)(?<!\bja ja)")
_WHERE = lazily(
    r"(?<!\w)(?P<word>[Cc]ad[eê])(?: (?P<many>os|as|meus|minhas|esses|essas|aqueles|teus|tuas)\b"
    r"|(?P<you> voc[eê]s?\b)|(?P<one> \w))"
)
_AM = lazily(
    r"(?<=\b(?:já|ja) )t[oô]\b|(?<=\b(?:não|nao) )to\b|(?<=\beu )to\b"
    r"|(?<=\bnem )to\b|(?<=\bainda )to\b|(?<=\btambém )to\b"
)
_IS = lazily(r"(?<![\w-])(?P<word>[Tt]a)(?= (?!bem\b|bom\b|certo\b|ta\b)[a-zà-ÿ]{2})")
_IT_IS = lazily(r"(?<![\w-])(?P<word>[Ee]h)(?= (?!p[aá]\b)[a-zà-ÿ]+)")
_THERE = lazily(
    r" la\b(?:(?<=\b(?:fui|vou|vai|foi|sei|ali|por) la)|(?<=\b(?:ir|ta|tá|tô|to) la)"
    r"|(?<=\b(?:estou|estás|ficar|chega|morar) la))"
)
_GRANDMOTHER = lazily(r"(?<=\bminha )vo\b|(?<=\b(?:tua|sua) )vo\b")
_AT = lazily(
    r" as (?=\d)(?:(?<=\bacordar as )|(?<=\b(?:jantar|chegar|entrar|dormir) as )"
    r"|(?<=\b(?:abre|sair) as )|(?<=\b(?:fecha|chega) as )|(?<=\bcomeça as ))"
)
_ONLY = lazily(
    r"(?<![\w-])(?P<word>[Ss]o)(?= (?:queria|quero|sei|tenho|tem|falta|isso|isto|um|uma|no|na|vou"
    r"|vai|hoje|amanhã|amanha|eu|porque|pra|para|de|faço|gosto|vi|tinha)\b)"
)


_SIGNS = listed("cade cadê eh ja la so ta to tô vo")
"""Words one of which every text has in which something is changed."""


def typed(text: str) -> str:
    """A Portuguese text with such words in full.

    >>> typed("ja to atrasada"), typed("cade o onibus?")
    ('já estou atrasada', 'onde está o onibus?')
    >>> typed("De geração to geração, la vie en rose")
    'De geração to geração, la vie en rose'
    """
    if " as " in text:
        text = _AT.sub(" às ", text)
    if _SIGNS.isdisjoint(words_of(text)):
        return text
    if " to" in text or " tô" in text:
        text = _AM.sub("estou", text)
    if "ja" in text or "Ja" in text:
        text = _ALREADY.sub(lambda at: cased("já", at["word"]), text)
    if "ade " in text or "adê " in text:
        text = _WHERE.sub(_where, text)
    if "ta " in text or "Ta " in text:
        text = _IS.sub(lambda at: cased("está", at["word"]), text)
    if "eh " in text or "Eh " in text:
        text = _IT_IS.sub(lambda at: cased("é", at["word"]), text)
    if "a vo" in text:
        text = _GRANDMOTHER.sub("avó", text)
    if " la" in text:
        text = _THERE.sub(" lá", text)
    if "so " in text or "So " in text:
        text = _ONLY.sub(lambda at: cased("só", at["word"]), text)
    return text


def _where(found: re.Match[str]) -> str:
    """What is looked for: "cadê o ônibus", "cadê você"."""
    if found["you"]:
        are = "estão" if found["you"].endswith("s") else "está"
        return cased(f"onde{found['you']} {are}", found["word"])
    if found["many"]:
        return cased(f"onde estão {found['many']}", found["word"])
    return cased(f"onde está{found['one']}", found["word"])
