"""Places and organisations keep their names, also when made of words: Pato Branco is no white duck.

Engines translate them ("the Black Bridge" for the club Ponte Preta) or put one they know in their
place ("Annapolis" for Anápolis), and nothing tells. Of 14,034 sentences with 7,017 places of the
countries where Portuguese is spoken the tiny Firefox model pt→en lost the place in 2,815. So a
draft that lost one is asked for again, with a placeholder for it.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pipeline.translate import streets
from pipeline.translate.glossary import Found
from pipeline.translate.headliners import headliner
from pipeline.translate.lazily import lazily
from pipeline.translate.people import surnames
from pipeline.translate.vocabulary import is_ordinary, plain

_FILE = Path(__file__).parent / "proper_names.txt.gz"
"""A line for each language and kind: code, ``places``, ``organisations``, or of those of one word
the gender, ``feminine`` or ``masculine``, and the names; see ``training/proper_names.py``."""

_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ](?<!\w.)[^\W\d_]*")
"""A word with a capital, which stands before all else, as that is found fastest."""

_MORE = re.compile(r" [A-ZÀ-ÖØ-Þ]")
_FOREIGN = re.compile("[ñèòùïöäüßîûëœ]")
"""Letters without which a title in another tongue is not as it was: "La vita è bella"."""

_PRIZE = (" de Ouro", " de Prata")
"""What makes a prize of the paper "A Bola"."""

_BLOCK = re.compile(r"[^,\t\n]*?(?P<first>[^\W\d_]+)\b[^,\n]*(?:,(?P=first)\b[^,\n]*)*")
"""Names one after the other that begin with the same word."""

_RIVAL = r"bate|contra|derrota|elimina|encara|enfrenta|goleia|pega|recebe|supera|vence|visita"
_ARTICLES = {
    "feminine": re.compile(rf"(?:\b(?:a|à|da|na|pela|e|{_RIVAL})|\w[,;])\s$", re.IGNORECASE),
    "masculine": re.compile(rf"(?:\b(?:o|ao|do|no|pelo|e|{_RIVAL})|\w[,;])\s$", re.IGNORECASE),
}
"""What stands before an organisation of one word, "a Azul" is an airline and "Azul" anything; a
verb of what is done to rivals, where a headline leaves the article out ("goleia Juventude")."""

_SITED = re.compile(
    r"(?:\b(?:em|desde|eleit[oa]s?\s(?:por|pel[oa]))|\b(?:cidade|município|concelho|freguesia|vila"
    r"|distrito|comarca|região|prefeitura|prefeit[oa]|câmara(?:\smunicipal)?|autarca|vereador(?:es)?"
    r"|natural|morador[ae]?s?|aeroporto|população|hospital|jardim-escola|bombeiros|castelo|convento"
    r"|tribunal|bispo|GNR|PSP|politécnico|centro\sde\ssaúde|centro\sescolar|zona\s(?:rural|urbana|norte|sul|leste|oeste)"
    r"|periferia|região\smetropolitana|interior)\sde"
    r"|\b(?:naturalidade|natural\sde|concelho|município|freguesia|distrito|localidade|cidade"
    r"|local\sde\snascimento|local|residência|morada|comarca):"
    r"|\b(?:alunos|armazém|casal|creche|discoteca|empresári[oa]|escola|esquadra|estação|famílias?"
    r"|fábrica|homem|idos[oa]s?|jovem|lar|moradores|motorista|mulher|prédio|quartel|supermercado"
    r"|utentes)\sd[aeo])\s$",
    re.IGNORECASE,
)
_STATES = "AC|AL|AM|AP|BA|CE|DF|ES|GO|MA|MG|MS|MT|PA|PB|PE|PI|PR|RJ|RN|RO|RR|RS|SC|SE|SP|TO"
_IN_STATE = re.compile(rf"\s?[(/–-]\s?(?:{_STATES})\b")
"""A place of one word, or one named after somebody, is one where what stands around it says so:
"em Natal", "prefeito de Franca", "Presidente Prudente (SP)"."""

_NAMED_AFTER = frozenset(
    (
        *("almirante", "bairro", "barão", "bom", "brigadeiro", "capitão", "cidade", "comendador"),
        *("conde", "conselheiro", "coronel", "deputado", "dom", "dona", "doutor", "doutora"),
        *("duque", "engenheiro", "frei", "general", "governador", "jardim", "major", "marechal"),
        *("monsenhor", "nossa", "padre", "papa", "parque", "presidente", "professor", "professora"),
        *("rainha", "rei", "santa", "santo", "senador", "senhor", "senhora", "são", "tenente"),
        *("visconde",),
    )
)
"""First words of places that are those of saints and offices, too."""

_OF_SAINTS = frozenset(("santa", "santo", "são"))
_HOLY = re.compile(
    r"\b(?:[Dd]ia|[Ff]esta|[Nn]oite) de S|[Aa]póstol|\bBíblia|canoniz|\bCristo\b|discípul"
    r"|[Ee]pístola|[Ee]vangel|\bJesus\b|mártir|milagre|oração|padroeir|\brei\b|\bsantos?\b|[Tt]estamento"
)
"""What tells that a saint is meant, and no town called after one: "São Luís" is also a king."""

_SAINTS_ABROAD = frozenset(("São Francisco", "São Nicolau", "São Salvador", "São Valentim"))
"""Towns whose namesakes are better known."""

_SAINT = re.compile(
    r"São (?!Bartolomeu|Cristóvão|Francisco|Marino|Nicolau|Petersburgo|Salvador|Valentim)"
    r"[A-ZÀ-Ý][a-zà-ÿ]+(?! (?:[A-ZÀ-Ý]|d[aeo]s? [A-ZÀ-Ý]))"
)
"""Others called after a saint, that no list has."""

_LOCAL = frozenset(
    (
        *(
            "albufeira",
            "favela",
            "freguesia",
            "herdade",
            "miradouro",
            "morro",
            "ribeira",
            "rotunda",
        ),
        *("serra", "urbanização"),
    )
)
"""What is called so in countries of Portuguese alone, where a name has no other in English."""

_FEATURES = _LOCAL | frozenset(
    (
        *(
            "aldeia",
            "aldeias",
            "bairro",
            "barragem",
            "baterista",
            "baixista",
            "cadeia",
            "cemitério",
        ),
        *("guitarrista", "penitenciária", "praia", "presídio", "prisão", "teclista", "vocalista"),
    )
)
"""What is called by a name that nobody translates: "barragem de Castelo de Bode" is no castle."""

_CUSTODY = frozenset(("cadeia", "penitenciária", "presídio", "prisão"))
"""What has a name behind "de" alone: "a prisão do Ministro da Justiça" is an arrest."""

_OF = (" da ", " das ", " de ", " do ", " dos ")
_FEATURE = re.compile(r"(\w+) (d[aeo]s?) $", re.IGNORECASE)
_LONG_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w-]+(?: (?:d[aeo]s? )?[A-ZÀ-ÖØ-Þ][\w-]+)*")
_LOUD_NAME = lazily(r"[A-ZÀ-ÖØ-Þ]{3,}(?= |$)")
"""One word of a text in capitals, of which nobody can tell where a longer name ends."""

_ABROAD = frozenset(
    (
        *("África", "América", "Arábia", "Cabo", "Cidade", "Coreia", "Costa", "Estados", "Faixa"),
        *("Golfo", "Guiné", "Ilha", "Ilhas", "Mar", "Nova", "Novo", "Países", "Península", "Reino"),
        *("República", "Santa", "Santo", "Segunda", "São", "Terra", "Timor", "Três", "União"),
    )
)
"""First words of names that English has its own for ("Cidade do Cabo")."""

_JOINED = frozenset(("-", "/", "&"))
"""What goes on with a name."""

_LOOK_BACK = 40
"""Characters before a name that may tell what it is."""

_OWN = 3
"""Words beyond which such a place has a name that is its own ("São José do Rio Preto")."""

_TAKEN_APART = re.compile(
    r"(?:(?:Sporting|Atlético|Académica|Académico|Desportivo) d[aeo] [A-ZÀ-Ý]\w+"
    r"|(?:(?<=\b[aà] )|(?<=\b[dn]a )|(?<=\bpela ))Académica(?! [A-ZÀ-Ý]| d[aeo] )"
    r"|Gouveia e Melo|Costa e Silva|Abreu e Lima|Moura e Sá|Planalto(?! [A-ZÀ-Ý])"
    r"|Marco de Canaveses|(?<=\bilha do )Corvo"
    r"|(?:(?<=\bna )|(?<=\bdistrito da )|(?<=\bhospital da )|(?<=\bHospital da )|(?<=\bbispo da ))"
    r"Guarda(?! [A-ZÀ-Ý])|(?<=\bna )Batalha(?! d)"
    r"|(?<=[\w,] )Chega(?! [A-ZÀ-Ý])|(?<!\w )Madeira(?=: ))(?!\w)"
)
"""Surnames of one person that look like two ("Gouveia and Melo are a candidate"), the seat of
Brazil's president, which is also a plateau, places that what is before them tells from a guard, a
battle and a crow, a party whose name is a verb, and an island whose name is a stuff and
begins a headline."""

_APART = frozenset(
    (
        *("Abreu", "Académica", "Académico", "Atlético", "Batalha", "Desportivo", "Sporting"),
        *("Chega", "Corvo", "Costa", "Gouveia", "Guarda", "Madeira", "Marco"),
        *("Moura", "Planalto"),
    )
)
"""Their first words."""

_DATELINES = frozenset(
    (
        *("Albergaria", "Almeida", "Avis", "Azambuja", "Batalha", "Borba", "Calheta"),
        *("Chaves", "Espinho", "Feira", "Ferreira", "Fronteira", "Fundão", "Gavião"),
        *(
            "Guarda",
            "Horta",
            "Lagoa",
            "Lagos",
            "Lajes",
            "Madalena",
            "Maia",
            "Meda",
            "Mira",
            "Moita",
        ),
        *("Mora", "Moura", "Mourão", "Nisa", "Oliveira", "Paredes", "Pinhel", "Pombal", "Portel"),
        *("Redondo", "Resende", "Seia", "Serpa", "Soure", "Tomar", "Trofa", "Vagos", "Valença"),
        *("Bagé", "Betim", "Colinas", "Contagem", "Diadema", "Franca", "Itu", "Lages"),
        *("Mariana", "Marília", "Olinda", "Palmas", "Patos", "Planaltina", "Registro", "Salto"),
        *("Serra", "Sobral", "Sorriso", "Suzano", "Timon", "Viana"),
    )
)
"""Towns whose names are words or those of people, where a headline begins with them as labels."""

_ALONE = frozenset(
    (
        *("afonso", "aragão", "assunção", "bandeira", "baptista", "barata", "branco", "caldeira"),
        *("cancelo", "carneiro", "chaves", "coelho", "cordeiro", "falcão", "ferro", "furtado"),
        *("guerreiro", "henriques", "jardim", "leal", "leite", "leitão", "leão", "lobo"),
        *("machado", "magalhães", "maia", "mesquita", "moedas", "oliveira", "pascoal", "passos"),
        *("patrício", "pereira", "pinheiro", "pinto", "pombo", "portas", "pote", "prata", "preto"),
        *("quaresma", "rato", "rocha", "salgado", "salgueiro", "seguro", "severo", "trigo"),
    )
)
"""Surnames that are words, of which the model makes some behind a preposition: "o plano de Coelho"
was the rabbit's."""

