"""Answers that only say the verb of their question again are "yes" ("— Veio? — Veio.").

Portuguese has no need of "sim": it answers with the verb. By itself such a verb says little, and
each turn of a dialogue is asked for by itself: the tiny Firefox model pt→en makes "It came" of
"Veio", "He gave" of "Deu" ("— Deu certo? — Deu."), "Now" of "Já" and "Ea" of "Era". Of 24 such
answers of our own it got 15 wrong. So behind a question that has the same verb they are asked for
as "Sim". What the model knows of the first person ("Vou", "Quero") stays.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily

_ANSWER = lazily(
    r"(?P<verb>[^\W\d_]+)(?P<mark>[.!…]*)(?:(?<=\w),? (?:sim|pois|pois claro|claro)"
    r"(?:,? senhora?)?(?P<end>[.!]*))?"
)
"""A verb, maybe with a word that says yes, too."""

_ASKED = lazily(
    r"\W*(?:(?:[AaEe]|[Mm]as|[Ee]ntão|[Dd]e|[Pp]ara|[Cc]om|[Pp]or|[Ee]m|[Nn]o) )?"
    r"(?:quem|que|o que|quê|qual|quais|quando|onde|como|porque|porquê|quant[oa]s?|aonde)\b",
    re.IGNORECASE,
)
"""What asks for more than yes or no."""

_VERB = lazily(
    r"(?:\w+(?:ou|eu|iu|ei|ava|avam|inha|inham|aram|eram|iram|ámos)|\w{3,}(?:ia|iam)"
    r"|é|és|são|era|eram|há|houve|havia|já|está|estão|esteve|tem|têm|teve|dá|deu|dão|foi|foram|faz"
    r"|fez|fazem|diz|disse|disseram|traz|trouxe|veio|vieram|vem|vêm|vai|vão|vê|viu|sabe|sabem|soube"
    r"|quer|querem|quis|pode|podem|pôde|põe|pôs|gosta|gostam|fala|mora|vive|come|bebe|dói|fuma|serve"
    r"|chega|chegam|dorme|joga|conhece|lembra|parece|gostaste)"
)
_EITHER = lazily(r"\b(?:ou|não|nem)\b", re.IGNORECASE)
"""What leaves open which of two things is answered."""

_SAID_WELL = frozenset(
    (
        *("acho", "adoro", "consigo", "estou", "fui", "gosto", "li", "posso", "quero", "sei"),
        *("sou", "tenho", "vi", "vou", "pode", "podes"),
    )
)
"""Answers that the model knows, but for those with more behind."""

_SECOND = ("s", "ste", "")
"""What the verb of a friend who is asked has more than that of the one who answers."""

_WORD = lazily(r"[^\W\d_]+")
_YES = "Sim"


def answered(question: str, gap: str, answer: str, language: str) -> str:
    """What an answer is asked for as, behind its question; empty where it is as it is written.

    >>> answered("Chegou o correio?", " — ", "Chegou.", "pt")
    'Sim.'
    >>> answered("O que fez?", " — ", "Fugiu.", "pt"), answered("Chegou?", " ", "Chegou.", "pt")
    ('', '')
    """
    if language != "pt" or not question.endswith("?") or not any(map(gap.__contains__, "—–-")):
        return ""
    found = _ANSWER.fullmatch(answer)
    if not found or _ASKED.match(question) or _EITHER.search(question):
        return ""
    verb = found["verb"].lower()
    if verb not in _SAID_WELL and not _VERB.fullmatch(verb):
        return ""
    more = found["end"] is not None
    if not more and verb in _SAID_WELL:
        return ""
    if more and verb in _SAID_WELL:
        return f"{_YES}{found['end']}"
    asked = {word.lower() for word in _WORD.findall(question)}
    if not any(verb + ending in asked for ending in _SECOND):
        return ""
    return f"{_YES}{found['end'] if more else found['mark']}"
