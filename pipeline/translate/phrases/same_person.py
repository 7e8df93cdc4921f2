"""Say who it is that goes on where the speaker was spoken to: "nunca nos disse onde a guardava".

Portuguese has the same form for what he did and what I did, and behind "me" and "nos" the tiny
Firefox model pt→en takes the speaker for whoever goes on: "My grandfather left us the house, but I
never told us where I kept the key", "My sister never told me why I cried". Where the sentence
begins with a person, who tells something, it is sent with "ele" or "ela".
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.persons import PEOPLE
from pipeline.translate.phrases.words import listed, words_of

_BEGINS = lazily(
    r"^(?P<article>[OA]) (?:(?:meu|minha|noss[oa]|teu|tua|seu|sua|velh[oa]|própri[oa]) ){0,2}"
    rf"(?:{PEOPLE}\b|[A-ZÀ-Ý][a-zà-ÿ]+)"
)
_TELLING = listed(
    "disse contou explicou mostrou revelou confessou escreveu mandou enviou dizia contava"
)
_TELLS = rf"(?:{'|'.join(sorted(_TELLING))})"
_TO_US = lazily(
    rf"\b(?:(?:nos|me) {_TELLS}|{_TELLS}-(?:nos|me))\b[^.;:!?]*?"
    r"\b(?:onde|porque|como|em que|com quem|de quem|quanto)(?= (?:(?:não|nunca|já|ainda|só"
    r"|se) ){0,2}"
    r"(?!havia|chovia|era\b|parecia|faltava|devia|podia|(?:funcionava|nascia|ficava|acontecia"
    r"|começava|vivia|morava"
    r"|trabalhava|estava|andava|corria) [oa]s? )[a-zà-ÿ]+(?:ava|ia|inha)\b"
    rf"(?!-)(?! (?:[oa]s?|uma?) (?:\w+ )?(?:{PEOPLE})\b)(?! [oa]?s? ?[A-ZÀ-Ý]))"
)
_BUT = lazily(
    r", (?:mas|e)(?= (?:(?:não|nunca|já|só|nem) ){1,2}(?:me|nos) [a-zà-ÿ]+(?:ou|eu|iu|isse|ez"
    r"|uis)\b)"
)

_US = listed("me nos")
_BY_HIM = lazily(
    r"^(?P<told>(?:(?P<him>Ele|O [^\W\d_]+) [^,.;:!?]*? e ela|(?:Ela"
    r"|A [^\W\d_]+) [^,.;:!?]*? e ele)"
    r" [a-zà-ÿ]+)-lhe (?=que )"
)
"""What she told him: models let her tell it to herself."""
_STATE = (
    r"(?:está|estava|anda|andava|ficou|continua) (?:a (?:recuperar|trabalhar|estudar|viver|dormir)"
    r"|(?:cansad|desempregad|doente|ferid|internad|ocupad|pres|reformad|viv)[oae]?\b"
    r"|(?:bem|de baixa|de férias|em casa|fora de perigo|grávida|longe|mal|melhor|no estrangeiro)\b)"
)
_SIGNS = (" está ", " estava ", " anda", " ficou ", " continua ")
_AND_SO = r"(?:porque|pois|mas|e)(?P<here>) (?:(?:já|ainda|também|agora|não) ){0,2}"
_BEING_SO = lazily(rf" {_AND_SO}{_STATE}")
"""The end of the next pattern: it is rare, and has no list of people."""

_KEEPS = lazily(
    rf"\b(?P<article>[oaOA]) (?:(?:meu|minha|noss[oa]|seu|sua) )?{PEOPLE}\b"
    r"(?: del[ea]s?| d[aeo] [A-Z][a-zà-ÿ]+)? (?!e\b|ou\b)[^,.;:!?]{2,50}?,?"
    rf" {_AND_SO}(?={_STATE})"
)
"""How somebody is, told of one who was named just before: models make it of another, or of it."""


_TOLD_ME = lazily(
    r"^(?P<she>El[ea]) (?:disse|contou|jurou|prometeu|escreveu|garantiu)-(?:me|nos) que"
    r"(?= (?:não |já |nunca |ainda |só )?"
    r"(?:ia(?! (?:chover|nevar|haver|ser|dar|correr|acontecer)\b)"
    r"|vinha|queria|gostava|sabia|conhecia|precisava|voltava"
    r"|trabalhava|vivia)\b)"
)
"""What somebody told the speaker of himself: "Ela disse-me que não ia"."""

_WHAT_HE = lazily(
    r"\b(?:dele|d(?P<her>ela)|com el(?:e|a)|a ele)\b[^.;:!?]*? (?:depois|por causa) do que"
    r"(?= (?:me |nos )?(?:disse|fez|escreveu|contou|deu|trouxe)\b)(?! [a-z]+ (?:[oa]s? |[A-Z]))"
)
"""What he did who was spoken of: "Gostava dele, mas depois do que disse"."""

_AS_TELLS = listed("dizia contava costumava repetia explicava")
_AS_TOLD = lazily(
    r"\b[Cc]omo (?:me |nos |lhe )?(?:dizia|contava|costumava dizer|repetia|explicava)"
    rf" (?P<article>[oa]) (?:(?:meu|minha|noss[oa]|teu|tua|seu|sua|velh[oa]) )?{PEOPLE}"
    r"(?: [A-ZÀ-Ý][a-zà-ÿ]+)? (?:quando|enquanto|sempre que)"
    r"(?= (?!havia|chovia|era\b|parecia|faltava)[a-zà-ÿ]+(?:ava|ia|inha)\b"
    r"(?! (?:[oa]s?|uma?) (?:sol|lua|chuva|noite|dia|tempo)\b))"
)
"""When somebody used to say something: "como dizia a minha mãe quando comprava a lotaria"."""

_ASKED_HIM = lazily(
    r"^(?:(?:Eu|Já|Ontem|Ainda) )?[A-ZÀ-Ýa-zà-ÿ]+(?:ei|i)-lhe\b|^(?:Eu )?lhe [a-z]+ei\b"
)
_ANSWERED = lazily(
    r", (?:mas|e)(?: (?:até (?:hoje|agora|ao momento|à data)|ainda|depois|ontem),?)?"
    r"(?= (?:não|nunca|nem|já|só) (?:me|nos) [a-zà-ÿ]+(?:ou|eu|iu|isse|ez|uis)\b)"
)
"""What he did whom I asked: "Dei-lhe o número, mas não me ligou"."""


def with_same_person(text: str) -> str:
    """A Portuguese sentence in which whoever it is about goes on with a pronoun.

    >>> with_same_person("A minha irmã nunca me disse porque chorava.")
    'A minha irmã nunca me disse porque ela chorava.'
    >>> with_same_person("O meu irmão caiu mas já está melhor.")
    'O meu irmão caiu mas ele já está melhor.'
    >>> with_same_person("A minha irmã perguntou-me onde estava.")
    'A minha irmã perguntou-me onde estava.'
    """
    if "-lhe que " in text and (asked := _BY_HIM.match(text)):
        him = "ele" if asked["him"] else "ela"
        return f"{asked['told']} a {him} {text[asked.end() :]}"
    if any(map(text.__contains__, _SIGNS)) and _BEING_SO.search(text):
        text = _KEEPS.sub(_named_again, text)
    if text.startswith(("Ele ", "Ela ")) and "-" in text and (told := _TOLD_ME.match(text)):
        return f"{text[: told.end()]} {told['she'].lower()}{text[told.end() :]}"
    if (" depois do que " in text or " causa do que " in text) and (told := _WHAT_HE.search(text)):
        who = "ela" if told["her"] else "ele"
        return f"{text[: told.end()]} {who}{text[told.end() :]}"
    words = words_of(text)
    if "omo " in text and not _AS_TELLS.isdisjoint(words) and (told := _AS_TOLD.search(text)):
        who = "ela" if told["article"] == "a" else "ele"
        return f"{text[: told.end()]} {who}{text[told.end() :]}"
    if "lhe " in text and _ASKED_HIM.match(text) and (at := _ANSWERED.search(text)):
        return f"{text[: at.end()]} ele{text[at.end() :]}"
    if not text.startswith(("O ", "A ")) or _US.isdisjoint(words):
        return text
    patterns = (_BUT,) if _TELLING.isdisjoint(words) else (_TO_US, _BUT)
    if not any(pattern.search(text) for pattern in patterns):
        return text
    if not (begins := _BEGINS.match(text)):
        return text
    who = " ela" if begins["article"] == "A" else " ele"
    for pattern in patterns:
        if found := pattern.search(text, begins.end()):
            text = text[: found.end()] + who + text[found.end() :]
    return text


def _named_again(found: re.Match[str]) -> str:
    """The words with the pronoun of whoever was named."""
    who = " ela" if found["article"].lower() == "a" else " ele"
    at = found.start("here") - found.start()
    return found[0][:at] + who + found[0][at:]