_BEHIND_SMALL = lazily(
    r"(?:(?<!\w)(?:[a-zà-ÿ]{2,}|\d+)[,)]? (?:com|contra|de|e|entre|para|por|segundo|sem|sobre)"
    r"|^[A-ZÀ-Þ][a-zà-ÿ]+ (?:com|contra|por|sem)) $"
)
"""A preposition in a sentence with small letters; behind a capital stand titles, too ("Bola de
Prata")."""

_SAINTS = frozenset(("aquino", "assis", "deus", "paula", "paulo"))
"""Last words of saints, after whom places are called, too ("São Francisco de Assis")."""


class _Name(NamedTuple):
    """A name, as it is written and in capitals, and the kind that it is of."""

    text: str
    loud: str
    kind: str


def find(sentence: str, language: str) -> list[Found]:
    """(start, end, name) of the places and organisations in a sentence, in order.

    >>> find("Choveu em Pato Branco.", "pt")
    [(10, 21, 'Pato Branco')]
    >>> find("O pato branco fugiu.", "pt")
    []
    """
    blocks = _blocks(language)
    opening = sentence.capitalize() if sentence.isupper() else sentence
    first_name = headliner(opening, language, _towns(language))
    found: list[Found] = [first_name] if first_name else []
    for word in _CAPITAL.finditer(sentence) if blocks else ():
        first, start = word[0].lower(), word.start()
        if found and start < found[-1][1]:
            continue
        end, name = 0, ""
        if first in blocks:
            end, name = _listed_end(sentence, start, _names(language, first))
        end = end or _named_end(sentence, start, language)
        if (
            not (end or start)
            and word[0].title() in _DATELINES
            and sentence.startswith(": ", word.end())
        ):
            end = word.end()
        end = end or _surname_end(sentence, word) or _saint_end(sentence, word)
        if not end and word[0] in _APART and (own := _TAKEN_APART.match(sentence, start)):
            end = own.end()
        if end:
            found.append((start, end, name or sentence[start:end]))
    return found


