"""Where a document's files go, and writing them so that nobody ever sees half of one."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_encode = json.JSONEncoder(ensure_ascii=False).encode
"""Made once: :func:`json.dumps` makes an encoder for every call that departs from its defaults."""

_SURROGATE = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True)
class Outputs:
    """The relative paths of a document's clean text and of its record."""

    text: str
    record: str


def outputs_for(item: str) -> Outputs:
    """``a/b.txt`` gives ``a/b.txt`` and ``a/b.json``; ``a/b.md`` gives ``a/b.md.txt`` and so on."""
    stem = item[:-4] if item[-4:].lower() == ".txt" and item[-5:-4] not in ("", "/") else item
    return Outputs(f"{stem}.txt", f"{stem}.json")


def encode_text(text: str) -> bytes:
    """UTF-8; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD."""
    return _SURROGATE.sub("\ufffd", text).encode("utf-8")


def encode_record(record: dict[str, Any]) -> bytes:
    """JSON in UTF-8, readable and quick to write: a line per fact, and one per line of the text."""
    members = (f"{_encode(key)}: {_member(value)}" for key, value in record.items())
    return encode_text("{\n" + ",\n".join(members) + "\n}\n")


def _member(value: object) -> str:
    """A value on one line; a list of tables with a line for each."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        rows = map(_encode, value)
        return "[\n" + ",\n".join(rows) + "\n]"
    return _encode(value)


def make_folder(path: Path) -> None:
    """Make a folder and those above it, at any depth: neither pathlib nor os.makedirs can.

    Raises:
        OSError: one of them cannot be made.
    """
    missing = []
    while not path.is_dir():
        missing.append(path)
        path = path.parent
    for folder in reversed(missing):
        folder.mkdir(exist_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its final place, then put it there in one step.

    Raises:
        OSError: the disk is full or the folder cannot be written; no partial file stays.
    """
    make_folder(path.parent)
    partial = path.with_name(path.name + ".partial")
    try:
        partial.write_bytes(data)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
