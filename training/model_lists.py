"""Write the lists of models that come with the product.

    python -m training.model_lists RECORDS INDEX configs/catalogue

RECORDS are the records of Mozilla's models, from its service or as Firefox brings them along:
``defaults/settings/main/translations-models.json`` in ``browser/omni.ja``, a zip archive. INDEX is
the index of Argos packages. Of each, the best model of every direction between languages that we
know is kept, with what it takes to fetch and check it, in the form of its source, a file a line.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from pipeline.config import ModelsConfig
from pipeline.errors import ModelError
from pipeline.languages import codes
from pipeline.translate.engine import Pair
from pipeline.translate.models import argos, firefox

_ONLY_ON_PHONES = re.compile(r"\s*env\.appinfo\.OS == 'Android'\s*")
"""The condition of models that Firefox uses on phones alone, smaller than those for computers."""


def firefox_list(records: Any) -> list[dict[str, Any]]:
    """The records of the models that Firefox uses on computers, short and sorted."""
    records = {
        "data": [
            record
            for record in records["data"]
            if not _ONLY_ON_PHONES.fullmatch(record.get("filter_expression") or "")
        ]
    }
    releases = firefox.parse_records(records, "RECORDS")
    chosen = {}
    for pair in {release.pair for release in releases if _is_known(release.pair)}:
        try:
            chosen[pair] = firefox.choose(releases, pair)
        except ModelError:
            continue  # only test versions
    return [
        {
            "fromLang": pair.source,
            "toLang": pair.target,
            "version": release.version,
            "fileType": file.kind,
            "attachment": {"size": file.size, "hash": file.digest, "location": file.location},
        }
        for pair, release in sorted(chosen.items())
        for file in sorted(release.files, key=lambda file: file.kind)
    ]


def argos_list(index: Any) -> list[dict[str, Any]]:
    """The packages of the index that can be fetched over an encrypted connection, sorted."""
    packages = [package for package in map(argos.parse_metadata, index) if package is not None]
    pairs = sorted({package.pair for package in packages if _is_known(package.pair)})
    chosen = [argos.choose(index, pair, "INDEX") for pair in pairs]
    return [
        {
            "from_code": package.pair.source,
            "to_code": package.pair.target,
            "package_version": package.version,
            "links": [link for link in package.links if link.startswith("https://")],
        }
        for package in chosen
    ]


def document(url: str, content: list[dict[str, Any]], *, wrapped: bool) -> str:
    """The JSON document of a list: the address it stands for, then one entry a line."""
    opening, closing = ('{"data": [', "]}") if wrapped else ("[", "]")
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in content)
    return f'{{"url": {json.dumps(url)}, "list": {opening}\n{lines}\n{closing}}}\n'


def _is_known(pair: Pair) -> bool:
    return pair.source in codes() and pair.target in codes()


def main(records: str, index: str, folder: str) -> None:
    """Write both lists."""
    models, out = ModelsConfig(), Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    mozilla = firefox_list(json.loads(Path(records).read_bytes()))
    packages = argos_list(json.loads(Path(index).read_bytes()))
    for name, text in (
        ("firefox.json", document(models.firefox_records, mozilla, wrapped=True)),
        ("argos.json", document(models.argos_index, packages, wrapped=False)),
    ):
        (out / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