def lost(names: Sequence[Found], draft: str) -> bool:
    """Whether a draft lacks one of these names; accents and capitals do not matter.

    "Street" may stand for "Rua". A town of one word is none of another: "Nazaré" is not in
    "Nazareth".

    >>> lost([(0, 6, "Nazaré")], "He surfs in Nazareth."), lost([(0, 4, "Faro")], "Faro's airport")
    (True, False)
    """
    if not names:
        return False
    written = _words(draft)
    return any(
        _words(streets.own_part(name)) not in written
        or (_FOREIGN.search(name) is not None and name not in draft)
        for _, _, name in names
    )


def _words(text: str) -> str:
    """The words of a text in small letters without accents: "Nazaré" is not in "Nazareth"."""
    return f" {' '.join(map(plain, _WORD.findall(text.lower())))} "


def _named_end(sentence: str, start: int, language: str) -> int:
    """Where the name ends of what is called by it: a dam, a prison, a band; 0 if none does.

    One word is such a name where it is a common word, too ("praia da Rainha"), or where nothing of
    the kind is abroad. Others may have a name of their own in English ("prisão de Moscovo").
    """
    if not sentence[max(0, start - 5) : start].lower().endswith(_OF):
        return 0
    feature = _FEATURE.search(sentence, max(0, start - _LOOK_BACK), start)
    if feature is None:
        return 0
    kind = feature[1].lower()
    if kind not in _FEATURES or (kind in _CUSTODY and feature[2].lower() != "de"):
        return 0
    name = (_LOUD_NAME if sentence.isupper() else _LONG_NAME).match(sentence, start)
    if name is None or name[0].split()[0].title() in _ABROAD:
        return 0
    word = name[0].lower()
    own = " " in word or kind in _LOCAL or is_ordinary(word, language) or word in surnames(language)
    return name.end() if own else 0


