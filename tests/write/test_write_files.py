from __future__ import annotations

import json
from pathlib import Path

import pytest

from pipeline.write.files import (
    Outputs,
    encode_record,
    encode_text,
    outputs_for,
    write_whole,
)


@pytest.mark.parametrize(
    ("item", "text", "record"),
    [
        ("a.txt", "a.txt", "a.json"),
        ("b/c.TXT", "b/c.txt", "b/c.json"),
        ("a.md", "a.md.txt", "a.md.json"),
        ("a", "a.txt", "a.json"),
        ("v1.2/x.text", "v1.2/x.text.txt", "v1.2/x.text.json"),
    ],
)
def test_outputs_mirror_inputs(item: str, text: str, record: str) -> None:
    assert outputs_for(item) == Outputs(text, record)


def test_a_lone_surrogate_does_not_stop_the_writing() -> None:
    assert encode_text("a\ud800b").decode() == "a\ufffdb"


def test_a_record_is_json_with_a_line_for_each_line() -> None:
    record = {"id": "ä\n", "flags": [], "lines": [{"line": 1}, {"line": 2, "text": "“”"}]}
    encoded = encode_record(record).decode()
    assert json.loads(encoded) == record
    assert encoded.splitlines()[4:6] == ['{"line": 1},', '{"line": 2, "text": "“”"}']


def test_a_file_is_replaced_in_one_step(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "a.txt"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [entry.name for entry in path.parent.iterdir()] == ["a.txt"]


def test_a_full_disk_leaves_the_old_file_and_no_partial_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    write_whole(path, b"old")

    def full(self: Path, data: bytes) -> int:
        with self.open("wb") as file:
            file.write(data[:1])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.txt"]
