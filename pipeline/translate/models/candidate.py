"""A model that lies in plain files somewhere and can be copied into the store."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ModelError
from pipeline.translate.engine import Pair
from pipeline.translate.models.compression import expand
from pipeline.translate.models.manifest import is_safe_name, sha256_of
from pipeline.translate.models.store import Model, ModelStore


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to copy: its name in the store, where it lies, and its SHA-256 where that is known."""

    name: str
    path: Path
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that has been found outside the store."""

    engine: str
    pair: Pair
    version: str
    origin: str
    licence: str
    files: tuple[SourceFile, ...]


def copy_in(candidate: Candidate, store: ModelStore, max_bytes: int) -> Model:
    """Copy a model into the store; packed files are unpacked on the way.

    Raises:
        ModelError: it is too large or damaged, a file cannot be read, or the store not written.
    """
    with store.staging() as room:
        left = max_bytes
        for file in candidate.files:
            left -= _copy(file, room / "model", left)
        return store.add(
            room / "model",
            engine=candidate.engine,
            pair=candidate.pair,
            version=candidate.version,
            origin=candidate.origin,
            licence=candidate.licence,
        )


def _copy(file: SourceFile, folder: Path, max_bytes: int) -> int:
    """Copy one file and return the size of the copy in bytes."""
    if not is_safe_name(file.name):
        raise ModelError(f"{file.path}: its name in the store, {file.name!r}, is unsafe")
    if file.path.stat().st_size > max_bytes:
        raise ModelError(
            f"{file.path}: the model is larger than 'models.max_bytes' allows",
            "raise it if you trust where the model comes from",
        )
    if file.digest and sha256_of(file.path) != file.digest:
        raise ModelError(
            f"{file.path}: has changed since it was installed: its SHA-256 is not {file.digest}",
            "reinstall what brought it here",
        )
    copy = folder / file.name
    copy.parent.mkdir(parents=True, exist_ok=True)
    if file.path.suffix in {".zst", ".gz"}:
        copy.write_bytes(expand(file.path.read_bytes(), str(file.path), max_bytes))
    else:
        shutil.copyfile(file.path, copy)
    return copy.stat().st_size