def _saint_end(sentence: str, word: re.Match[str]) -> int:
    """Where the name ends of a town called after a saint that stands here; 0 if none does."""
    town = _SAINT.match(sentence, word.start()) if word[0] == "São" else None
    return town.end() if town and not _HOLY.search(sentence) else 0


def _surname_end(sentence: str, word: re.Match[str]) -> int:
    """Where a surname ends that is a word, stands alone and has a preposition before it; 0 else."""
    alone = (
        word[0].lower() in _ALONE
        and _MORE.match(sentence, word.end()) is None
        and sentence[word.end() : word.end() + 1] not in _JOINED
        and _BEHIND_SMALL.search(sentence, max(0, word.start() - _LOOK_BACK), word.start())
    )
    return word.end() if alone else 0


def _listed_end(sentence: str, start: int, names: Sequence[_Name]) -> tuple[int, str]:
    """Where the longest of some names ends that stands here, and that name; 0 if none does."""
    for name in names:
        if not sentence.startswith((name.text, name.loud), start):
            continue
        if end := _end(sentence, start, name):
            return end, name.text
    return 0, ""


def _end(sentence: str, start: int, name: _Name) -> int:
    """Where a name ends that stands here; 0 if a longer word does, or something else is meant."""
    end = start + len(name.text)
    if sentence[end : end + 1].isalnum():
        return 0
    return end if _is_meant(sentence, start, end, name) else 0


