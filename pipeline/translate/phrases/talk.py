"""Say in whole words what people who talk to each other leave out.

Of "A Joana está?" the tiny Firefox model pt→en makes "Is the Joana?", of "Moço, me vê dois pães"
"see me two loaves", of "Saudades dessa turma" "Misses this class", of "Isto não presta" "This does
not lend", and of "Pessoal, amanhã não há aula" "Personal, tomorrow there is no class". Of 20 such
sentences of our own it got 15 wrong, and in whole words one.
"""

from __future__ import annotations

import re

from pipeline.translate.phrases.lazily import lazily

_THERE = lazily(
    r"(?P<who>(?:^|(?<=[—–\"“«] )|(?<=[—–\"“«])|(?<=, )|(?<=[.!?] ))(?:[OA]|[oa])s?"
    r" [^\W\d_]+(?: [^\W\d_]+){0,2}) (?P<is>est(?:á|ão))(?=\?)"
)
"""Who is asked for at a door or on the telephone."""

_ORDERED = lazily(r"(?:^|(?<=[—–\"“«] )|(?<=, ))[Mm]e vê (?=(?:aí |uma? |dois |duas |três |\d))")
_MISSED = lazily(
    r"(?:^|(?<=[—–\"“«] ))[Ss]audades? (?=(?:d[aoe]s?|dess[ae]s?|dest[ae]s?|daquel[ae]s?) )"
)
_MISSED_SO = lazily(
    r"(?:^|(?<=[,.!] ))(?:[Oo]h?,? )?[Qq](?:ue)? (?:tantas )?saudades? "
    r"(?:que (?:eu )?(?:tenho|sinto) )?"
    r"(?=(?:d[aoe]s?|dess[ae]s?|dest[ae]s?|daquel[ae]s?) )"
)
_AM = lazily(
    r"(?:^|(?<=[,.!?] ))[Tt]o (?=(?:com|sem|muito|mto|aqui|bem|mal|na|no|em|num|numa|de|pra|tão)\b"
    r"|[a-zà-ÿ]+(?:ndo|[aeií]d[ao])\b)"
)
"""What people type for "tô"."""

_LIKE = lazily(
    r" que nem (?=(?:uma?|uns|umas) (?:abelha|anjo|animal|bicho|boi|burro|cabra|cachorro|cão|cavalo"
    r"|coelho|condenado|criança|desalmado|doido|faca|flor|foguete|formiga|galinha|gato|lapa|leão"
    r"|louc[ao]|menin[ao]|mula|pássaro|passarinho|pato|pedra|peixe|peru|pimentão|pinto|porco"
    r"|príncipe|princesa|rainha|rato|rei|relógio|santo|sapo|tolo|tomate|touro|trator|vaca)s?\b)"
)
"""What something is compared with: "teimosa que nem uma mula"."""

_ENOUGH = lazily(
    r"(?<=\bmas )não cheg(?P<when>ou|ava|a)(?=[.,;!\"”»]|$)",
)
_TRIED = lazily(r"\b(?:demos|dei|deu|deram|fiz|fizemos|fizeram|tent\w+|lut\w+|esforç\w+)\b")
_WORTHLESS = lazily(
    r"(?<=não )prest(?P<when>a|am|ava|avam)(?= mesmo\b|(?: para)? nada\b|[.,;!?…\"”»]|$| e | mas )"
    r"(?P<all>(?: para)? nada\b)?"
)
_IS = {"ou": "foi", "ava": "era", "a": "é"}
_WORTH = {"a": "vale", "am": "valem", "ava": "valia", "avam": "valiam"}
_CALLED = lazily(r"(?:^|(?<=[—–\"“«] )|(?<=[.!?…] ))(?:Pessoal|Malta|Galera|Gente)(?=[,!] (?!\d))")
_CALLED_LAST = lazily(r"(?<=, )(?:pessoal|malta|galera|gente)(?=[.!?…]|$)")


_BRO = lazily(r"(?<!\w)[Mm]ano(?=[,!?.]|$)(?<!\w [Mm]ano)|(?<=, )mano(?=[,.!?…]|$)")
_IS_SHORT = lazily(r"(?<!\w)(?P<first>[Tt])á(?= [a-zà-ÿ]{2})")
_CALLS = ("Pessoal", "Malta", "Galera", "Gente", "—", "–", '"', "“", "«")
_CALLS_LAST = (", pessoal", ", malta", ", galera", ", gente")


def talked(text: str) -> str:
    """A Portuguese text that says in whole words what talk leaves out.

    >>> talked("A Joana está?"), talked("Moço, me vê dois pães!")
    ('A Joana está aí?', 'Moço, quero dois pães!')
    >>> talked("Isto não presta."), talked("Ele não presta contas.")
    ('Isto não vale nada.', 'Ele não presta contas.')
    """
    if "está?" in text or "estão?" in text:
        text = _THERE.sub(r"\g<who> \g<is> aí", text)
    if "e vê " in text:
        text = _ORDERED.sub(_ordered, text)
    if "audade" in text:
        text = _MISSED.sub("Tenho saudades ", _MISSED_SO.sub("sinto muita falta ", text))
    if text[:3] in ("to ", "To ") or ", to " in text:
        text = _AM.sub("estou ", text)
    if "mano" in text or "Mano" in text:
        text = _BRO.sub("dude", text)
    if "tá" in text or "Tá" in text:
        text = _IS_SHORT.sub(lambda found: "Está" if found["first"] == "T" else "está", text)
    if " que nem u" in text:
        text = _LIKE.sub(" como ", text)
    if "mas não cheg" in text and _TRIED.search(text.lower()):
        text = _ENOUGH.sub(lambda found: f"não {_IS[found['when']]} suficiente", text)
    if "não prest" in text:
        text = _WORTHLESS.sub(lambda found: f"{_WORTH[found['when']]} nada", text)
    if text.startswith(_CALLS):
        text = _CALLED.sub("Guys", text)
    if text.rstrip(".!?…").endswith(_CALLS_LAST):
        text = _CALLED_LAST.sub("guys", text)
    return text


def _ordered(found: re.Match[str]) -> str:
    """What is ordered at a counter."""
    return "Quero " if found[0][0] == "M" else "quero "
