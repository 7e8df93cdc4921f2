from __future__ import annotations

import json
from pathlib import Path

from training.model_lists import main

RECORDS = {
    "data": [
        {
            "fromLang": source,
            "toLang": target,
            "version": version,
            "fileType": kind,
            "attachment": {"size": 7, "hash": "ab" * 32, "location": f"{source}/{version}/{kind}"},
            "filter_expression": condition,
            "last_modified": 1,
        }
        for source, target, version, condition in (
            ("ja", "en", "2.0", "env.appinfo.OS != 'Android' || env.channel != 'release'"),
            ("ja", "en", "2.1", "env.appinfo.OS == 'Android' "),
            ("ja", "en", "1.9", ""),
            ("mt", "en", "1.0a1", ""),
            ("tlh", "en", "2.0", ""),
            ("en", "zh-Hans", "2.0", None),
        )
        for kind in ("model", "vocab", "lex")
    ]
}
INDEX = [
    {
        "from_code": source,
        "to_code": "en",
        "package_version": version,
        "from_name": "a name",
        "links": [f"https://example.org/{source}-{version}.argosmodel", "ipfs://Qm"],
    }
    for source, version in (("zt", "1.9"), ("ja", "1.0"), ("ja", "1.10"), ("tlh", "1.0"))
]


def written(folder: Path) -> tuple[list[dict], list[dict]]:
    """The two lists made of the records and the index above."""
    (folder / "records.json").write_text(json.dumps(RECORDS))
    (folder / "index.json").write_text(json.dumps(INDEX))
    main(str(folder / "records.json"), str(folder / "index.json"), str(folder / "out"))
    firefox, argos = (
        json.loads((folder / "out" / name).read_bytes()) for name in ("firefox.json", "argos.json")
    )
    return firefox["list"]["data"], argos["list"]


def test_the_best_model_for_computers_is_kept(tmp_path: Path) -> None:
    firefox, _ = written(tmp_path)
    assert [(e["fromLang"], e["toLang"], e["version"], e["fileType"]) for e in firefox] == [
        (source, target, "2.0", kind)
        for source, target in (("en", "zh"), ("ja", "en"))
        for kind in ("lex", "model", "vocab")
    ]
    assert firefox[-1]["attachment"] == {
        "size": 7,
        "hash": "ab" * 32,
        "location": "ja/2.0/vocab",
    }


def test_the_newest_package_with_an_encrypted_link_is_kept(tmp_path: Path) -> None:
    _, argos = written(tmp_path)
    assert [(e["from_code"], e["package_version"], e["links"]) for e in argos] == [
        ("ja", "1.10", ["https://example.org/ja-1.10.argosmodel"]),
        ("zh-Hant", "1.9", ["https://example.org/zt-1.9.argosmodel"]),
    ]


def test_a_file_stands_on_a_line_of_its_own(tmp_path: Path) -> None:
    written(tmp_path)
    lines = (tmp_path / "out" / "firefox.json").read_text().splitlines()
    assert len(lines) == 6 + 2
    assert all(line.startswith('{"fromLang"') for line in lines[1:-1])
