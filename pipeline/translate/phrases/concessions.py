"""Say who it is behind "although", where two verbs tell it and neither by its ending.

"Embora fosse rico, vivia num quarto" may be of him or of me, and the tiny Firefox model pt→en takes
the first person for the second verb: "Although rich, I lived in a rented room". Papers tell of
others. Of nine such sentences of our own three had the wrong person or sex, and none
has with "ele" or "ela" before the second verb. What has a first person elsewhere stays as it is.
"""

from __future__ import annotations

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.narrated import SPEAKS
from pipeline.translate.phrases.persons import PEOPLE

_LED = lazily(
    r"^(?P<lead>(?:Embora (?:(?:não|já|ainda|nunca|se) ){0,2}[a-zà-ÿ]+sse"
    r"|Apesar de (?:não )?(?:ser|estar|ter|viver|saber|andar|trabalhar|ganhar)"
    r"|Mesmo (?:não )?(?:sendo|estando|tendo|sabendo)"
    r"|Por (?:mais|muito) que [a-zà-ÿ]+sse)\b[^,.;:!?]*, )"
)
_DID = lazily(
    r"(?:(?:não|nunca|já|ainda|só|sempre|também|se|lhe) ){0,2}"
    r"(?!havia|chovia|nevava|era\b|parecia|faltava|existia|fazia (?:frio|calor|sol)|bastava"
    r"|custava|ouvia-se|via-se|podia-se|decorria)"
    r"(?:[a-zà-ÿ]+(?:ava|ia|inha)|ficou|foi|continuou|decidiu|teve|andou|[a-zà-ÿ]+(?:ou|eu|iu))\b"
    r"(?!-se)"
)
_SOMEBODY = lazily(rf" (?:\w+ (?:[oa]s?|uma?)|[oa]|uma?) (?:{PEOPLE})\b")
"""Who did it, behind the verb."""

_DOING = lazily(
    r"^(?P<lead>(?!Quando|Segundo|Mundo|Fundo|Vendo-|Sendo (?:assim|verdade|necessário|possível))"
    r"[A-ZÀ-Ý][a-zà-ÿ]*[aei]ndo(?:-se)? [^,.;:!?]*, )"
)
_WAS_DOING = lazily(
    r"(?:(?:não|nunca|já|quase|só"
    r"|mal) ){0,2}"
    r"(?!havia|chovia|nevava|era\b|parecia|faltava|existia|fazia|bastava|custava|via-se|ouvia-se)"
    r"[a-zà-ÿ]+(?:ava|ia|inha)\b(?!-se)"
)
_SOMEBODY_NEXT = lazily(rf" (?:[oa]|uma?) (?:{PEOPLE})\b")
"""What somebody did who was doing something else."""

_OF_PEOPLE = lazily(
    r"\b(?:ric[oa]|pobre|doente|cansad[oa]|casad[oa]|solteir[oa]|viúv[oa]|ferid[oa]|inocente"
    r"|culpad[oa]|famos[oa]|tímid[oa]|milionári[oa]|ceg[oa]|surd[oa]|analfabet[oa]"
    r"|desempregad[oa]|reformad[oa]|aposentad[oa]|médic[oa]|professora?|advogad[oa]|jove(?:m|ns)"
    r"|grávida|pres[oa]|febre|medo|dores|fome|sono|frio e|assustad[oa]|trist[e]|feliz|zangad[oa]"
    r"|sozinh[oa]|estrangeir[oa]|alt[oa]|magr[oa]|gord[oa]|car(?:eca)|órf[ãa]o?|filh[oa]s?"
    r"|sabendo|saber|soubesse|gostasse|quisesse|ganhasse|ganhar|vivesse|viver|trabalhasse"
    r"|trabalhar|estudasse|falasse|conhecesse|amasse|tentasse|insistisse|pedisse|dormisse"
    r"|\w+ anos|dinheiro|emprego|carro|carta|razão|experiência|vontade|amig[oa]s)\b"
)
"""What is told of people: a house or a road may be old and dear, too."""

_HERS = lazily(
    r"\b(?:fosse|ser|sendo|estivesse|estar|estando|ficou|continuou|andava|vivia|era|estava|foi)"
    r" (?:muito |tão |já |ainda |bastante |completamente )?"
    r"(?!(?:\w*ista|a|à|uma|polícia|atleta|contra|fora|guarda|para|na|da|nada|ela|era|toda a"
    r"|cara)\b)"
    r"[a-zà-ÿ]{2,}a\b(?! \w+ar\b)"
)


_I_TRY = lazily(
    r"^(?P<lead>Por (?:mais|muito) que )(?=[a-zà-ÿ]+[ae]\b[^,.;:!?]*, (?:não |nunca )?(?:consigo"
    r"|posso"
    r"|sei|quero|entendo|percebo|vejo|encontro|tenho|vou|acredito|gosto|compro)\b)"
)


def with_whom_it_concerns(text: str) -> str:
    """A Portuguese sentence that begins with a concession, with the pronoun of whom it is about.

    >>> with_whom_it_concerns("Embora fosse rico, vivia num quarto alugado.")
    'Embora fosse rico, ele vivia num quarto alugado.'
    >>> with_whom_it_concerns("Embora soubesse a verdade, ficou calada.")
    'Embora soubesse a verdade, ela ficou calada.'
    >>> with_whom_it_concerns("Embora fosse tarde, havia luz.")
    'Embora fosse tarde, havia luz.'
    """
    if text.startswith("Por m"):
        text = _I_TRY.sub(r"\g<lead>eu ", text)
    if text.startswith(("Embora ", "Apesar de ", "Mesmo ", "Por m")):
        found = _LED.match(text)
        if found is None or not _OF_PEOPLE.search(found["lead"]):
            return text
        does, somebody = _DID, _SOMEBODY
    else:
        found = _DOING.match(text) if "ndo" in text[:20] else None
        does, somebody = _WAS_DOING, _SOMEBODY_NEXT
    verb = does.match(text, found.end()) if found else None
    if found is None or verb is None or somebody.match(text, verb.end()) or SPEAKS.search(text):
        return text
    who = "ela" if _HERS.search(text) else "ele"
    lead = found["lead"]
    return f"{lead}{who} {text[len(lead) :]}"