def _is_meant(sentence: str, start: int, end: int, name: _Name) -> bool:
    """Whether what has the shape of a name is one here."""
    before = sentence[max(0, start - _LOOK_BACK) : start]
    if name.kind in _ARTICLES:
        alone = not _MORE.match(sentence, end) and not sentence.startswith(_PRIZE, end)
        return alone and bool(_ARTICLES[name.kind].search(before))
    words = _WORD.findall(name.text.lower())
    hallowed = words[-1] in _SAINTS or name.text in _SAINTS_ABROAD or _HOLY.search(sentence)
    if words[0] in _OF_SAINTS and not hallowed:
        return not _MORE.match(sentence, end)
    own = len(words) > (_OWN if words[0] in _NAMED_AFTER else 1) and not (
        words[-1] in _SAINTS and words[0] in _NAMED_AFTER
    )
    return own or bool(_SITED.search(before) or _IN_STATE.match(sentence, end))


_HEADS = (
    "em|aeroporto de|autarca de|bombeiros (?:voluntários )?de|câmara(?: municipal)? de|cidade de"
    "|comarca de|concelho de|distrito de|escolas? de|estação de|hospital de|moradores de"
    "|município de|população de|porto de|prefeit(?:o|a|ura) de|presidente de|quartel de|tribunal de"
    "|ruas de|urgências? de|vereador(?:a|es)? de|vila de"
)
_BEHIND_HEAD = lazily(rf"(?<!\w)(?i:{_HEADS}) (?P<town>[a-zà-ÿ]{{4,}})(?!\w)")
_PORT = lazily(r"(?<=\bporto de )santos(?!\w)", re.IGNORECASE)
_REGIONS = {
    "acores": "Açores", "amapa": "Amapá", "amazonia": "Amazônia", "belem": "Belem",
    "braganca": "Bragança", "brasilia": "Brasília", "ceara": "Ceará", "goias": "Goiás",
    "maranhao": "Maranhão", "paraiba": "Paraíba", "parana": "Paraná", "piaui": "Piauí",
    "rondonia": "Rondônia",
}  # fmt: skip
"""Those that no list of towns has; Belém has no accent, lest the model write of Bethlehem."""

_UNMARKED = lazily(r"(?<![\w-])[a-z]{5,}(?![\w-])")
"""Words that capitals may have cost their accents: "INCENDIO EM EVORA"."""

