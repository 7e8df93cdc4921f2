from __future__ import annotations

import json
from dataclasses import replace

from pipeline.document import Document, Edit, Removal, Verdict
from pipeline.read.segments import segment_text
from pipeline.write.record import numbered, record_of, summary_of


def example() -> Document:
    first, second, third = segment_text("cafÃ©\r\n\r\nShare\n2024-03\n")
    edit = Edit("repair", "mojibake", 3, "Ã©", "é", "UTF-8 read as Latin-1", (("layers", 1),))
    first = replace(first.edited("café", [edit]), language=Verdict("pt", 0.98765, "model"))
    second = replace(second, removal=Removal("share", "button", 0.9, "Share"))
    return Document(
        "a.txt", (first, second, third.flagged("odd")), digest="d1", models=(("pt", "m"),)
    )


def test_lines_are_numbered_as_in_the_file() -> None:
    assert [number for number, _ in numbered(example())] == [1, 3, 4]


def test_the_record_holds_every_line_and_what_was_done_to_it() -> None:
    record = record_of(example(), "f1", {"repair": "1"})
    assert json.loads(json.dumps(record)) == record
    first, second, third = record["lines"]
    assert (first["source"], first["text"]) == ("cafÃ©", "café")
    assert first["edits"][0]["detail"] == {"layers": 1}
    assert (first["language"], first["confidence"], first["how"]) == ("pt", 0.9877, "model")
    assert second["removed"] == {
        "kind": "share",
        "rule": "button",
        "score": 0.9,
        "evidence": "Share",
    }
    assert "source" not in third
    assert third["flags"] == ["odd"]
    assert (record["fingerprint"], record["digest"], record["models"]) == ("f1", "d1", {"pt": "m"})


def test_the_summary_counts_lines() -> None:
    assert summary_of(example()) == {
        "lines": 3,
        "kept": 2,
        "languages": {"und": 2, "pt": 1},
        "edits": {"repair": 1},
        "removed": {"share": 1},
        "flags": {"odd": 1},
    }
