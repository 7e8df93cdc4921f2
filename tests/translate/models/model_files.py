"""Tiny stand-ins for model files, made byte by byte."""

from __future__ import annotations

import hashlib
import io
import json
import stat
import zipfile

MODEL = b"weights of a tiny model \x00\x01\x02"
VOCAB = b"pieces of words"
SHORTLIST = b"likely words"


def zstd(data: bytes, *, sized: bool = True, checksum: bytes = b"") -> bytes:
    """Pack nothing: a zstd frame of raw blocks, after RFC 8878.

    Magic number; a descriptor that says either "single segment, four bytes of content size" or
    "one byte of window size" and whether a checksum follows; then blocks with a 3-byte header of
    (last block? 1 bit, type 2 bits: 0 is raw, size 21 bits), each of at most 128 KiB.
    """
    frame = b"\x28\xb5\x2f\xfd"
    flag = 0b100 if checksum else 0
    frame += (
        bytes([0b1010_0000 | flag]) + len(data).to_bytes(4, "little")
        if sized
        else bytes([flag, 0x58])
    )
    blocks = [data[at : at + 131072] for at in range(0, len(data), 131072)] or [b""]
    for number, block in enumerate(blocks, 1):
        last = number == len(blocks)
        frame += (len(block) << 3 | last).to_bytes(3, "little") + block
    return frame + checksum


def zstd_bomb(blocks: int) -> bytes:
    """Four bytes for every 128 KiB: a frame of blocks that repeat one byte (type 1)."""
    frame = b"\x28\xb5\x2f\xfd" + bytes([0, 0x58])
    for number in range(1, blocks + 1):
        frame += (131072 << 3 | 1 << 1 | (number == blocks)).to_bytes(3, "little") + b"A"
    return frame


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def metadata(source: str = "pt", target: str = "en", version: str = "1.9", **more: object) -> dict:
    """The metadata of an Argos package."""
    return {"package_version": version, "from_code": source, "to_code": target, **more}


def argos_files(**fields: str) -> dict[str, bytes]:
    """The files of an Argos package, by their name inside its folder."""
    return {
        "metadata.json": json.dumps(metadata(**fields)).encode(),
        "README.md": b"Trained on nothing.",
        "model/model.bin": MODEL,
        "model/shared_vocabulary.json": b'["a", "b"]',
        "sentencepiece.model": VOCAB,
        "stanza/pt/tokenize/x.pt": b"a sentence splitter",
        "minisbd/pt.onnx": b"another one",
    }


def zip_of(files: dict[str, bytes], *, symlinks: dict[str, str] | None = None) -> bytes:
    """A zip archive with these entries, and symbolic links by name and target."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
        for name, target in (symlinks or {}).items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(entry, target)
    return buffer.getvalue()


def argos_package(root: str = "translate-pt_en-1_9/", **fields: str) -> bytes:
    """A whole Argos package."""
    return zip_of({root + name: content for name, content in argos_files(**fields).items()})


def record(kind: str, content: bytes, **fields: object) -> dict:
    """A Firefox record for a file that is served packed under ``files/<kind>.zst``."""
    packed = zstd(content)
    return {
        "name": f"{kind}.pten.bin",
        "fileType": kind,
        "sourceLanguage": "pt",
        "targetLanguage": "en",
        "version": "3.0",
        "architecture": "base-memory",
        "decompressedHash": sha256(content),
        "attachment": {
            "hash": sha256(packed),
            "size": len(packed),
            "location": f"files/{kind}.zst",
            "filename": f"{kind}.zst",
            "mimetype": "application/zstd",
        },
    } | fields


CONTENTS = {"model": MODEL, "vocab": VOCAB, "lex": SHORTLIST}


def records(**fields: object) -> dict:
    """A Firefox records document with one whole model."""
    return {"data": [record(kind, content, **fields) for kind, content in CONTENTS.items()]}
