"""Make ``pipeline/translate/people.txt.gz``, the names by which people are told in capitals.

    pip install faker==40.54.0
    python -m training.person_names

The names are those that Faker has for each country of a language, and those of
``person_names.txt``. Faker's licence stands beside the result.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from pipeline.translate.people import PARTICLES

RESULT = Path(__file__).parent.parent / "pipeline" / "translate" / "people.txt.gz"

MORE = Path(__file__).with_suffix(".txt")
"""Names that Faker has not, titles, and places whose names are words: language, kind, the names."""

LANGUAGES = frozenset(
    (
        *("az", "bg", "cs", "da", "de", "el", "es", "et", "fi", "fr", "hr", "hu", "id", "it", "lt"),
        *("lv", "mk", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk"),
    )
)
"""Languages that have capitals, and that Faker has names of."""

CODES = {"no": "nb"}
"""Codes that differ from ours."""

GIVEN = ("first_names", "first_names_male", "first_names_female", "first_names_nonbinary")
SURNAMES = ("last_names", "last_names_male", "last_names_female", "unisex_last_names")

SHORTEST = 3
"""Letters of a name; shorter ones are too often something else."""


def main() -> None:
    """Write a line for each language and kind: ``pt<TAB>given<TAB>adriana,afonso,...``."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    found: dict[tuple[str, str], set[str]] = {}
    for language, kind, names in (*from_faker(), *from_more()):
        of_kind = found.setdefault((language, kind), set())
        if kind == "places":
            of_kind.update(names)
        else:
            words = (part for name in names for part in name.lower().split())
            of_kind.update(word for word in words if _is_name(word))
    lines = (f"{code}\t{kind}\t{','.join(sorted(names))}" for (code, kind), names in found.items())
    RESULT.write_bytes(gzip.compress("\n".join(sorted(lines)).encode(), mtime=0))
    print(f"{sum(map(len, found.values()))} names, {RESULT.stat().st_size} bytes")


def from_faker() -> Iterator[tuple[str, str, Iterable[str]]]:
    """The names of every country of the languages, with their kind."""
    package = import_module("faker.providers.person")
    for module in iter_modules(package.__path__):
        code = module.name.split("_")[0]
        language = CODES.get(code, code)
        if language in LANGUAGES:
            provider = import_module(f"{package.__name__}.{module.name}").Provider
            for kind, lists in (("given", GIVEN), ("surnames", SURNAMES)):
                for names in lists:
                    yield language, kind, listed(getattr(provider, names, ()))


def _is_name(word: str) -> bool:
    return len(word) >= SHORTEST and word.isalpha() and word not in PARTICLES


def listed(names: object) -> Iterable[str]:
    """The names of a provider, which some of them hold back until they are made."""
    return [str(name) for name in names] if isinstance(names, Iterable) else ()


def from_more() -> Iterator[tuple[str, str, Iterable[str]]]:
    """The names of our own list, with their kind."""
    for line in MORE.read_text("utf-8").splitlines():
        language, kind, names = line.split("\t")
        yield language, kind, names.split(",")


if __name__ == "__main__":
    main()
