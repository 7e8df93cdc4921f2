"""Credits of pictures and results of matches are names with a label: "(Foto: Divulgação/PM)".

Engines translate what stands there: "Photo: Disclosure/Bombeiros", "Global Images", "National 0-2
Estoril". Of ten such lines of our own the tiny Firefox model pt→en garbled five.
"""

from __future__ import annotations

import re

from pipeline.translate.lazily import lazily
from pipeline.translate.people import given_names
from pipeline.translate.phrases.victories import COUNTRIES

Kept = tuple[int, int, str, str]

_LABELS = {
    "foto": "Photo", "fotos": "Photos", "fotografia": "Photo", "fotografias": "Photos",
    "imagem": "Image", "imagens": "Images", "crédito": "Credit", "créditos": "Credits",
    "ilustração": "Illustration", "vídeo": "Video", "arte": "Art", "infografia": "Infographic",
}  # fmt: skip
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’&-]*(?: (?:d[aeo]s? )?[A-ZÀ-ÖØ-Þ][\w.'’&-]*){0,4}"
_COACH = lazily(
    rf"(?P<label>técnic[oa]|treinadora?): (?P<who>(?P<first>[A-ZÀ-ÖØ-Þ][\w'’-]*) {_NAME})\.?",
    re.IGNORECASE,
)
_SOURCES = {
    "Divulgação": "Handout", "Reprodução": "Reproduction", "Arquivo": "Archive",
    "Arquivo Pessoal": "Personal archive", "Arquivo pessoal": "Personal archive",
    "Direitos Reservados": "All rights reserved", "D.R.": "D.R.", "DR": "DR",
    "Redes Sociais": "Social media", "Redes sociais": "Social media",
}  # fmt: skip
_PEOPLE = (
    rf"(?:{_NAME}|Arquivo pessoal|Redes sociais)(?:(?: ?[/|] ?|, | e | via | - ){_NAME}){{0,3}}"
)
_CREDIT = lazily(
    rf"(?P<label>{'|'.join(_LABELS)})(?P<gap>: ?| ?\| ?)(?P<who>{_PEOPLE})(?=\)?\.?$|\)|\])",
    re.IGNORECASE,
)
_CASED = lazily(_PEOPLE)
_SIGNED = lazily(rf"(?P<who>{_NAME}(?: ?/ ?{_NAME}){{1,2}})\.?")
_FIGURES = lazily(r"[-–x](?:(?<=\d.)|(?<=\d .)) ?\d")
"""What every score has; its mark stands before all else, as that is found fastest."""

_SCORE = lazily(
    rf"(?P<home>{_NAME})(?P<score> \d{{1,2}} ?[-–x] ?\d{{1,2}} )(?P<away>{_NAME})"
    r"(?: \((?:[^()\d]{2,30} ?\d{1,3}(?:\+\d)?['’′](?:[,;]? (?:e )?)?){1,12}\))?\.?"
)
_COUNTRIES = COUNTRIES | {
    "África", "Albânia", "Cabo", "Camarões", "Chipre", "Costa", "Escócia", "Gana", "Luxemburgo",
    "Marrocos", "Nova", "País", "República",
}  # fmt: skip
_FINAL = lazily(
    rf"(?P<label>[^:\n]{{3,30}}: )(?P<home>{_NAME}),? (?P<one>\d{{1,2}})(?P<dash> ?[-–x,] ?)"
    rf"(?P<away>{_NAME}),? (?P<other>\d{{1,2}})\.?"
)
_SPLIT = lazily(r"( ?[/|] ?|, | e | via | - )")


def find(sentence: str, language: str) -> list[Kept]:
    """(start, end, kind, as English has it) of the credit, or of the result of two teams.

    >>> find("O rio subiu (Foto: Divulgação/PM)", "pt")
    [(12, 33, 'lineup', '(Photo: Handout/PM)')]
    >>> find("Nacional 0-2 Estoril", "pt")
    [(0, 20, 'lineup', 'Nacional 0-2 Estoril')]
    """
    if language != "pt":
        return []
    score = _SCORE.fullmatch(sentence) if _FIGURES.search(sentence) else None
    if (score is not None and _are_clubs(score)) or _is_signature(sentence):
        return [(0, len(sentence), "lineup", sentence.replace(" e ", " and "))]
    if ":" not in sentence and "|" not in sentence:
        return []
    final = _FINAL.fullmatch(sentence)
    if final is not None and _are_clubs(final):
        start = final.end("label")
        return [(start, len(sentence), "lineup", sentence[start:])]
    coach = _COACH.fullmatch(sentence)
    if coach is not None and coach["first"].lower() in given_names("pt"):
        return [(0, coach.end("who"), "lineup", f"Coach: {coach['who']}")]
    credit = _CREDIT.search(sentence)
    if credit is None or not _CASED.fullmatch(credit["who"]):
        return []
    start, end = credit.span()
    label = _LABELS[credit["label"].lower()]
    label = label if credit["label"][0].isupper() else label.lower()
    written = label + credit["gap"] + _sourced(credit["who"])
    if sentence[start - 1 : start] == "(" and sentence[end : end + 1] == ")":
        start, end, written = start - 1, end + 1, f"({written})"
    return [(start, end, "lineup", written)]


def _are_clubs(score: re.Match[str]) -> bool:
    """Whether no country is among two teams; English has its own names for these."""
    return _COUNTRIES.isdisjoint(score[team].split()[0] for team in ("home", "away"))


def _sourced(who: str) -> str:
    """The names of a credit, and what they are for a handout and the like."""
    parts = _SPLIT.split(who)
    return "".join(" and " if part == " e " else _SOURCES.get(part, part) for part in parts)


def _is_signature(sentence: str) -> bool:
    """Whether a sentence is the name of a photographer and an agency, and nothing else."""
    signed = _SIGNED.fullmatch(sentence) if "/" in sentence else None
    if signed is None:
        return False
    first = signed["who"].split("/")[0].split()
    return len(first) > 1 and first[0].lower() in given_names("pt")
