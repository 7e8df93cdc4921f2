"""Where a document's files go, and writing them so that nobody ever sees half of one."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Outputs:
    """The relative paths of a document's clean text and of its record."""

    text: str
    record: str


def outputs_for(item: str) -> Outputs:
    """``a/b.txt`` gives ``a/b.txt`` and ``a/b.json``; ``a/b.md`` gives ``a/b.md.txt`` and so on."""
    path = PurePosixPath(item)
    stem = path.with_suffix("") if path.suffix.lower() == ".txt" else path
    return Outputs(f"{stem}.txt", f"{stem}.json")


def encode_text(text: str) -> bytes:
    """UTF-8; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD."""
    return _SURROGATE.sub("\ufffd", text).encode("utf-8")


def encode_record(record: dict[str, Any]) -> bytes:
    """JSON in UTF-8, readable and quick to write: a line per fact, and one per line of the text."""
    members = (f"{json.dumps(key)}: {_member(value)}" for key, value in record.items())
    return encode_text("{\n" + ",\n".join(members) + "\n}\n")


def _member(value: object) -> str:
    """A value on one line; a list of tables with a line for each."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        rows = (json.dumps(row, ensure_ascii=False) for row in value)
        return "[\n" + ",\n".join(rows) + "\n]"
    return json.dumps(value, ensure_ascii=False)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its final place, then put it there in one step.

    Raises:
        OSError: the disk is full or the folder cannot be written; no partial file stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
