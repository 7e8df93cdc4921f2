"""Labels and cells say little by themselves, so some are translated by a list.

Of 190 headings of tables, labels and sections the tiny Firefox model pt→en makes 40 something else:
"Passive" of "Passivo", "Attracted" of "Atrasado", "Cargo:" of "Cargo:". ``labels.csv`` holds what
those and their like are called in English, where they mean one thing as labels.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from pipeline.translate import cells
from pipeline.translate.protect import Protected, restore

_FILE = Path(__file__).with_suffix(".csv")
"""Rows of language, target, label in small letters, and what it is called in the target."""

_VALUED = frozenset({"en", "pt"})
"""Languages whose labels may tell of one that is another: "Status: Delayed"."""

_CAPITAL = frozenset({"en"})
"""Those in which such a one has a capital whatever stood there."""

_LABEL = re.compile(
    r"((?:\d{1,2}[:h]\d\d|\d{1,3}(?:\+\d{1,2})?['’′])(?: [–—|-])? )?"
    r"([^\W\d_][^:：|\n]{0,40}?)([.!]?|:(?: .*)?|：.*)",
    re.DOTALL,
)
"""A label alone, or before a colon and what it is the label of; a ticker has its time before it."""

_COLONS = (":", "：")
_LONGEST = 52
"""Letters of a label without a colon, with its time and its mark."""

_LETTERS = 2
"""Letters of a label in capitals that is shouted and no abbreviation."""


_TURN = re.compile(
    r"(?:(?P<asks>P)|R)(?P<gap>\.? ?[–—-] )(?P<said>[A-ZÀ-Ý].*(?(asks)\?|[.!…]))", re.DOTALL
)
"""Who asks and who answers in an interview: "P – Voltaria? R – Nunca."."""

_ASKS: Mapping[tuple[str, str], tuple[str, str]] = {("pt", "en"): ("Q", "A")}


def translated(guarded: Protected, source: str, target: str) -> Protected:
    """A sentence whose label, if it is a known one, is in the target language and need not be sent.

    >>> translated(Protected("", "Cargo: jurista", "", ()), "pt", "en")
    Protected(lead='Position: ', template='jurista', trail='', spans=(), shape='XQ{}')
    """
    turn = _TURN.fullmatch(guarded.template) if (source, target) in _ASKS else None
    if turn:
        who = _ASKS[source, target][not turn["asks"]]
        return replace(guarded, lead=guarded.lead + who + turn["gap"], template=turn["said"])
    if guarded.spans:
        # "Receitas (M€)" is sent as "Receitas (XQ1)", and is a label with its unit.
        written = restore(guarded.template, replace(guarded, lead="", trail=""))
        if written is not None:
            whole = _settled(replace(guarded, template=written, spans=()), source, target)
            if not whole.template:
                return whole
    in_euros = any("€" in span.text for span in guarded.spans)
    return _settled(guarded, source, target, " €" if in_euros else "")


def _settled(guarded: Protected, source: str, target: str, currency: str = "") -> Protected:
    """The same of a sentence without placeholders.

    A label may mean something else before an amount in a ``currency``: "Renda: 650 €" is a rent in
    Portugal, and "Renda: R$ 650" an income in Brazil. So may one before anything: "Início" alone
    leads home, and "Início: 9h" is when something starts.
    """
    template = guarded.template
    if len(template) > _LONGEST and not any(map(template.__contains__, _COLONS)):
        return guarded
    match = _LABEL.fullmatch(template)
    labels = _labels(source, target)
    name = match[2].lower().replace("’", "'") if match else ""
    colon = ":" if match and match[3].startswith(": ") else ""
    made = labels.get(name) or labels.get(name + currency) or labels.get(name + colon)
    if not made and match and source == "pt" and match[2].isupper() and name[:2] in ("a ", "o "):
        # Who speaks in a play may have an article: "O REI".
        made = labels.get(name[2:]) or labels.get(name[2:] + ":")
    if not match or not made:
        return guarded
    rest = match[3]
    text = rest.lstrip(":：.! ")
    if rest[:1] == "：":
        rest = ": " + text if text else ":"
    if text and match[2].isupper() and len(match[2]) > _LETTERS:
        made = made.upper()
    time = (match[1] or "").replace("h", ":")
    lead = guarded.lead + time + made + rest.removesuffix(text)
    value = labels.get(text.lower()) if source in _VALUED else None
    if value:
        # "Andar: rés do chão": what stands in small letters stays so.
        small = text.islower() and source not in _CAPITAL
        lead, text = lead + (value[0].lower() + value[1:] if small else value), ""
    return replace(guarded, lead=lead, template=text)


@cache
def _labels(source: str, target: str) -> Mapping[str, str]:
    """The labels of a language and what they are called in a target."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["language"] == source]
    listed = {row["label"]: row["translation"] for row in rows if row["target"] == target}
    return {**cells.labels(source, target), **listed}
