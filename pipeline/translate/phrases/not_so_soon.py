"""Say that something will not be soon: "não volta tão cedo" is not about an early hour.

Of "Poucos acreditam que isso aconteça tão cedo" the tiny Firefox model pt→en makes "Few believe
that this happens so early", of "Não vai regressar tão cedo" "He will not return so early". With
"em breve" it says "soon". What was, and what nobody does at such an hour ("Nunca me levantei tão
cedo"), stays.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily

_TO_COME = (
    r"vai|vão|vamos|vou|deve|devem|deverá|deverão|irá|irão|pode|podem|poderá|poderão"
    r"|[a-zà-ÿ]{2,}r(?:á|ão)|volt(?:a|am|o)|regress(?:a|am|o)|muda|mudam|acaba|acabam|esqueç?[eo]m?"
    r"|reabrem?|termina|terminam|chega|chegam|sai|saem|desce|descem|sobe|sobem|baixa|baixam"
    r"|esper[oa]m?|prev[êe]m?|cont[oa]m?|tencion\w+|pretend\w+"
    r"|(?:acredit|cr[êe]|duvid)[a-z]*"
)
_SOON = lazily(
    rf"(?P<not>\b(?:[Nn]ão|[Nn]inguém|[Nn]unca|[Nn]em|[Pp]oucos|[Nn]ada|[Dd]ificilmente|[Dd]uvid\w+)\b"
    rf"(?: [^\s,.;:!?]+){{0,3}}? ?\b(?:{_TO_COME})\b[^,.;:!?]{{0,60}}?) tão cedo"
    r"(?=[.,;:!?\"”»]|$)"
)
_HOURS = lazily(r"\b(?:levant|acord|deit|madrug|jant|almoç|abrir?em? as portas|morr)")


def not_so_soon(text: str) -> str:
    """A Portuguese text in which what will not be soon has that word.

    >>> not_so_soon("Ele não vai regressar tão cedo.")
    'Ele não vai regressar em breve.'
    >>> not_so_soon("Nunca acordei tão cedo.")
    'Nunca acordei tão cedo.'
    """
    if " tão cedo" not in text or _HOURS.search(text):
        return text
    return _SOON.sub(r"\g<not> em breve", text)
