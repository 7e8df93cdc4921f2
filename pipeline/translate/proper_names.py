"""Places and organisations keep their names, also when made of words: Pato Branco is no white duck.

Engines translate them ("the Black Bridge" for the club Ponte Preta) or put one they know in their
place ("Annapolis" for Anápolis), and nothing tells. Of 14,034 sentences with 7,017 places of the
countries where Portuguese is spoken the tiny Firefox model pt→en lost the place in 2,815. So a
draft that lost one is asked for again, with a placeholder for it.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from pipeline.translate.glossary import Found
from pipeline.translate.vocabulary import plain

_FILE = Path(__file__).parent / "proper_names.txt.gz"
"""A line for each language and kind: code, ``places``, ``organisations``, or of those of one word
the gender, ``feminine`` or ``masculine``, and the names; see ``training/proper_names.py``."""

_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ][^\W\d_]*")
_MORE = re.compile(r" [A-ZÀ-ÖØ-Þ]")
_BLOCK = re.compile(r"[^,\t\n]*?(?P<first>[^\W\d_]+)\b[^,\n]*(?:,(?P=first)\b[^,\n]*)*")
"""Names one after the other that begin with the same word."""

_ARTICLES = {
    "feminine": re.compile(r"\b(?:a|à|da|na|pela|e)\s$", re.IGNORECASE),
    "masculine": re.compile(r"\b(?:o|ao|do|no|pelo|e)\s$", re.IGNORECASE),
}
"""What stands before an organisation of one word: "a Azul" is an airline, "Azul" anything."""

_SITED = re.compile(
    r"(?:\b(?:em|desde)|\b(?:cidade|município|concelho|freguesia|vila|distrito|comarca|região|prefeitura"
    r"|prefeit[oa]|câmara(?:\smunicipal)?|autarca|vereador(?:es)?|natural|moradora?|aeroporto)\sde)\s$",
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

_LOOK_BACK = 40
"""Characters before a name that may tell what it is."""

_OWN = 3
"""Words beyond which such a place has a name that is its own ("São José do Rio Preto")."""

_SAINTS = frozenset(("aquino", "assis", "deus", "paula", "paulo"))
"""Last words of saints, after whom places are called, too ("São Francisco de Assis")."""


class _Name(NamedTuple):
    """A name, and the kind that it is of."""

    text: str
    kind: str


def find(sentence: str, language: str) -> list[Found]:
    """(start, end, name) of the places and organisations in a sentence, in order.

    >>> find("Choveu em Pato Branco.", "pt")
    [(10, 21, 'Pato Branco')]
    >>> find("O pato branco fugiu.", "pt")
    []
    """
    blocks = _blocks(language)
    found: list[Found] = []
    for word in _CAPITAL.finditer(sentence) if blocks else ():
        first, start = word[0].lower(), word.start()
        if first not in blocks or (found and start < found[-1][1]):
            continue
        names = _names(language, first)
        end, name = next(((end, n) for n in names if (end := _end(sentence, start, n))), (0, None))
        if name is not None:
            found.append((start, end, name.text))
    return found


def lost(names: Sequence[Found], draft: str) -> bool:
    """Whether a draft lacks one of these names; accents and capitals do not matter."""
    if not names:
        return False
    written = _letters(draft)
    return any(_letters(name) not in written for _, _, name in names)


def _letters(text: str) -> str:
    """The letters of a text in small ones without accents."""
    return "".join(map(plain, _WORD.findall(text.lower())))


def _end(sentence: str, start: int, name: _Name) -> int:
    """Where a name ends that stands here, as it is written or in capitals; 0 if it does not."""
    end = start + len(name.text)
    here = sentence[start:end]
    if here not in (name.text, name.text.upper()) or sentence[end : end + 1].isalnum():
        return 0
    return end if _is_meant(sentence, start, end, name) else 0


def _is_meant(sentence: str, start: int, end: int, name: _Name) -> bool:
    """Whether what has the shape of a name is one here."""
    before = sentence[max(0, start - _LOOK_BACK) : start]
    if name.kind in _ARTICLES:
        alone = not _MORE.match(sentence, end)
        return alone and bool(_ARTICLES[name.kind].search(before))
    words = _WORD.findall(name.text.lower())
    own = len(words) > (_OWN if words[0] in _NAMED_AFTER else 1) and words[-1] not in _SAINTS
    return own or bool(_SITED.search(before) or _IN_STATE.match(sentence, end))


def _longest_first(name: _Name) -> tuple[int, str, str]:
    return -len(name.text), name.text, name.kind


@cache
def _names(language: str, first: str) -> Sequence[_Name]:
    """The names of a language that begin with a word in small letters, the longest first."""
    rows = (row.split("\t") for row in _blocks(language)[first].split("\n"))
    names = (_Name(name, kind) for kind, listed in rows for name in listed.split(","))
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