_SMALL_SAINT = lazily(
    r"(?<!\w)(?:são(?= [A-ZÀ-Ý])|(?<!semana )(?<!feira )(?<!terra )(?<!guerra )(?:santa|santo)"
    r" (?!(?:com|como|foi|mas|não|para|pode|por|que|quer|sem|tem|vai)\b)[^\W\d_]{3,})(?!\w)"
)
"""A saint in small letters, who gives a name to a hospital or a town."""


def with_towns(text: str, language: str, count: Callable[[str], int]) -> str:
    """A text in sentence case with capitals for towns that what is before them tells.

    Behind "em" and "porto de" only what the vocabulary has in pieces, as ``count`` tells; words
    may be meant there ("em canoas").

    >>> with_towns("Greve fecha escolas de nelas", "pt", lambda word: 1)
    'Greve fecha escolas de Nelas'
    >>> with_towns("Há água em velas", "pt", lambda word: 1)
    'Há água em velas'
    """
    towns = _towns(language)
    if not towns:
        return text

    def written(found: re.Match[str]) -> str:
        town = found["town"].capitalize()
        weak = found[0].lower().startswith(("em ", "porto "))
        told = not weak or (count(town.lower()) > 1 and not is_ordinary(town, language))
        return f"{found[0][: -len(town)]}{town}" if told and town in towns else found[0]

    text = _SMALL_SAINT.sub(lambda saint: saint[0].title(), text)
    return _PORT.sub("Santos", _BEHIND_HEAD.sub(written, text))


def is_town(name: str, language: str) -> bool:
    """Whether a word is the name of a place of a language.

    >>> is_town("Évora", "pt"), is_town("Panamá", "pt")
    (True, False)
    """
    return name in _towns(language)


def with_accented_towns(text: str, language: str) -> str:
    """A text in sentence case with the accents and capitals of towns that capitals had cost both.

    >>> with_accented_towns("Incêndio em evora", "pt")
    'Incêndio em Évora'
    """
    towns = _accented(language)
    return _UNMARKED.sub(lambda word: towns.get(word[0], word[0]), text) if towns else text


@cache
def _accented(language: str) -> Mapping[str, str]:
    """The towns of a language with accents that are nothing else, by what they are without."""
    towns = {plain(town.lower()): town for town in _towns(language) if not town.isascii()}
    return dict(_REGIONS) | {
        bare: town
        for bare, town in towns.items()
        if bare not in _REGIONS
        and not (is_ordinary(bare, language) or is_ordinary(town, language))
        and bare not in surnames(language)
    }


@cache
def _towns(language: str) -> frozenset[str]:
    """The places of a language whose names have one word."""
    rows = (row.split("\t") for block in _blocks(language).values() for row in block.split("\n"))
    return frozenset(
        name
        for kind, listed in rows
        if kind == "places"
        for name in listed.split(",")
        if " " not in name
    )


def _longest_first(name: _Name) -> tuple[int, str, str]:
    return -len(name.text), name.text, name.kind


@cache
def _names(language: str, first: str) -> Sequence[_Name]:
    """The names of a language that begin with a word in small letters, the longest first."""
    rows = (row.split("\t") for row in _blocks(language)[first].split("\n"))
    names = (_Name(name, name.upper(), kind) for kind, listed in rows for name in listed.split(","))
    return sorted(names, key=_longest_first)


@cache
def _blocks(language: str) -> Mapping[str, str]:
    """Rows of kind and names by the first word of these: few of them are ever looked into."""
    blocks: dict[str, str] = {}
    lines = gzip.decompress(_FILE.read_bytes()).decode().split("\n")
    for line in (line for line in lines if line.startswith(f"{language}\t")):
        _, kind, listed = line.split("\t")
        for block in _BLOCK.finditer(listed):
            word, row = block["first"].lower(), f"{kind}\t{block[0]}"
            blocks[word] = f"{blocks[word]}\n{row}" if word in blocks else row
    return blocks
