"""What is taken from somebody is taken to him in Portuguese: "roubou a carteira ao idoso".

The tiny Firefox model pt→en makes "stole the wallet to the elderly" of it, "took money to schools"
and "hid the truth to the police". Of 16 sentences of our own 11 came out so, and none does with "do
idoso". Where something is hidden, who does not see it goes in front, since what is said to be his
("a doença do marido") may be.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.phrases.days import MONTHS

_TAKES = (
    r"(?!(?:tir|retir|roub|furt|sac)(?:os?|adas?|a|as|olas?)\b)(?:roub|furt|tir|retir|extorqu"
    r"|confisc|apreend|subtra|surripi|usurp|sac|arranc|arrebat)"
    r"[a-zà-ÿ]{1,6}"
)
_HIDES = r"(?:escond|ocult|sonegar?)[a-zà-ÿ]{1,6}"

_WHOM = (
    r"(?:[a-zà-ÿ]{2,}(?:istas?|eir[oa]s?|ári[oa]s?|[aeit]dor(?:es|as?)?|antes?)"
    r"|adeptos?|agricultor(?:es)?|alun[oa]s?|amig[oa]s?|av[óôò]s?|bancos?|câmaras?|camponeses|casal"
    r"|casais|cidadã[os]*|clientes?|clubes?|colegas?|comerciantes?|contribuintes?|criança[s]?|doentes?"
    r"|dono|donos|dona|empresas?|escolas?|estudantes?|família[s]?|filh[oa]s?|governo|grupo|guarda-redes|homem"
    r"|homens|idos[oa]s?|imigrantes?|inimigo|irmãos?|irmãs?|jornalistas?|jovem|jovens|juiz|juíza"
    r"|leitor(?:es)?|mãe|mães|marido|menin[oa]s?|mulher|mulheres|municípios?|namorad[oa]|neto|netos"
    r"|noiv[oa]|opinião pública|pais|pai|patrão|pensionistas?|pescador(?:es)?|pobres|polícia|povo"
    r"|presos?|primos?|produtor(?:es)?|professor(?:es|as?)?|rapaz|rapariga|reclusos?|reformados"
    r"|rivais|rival|senhora?|sóci[oa]s?|suspeitos?|testemunhas?|tribunal|vítimas?|viúv[oa]s?"
    r"|vizinh[oa]s?|zeladora?|aposentad[oa]s?)(?![\w-])"
)
_WHAT = (
    r"(?P<what>(?!(?:(?:[oa]s? |uma? |mais )?(?:fotos?|fotografias?|fotocópias?|apoio|chapéu"
    r"|confiança|guarda|língua|medidas|palavra|queixa|razão|satisfações|selfies?|tapete|voto))\b)"
    r"(?:(?! (?:que|e|para|por|quando|se|porque|enquanto|mas) )[^.,;:!?()\"“”«»—–]){2,50}?)"
)
_TAKEN = lazily(
    rf"(?P<before>\b(?i:{_TAKES}) {_WHAT} )(?<!graças )(?<!devido )(?<!junto )(?<!face )"
    r"(?<!frente )(?<!quanto )(?<!relação )(?<!até )(?<!longo )"
    r"(?P<to>ao|aos|à|às|a(?= [a-zà-ÿ-]+s\b))"
    rf"(?= {_WHOM}| (?P<club>[A-ZÀ-Þ]))"
)
_STOLEN = lazily(
    r"(?P<before>\b(?i:roubad|furtad|extorquid|confiscad|apreendid|subtraíd|arrancad)[oa]s? )"
    rf"(?P<to>ao|aos|à|às)(?= {_WHOM})"
)
_STOLEN_THEN = lazily(
    r"(?P<stolen>\b(?i:roubad|furtad|extorquid|confiscad|apreendid|retirad)[oa]s?),?"
    r" (?P<when>(?:(?:poucos |uns |duas |três |alguns |algumas )?"
    r"(?:horas|dias|meses|semanas|anos|minutos) antes|na véspera"
    r"|no (?:dia anterior|sábado|domingo|mês passado|ano passado)"
    r"|n[ao] [a-zà-ÿ]+(?:-feira)?(?: passad[ao])?|ontem|há [a-zà-ÿ]+ [a-zà-ÿ]+"
    rf"|em (?:{MONTHS}|\d{{4}})(?: de \d{{4}})?|à mão armada))"
    r",? (?P<to>ao|aos|à|às|a(?= uma? )) (?=(?:uma? )?(?:outr[oa] |jovem )?"
    rf"{_WHOM})"
)
"""The same with when it was between them: without its commas whoever it was taken from is when."""

_HIDDEN = lazily(
    rf"(?P<verb>\b(?i:{_HIDES})) (?P<what>(?:[oa]s?|uma?) [a-zà-ÿ]{{3,}}(?: [a-zà-ÿ]{{3,}})?) "
    rf"(?P<to>ao|aos|à|às) (?P<whom>{_WHOM})"
)
_COUNCIL = lazily(
    r"\b(?:conquist|roub|tir)(?P<form>a|am|ou|aram|ar) (?:a )?"
    r"(?P<council>[Cc]âmara(?: [Mm]unicipal)?"
    r"(?: d[aeo]s? [A-ZÀ-Þ][\wà-ÿ]+(?: (?:d[aeo]s? )?[A-ZÀ-Þ][\wà-ÿ]+)?)?) (?P<to>ao|aos|à|às)"
    r"(?= (?:CDS|CDU|Chega|MDB|PCP|PL|PP|PS|PSD|PSDB|PT|[a-zà-ÿ]+istas|sociais-democratas)\b)"
)
"""A council that one party wins from another."""

_FROM = {"a": "de", "ao": "do", "aos": "dos", "à": "da", "às": "das"}
_WON = lazily(r"\b(?:roub|conquist|extorqu)")
"""What is done to clubs, too, whose names do not tell that they are somebody."""

_STEMS = ("tir", "roub", "furt", "sac", "escond", "extorqu", "confisc", "apreend", "arranc",
          "conquist", "subtra", "ocult", "arrebat", "usurp", "surripi")  # fmt: skip
"""What one of the verbs has; to look for each by itself is fastest."""

_SIGNS = (" a ", " ao ", " aos ", " à ", " às ")


def taken_from(text: str) -> str:
    """A Portuguese text in which something is taken from somebody, and not to him.

    >>> taken_from("O jovem furtou a carteira ao idoso.")
    'O jovem furtou a carteira do idoso.'
    >>> taken_from("A mulher escondeu a doença ao marido.")
    'A mulher escondeu do marido a doença.'
    >>> taken_from("Ela tirou uma fotografia ao filho.")
    'Ela tirou uma fotografia ao filho.'
    >>> taken_from("O cartão foi roubado horas antes a uma turista.")
    'O cartão foi roubado, horas antes, de uma turista.'
    """
    lowered = text.lower()
    if not any(stem in lowered for stem in _STEMS) or not any(sign in text for sign in _SIGNS):
        return text
    if "âmara" in text:
        text = _COUNCIL.sub(_council, text)
    text = _STOLEN.sub(lambda found: found["before"] + _FROM[found["to"]], text)
    text = _STOLEN_THEN.sub(lambda at: f"{at['stolen']}, {at['when']}, {_FROM[at['to']]} ", text)
    text = _TAKEN.sub(_said, text)
    return _HIDDEN.sub(
        lambda found: f"{found['verb']} {_FROM[found['to']]} {found['whom']} {found['what']}", text
    )


def _said(found: re.Match[str]) -> str:
    """From whom something is taken; of a name only what is taken from clubs and countries."""
    if found["club"] and not _WON.search(found["before"]):
        return found[0]
    return found["before"] + _FROM[found["to"]]


def _council(found: re.Match[str]) -> str:
    """A council that is taken out of the hands of a party."""
    return f"tir{found['form']} a {found['council']} das mãos {_FROM[found['to']]}"
