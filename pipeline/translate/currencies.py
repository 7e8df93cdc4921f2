"""What currencies are called behind a number in languages with other scales than ours.

Models trained on English of the United Nations take the yuan of ``8999元`` for dollars, so that the
names are told here, and what English may say for each.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".csv")
"""Rows of languages, what stands behind a number, and the currency that it is."""


@dataclass(frozen=True, slots=True)
class Currency:
    """How English writes a currency: a sign before an amount or a word behind it.

    ``accepted`` is a regular expression of all that a draft may say for it.
    """

    sign: str
    word: str
    accepted: str


def _dollars(sign: str, *others: str) -> Currency:
    """A dollar of a country; other dollars are none."""
    return Currency(sign, "", "|".join((re.escape(sign), *others)))


def _called(word: str, *others: str) -> Currency:
    """A currency with a name that stands behind its amounts."""
    return Currency("", word, "|".join((rf"\b{word.removesuffix('s')}s?\b", *others)))


CURRENCIES: Mapping[str, Currency] = {
    "yuan": _called("yuan", r"\brenminbi\b", r"\bRMB", r"\bCNY", "[¥￥]"),
    "US dollar": Currency("US$", "", r"\$|\b[Dd]ollars?\b|\bUSD|\bbucks\b|\bgreenbacks?\b"),
    "dollar": Currency("$", "", r"\$|\b[Dd]ollars?\b|\b[A-Z]{2}D\b|\bbucks\b|\bgreenbacks?\b"),
    "Hong Kong dollar": _dollars("HK$", r"\bHKD", r"\$HK", r"Hong Kong dollars?"),
    "Taiwan dollar": _dollars("NT$", r"\bNTD", r"\bTWD", r"Taiwan(?:ese)? dollars?"),
    "Australian dollar": _dollars("A$", r"AU\$", r"\$A", r"\bAUD", r"Australian dollars?"),
    "Canadian dollar": _dollars("C$", r"CA\$", r"\$C", r"\bCAD", r"Canadian dollars?"),
    "Singapore dollar": _dollars("S$", r"\bSGD", r"Singapore(?:an)? dollars?"),
    "New Zealand dollar": _dollars("NZ$", r"\bNZD", r"New Zealand dollars?"),
    "euro": Currency("€", "", r"€|\b[Ee]uros?|\bEUR"),
    "pound": Currency("£", "", r"£|\b[Pp]ounds?|\bGBP|\bsterling\b|\bquid\b|\blbs?\b"),
    "yen": _called("yen", "[¥￥]", r"\bJPY"),
    "won": _called("won", "₩", r"\bKRW"),
    "ruble": _called("rubles", r"\broubles?\b", "₽", r"\bRUB"),
    "Swiss franc": Currency("", "Swiss francs", r"\bCHF|\bfrancs?\b"),
    "franc": _called("francs"),
    "rupee": _called("rupees", "₹", r"\bRs\b", r"\bINR"),
    "rupiah": _called("rupiah", r"\bRp\b", r"\bIDR"),
    "dong": _called("dong", "₫", r"\bVND"),
    "baht": _called("baht", "฿", r"\bTHB"),
    "ringgit": _called("ringgit", r"\bRM\b", r"\bMYR"),
    "peso": _called("pesos", "₱"),
    "real": _called("reais", r"\breals?\b", r"R\$", r"\bBRL"),
    "lira": _called("lira", r"\blire\b", "₺"),
    "rand": _called("rand", r"\bZAR"),
    "dinar": _called("dinars"),
    "dirham": _called("dirhams"),
    "riyal": _called("riyals", r"\brials?\b"),
    "krona": _called("kronor", r"\bkronas?\b", r"\bcrowns?\b", r"\bSEK"),
    "krone": _called("kroner", r"\bkrones?\b", r"\bcrowns?\b", r"\b(?:DKK|NOK)"),
    "forint": _called("forints"),
    "zloty": _called("zlotys", r"\bzlotych\b"),
    "hryvnia": _called("hryvnias"),
    "shekel": _called("shekels"),
    "naira": _called("naira"),
    "pataca": _called("patacas", r"\bMOP"),
}
"""What amounts are in, by the names of ``currencies.csv``."""


@cache
def names(language: str) -> Mapping[str, str]:
    """What currencies are called in a language, and which each name is; the longest first.

    >>> names("ko")["달러"]
    'dollar'
    >>> names("pt")
    {}
    """
    with _FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = {row["name"]: row["currency"] for row in rows if language in row["languages"].split()}
    return {name: found[name] for name in sorted(found, key=lambda name: (-len(name), name))}
